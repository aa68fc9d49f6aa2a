#include "cli/session/interrupt.h"

#include <cerrno>

namespace clew::cli {
namespace {

// A signal handler may do next to nothing; posting a semaphore is allowed, and a thread that waits for it does the rest.
sem_t pressed;

void on_interrupt(int) {
  const int error = errno;
  sem_post(&pressed);
  errno = error;
}

}  // namespace

InterruptScope::InterruptScope() {
  sem_init(&pressed, 0, 0);
  waiter_ = std::thread([this] {
    while (sem_wait(&pressed) != 0) {
    }
    if (!ended_) source_.request_stop();
  });
  struct sigaction action {};
  action.sa_handler = on_interrupt;
  action.sa_flags = SA_RESTART;
  sigaction(SIGINT, &action, &before_);
}

InterruptScope::~InterruptScope() {
  sigaction(SIGINT, &before_, nullptr);
  ended_ = true;
  sem_post(&pressed);
  waiter_.join();
  sem_destroy(&pressed);
}

}  // namespace clew::cli
