#pragma once
// A line on a terminal's standard error that says how long a query has been running, until its first row comes.
#include <condition_variable>
#include <mutex>
#include <thread>

namespace clew::cli {

/// Nothing is shown within the first two seconds, nor where standard error is no terminal.
class WaitingLine {
 public:
  WaitingLine();
  ~WaitingLine() { stop(); }
  WaitingLine(const WaitingLine&) = delete;
  WaitingLine& operator=(const WaitingLine&) = delete;

  /// Takes the line away; may be called again.
  void stop();

 private:
  void show();

  std::mutex mutex_;
  std::condition_variable changed_;
  bool stopped_ = false;
  std::thread shower_;
};

}  // namespace clew::cli
