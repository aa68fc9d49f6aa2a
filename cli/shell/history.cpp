#include "cli/shell/history.h"

#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace clew::cli {
namespace {

namespace fs = std::filesystem;

std::string encode(std::string_view statement) {
  std::string line;
  for (char c : statement) {
    if (c == '\\')
      line += "\\\\";
    else if (c == '\n')
      line += "\\n";
    else
      line += c;
  }
  return line + '\n';
}

std::string decode(std::string_view line) {
  std::string statement;
  for (std::size_t i = 0; i < line.size(); ++i) {
    bool escaped = line[i] == '\\' && i + 1 < line.size();
    if (escaped) ++i;
    statement += escaped && line[i] == 'n' ? '\n' : line[i];
  }
  return statement;
}

bool write_all(int file, std::string_view text) {
  while (!text.empty()) {
    ssize_t written = write(file, text.data(), text.size());
    if (written < 0) return false;
    text.remove_prefix(std::size_t(written));
  }
  return true;
}

}  // namespace

History::History(fs::path path) : path_(std::move(path)) {
  if (path_.empty()) return;
  std::error_code ignored;  // What is wrong shows when the first entry is added.
  fs::create_directories(path_.parent_path(), ignored);
  load();
}

// Also shortens a file that has grown to twice what is remembered.
void History::load() {
  std::ifstream file(path_, std::ios::binary);
  std::size_t lines = 0;
  for (std::string line; std::getline(file, line); ++lines) {
    entries_.push_back(decode(line));
    if (entries_.size() > kMaxEntries) entries_.pop_front();
  }
  if (lines <= 2 * kMaxEntries) return;
  std::string text;
  for (const std::string& entry : entries_) text += encode(entry);
  fs::path fresh = path_;
  fresh += '.' + std::to_string(getpid());
  int descriptor = open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (descriptor < 0) return;
  bool written = write_all(descriptor, text);
  std::error_code ignored;
  if (close(descriptor) == 0 && written)
    fs::rename(fresh, path_, ignored);
  else
    fs::remove(fresh, ignored);
}

bool History::add(std::string_view statement) {
  if (statement.empty() || (!entries_.empty() && entries_.back() == statement)) return true;
  entries_.emplace_back(statement);
  if (entries_.size() > kMaxEntries) entries_.pop_front();
  return path_.empty() || append(encode(statement));
}

// In one write, so that entries of several shells do not mix.
bool History::append(std::string_view line) const {
  int file = open(path_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (file < 0) return false;
  bool written = fchmod(file, S_IRUSR | S_IWUSR) == 0 && write_all(file, line);
  return close(file) == 0 && written;
}

fs::path history_path() {
  if (const char* state = std::getenv("XDG_STATE_HOME"); state && *state == '/') return fs::path(state) / "clew" / "history";
  const char* home = std::getenv("HOME");
  return home && *home ? fs::path(home) / ".local" / "state" / "clew" / "history" : fs::path();
}

}  // namespace clew::cli
