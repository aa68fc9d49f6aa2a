#pragma once
// Plain text within markup: <pre>. Its lines are all that it has, so it falls into blocks as a plain text does.

#include <string>
#include <string_view>
#include <vector>

#include "ingest/reader/flow_builder.h"
#include "ingest/reader/text_sink.h"

namespace clew::ingest::reader {

class Preformatted final : public TextSink {
 public:
  /// The source must outlive it.
  explicit Preformatted(std::string_view source) : source_(source) {}

  void add_source(std::size_t begin, std::size_t end) override;
  void add_converted(std::string_view text, std::size_t begin, std::size_t end) override;

  /// Hands the text on, block by block.
  void add_to(FlowBuilder& builder) const;

 private:
  void add_span(FlowBuilder& builder, std::size_t begin, std::size_t end) const;

  std::string_view source_;
  std::string text_;
  std::vector<OffsetRun> runs_;  // from the text to the source
};

}  // namespace clew::ingest::reader
