#include "graph/build/encode_column.h"

#define XXH_INLINE_ALL
#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <xxhash.h>

#include "graph/build/distinct_counter.h"
#include "graph/build/text_dictionary.h"
#include "graph/column.h"
#include "graph/store/value_codec.h"

namespace clew::graph {
namespace {

std::uint64_t hash(std::int64_t value) {
  return XXH3_64bits(&value, sizeof(value));
}
std::uint64_t hash(double value) {
  return XXH3_64bits(&value, sizeof(value));
}
std::uint64_t hash(std::string_view text) {
  return XXH3_64bits(text.data(), text.size());
}

class Encoder {
 public:
  Encoder(const ColumnValues& values, std::span<const std::uint32_t> order, Indexing indexing)
      : values_(values),
        order_(order),
        indexing_(indexing),
        rows_(order.empty() ? values.rows() : static_cast<std::uint32_t>(order.size())) {
    column_.record.rows = rows_;
    column_.record.nulls = values.nulls();
  }

  EncodedColumn run() {
    encode_validity();
    std::visit([&](const auto& data) { encode(data); }, values_.data());
    set_sizes();
    return std::move(column_);
  }

 private:
  std::uint32_t input(std::uint32_t row) const { return order_.empty() ? row : order_[row]; }
  bool valid(std::uint32_t row) const { return values_.valid(input(row)); }

  template <typename IsSet>
  std::string bitmap(const IsSet& is_set) const {
    std::string bits((rows_ + std::size_t{7}) / 8, '\0');
    for (std::uint32_t row = 0; row < rows_; ++row) {
      if (is_set(row)) bits[row / 8] = static_cast<char>(static_cast<unsigned char>(bits[row / 8]) | 1U << (row % 8));
    }
    return bits;
  }

  void encode_validity() {
    if (values_.nulls() > 0) column_.validity = bitmap([&](std::uint32_t row) { return valid(row); });
  }

  void encode(const ColumnValues::Nothing&) {}

  void encode(const Booleans& data) {
    set_type(ColumnType::Boolean);
    const auto at = [&](std::uint32_t row) { return data.values[input(row)] != 0; };
    column_.data = bitmap([&](std::uint32_t row) { return valid(row) && at(row); });
    take_statistics(at);
    std::array<bool, 2> seen{};
    for (std::uint32_t row = 0; row < rows_; ++row) {
      if (valid(row)) seen[at(row)] = true;
    }
    column_.record.distinct = seen[0] && seen[1] ? 2 : 1;
  }

  void encode(const ColumnValues::Integers& data) { encode_integers(ColumnType::Integer, data); }
  void encode(const Dates& data) { encode_integers(ColumnType::Date, data.days); }

  void encode_integers(ColumnType type, const std::vector<std::int64_t>& data) {
    set_type(type);
    const auto at = [&](std::uint32_t row) { return data[input(row)]; };
    take_statistics(at);
    count_distinct(at);
    const std::int64_t least = at(column_.record.min_row);
    const auto above = [&](std::uint32_t row) { return static_cast<std::uint64_t>(at(row)) - static_cast<std::uint64_t>(least); };
    column_.record.base = least;
    column_.record.width = width_of(above(column_.record.max_row));
    put_numbers(column_.data, column_.record.width, rows_, [&](std::uint32_t row) { return valid(row) ? above(row) : 0; });
  }

  void encode(const ColumnValues::Floats& data) {
    set_type(ColumnType::Float);
    const auto at = [&](std::uint32_t row) { return data[input(row)]; };
    bool nan = false;
    column_.data.resize(rows_ * sizeof(double));
    for (std::uint32_t row = 0; row < rows_; ++row) {
      const double value = valid(row) ? at(row) : 0;
      nan = nan || std::isnan(value);
      std::memcpy(column_.data.data() + row * sizeof(double), &value, sizeof(double));
    }
    if (nan) {
      set_any_extremes();
    } else {
      take_statistics(at);
    }
    if (nan) indexing_ = Indexing::None;
    count_distinct(at);
  }

  void encode(const Texts& data) {
    set_type(ColumnType::String);
    const auto at = [&](std::uint32_t row) { return data[input(row)]; };
    const auto at_or_empty = [&](std::uint32_t row) { return valid(row) ? at(row) : std::string_view(); };
    if (const auto dictionary = make_dictionary(rows_, at_or_empty)) return encode_codes(*dictionary);
    take_statistics(at);
    count_distinct(at);
    put_texts(rows_, at_or_empty);
  }

  void encode_codes(const TextDictionary& dictionary) {
    column_.record.flags |= format::kDictionary;
    const auto at = [&](std::uint32_t row) { return dictionary.codes[row]; };
    take_statistics(at);
    count_distinct_codes(dictionary);
    const auto entries = static_cast<std::uint32_t>(dictionary.entries.size());
    column_.record.width = width_of(entries - 1);
    put_numbers(column_.data, column_.record.width, rows_, at);
    put_texts(entries, [&](std::uint32_t entry) { return dictionary.entries[entry]; });
  }

  void encode(const ColumnValues::Values& data) {
    set_type(ColumnType::Mixed);
    set_any_extremes();
    Texts encoded;
    DistinctCounter distinct;
    std::string bytes;
    for (std::uint32_t row = 0; row < rows_; ++row) {
      bytes.clear();
      if (valid(row)) {
        encode_value(data[input(row)], bytes);
        distinct.add(hash(bytes));
      }
      encoded.append(bytes);
    }
    set_distinct(distinct);
    put_texts(rows_, [&](std::uint32_t row) { return encoded[row]; });
  }

  void set_type(ColumnType type) { column_.record.type = static_cast<std::uint8_t>(type); }

  // Order, extremes, and the index; of a column that ascends it is not needed.
  template <typename At>
  void take_statistics(const At& at) {
    auto& record = column_.record;
    std::optional<std::uint32_t> before;
    bool ascending = record.nulls == 0;
    bool unique = ascending;
    for (std::uint32_t row = 0; row < rows_; ++row) {
      if (!valid(row)) continue;
      if (!before) {
        record.min_row = record.max_row = row;
      } else {
        if (at(row) < at(record.min_row)) record.min_row = row;
        if (at(record.max_row) < at(row)) record.max_row = row;
        ascending = ascending && !(at(row) < at(*before));
        unique = unique && at(*before) < at(row);
      }
      before = row;
    }
    if (ascending) record.flags |= format::kAscending;
    if (unique) record.flags |= format::kUnique;
    if (!ascending && indexing_ == Indexing::Equality) build_index(at);
  }

  template <typename At>
  void build_index(const At& at) {
    std::vector<std::uint32_t> rows;
    rows.reserve(rows_ - column_.record.nulls);
    for (std::uint32_t row = 0; row < rows_; ++row) {
      if (valid(row)) rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) { return at(a) < at(b); });
    const bool repeats = std::adjacent_find(rows.begin(), rows.end(),
                                            [&](std::uint32_t a, std::uint32_t b) { return !(at(a) < at(b)); }) != rows.end();
    if (!repeats) column_.record.flags |= format::kUnique;
    column_.permutation.assign(reinterpret_cast<const char*>(rows.data()), rows.size() * sizeof(std::uint32_t));
  }

  template <typename At>
  void count_distinct(const At& at) {
    if ((column_.record.flags & format::kUnique) != 0) {
      column_.record.distinct = rows_ - column_.record.nulls;
      return;
    }
    DistinctCounter counter;
    for (std::uint32_t row = 0; row < rows_; ++row) {
      if (valid(row)) counter.add(hash(at(row)));
    }
    set_distinct(counter);
  }

  void set_distinct(const DistinctCounter& counter) {
    const double most = rows_ - column_.record.nulls;
    column_.record.distinct = static_cast<std::uint32_t>(std::clamp(std::round(counter.estimate()), 1.0, most));
  }

  // A null row has the code of the empty text, which may be no value.
  void count_distinct_codes(const TextDictionary& dictionary) {
    std::vector<bool> seen(dictionary.entries.size());
    for (std::uint32_t row = 0; row < rows_; ++row) {
      if (valid(row)) seen[dictionary.codes[row]] = true;
    }
    column_.record.distinct = static_cast<std::uint32_t>(std::count(seen.begin(), seen.end(), true));
  }

  void set_any_extremes() {
    std::uint32_t row = 0;
    while (!valid(row)) ++row;
    column_.record.min_row = column_.record.max_row = row;
  }

  static std::uint8_t width_of(std::uint64_t greatest) {
    return greatest == 0 ? 0 : greatest <= 0xFF ? 1 : greatest <= 0xFFFF ? 2 : greatest <= 0xFFFF'FFFF ? 4 : 8;
  }

  template <typename At>
  static void put_numbers(std::string& out, std::uint8_t width, std::uint64_t count, const At& at) {
    out.resize(count * width);
    for (std::uint64_t i = 0; i < count && width > 0; ++i) {
      const std::uint64_t number = at(static_cast<std::uint32_t>(i));
      std::memcpy(out.data() + i * width, &number, width);  // Little endian: the low bytes come first.
    }
  }

  template <typename At>
  void put_texts(std::uint32_t entries, const At& at) {
    column_.record.entries = entries;
    std::vector<std::uint64_t> offsets = {0};
    offsets.reserve(entries + std::size_t{1});
    for (std::uint32_t i = 0; i < entries; ++i) {
      column_.heap += at(i);
      offsets.push_back(column_.heap.size());
    }
    column_.record.offset_width = offsets.back() > 0xFFFF'FFFF ? 8 : 4;
    put_numbers(column_.offsets, column_.record.offset_width, offsets.size(), [&](std::uint32_t i) { return offsets[i]; });
  }

  void set_sizes() {
    auto& record = column_.record;
    record.validity.size = column_.validity.size();
    record.data.size = column_.data.size();
    record.offsets.size = column_.offsets.size();
    record.heap.size = column_.heap.size();
    record.permutation.size = column_.permutation.size();
  }

  const ColumnValues& values_;
  std::span<const std::uint32_t> order_;
  Indexing indexing_;
  std::uint32_t rows_;
  EncodedColumn column_;
};

}  // namespace

EncodedColumn encode_column(const ColumnValues& values, std::span<const std::uint32_t> order, Indexing indexing) {
  return Encoder(values, order, indexing).run();
}

}  // namespace clew::graph
