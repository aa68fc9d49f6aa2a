#pragma once
// What takes text together with the place that it came from.

#include <cstddef>
#include <string_view>

namespace clew::ingest::reader {

class TextSink {
 public:
  /// Bytes [begin, end) of the source.
  virtual void add_source(std::size_t begin, std::size_t end) = 0;

  /// Text that stands for bytes [begin, end) of the source as a whole: an entity.
  virtual void add_converted(std::string_view text, std::size_t begin, std::size_t end) = 0;

 protected:
  ~TextSink() = default;
};

}  // namespace clew::ingest::reader
