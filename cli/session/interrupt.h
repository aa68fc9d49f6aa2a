#pragma once
// Ctrl-C while a query runs: stops the query, not the program.
#include <atomic>
#include <csignal>
#include <semaphore.h>
#include <stop_token>
#include <thread>

namespace clew::cli {

/// As long as it lives, an interrupt signal requests a stop. One at a time.
class InterruptScope {
 public:
  InterruptScope();
  ~InterruptScope();
  InterruptScope(const InterruptScope&) = delete;
  InterruptScope& operator=(const InterruptScope&) = delete;

  std::stop_token token() const { return source_.get_token(); }

 private:
  std::stop_source source_;
  std::atomic<bool> ended_ = false;
  struct sigaction before_ {};
  std::thread waiter_;
};

}  // namespace clew::cli
