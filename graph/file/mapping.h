// A file mapped into memory for reading.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace clew::graph {

class Mapping {
 public:
  // Throws FileError.
  explicit Mapping(const std::string& path);
  ~Mapping();
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;

  std::span<const std::byte> bytes() const { return bytes_; }

 private:
  std::span<const std::byte> bytes_;
};

}  // namespace clew::graph
