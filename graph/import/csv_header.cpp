#include "graph/import/csv_header.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>
#include <optional>
#include <set>
#include <stdexcept>

namespace clew::graph {
namespace {

constexpr std::array<std::pair<std::string_view, ValueType>, 17> kTypes = {{
    {"string", ValueType::String},
    {"char", ValueType::String},
    {"long", ValueType::Integer},
    {"int", ValueType::Integer},
    {"integer", ValueType::Integer},
    {"short", ValueType::Integer},
    {"byte", ValueType::Integer},
    {"double", ValueType::Float},
    {"float", ValueType::Float},
    {"boolean", ValueType::Boolean},
    {"date", ValueType::Date},
    {"localtime", ValueType::LocalTime},
    {"time", ValueType::Time},
    {"localdatetime", ValueType::LocalDateTime},
    {"datetime", ValueType::DateTime},
    {"duration", ValueType::Duration},
    {"point", ValueType::Point},
}};

constexpr std::array<std::pair<std::string_view, ColumnRole>, 6> kRoles = {{
    {"id", ColumnRole::Id},
    {"start_id", ColumnRole::StartId},
    {"end_id", ColumnRole::EndId},
    {"label", ColumnRole::Label},
    {"type", ColumnRole::Type},
    {"ignore", ColumnRole::Ignored},
}};

std::string lower_case(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), [](unsigned char c) { return std::tolower(c); });
  return result;
}

template <std::size_t N, typename T>
std::optional<T> look_up(const std::array<std::pair<std::string_view, T>, N>& table, std::string_view name) {
  const auto found = std::ranges::find(table, name, &std::pair<std::string_view, T>::first);
  return found == table.end() ? std::nullopt : std::optional(found->second);
}

std::string type_names() {
  std::string names;
  for (const auto& [name, type] : kTypes) names += fmt::format("{}{}", names.empty() ? "" : ", ", name);
  return names;
}

[[noreturn]] void fail(std::string_view column, const std::string& reason) {
  throw std::invalid_argument(fmt::format("the header's column '{}' {}", column, reason));
}

// What follows the colon of a column's name.
void parse_kind(std::string_view text, std::string_view kind, CsvColumn& column) {
  if (kind.ends_with(')')) {
    const auto open = kind.find('(');
    if (open == kind.npos) fail(text, "has a parenthesis that is never opened. Write for example id:ID(Person).");
    column.space = kind.substr(open + 1, kind.size() - open - 2);
    kind = kind.substr(0, open);
  }
  if (const auto role = look_up(kRoles, lower_case(kind))) {
    column.role = *role;
    return;
  }
  if (kind.ends_with("[]")) {
    column.list = true;
    kind.remove_suffix(2);
  }
  const auto type = look_up(kTypes, lower_case(kind));
  if (!type) {
    fail(text, fmt::format("has the unknown type '{}'. Types are {}, each also with [] for lists, and ID, START_ID, END_ID, LABEL, "
                           "TYPE, IGNORE.",
                           kind, type_names()));
  }
  column.type = *type;
}

CsvColumn parse_column(std::string_view text) {
  CsvColumn column{.text = std::string(text), .role = ColumnRole::Property, .name = {}, .space = {}, .type = ValueType::String};
  const auto colon = text.substr(0, text.ends_with(')') ? text.rfind('(') : text.npos).rfind(':');
  column.name = text.substr(0, colon);
  if (colon != text.npos) parse_kind(text, text.substr(colon + 1), column);
  if (column.role == ColumnRole::Property && column.name.empty()) {
    fail(text, "has no name. Name the property before the colon, or write :IGNORE.");
  }
  return column;
}

}  // namespace

CsvHeader parse_csv_header(std::string_view line, const CsvDialect& dialect) {
  CsvHeader header;
  CsvReader reader(line, dialect);
  std::string scratch;
  std::set<std::string> names;
  std::set<ColumnRole> roles;
  do {
    const auto text = plain_text(reader.field(), dialect.quote, scratch);
    const CsvColumn& column = header.emplace_back(parse_column(text));
    const bool keeps = column.role == ColumnRole::Property || column.role == ColumnRole::Id;
    if (keeps && !column.name.empty() && !names.insert(column.name).second) fail(text, "stands twice. Rename one of the two.");
    if (column.role != ColumnRole::Property && column.role != ColumnRole::Ignored && !roles.insert(column.role).second) {
      fail(text, "is the second of its kind. Keep one of the two, or write :IGNORE.");
    }
  } while (!reader.record_finished());
  if (reader.faulty()) throw std::invalid_argument("the header has a quote within a name");
  return header;
}

char guess_delimiter(std::string_view header_line) {
  const auto found = header_line.find_first_of("\t|;,");
  return found == header_line.npos ? ',' : header_line[found];
}

}  // namespace clew::graph
