#include "cli/render/result_writer.h"

#include <algorithm>
#include <array>

#include "cli/render/csv_writer.h"
#include "cli/render/json_writer.h"
#include "cli/render/line_writer.h"
#include "cli/render/markdown_writer.h"
#include "cli/render/table_writer.h"

namespace clew::cli {
namespace {

constexpr std::array<std::string_view, 7> kModeNames = {"table", "line", "csv", "tsv", "json", "jsonl", "markdown"};
static_assert(kModeNames.size() == std::size_t(Mode::Markdown) + 1);

}  // namespace

std::span<const std::string_view> mode_names() {
  return kModeNames;
}

std::optional<Mode> mode_named(std::string_view name) {
  auto found = std::find(kModeNames.begin(), kModeNames.end(), name);
  return found == kModeNames.end() ? std::nullopt : std::optional(Mode(found - kModeNames.begin()));
}

std::unique_ptr<ResultWriter> make_writer(Mode mode, std::ostream& out, const graph::Entities& entities, const Reader& reader) {
  switch (mode) {
    case Mode::Table:
      return std::make_unique<TableWriter>(out, entities, reader);
    case Mode::Line:
      return std::make_unique<LineWriter>(out, entities, reader);
    case Mode::Csv:
      return std::make_unique<CsvWriter>(out, entities);
    case Mode::Tsv:
      return std::make_unique<TsvWriter>(out, entities);
    case Mode::Json:
      return std::make_unique<JsonWriter>(out, entities);
    case Mode::JsonLines:
      return std::make_unique<JsonLinesWriter>(out, entities);
    case Mode::Markdown:
      return std::make_unique<MarkdownWriter>(out, entities);
  }
  return nullptr;
}

}  // namespace clew::cli
