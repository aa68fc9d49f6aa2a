#include "ingest/language/text/string_pool.h"

#include <algorithm>
#include <cstring>

namespace clew::ingest::language {

std::string_view StringPool::intern(std::string_view text) {
  constexpr std::size_t kBlock = 64 * 1024;  // bytes
  if (text.empty()) return {};
  if (const auto found = strings_.find(text); found != strings_.end()) return *found;
  if (text.size() > left_) {
    left_ = std::max(kBlock, text.size());
    blocks_.push_back(std::make_unique<char[]>(left_));
    free_ = blocks_.back().get();
  }
  std::memcpy(free_, text.data(), text.size());
  const std::string_view kept(free_, text.size());
  free_ += text.size();
  left_ -= text.size();
  strings_.insert(kept);
  return kept;
}

}  // namespace clew::ingest::language
