#pragma once
// Strings kept once each, at addresses that do not change.

#include <boost/unordered/unordered_flat_set.hpp>
#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace clew::ingest::language {

class StringPool {
 public:
  /// The kept copy of `text`; valid as long as the pool.
  std::string_view intern(std::string_view text);

 private:
  boost::unordered_flat_set<std::string_view> strings_;
  std::vector<std::unique_ptr<char[]>> blocks_;
  std::size_t left_ = 0;  // bytes free at the end of the last block
  char* free_ = nullptr;
};

}  // namespace clew::ingest::language
