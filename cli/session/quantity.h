#pragma once
// Amounts as people write them on a command line.
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace clew::cli {

/// "500ms", "10s", "2m", "1h", or a number of seconds: "2.5". Throws std::runtime_error that says how to write it.
std::chrono::milliseconds parse_duration(std::string_view text);

/// "512", "64K", "512MB", "2GiB": units are powers of 1024, in any case. Throws std::runtime_error.
std::uint64_t parse_bytes(std::string_view text);

/// "1000", "10,000" or "2k". Throws std::runtime_error.
std::uint64_t parse_count(std::string_view text);

/// "0.8 ms", "12.3 ms", "4.21 s", "3 min 20 s".
std::string duration_text(std::chrono::nanoseconds duration);

/// "1 row", "1,234 rows".
std::string count_text(std::uint64_t count, std::string_view thing);

/// "64 MB", in powers of 1024, as parse_bytes reads it where it is a whole number of them.
std::string bytes_text(std::uint64_t bytes);

/// Half of what the machine has: what a single query may use unless it is told otherwise.
std::uint64_t default_memory_limit();

}  // namespace clew::cli
