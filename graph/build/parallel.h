// Independent tasks over threads. What they compute does not depend on how many there are.
#pragma once

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace clew::graph {

// Threads to use where none are asked for: as many as there are processors.
inline unsigned default_threads() {
  return std::max(1U, std::thread::hardware_concurrency());
}

// Calls run(i) once for each i below count, in any order. Of exceptions the first is rethrown when all threads have stopped.
template <typename Run>
void parallel_for(std::size_t count, unsigned threads, const Run& run) {
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::mutex failing;
  const auto work = [&] {
    try {
      for (std::size_t i = next++; i < count; i = next++) run(i);
    } catch (...) {
      const std::scoped_lock lock(failing);
      if (!failure) failure = std::current_exception();
      next = count;
    }
  };
  {
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < std::min<std::size_t>(threads, count); ++i) helpers.emplace_back(work);
    work();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace clew::graph
