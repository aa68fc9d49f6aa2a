#pragma once
// A table of GitHub-flavoured Markdown, to be pasted into a report.
#include "cli/render/result_writer.h"

namespace clew::cli {

class MarkdownWriter : public ResultWriter {
 public:
  MarkdownWriter(std::ostream& out, const graph::Entities& entities) : out_(out), entities_(entities) {}

  void begin(std::span<const std::string> columns) override;
  void row(std::span<const graph::Value> values) override;
  void end() override { out_.flush(); }

 private:
  std::string cell(const graph::Value& value) const;

  std::ostream& out_;
  const graph::Entities& entities_;
  bool first_ = true;
};

}  // namespace clew::cli
