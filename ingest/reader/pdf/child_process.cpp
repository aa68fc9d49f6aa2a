#include "ingest/reader/pdf/child_process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace clew::ingest::reader {

namespace {

using Clock = std::chrono::steady_clock;
using Ending = ProcessResult::Ending;

constexpr int kNotFound = 127;  // exit code, as shells have it

void limit(int resource, std::uint64_t value) {
  const rlimit bound{value, value};
  ::setrlimit(static_cast<__rlimit_resource>(resource), &bound);
}

/// The child's side of fork: only calls that are safe there.
[[noreturn]] void become(char* const* arguments, int output, const ProcessLimits& limits) {
  const int nothing = ::open("/dev/null", O_RDWR);
  ::dup2(nothing, STDIN_FILENO);
  ::dup2(output, STDOUT_FILENO);
  ::dup2(nothing, STDERR_FILENO);
  limit(RLIMIT_AS, limits.memory);
  limit(RLIMIT_CPU, limits.seconds);
  limit(RLIMIT_CORE, 0);
  ::execvp(arguments[0], arguments);
  ::_exit(kNotFound);
}

/// Reads until the writer closes; false if it writes too much or takes too long.
bool drain(int input, const ProcessLimits& limits, std::string& output) {
  const auto deadline = Clock::now() + std::chrono::seconds(2 * limits.seconds);
  std::array<char, 64 << 10> chunk;
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    pollfd ready{input, POLLIN, 0};
    const int count = left > 0 ? ::poll(&ready, 1, static_cast<int>(left)) : 0;
    if (count == 0) return false;
    if (count < 0 && errno == EINTR) continue;
    const ssize_t bytes = ::read(input, chunk.data(), chunk.size());
    if (bytes < 0 && errno == EINTR) continue;
    if (bytes <= 0) return bytes == 0;
    if (output.size() + static_cast<std::size_t>(bytes) > limits.output) return false;
    output.append(chunk.data(), static_cast<std::size_t>(bytes));
  }
}

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

}  // namespace

ProcessResult run_process(const std::vector<std::string>& arguments, const ProcessLimits& limits) {
  std::vector<char*> pointers;
  for (const std::string& argument : arguments) pointers.push_back(const_cast<char*>(argument.c_str()));
  pointers.push_back(nullptr);
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return {};
  const pid_t child = ::fork();
  if (child == 0) become(pointers.data(), ends[1], limits);
  ::close(ends[1]);
  ProcessResult result;
  const bool in_bounds = child > 0 && drain(ends[0], limits, result.output);
  ::close(ends[0]);
  if (child < 0) return {};
  if (!in_bounds) ::kill(child, SIGKILL);
  const int status = wait_for(child);
  if (!in_bounds || (WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL))) {
    result.ending = Ending::OutOfBounds;
  } else if (WIFEXITED(status)) {
    result.exit_code = WEXITSTATUS(status);
    result.ending = result.exit_code == kNotFound ? Ending::NotFound : Ending::Exited;
  }
  return result;
}

}  // namespace clew::ingest::reader
