#include "cli/shell/pager.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include "cli/terminal/terminal.h"

namespace clew::cli {
namespace {

std::string pager_command() {
  for (const char* name : {"CLEW_PAGER", "PAGER"})
    if (const char* value = std::getenv(name)) return value;
  return "less -SRX";
}

// The pager gets Ctrl-C for itself, and may be left before it has read everything.
class SignalsOfPager {
 public:
  SignalsOfPager() : interrupt_(std::signal(SIGINT, SIG_IGN)), pipe_(std::signal(SIGPIPE, SIG_IGN)) {}
  SignalsOfPager(const SignalsOfPager&) = delete;
  SignalsOfPager& operator=(const SignalsOfPager&) = delete;
  ~SignalsOfPager() {
    std::signal(SIGINT, interrupt_);
    std::signal(SIGPIPE, pipe_);
  }

 private:
  void (*interrupt_)(int);
  void (*pipe_)(int);
};

bool run_pager(const std::string& command, const std::string& text) {
  SignalsOfPager signals;
  FILE* pager = popen(command.c_str(), "w");
  if (!pager) return false;
  std::fwrite(text.data(), 1, text.size(), pager);
  constexpr int kNotFound = 127 << 8;  // What the shell says of a command that there is not.
  return pclose(pager) != kNotFound;
}

}  // namespace

void page(const std::string& text) {
  std::size_t lines = std::size_t(std::count(text.begin(), text.end(), '\n'));
  std::string command = pager_command();
  bool long_text = is_terminal(Stream::Output) && lines + 1 > terminal_size().rows;  // The prompt needs a line, too.
  if (long_text && !command.empty() && run_pager(command, text)) return;
  std::fwrite(text.data(), 1, text.size(), stdout);
  std::fflush(stdout);
}

}  // namespace clew::cli
