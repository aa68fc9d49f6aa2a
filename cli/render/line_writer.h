#pragma once
// One column a line, an empty line between rows: for wide answers and for long text.
#include <vector>

#include "cli/render/result_writer.h"

namespace clew::cli {

class LineWriter : public ResultWriter {
 public:
  LineWriter(std::ostream& out, const graph::Entities& entities, const Reader& reader)
      : out_(out), entities_(entities), reader_(reader) {}

  void begin(std::span<const std::string> columns) override;
  void row(std::span<const graph::Value> values) override;
  void end() override { out_.flush(); }

 private:
  std::ostream& out_;
  const graph::Entities& entities_;
  Reader reader_;
  std::vector<std::string> labels_;  ///< Column names, all of one width.
  std::size_t label_columns_ = 0;
  bool first_ = true;
};

}  // namespace clew::cli
