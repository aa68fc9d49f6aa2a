#pragma once
#include <cstddef>
#include <limits>
#include <span>

namespace clew::ingest::language {

/// The best of the moves that were considered, the first among equals, and how far it is ahead of the next.
class BestMove {
 public:
  /// Considers the moves [first, last), in ascending order over the calls.
  void consider(std::span<const float> scores, std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i) {
      if (scores[i] > best_ || move_ == kNone) {
        next_ = best_;
        best_ = scores[i];
        move_ = i;
      } else if (scores[i] > next_) {
        next_ = scores[i];
      }
    }
  }

  [[nodiscard]] std::size_t move() const { return move_; }
  [[nodiscard]] float margin() const { return best_ - next_; }  // infinite if no other move was considered

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  std::size_t move_ = kNone;
  float best_ = -std::numeric_limits<float>::infinity();
  float next_ = -std::numeric_limits<float>::infinity();
};

}  // namespace clew::ingest::language
