#include "cli/session/waiting_line.h"

#include <chrono>
#include <fmt/format.h>

#include "cli/terminal/terminal.h"

namespace clew::cli {
namespace {

using std::chrono::seconds;

constexpr seconds kPatience{2};

}  // namespace

WaitingLine::WaitingLine() {
  if (is_terminal(Stream::Error)) shower_ = std::thread([this] { show(); });
}

void WaitingLine::stop() {
  if (!shower_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  changed_.notify_one();
  shower_.join();
}

void WaitingLine::show() {
  std::unique_lock lock(mutex_);
  bool shown = false;
  for (seconds waited = kPatience; !changed_.wait_for(lock, shown ? seconds(1) : kPatience, [this] { return stopped_; });
       waited += seconds(1)) {
    fmt::print(stderr, "\r\x1b[K{} s; Ctrl-C stops it", waited.count());
    shown = true;
  }
  if (shown) fmt::print(stderr, "\r\x1b[K");
}

}  // namespace clew::cli
