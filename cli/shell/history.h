#pragma once
// Statements typed before, whole, in a file that is written the moment each is entered: nothing is lost when the program is killed.
#include <cstddef>
#include <deque>
#include <filesystem>
#include <string>
#include <string_view>

namespace clew::cli {

/// The file holds an entry a line, \n for line breaks and \\ for backslashes; only its owner can read it.
class History {
 public:
  static constexpr std::size_t kMaxEntries = 10'000;

  /// Without a path nothing is kept between runs. A file that can't be read is as good as none.
  explicit History(std::filesystem::path path);

  /// Oldest first.
  const std::deque<std::string>& entries() const { return entries_; }

  /// Leaves out what is empty, and what repeats the entry before it. False where the file can't be written; the entry is
  /// remembered all the same.
  bool add(std::string_view statement);

 private:
  void load();
  bool append(std::string_view line) const;

  std::filesystem::path path_;
  std::deque<std::string> entries_;
};

/// $XDG_STATE_HOME/clew/history, or ~/.local/state/clew/history; empty where there is no home.
std::filesystem::path history_path();

}  // namespace clew::cli
