// A property column: the values of one key over a contiguous range of nodes (of one kind) or relationships (of one or more
// segments), typed and compressed, as it is stored. Reading a value costs one or two array accesses, no decoding.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

#include "graph/ids.h"
#include "graph/value.h"

namespace clew::graph {

namespace format {
struct ColumnRecord;
}

// Integer, Date and dictionary codes are stored in 0, 1, 2, 4 or 8 bytes above a base; what fits no other type is Mixed
// (lists, temporal values other than dates, points, and columns that hold several types).
enum class ColumnType : std::uint8_t { Boolean, Integer, Float, String, Date, Mixed };

// What the planner knows of a column. Stored with it; changes since the last checkpoint are not counted.
struct ColumnStatistics {
  std::uint32_t rows = 0;
  std::uint32_t nulls = 0;
  std::uint32_t distinct = 0;  // Of the values that are not null: exact where unique or a dictionary, else within about 2 %.
  bool ascending = false;      // No nulls, and no value less than the one before: equality and ranges by binary search.
  bool unique = false;         // No two values are equal.
  std::uint32_t min_row = 0;   // Where the least and the greatest value stand; of Mixed columns any two values.
  std::uint32_t max_row = 0;
};

// Rows that a search found: first .. first + count, or `listed` where they are not contiguous.
struct ColumnRows {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  std::span<const std::uint32_t> listed;

  std::uint32_t operator[](std::uint32_t position) const { return listed.empty() ? first + position : listed[position]; }
};

class Column {
 public:
  // Requires a record whose extents lie within column_data.
  Column(const format::ColumnRecord& record, std::span<const std::byte> column_data);

  ColumnType type() const { return type_; }
  KeyId key() const { return key_; }
  EntityType owner() const { return owner_; }
  std::uint32_t first() const { return first_; }  // Id of the node or relationship of row 0: row = id - first.
  std::uint32_t rows() const { return statistics_.rows; }
  const ColumnStatistics& statistics() const { return statistics_; }

  // False for null. The typed accessors below are for rows that are not null, of a column of their type.
  bool valid(std::uint32_t row) const { return validity_.empty() || bit(validity_, row); }

  bool boolean(std::uint32_t row) const { return bit(data_, row); }
  std::int64_t integer(std::uint32_t row) const {  // Date: days since 1970-01-01.
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(base_) + number(row));
  }
  double floating(std::uint32_t row) const { return load<double>(data_, row); }
  std::string_view string(std::uint32_t row) const { return entry(dictionary_ ? code(row) : row); }
  std::span<const std::byte> encoded(std::uint32_t row) const {  // Mixed: a value as encode_value() writes it.
    return heap_.subspan(offset(row), offset(row + 1) - offset(row));
  }
  Value value(std::uint32_t row) const;  // Of any type; null where the row is. Text is borrowed from the graph.

  // Strings that repeat are codes into a sorted dictionary: codes compare as strings do, byte by byte.
  bool dictionary() const { return dictionary_; }
  std::uint32_t code(std::uint32_t row) const { return static_cast<std::uint32_t>(number(row)); }
  std::uint32_t dictionary_size() const { return entries_; }
  std::string_view entry(std::uint32_t code) const {
    const std::uint64_t begin = offset(code);
    return {reinterpret_cast<const char*>(heap_.data()) + begin, static_cast<std::size_t>(offset(code + 1) - begin)};
  }

  // Whether find() is faster than reading every row: the column ascends, or an index was built.
  bool searchable() const { return statistics_.ascending || !permutation_.empty(); }
  // Rows whose value equals, as Cypher's = does: 1 equals 1.0, null nothing. Requires searchable().
  ColumnRows find(const Value& value) const;

  // As stored, for loops over many rows.
  std::uint8_t width() const { return width_; }  // Of number().
  std::int64_t base() const { return base_; }    // Added to it gives integer().
  std::span<const std::byte> data() const { return data_; }
  std::span<const std::byte> validity() const { return validity_; }
  std::span<const std::uint32_t> permutation() const { return permutation_; }  // Rows that are not null, by value, then row.
  std::span<const std::byte> heap() const { return heap_; }
  std::uint32_t entries() const { return entries_; }  // Of the heap.
  std::uint64_t offset(std::uint32_t entry) const { return load_number(offsets_, offset_width_, entry); }
  std::uint64_t number(std::uint32_t row) const { return load_number(data_, width_, row); }
  // Validity, data, offsets, heap, permutation.
  std::array<std::span<const std::byte>, 5> parts() const {
    return {validity_, data_, offsets_, heap_, std::as_bytes(permutation_)};
  }

 private:
  template <typename T>
  static T load(std::span<const std::byte> bytes, std::uint64_t position) {
    T value;
    std::memcpy(&value, bytes.data() + position * sizeof(T), sizeof(T));
    return value;
  }
  static bool bit(std::span<const std::byte> bytes, std::uint32_t row) {
    return (static_cast<unsigned>(bytes[row / 8]) >> (row % 8) & 1U) != 0;
  }
  static std::uint64_t load_number(std::span<const std::byte> bytes, std::uint8_t width, std::uint64_t position) {
    switch (width) {
      case 1:
        return load<std::uint8_t>(bytes, position);
      case 2:
        return load<std::uint16_t>(bytes, position);
      case 4:
        return load<std::uint32_t>(bytes, position);
      case 8:
        return load<std::uint64_t>(bytes, position);
      default:
        return 0;
    }
  }

  KeyId key_{};
  std::uint32_t first_ = 0;
  EntityType owner_{};
  ColumnType type_{};
  bool dictionary_ = false;
  std::uint8_t width_ = 0;
  std::uint8_t offset_width_ = 0;
  std::uint32_t entries_ = 0;
  std::int64_t base_ = 0;
  std::span<const std::byte> validity_;  // A bit a row; empty where no row is null.
  std::span<const std::byte> data_;
  std::span<const std::byte> offsets_;  // entries_ + 1, into heap_.
  std::span<const std::byte> heap_;
  std::span<const std::uint32_t> permutation_;
  ColumnStatistics statistics_;
};

}  // namespace clew::graph
