#pragma once
// A row under construction. The same calls write its values or collect the names of its columns, so both always agree.

#include <string>
#include <string_view>
#include <vector>

namespace clew::ingest {

class FeatureRow {
 public:
  enum class Purpose { Values, Names };
  explicit FeatureRow(Purpose purpose) : purpose_(purpose) {}

  void number(std::string_view name, double value) { number({}, name, value); }

  /// Column "side.name".
  void number(std::string_view side, std::string_view name, double value) {
    if (purpose_ == Purpose::Values) {
      values_.push_back(static_cast<float>(value));
    } else {
      names_.push_back(join(side, name));
    }
  }

  using NameOf = std::string_view (*)(std::size_t);
  void choice(std::string_view name, std::size_t chosen, std::size_t choices, NameOf name_of) {
    choice({}, name, chosen, choices, name_of);
  }

  /// Columns "side.name=choice": 1 for the one that is chosen, 0 for the others.
  void choice(std::string_view side, std::string_view name, std::size_t chosen, std::size_t choices, NameOf name_of) {
    if (purpose_ == Purpose::Values) {
      values_.resize(values_.size() + choices, 0.0F);
      if (chosen < choices) values_[values_.size() - choices + chosen] = 1.0F;
      return;
    }
    for (std::size_t i = 0; i < choices; ++i) names_.push_back(join(side, name).append("=").append(name_of(i)));
  }

  [[nodiscard]] std::vector<std::string> take_names() { return std::move(names_); }
  [[nodiscard]] std::vector<float> take_values() { return std::move(values_); }

 private:
  static std::string join(std::string_view side, std::string_view name) {
    std::string joined(side);
    if (!side.empty()) joined += '.';
    return joined.append(name);
  }

  Purpose purpose_;
  std::vector<std::string> names_;
  std::vector<float> values_;
};

}  // namespace clew::ingest
