#pragma once
// Another program, run to its end within bounds, for what it prints.

#include <cstdint>
#include <string>
#include <vector>

namespace clew::ingest::reader {

struct ProcessLimits {
  std::uint64_t output = 0;  // bytes; the rest is not read
  std::uint64_t memory = 0;  // bytes of address space
  unsigned seconds = 0;      // of processor time, and twice as many by the clock
};

struct ProcessResult {
  enum class Ending { Exited, NotFound, OutOfBounds, Failed };

  Ending ending = Ending::Failed;
  int exit_code = 0;   // of one that exited
  std::string output;  // of standard output
};

/// Runs arguments[0], looked for in PATH, without standard input; its messages are dropped. Threads may call this.
ProcessResult run_process(const std::vector<std::string>& arguments, const ProcessLimits& limits);

}  // namespace clew::ingest::reader
