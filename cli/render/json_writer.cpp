#include "cli/render/json_writer.h"

#include "graph/value/json.h"

namespace clew::cli {

JsonRows::JsonRows(std::span<const std::string> columns) {
  for (const std::string& column : columns) keys_.push_back(graph::to_json(graph::Value::borrowed(column)) + ':');
}

void JsonRows::write(std::ostream& out, std::span<const graph::Value> values, const graph::Entities& entities) const {
  out << '{';
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i != 0) out << ',';
    out << keys_[i] << graph::to_json(values[i], &entities);
  }
  out << '}';
}

void JsonWriter::begin(std::span<const std::string> columns) {
  rows_ = JsonRows(columns);
  out_ << '[';
  first_ = true;
}

void JsonWriter::row(std::span<const graph::Value> values) {
  out_ << (first_ ? "\n  " : ",\n  ");
  first_ = false;
  rows_.write(out_, values, entities_);
}

void JsonWriter::end() {
  out_ << (first_ ? "]\n" : "\n]\n") << std::flush;
}

void JsonLinesWriter::row(std::span<const graph::Value> values) {
  rows_.write(out_, values, entities_);
  out_ << '\n';
}

}  // namespace clew::cli
