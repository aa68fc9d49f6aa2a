#include "graph/import/id_space.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace clew::graph {
namespace {

// Room for the digits and sign of any number of 64 bits.
using Digits = std::array<char, 20>;

std::string_view print_number(std::int64_t number, Digits& digits) {
  return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr};
}

// The same for any text: negative, zero, very long, or no number at all.
std::optional<std::int64_t> rare_number(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  const char first = text.starts_with('-') ? text[1] : text[0];
  return first == '0' && text != "0" ? std::nullopt : std::optional(number);
}

// A whole number that is written as print_number() writes it.
std::optional<std::int64_t> plain_number(std::string_view text) {
  constexpr std::size_t kFewDigits = 18;  // Fit without a test for overflow.
  if (text.empty() || text.size() > kFewDigits || text[0] < '1' || text[0] > '9') return rare_number(text);
  std::int64_t number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

// Numbers are dense where an array of their range costs no more than a hash table of them.
constexpr std::uint64_t kDenseRange = 4;
constexpr std::uint64_t kSmallRange = 1024;

}  // namespace

void IdColumn::add(std::string_view text) {
  if (numeric()) {
    if (const auto number = plain_number(text)) return numbers_.push_back(*number);
    make_texts();
  }
  texts_.append(text);
}

void IdColumn::make_texts() {
  Digits digits;
  for (const std::int64_t number : numbers_) texts_.append(print_number(number, digits));
  numbers_ = {};
}

void IdSpace::prepare(std::span<IdColumn* const> columns, IdType type) {
  std::int64_t least = std::numeric_limits<std::int64_t>::max();
  std::int64_t greatest = std::numeric_limits<std::int64_t>::min();
  std::size_t count = 0;
  numeric_ = type != IdType::String && std::ranges::all_of(columns, [](const IdColumn* column) { return column->numeric(); });
  for (IdColumn* column : columns) {
    count += column->size();
    if (!numeric_ && column->numeric()) column->make_texts();
    if (!numeric_ || column->size() == 0) continue;
    const auto [low, high] = std::ranges::minmax(column->numbers());
    least = std::min(least, low);
    greatest = std::max(greatest, high);
  }
  if (!numeric_) return by_text_.reserve(count);
  const std::uint64_t range = static_cast<std::uint64_t>(greatest) - static_cast<std::uint64_t>(least);
  if (count == 0 || range > std::max(kSmallRange, kDenseRange * count)) return by_number_.reserve(count);
  least_ = least;
  by_offset_.assign(range + 1, kNone<NewNode>);
}

bool IdSpace::insert(const IdColumn& column, std::size_t row, NewNode node) {
  ++size_;
  if (!numeric_) return by_text_.emplace(column.texts()[row], node).second;
  const std::int64_t number = column.numbers()[row];
  if (!dense()) return by_number_.emplace(number, node).second;
  auto& place = by_offset_[static_cast<std::uint64_t>(number) - static_cast<std::uint64_t>(least_)];
  return std::exchange(place, node) == kNone<NewNode>;
}

void IdSpace::finish() {
  if (!dense()) return;
  first_ = by_offset_.front();
  for (std::size_t i = 0; i < by_offset_.size(); ++i) {
    if (by_offset_[i] != static_cast<NewNode>(index(first_) + i)) return;
  }
  consecutive_ = by_offset_.size();
  by_offset_ = {};
}

NewNode IdSpace::find(std::string_view id) const {
  const auto look_up = [](const auto& table, const auto& key) {
    const auto found = table.find(key);
    return found == table.end() ? kNone<NewNode> : found->second;
  };
  if (!numeric_) return look_up(by_text_, id);
  const auto number = plain_number(id);
  if (!number) return kNone<NewNode>;
  const std::uint64_t offset = static_cast<std::uint64_t>(*number) - static_cast<std::uint64_t>(least_);
  if (consecutive_ > 0) return offset < consecutive_ ? static_cast<NewNode>(index(first_) + offset) : kNone<NewNode>;
  if (!dense()) return look_up(by_number_, *number);
  return offset < by_offset_.size() ? by_offset_[offset] : kNone<NewNode>;
}

}  // namespace clew::graph
