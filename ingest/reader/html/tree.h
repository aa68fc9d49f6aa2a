#pragma once
// HTML as a tree, by gumbo, within bounds of memory and time.

#include <gumbo.h>
#include <memory>
#include <string_view>

namespace clew::ingest::reader::html {

class Tree {
 public:
  /// The text must outlive the tree: nodes point into it. Throws TooEntangled.
  explicit Tree(std::string_view text);
  Tree(Tree&&) noexcept;
  ~Tree();

  /// The <html> element.
  [[nodiscard]] const GumboNode& root() const { return *output_->root; }

 private:
  class Arena;

  std::unique_ptr<Arena> arena_;
  const GumboOutput* output_ = nullptr;
};

}  // namespace clew::ingest::reader::html
