#include <algorithm>

#include "graph/store/utf8.h"
#include "graph/store/value_codec.h"
#include "graph/store/verify.h"

namespace clew::graph {
namespace {

class ColumnVerifier {
 public:
  ColumnVerifier(const Image& image, const Column& column) : image_(image), column_(column) {}

  void operator()() const {
    for (const auto part : column_.parts()) require(part);
    verify_offsets();
    if (column_.dictionary()) verify_codes();
    if (column_.type() == ColumnType::String) verify_text();
    if (column_.type() == ColumnType::Mixed) verify_values();
    if (column_.type() == ColumnType::Date) verify_dates();
    for (const std::uint32_t row : column_.permutation()) {
      expect(row < column_.rows() && column_.valid(row), "an index names a row without a value");
    }
    expect(column_.valid(column_.statistics().min_row) && column_.valid(column_.statistics().max_row),
           "its extremes have no value");
  }

 private:
  void expect(bool condition, const char* reason) const {
    if (!condition) image_.damaged(format::Section::ColumnData, reason);
  }

  void require(std::span<const std::byte> part) const {
    if (part.empty()) return;
    const auto begin = part.data() - image_.bytes(format::Section::ColumnData).data();
    image_.require(format::Section::ColumnData, static_cast<std::uint64_t>(begin), part.size());
  }

  void verify_offsets() const {
    std::uint64_t previous = 0;
    bool ascending = true;
    for (std::uint32_t i = 0; i <= column_.entries() && column_.entries() > 0; ++i) {
      const std::uint64_t offset = column_.offset(i);
      ascending &= previous <= offset;
      previous = offset;
    }
    expect(ascending && previous <= column_.heap().size(), "the offsets of a column leave its text");
  }

  void verify_codes() const {
    std::uint64_t greatest = 0;
    for (std::uint32_t row = 0; row < column_.rows(); ++row) greatest = std::max(greatest, column_.number(row));
    expect(greatest < column_.dictionary_size(), "a code has no entry in its dictionary");
  }

  void verify_text() const {
    const std::string_view text(reinterpret_cast<const char*>(column_.heap().data()), column_.heap().size());
    expect(is_utf8(text), "a text is not UTF-8");
    for (std::uint32_t i = 0; i <= column_.entries(); ++i) {
      const std::uint64_t offset = column_.offset(i);
      expect(offset == text.size() || !continues_character(text[offset]), "a text begins within a character");
    }
  }

  void verify_values() const {
    for (std::uint32_t row = 0; row < column_.rows(); ++row) {
      if (!column_.valid(row)) continue;
      auto bytes = column_.encoded(row);
      expect(decode_value(bytes, TextStorage::Borrow) && bytes.empty(), "a value can't be decoded");
    }
  }

  void verify_dates() const {
    for (std::uint32_t row = 0; row < column_.rows(); ++row) {
      expect(!column_.valid(row) || is_date(column_.integer(row)), "a date is of no year");
    }
  }

  const Image& image_;
  const Column& column_;
};

}  // namespace

void verify_column(const Image& image, const Column& column) {
  ColumnVerifier(image, column)();
}

}  // namespace clew::graph
