#pragma once
// The fenced blocks of a Markdown page, so that what documentation shows is run by the tests.
#include <string>
#include <vector>

namespace clew::test {

struct Block {
  std::string language;
  std::string text;
  std::size_t line = 0;  ///< Of the opening fence.
};

class ExamplePage {
 public:
  /// Throws where there is no such page.
  explicit ExamplePage(std::string path);

  std::vector<Block>& blocks() { return blocks_; }
  /// Writes the page with its blocks as they are now.
  void save() const;

 private:
  std::string path_;
  std::vector<std::string> between_;  ///< The text before each block, and after the last.
  std::vector<Block> blocks_;
};

}  // namespace clew::test
