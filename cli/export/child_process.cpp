#include "cli/export/child_process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

extern char** environ;

namespace clew::cli {
namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void fail(int error, const char* what) {
  throw std::system_error(error, std::generic_category(), what);
}

class Pipe {
 public:
  Pipe() {
    if (pipe2(ends_.data(), O_CLOEXEC) != 0) fail(errno, "pipe");
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe() {
    close_read();
    close_write();
  }
  int read_end() const { return ends_[0]; }
  int write_end() const { return ends_[1]; }
  void close_read() { close(ends_[0]); }
  void close_write() { close(ends_[1]); }

 private:
  static void close(int& end) {
    if (end >= 0) ::close(end);
    end = -1;
  }
  std::array<int, 2> ends_{-1, -1};
};

/// Our ends of the child's standard streams, served until it closes its own.
class Conversation {
 public:
  Conversation(Pipe& in, Pipe& out, Pipe& error, std::string_view input) : in_(in), out_(out), error_(error), input_(input) {
    fcntl(in_.write_end(), F_SETFL, O_NONBLOCK);
    if (input_.empty()) in_.close_write();
  }

  /// False where the time is up before the child has closed its output.
  bool run(Clock::time_point deadline, ChildResult& result) {
    while (out_.read_end() >= 0 || error_.read_end() >= 0) {
      auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
      if (left <= 0) return false;
      std::array<pollfd, 3> ends{{{in_.write_end(), POLLOUT, 0}, {out_.read_end(), POLLIN, 0}, {error_.read_end(), POLLIN, 0}}};
      if (poll(ends.data(), ends.size(), int(std::min<long>(left, 1000))) < 0 && errno != EINTR) fail(errno, "poll");
      if (ends[0].revents != 0) write_some();
      if (ends[1].revents != 0 && !read_some(out_.read_end(), result.output)) out_.close_read();
      if (ends[2].revents != 0 && !read_some(error_.read_end(), result.errors)) error_.close_read();
    }
    return true;
  }

 private:
  void write_some() {
    ssize_t written = write(in_.write_end(), input_.data(), input_.size());
    if (written > 0) input_.remove_prefix(std::size_t(written));
    bool gone = written < 0 && errno != EAGAIN && errno != EINTR;
    if (gone || input_.empty()) in_.close_write();
  }
  static bool read_some(int end, std::string& text) {
    std::array<char, 65536> buffer;
    ssize_t size = read(end, buffer.data(), buffer.size());
    if (size > 0) text.append(buffer.data(), std::size_t(size));
    return size > 0 || (size < 0 && errno == EINTR);
  }

  Pipe& in_;
  Pipe& out_;
  Pipe& error_;
  std::string_view input_;
};

// The child that leaves first must not end us while we write to it.
class IgnoreBrokenPipe {
 public:
  IgnoreBrokenPipe() : before_(std::signal(SIGPIPE, SIG_IGN)) {}
  IgnoreBrokenPipe(const IgnoreBrokenPipe&) = delete;
  IgnoreBrokenPipe& operator=(const IgnoreBrokenPipe&) = delete;
  ~IgnoreBrokenPipe() { std::signal(SIGPIPE, before_); }

 private:
  void (*before_)(int);
};

// Returns 0 and the child's id, or the error.
int spawn(const std::vector<std::string>& command, Pipe& in, Pipe& out, Pipe& error, pid_t& child) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in.read_end(), STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, out.write_end(), STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, error.write_end(), STDERR_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t defaults;
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGPIPE);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  int failure = posix_spawnp(&child, arguments.front(), &actions, &attributes, arguments.data(), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return failure;
}

// True where the child ended by itself with success.
bool reap(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return false;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

ChildResult run_child(const std::vector<std::string>& command, std::string_view input, std::chrono::milliseconds time) {
  ChildResult result;
  IgnoreBrokenPipe ignore;
  Pipe in, out, error;
  pid_t child = 0;
  if (int failure = spawn(command, in, out, error, child); failure == ENOENT) {
    result.end = ChildEnd::NotFound;
    return result;
  } else if (failure != 0) {
    fail(failure, command.front().c_str());
  }
  in.close_read();
  out.close_write();
  error.close_write();
  bool in_time = Conversation(in, out, error, input).run(Clock::now() + time, result);
  if (!in_time) kill(child, SIGKILL);
  bool fine = reap(child);
  result.end = !in_time ? ChildEnd::TimedOut : fine ? ChildEnd::Fine : ChildEnd::Failed;
  while (result.errors.ends_with('\n')) result.errors.pop_back();
  return result;
}

}  // namespace clew::cli
