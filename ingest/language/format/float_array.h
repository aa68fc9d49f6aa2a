#pragma once
// A float32 array of a model file: C order, little-endian, unaligned as it lies in the file.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

namespace clew::ingest::language {

struct FloatArray {
  std::vector<std::size_t> shape;
  std::string_view bytes;  // size() * sizeof(float)

  [[nodiscard]] std::size_t size() const { return bytes.size() / sizeof(float); }

  [[nodiscard]] float at(std::size_t i) const {
    float value;
    std::memcpy(&value, bytes.data() + i * sizeof(float), sizeof(float));
    return value;
  }

  [[nodiscard]] std::vector<float> copy() const {
    std::vector<float> values(size());
    if (!values.empty()) std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
  }
};

}  // namespace clew::ingest::language
