#include "tests/query/example_blocks.h"

#include <fstream>
#include <stdexcept>

namespace clew::test {

ExamplePage::ExamplePage(std::string path) : path_(std::move(path)), between_(1) {
  std::ifstream file(path_);
  if (!file) throw std::runtime_error("no page " + path_);
  bool inside = false;
  std::size_t number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    bool fence = line.starts_with("```");
    if (fence && !inside)
      blocks_.push_back({line.substr(3), {}, number});
    else if (fence)
      between_.emplace_back();
    else
      (inside ? blocks_.back().text : between_.back()) += line + '\n';
    inside = fence ? !inside : inside;
  }
}

void ExamplePage::save() const {
  std::ofstream file(path_);
  for (std::size_t i = 0; i < blocks_.size(); ++i)
    file << between_[i] << "```" << blocks_[i].language << '\n' << blocks_[i].text << "```\n";
  file << between_.back();
}

}  // namespace clew::test
