#include "graph/value/json.h"

#include <cmath>
#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "graph/temporal/format.h"
#include "graph/value/error.h"
#include "graph/value/number_text.h"

namespace clew::graph {
namespace {

class JsonWriter {
 public:
  explicit JsonWriter(const Entities* entities) : writer_(buffer_), entities_(entities) {}

  void write(const Value& value);
  std::string take() const { return {buffer_.GetString(), buffer_.GetSize()}; }

 private:
  void write_text(std::string_view text) { writer_.String(text.data(), static_cast<rapidjson::SizeType>(text.size())); }
  void write_key(std::string_view key) { writer_.Key(key.data(), static_cast<rapidjson::SizeType>(key.size())); }
  void write_float(double number);
  void write_map(MapView map);
  void write_node(NodeId node);
  void write_relationship(RelationshipId relationship);
  void write_path(PathView path);
  void write_point(const Point& point);

  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> writer_;
  const Entities* entities_;
};

void JsonWriter::write(const Value& value) {
  switch (value.type()) {
    case ValueType::Null:
      writer_.Null();
      return;
    case ValueType::Boolean:
      writer_.Bool(value.as_boolean());
      return;
    case ValueType::Integer:
      writer_.Int64(value.as_integer());
      return;
    case ValueType::Float:
      return write_float(value.as_float());
    case ValueType::String:
      return write_text(value.as_string());
    case ValueType::List:
      writer_.StartArray();
      for (const Value& element : value.as_list()) write(element);
      writer_.EndArray();
      return;
    case ValueType::Map:
      return write_map(value.as_map());
    case ValueType::Node:
      return write_node(value.as_node());
    case ValueType::Relationship:
      return write_relationship(value.as_relationship());
    case ValueType::Path:
      return write_path(value.as_path());
    case ValueType::Date:
      return write_text(format(value.as_date()));
    case ValueType::LocalTime:
      return write_text(format(value.as_local_time()));
    case ValueType::Time:
      return write_text(format(value.as_time()));
    case ValueType::LocalDateTime:
      return write_text(format(value.as_local_date_time()));
    case ValueType::DateTime:
      return write_text(format(value.as_date_time()));
    case ValueType::Duration:
      return write_text(format(value.as_duration()));
    case ValueType::Point:
      return write_point(value.as_point());
  }
}

void JsonWriter::write_float(double number) {
  const std::string text = float_text(number);
  if (std::isfinite(number))
    writer_.RawValue(text.data(), text.size(), rapidjson::kNumberType);
  else
    write_text(text);
}

void JsonWriter::write_map(MapView map) {
  writer_.StartObject();
  for (const MapEntry& entry : map) {
    write_key(entry.name());
    write(entry.value);
  }
  writer_.EndObject();
}

void JsonWriter::write_node(NodeId node) {
  writer_.StartObject();
  write_key("id");
  writer_.Uint(index(node));
  if (entities_ != nullptr) {
    write_key("labels");
    writer_.StartArray();
    for (std::string_view label : entities_->labels(node)) write_text(label);
    writer_.EndArray();
    write_key("properties");
    write(entities_->properties(node));
  }
  writer_.EndObject();
}

void JsonWriter::write_relationship(RelationshipId relationship) {
  writer_.StartObject();
  write_key("id");
  writer_.Uint(index(relationship));
  if (entities_ != nullptr) {
    write_key("type");
    write_text(entities_->type(relationship));
    write_key("start");
    writer_.Uint(index(entities_->source(relationship)));
    write_key("end");
    writer_.Uint(index(entities_->target(relationship)));
    write_key("properties");
    write(entities_->properties(relationship));
  }
  writer_.EndObject();
}

void JsonWriter::write_path(PathView path) {
  writer_.StartObject();
  write_key("nodes");
  writer_.StartArray();
  for (std::uint32_t i = 0; i <= path.length(); ++i) write_node(path.node(i));
  writer_.EndArray();
  write_key("relationships");
  writer_.StartArray();
  for (std::uint32_t i = 0; i < path.length(); ++i) write_relationship(path.relationship(i));
  writer_.EndArray();
  writer_.EndObject();
}

void JsonWriter::write_point(const Point& point) {
  writer_.StartObject();
  write_key("srid");
  writer_.Uint(static_cast<unsigned>(point.system));
  write_key("x");
  write_float(point.x);
  write_key("y");
  write_float(point.y);
  if (point.dimensions() == 3) {
    write_key("z");
    write_float(point.z);
  }
  writer_.EndObject();
}

// Builds the value from the events of RapidJSON's parser, which is iterative: the depth of the text costs no stack.
class JsonReader : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, JsonReader> {
 public:
  bool Null() { return push(Value()); }
  bool Bool(bool value) { return push(value); }
  bool RawNumber(const char* text, rapidjson::SizeType length, bool) {
    const std::string_view number(text, length);
    if (number.find_first_of(".eE") == std::string_view::npos)
      if (auto integer = parse_integer(number)) return push(*integer);
    return push(parse_float(number).value_or(0));
  }
  bool String(const char* text, rapidjson::SizeType length, bool) { return push(Value(std::string_view(text, length))); }
  bool Key(const char* text, rapidjson::SizeType length, bool) { return push(Value(std::string_view(text, length))); }
  bool StartObject() { return true; }
  bool StartArray() { return true; }
  bool EndObject(rapidjson::SizeType size) {
    std::vector<MapEntry> entries;
    entries.reserve(size);
    const std::size_t first = values_.size() - 2 * std::size_t{size};
    for (std::size_t i = first; i < values_.size(); i += 2) entries.emplace_back(std::move(values_[i]), std::move(values_[i + 1]));
    values_.resize(first);
    return push(Value::map(std::move(entries)));
  }
  bool EndArray(rapidjson::SizeType size) {
    const auto first = values_.end() - static_cast<std::ptrdiff_t>(size);
    std::vector<Value> elements(std::make_move_iterator(first), std::make_move_iterator(values_.end()));
    values_.erase(first, values_.end());
    return push(Value::list(std::move(elements)));
  }
  Value take() { return std::move(values_.back()); }

 private:
  bool push(Value value) {
    values_.push_back(std::move(value));
    return true;
  }

  std::vector<Value> values_;
};

}  // namespace

std::string to_json(const Value& value, const Entities* entities) {
  JsonWriter writer(entities);
  writer.write(value);
  return writer.take();
}

Value parse_json(std::string_view text) {
  constexpr unsigned kFlags =
      rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag;
  rapidjson::MemoryStream bytes(text.data(), text.size());
  rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> stream(bytes);
  rapidjson::Reader reader;
  JsonReader handler;
  const rapidjson::ParseResult result = reader.Parse<kFlags>(stream, handler);
  if (!result)
    throw ValueError(ValueErrorKind::InvalidValue, "this is not JSON: " + std::string(rapidjson::GetParseError_En(result.Code())) +
                                                       " (at byte " + std::to_string(result.Offset() + 1) + ")");
  return handler.take();
}

}  // namespace clew::graph
