// The catalogue's records of property columns.
#include <algorithm>

#include "graph/store/read_catalogue.h"

namespace clew::graph {
namespace {

using format::ColumnRecord;
using format::Section;

class ColumnCheck {
 public:
  ColumnCheck(const Image& image, const Catalogue& catalogue)
      : image_(image), catalogue_(catalogue), data_size_(image.bytes(Section::ColumnData).size()) {}

  void operator()(const ColumnRecord& record) const {
    expect(record.key < catalogue_.keys.size(), "a property key is unknown");
    expect(record.type <= static_cast<std::uint8_t>(ColumnType::Mixed), "a column has an unknown type");
    expect(record.rows > 0 && record.nulls < record.rows && record.min_row < record.rows && record.max_row < record.rows,
           "a column's statistics contradict themselves");
    check_range(record);
    check_extents(record);
  }

  void expect(bool condition, const char* reason) const {
    if (!condition) image_.damaged(Section::Columns, reason);
  }

 private:
  // A column covers one kind, or one or more whole segments.
  void check_range(const ColumnRecord& record) const {
    expect(record.owner <= EntityType::Relationship, "a column has an unknown owner");
    if (record.owner == EntityType::Node) {
      const auto& kinds = catalogue_.kinds;
      const auto after = std::upper_bound(kinds.begin(), kinds.end(), record.first,
                                          [](std::uint32_t id, const Kind& kind) { return id < index(kind.first); });
      const bool fits =
          after != kinds.begin() && index(std::prev(after)->first) == record.first && std::prev(after)->stored == record.rows;
      expect(fits, "a column does not cover the nodes of a kind");
    } else {
      expect(starts_segment(record.first) && record.rows <= kMaxCount - record.first && starts_segment(record.first + record.rows),
             "a column does not cover whole segments");
    }
  }

  bool starts_segment(std::uint32_t relationship) const {
    const auto& segments = catalogue_.segments;
    if (segments.empty()) return false;
    if (relationship == index(segments.back().first) + segments.back().stored) return true;
    return std::binary_search(segments.begin(), segments.end(), relationship, StartsBefore{});
  }
  struct StartsBefore {
    bool operator()(const Segment& segment, std::uint32_t id) const { return index(segment.first) < id; }
    bool operator()(std::uint32_t id, const Segment& segment) const { return id < index(segment.first); }
  };

  void check_extents(const ColumnRecord& r) const {
    const auto type = static_cast<ColumnType>(r.type);
    const bool text = type == ColumnType::String || type == ColumnType::Mixed;
    const bool dictionary = (r.flags & format::kDictionary) != 0;
    const bool coded = type == ColumnType::Integer || type == ColumnType::Date || dictionary;
    expect(!dictionary || (type == ColumnType::String && r.entries > 0), "only a column of strings can have a dictionary");
    expect(coded ? r.width == 0 || r.width == 1 || r.width == 2 || r.width == 4 || r.width == 8 : r.width == 0,
           "a column has numbers of an unknown width");
    expect(text ? r.offset_width == 4 || r.offset_width == 8 : r.offset_width == 0, "a column has offsets of an unknown width");
    expect(dictionary || r.entries == (text ? r.rows : 0), "a column does not have an entry a row");
    const std::uint64_t bits = (std::uint64_t{r.rows} + 7) / 8;
    expect_extent(r.validity, r.nulls == 0 ? 0 : bits);
    expect_extent(r.data, type == ColumnType::Boolean ? bits
                          : type == ColumnType::Float ? std::uint64_t{r.rows} * sizeof(double)
                                                      : std::uint64_t{r.rows} * r.width);
    expect_extent(r.offsets, text ? (std::uint64_t{r.entries} + 1) * r.offset_width : 0);
    expect_extent(r.heap, text ? r.heap.size : 0);
    expect_extent(r.permutation, r.permutation.size == 0 ? 0 : std::uint64_t{r.rows - r.nulls} * sizeof(std::uint32_t));
  }

  void expect_extent(const format::Extent& extent, std::uint64_t size) const {
    expect(extent.size == size && extent.begin % 8 == 0 && extent.begin <= data_size_ && size <= data_size_ - extent.begin,
           "a column lies outside of its section");
  }

  const Image& image_;
  const Catalogue& catalogue_;
  std::uint64_t data_size_;
};

}  // namespace

std::vector<Column> read_columns(const Image& image, const Catalogue& catalogue) {
  image.require(Section::Columns);
  const ColumnCheck check(image, catalogue);
  check.expect(image.bytes(Section::Columns).size() % sizeof(ColumnRecord) == 0, "it does not consist of whole records");
  const auto records = image.array<ColumnRecord>(Section::Columns);
  const auto order = [](const ColumnRecord& r) { return std::tuple(r.owner, r.key, r.first); };
  std::vector<Column> columns;
  columns.reserve(records.size());
  for (std::size_t i = 0; i < records.size(); ++i) {
    const auto& record = records[i];
    check(record);
    if (i > 0 && record.owner == records[i - 1].owner && record.key == records[i - 1].key) {
      check.expect(record.first >= records[i - 1].first + records[i - 1].rows, "columns of one key overlap");
    } else {
      check.expect(i == 0 || order(records[i - 1]) < order(record), "columns are not in order");
    }
    columns.emplace_back(record, image.bytes(Section::ColumnData));
  }
  return columns;
}

}  // namespace clew::graph
