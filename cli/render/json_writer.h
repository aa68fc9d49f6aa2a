#pragma once
// Answers for programs, in the JSON of graph/value/json.h: an array of objects a result, or an object a line.
#include <vector>

#include "cli/render/result_writer.h"

namespace clew::cli {

/// Keys of one result's objects, ready to be written.
class JsonRows {
 public:
  JsonRows() = default;
  explicit JsonRows(std::span<const std::string> columns);

  void write(std::ostream& out, std::span<const graph::Value> values, const graph::Entities& entities) const;

 private:
  std::vector<std::string> keys_;
};

/// One array a result, a row a line within it.
class JsonWriter : public ResultWriter {
 public:
  JsonWriter(std::ostream& out, const graph::Entities& entities) : out_(out), entities_(entities) {}

  void begin(std::span<const std::string> columns) override;
  void row(std::span<const graph::Value> values) override;
  void end() override;

 private:
  std::ostream& out_;
  const graph::Entities& entities_;
  JsonRows rows_;
  bool first_ = true;
};

class JsonLinesWriter : public ResultWriter {
 public:
  JsonLinesWriter(std::ostream& out, const graph::Entities& entities) : out_(out), entities_(entities) {}

  void begin(std::span<const std::string> columns) override { rows_ = JsonRows(columns); }
  void row(std::span<const graph::Value> values) override;
  void end() override { out_.flush(); }

 private:
  std::ostream& out_;
  const graph::Entities& entities_;
  JsonRows rows_;
};

}  // namespace clew::cli
