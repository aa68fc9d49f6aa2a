#pragma once
// The way into this folder: a language pipeline, loaded from a spaCy 3.8 directory, that turns texts into parses.

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "ingest/language/labels.h"
#include "ingest/language/token.h"

namespace clew::ingest {

/// A text longer than Pipeline::kLongestText.
class TextTooLong : public std::length_error {
  using std::length_error::length_error;
};

class Pipeline {
 public:
  /// Bytes of one text. Memory grows with the longest text: about 1 KB for each token.
  static constexpr std::size_t kLongestText = 4 * 1024 * 1024;

  /// Reads a pipeline directory. Throws language::ModelError, whose message names the file, what was expected and the remedy.
  static Pipeline load(const std::filesystem::path& directory);

  Pipeline(Pipeline&&) noexcept;
  Pipeline& operator=(Pipeline&&) noexcept;
  ~Pipeline();

  /// The analysis of one text. Malformed UTF-8 reads as U+FFFD; offsets count bytes of the text as given. The string views of the
  /// tokens live as long as the pipeline. Threads may call this at the same time. Throws TextTooLong.
  Parse parse(std::string_view text) const;

  /// The analyses of several texts, the same as one by one, with the work spread over `threads`.
  std::vector<Parse> parse(std::span<const std::string_view> texts, unsigned threads = 1) const;

  // The texts of labels: "NOUN", "NN", "nsubj", "ORG"; empty for None.
  [[nodiscard]] std::string_view name(Pos pos) const;
  [[nodiscard]] std::string_view name(Tag tag) const;
  [[nodiscard]] std::string_view name(Dep dep) const;
  [[nodiscard]] std::string_view name(NameType type) const;

 private:
  class Implementation;
  explicit Pipeline(std::unique_ptr<Implementation> implementation);

  std::unique_ptr<Implementation> implementation_;
};

}  // namespace clew::ingest
