#include "ingest/openie/treebank_text.h"

#include <array>
#include <utility>

namespace clew::ingest::openie {

namespace {

constexpr std::array<std::pair<std::string_view, char>, 9> kMarks = {{{"``", '"'},
                                                                      {"''", '"'},
                                                                      {"-LRB-", '('},
                                                                      {"-RRB-", ')'},
                                                                      {"-LSB-", '['},
                                                                      {"-RSB-", ']'},
                                                                      {"-LCB-", '{'},
                                                                      {"-RCB-", '}'},
                                                                      {"\\/", '/'}}};

const std::pair<std::string_view, char>* mark_at(std::string_view text) {
  for (const auto& mark : kMarks) {
    if (text.starts_with(mark.first)) return &mark;
  }
  return nullptr;
}

}  // namespace

TreebankText::TreebankText(std::string_view original) {
  for (std::size_t i = 0; i < original.size();) {
    const auto* mark = mark_at(original.substr(i));
    plain_ += mark ? mark->second : original[i];
    offsets_.push_back(static_cast<std::uint32_t>(i));
    i += mark ? mark->first.size() : 1;
  }
  offsets_.push_back(static_cast<std::uint32_t>(original.size()));
}

void TreebankText::restore(Parse& parse) const {
  for (Token& token : parse.tokens) {
    token.begin = offsets_[token.begin];
    token.end = offsets_[token.end];
  }
}

}  // namespace clew::ingest::openie
