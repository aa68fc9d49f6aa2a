#include "graph/value/print.h"

#include <algorithm>

#include "graph/temporal/format.h"
#include "graph/value/number_text.h"

namespace clew::graph {
namespace {

class Printer {
 public:
  enum class Times { Bare, Calls };
  Printer(Times times, const Entities* entities) : times_(times), entities_(entities) {}

  void print(const Value& value);
  std::string take() { return std::move(text_); }

 private:
  void print_list(std::span<const Value> elements);
  void print_map(MapView map);
  void print_path(PathView path);
  void print_point(const Point& point);
  void print_node(NodeId node);
  void print_relationship(RelationshipId relationship);
  // After labels or a type, unless there are none.
  void print_properties(const Value& properties, bool space);
  void print_time(const char* function, const std::string& text);

  Times times_;
  const Entities* entities_;
  std::string text_;
};

void Printer::print(const Value& value) {
  switch (value.type()) {
    case ValueType::Null:
      text_ += "null";
      return;
    case ValueType::Boolean:
      text_ += value.as_boolean() ? "true" : "false";
      return;
    case ValueType::Integer:
      text_ += std::to_string(value.as_integer());
      return;
    case ValueType::Float:
      text_ += float_text(value.as_float());
      return;
    case ValueType::String:
      text_ += quote(value.as_string());
      return;
    case ValueType::List:
      return print_list(value.as_list());
    case ValueType::Map:
      return print_map(value.as_map());
    case ValueType::Node:
      return print_node(value.as_node());
    case ValueType::Relationship:
      return print_relationship(value.as_relationship());
    case ValueType::Path:
      return print_path(value.as_path());
    case ValueType::Date:
      return print_time("date", format(value.as_date()));
    case ValueType::LocalTime:
      return print_time("localtime", format(value.as_local_time()));
    case ValueType::Time:
      return print_time("time", format(value.as_time()));
    case ValueType::LocalDateTime:
      return print_time("localdatetime", format(value.as_local_date_time()));
    case ValueType::DateTime:
      return print_time("datetime", format(value.as_date_time()));
    case ValueType::Duration:
      return print_time("duration", format(value.as_duration()));
    case ValueType::Point:
      return print_point(value.as_point());
  }
}

void Printer::print_list(std::span<const Value> elements) {
  text_ += '[';
  const char* separator = "";
  for (const Value& element : elements) {
    text_ += separator;
    print(element);
    separator = ", ";
  }
  text_ += ']';
}

void Printer::print_map(MapView map) {
  text_ += '{';
  const char* separator = "";
  for (const MapEntry& entry : map) {
    text_ += separator + quote_name(entry.name()) + ": ";
    print(entry.value);
    separator = ", ";
  }
  text_ += '}';
}

void Printer::print_time(const char* function, const std::string& text) {
  if (times_ == Times::Bare)
    text_ += text;
  else
    text_.append(function) += "('" + text + "')";
}

// The system is told by the names of the coordinates and how many there are.
void Printer::print_point(const Point& point) {
  text_ += point.geographic() ? "point({longitude: " : "point({x: ";
  text_ += float_text(point.x) + (point.geographic() ? ", latitude: " : ", y: ") + float_text(point.y);
  if (point.dimensions() == 3) text_ += (point.geographic() ? ", height: " : ", z: ") + float_text(point.z);
  text_ += "})";
}

void Printer::print_properties(const Value& properties, bool space) {
  if (properties.as_map().empty()) return;
  if (space) text_ += ' ';
  print_map(properties.as_map());
}

void Printer::print_node(NodeId node) {
  text_ += '(';
  if (entities_ == nullptr) {
    text_ += '#' + std::to_string(index(node));
  } else {
    const std::vector<std::string_view> labels = entities_->labels(node);
    for (std::string_view label : labels) text_ += ':' + quote_name(label);
    print_properties(entities_->properties(node), !labels.empty());
  }
  text_ += ')';
}

void Printer::print_relationship(RelationshipId relationship) {
  text_ += '[';
  if (entities_ == nullptr) {
    text_ += '#' + std::to_string(index(relationship));
  } else {
    text_ += ':' + quote_name(entities_->type(relationship));
    print_properties(entities_->properties(relationship), true);
  }
  text_ += ']';
}

void Printer::print_path(PathView path) {
  print_node(path.node(0));
  for (std::uint32_t i = 0; i < path.length(); ++i) {
    const bool backward = entities_ != nullptr && entities_->source(path.relationship(i)) != path.node(i);
    text_ += backward ? "<-" : "-";
    print_relationship(path.relationship(i));
    text_ += backward || entities_ == nullptr ? "-" : "->";
    print_node(path.node(i + 1));
  }
}

bool is_plain_name(std::string_view name) {
  auto letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
  };
  return !name.empty() && letter(name.front()) &&
         std::all_of(name.begin(), name.end(), [&letter](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

void append_escaped(std::string& text, char c) {
  constexpr std::string_view kCharacters = "'\\\n\t\r\b\f";
  constexpr std::string_view kLetters = "'\\ntrbf";
  constexpr const char* kHex = "0123456789abcdef";
  if (const std::size_t at = kCharacters.find(c); at != std::string_view::npos) {
    text += '\\';
    text += kLetters[at];
  } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
    text += "\\u00";
    text += kHex[c >> 4];
    text += kHex[c & 0xF];
  } else {
    text += c;
  }
}

}  // namespace

std::string print(const Value& value, const Entities* entities) {
  if (value.is_string()) return std::string(value.as_string());
  Printer printer(Printer::Times::Bare, entities);
  printer.print(value);
  return printer.take();
}

std::string print_literal(const Value& value, const Entities* entities) {
  Printer printer(Printer::Times::Calls, entities);
  printer.print(value);
  return printer.take();
}

std::string quote(std::string_view text) {
  std::string quoted = "'";
  for (char c : text) append_escaped(quoted, c);
  return quoted + '\'';
}

std::string quote_name(std::string_view name) {
  if (is_plain_name(name)) return std::string(name);
  std::string quoted = "`";
  for (char c : name) quoted.append(c == '`' ? 2 : 1, c);
  return quoted + '`';
}

}  // namespace clew::graph
