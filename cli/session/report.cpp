#include "cli/session/report.h"

#include <fmt/format.h>

#include "graph/value/json.h"
#include "query/error/render_error.h"

namespace clew::cli {

void Reporter::error(const query::Error& error, const query::Source& source) const {
  if (form_ == ReportForm::Text) return fmt::print(stderr, "{}", render(error, source));
  fmt::print(stderr, "{}\n", to_json(error, source));
}

void Reporter::notice(const query::Notice& notice, const query::Source& source) const {
  if (form_ == ReportForm::Text) return fmt::print(stderr, "{}", render(notice, source));
  fmt::print(stderr, "{}\n", to_json(notice, source));
}

void Reporter::failure(std::string_view message) const {
  if (form_ == ReportForm::Text) return fmt::print(stderr, "error: {}\n", message);
  fmt::print(stderr, "{{\"message\":{}}}\n", graph::to_json(graph::Value(message), nullptr));
}

}  // namespace clew::cli
