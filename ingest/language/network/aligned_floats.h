#pragma once
// An array of floats, zero at first, aligned for vector loads.

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>

#include "ingest/language/network/kernels.h"

namespace clew::ingest::language {

class AlignedFloats {
 public:
  AlignedFloats() = default;

  explicit AlignedFloats(std::size_t size) : size_(size) {
    const std::size_t bytes = (size * sizeof(float) + kAlignment - 1) / kAlignment * kAlignment;
    data_.reset(static_cast<float*>(std::aligned_alloc(kAlignment, std::max(bytes, kAlignment))));
    if (!data_) throw std::bad_alloc();
    std::fill_n(data_.get(), size, 0.0F);
  }

  [[nodiscard]] float* data() { return data_.get(); }
  [[nodiscard]] const float* data() const { return data_.get(); }
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  struct Free {
    void operator()(float* data) const { std::free(data); }
  };

  std::unique_ptr<float[], Free> data_;
  std::size_t size_ = 0;
};

}  // namespace clew::ingest::language
