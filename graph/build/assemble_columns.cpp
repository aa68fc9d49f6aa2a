// The columns of an Assembly: what they cover, their encoding in parallel, and their place in the column data.
#include <algorithm>
#include <numeric>

#include "graph/build/assembly.h"

namespace clew::graph {
namespace {

// Neighbouring segments with fewer relationships share a column a key: graphs made from text have thousands of small ones.
constexpr std::uint32_t kSharesColumn = 1U << 16U;

bool is_empty(const ColumnValues& values) {
  return values.nulls() == values.rows();
}

void append_text(std::string& out, const std::string& part, format::Extent& extent) {
  out.resize((out.size() + 7) / 8 * 8);
  extent = {.begin = out.size(), .size = part.size()};
  out += part;
}

}  // namespace

void Assembly::draft_node_columns() {
  for (std::size_t kind = 0; kind < kind_groups_.size(); ++kind) {
    auto& group = builder_.groups_[kind_groups_[kind]];
    for (auto& [key, values] : std::move(group.properties).take_columns()) {
      if (is_empty(values)) continue;
      const bool indexed = std::any_of(group.labels.begin(), group.labels.end(), [&, key = key](LabelId label) {
        return builder_.indexed_.contains({label, key});
      });
      columns_.push_back({.owner = EntityType::Node,
                          .key = key,
                          .first = kind_starts_[kind],
                          .values = std::move(values),
                          .order = {},
                          .indexing = indexed ? Indexing::Equality : Indexing::None});
    }
  }
}

void Assembly::draft_relationship_columns(std::vector<PackedSegment>& packed) {
  std::vector<std::size_t> last_of_key(builder_.keys_.size(), columns_.size());
  std::vector<bool> open(builder_.keys_.size());  // Whether the last column of the key takes more segments.
  std::vector<ColumnDraft> drafts;
  for (std::size_t i = 0; i < segments_.size(); ++i) {
    const auto& record = sections_->segments[i];
    auto& order = packed[i].order;
    if (order.empty()) {
      order.resize(record.count);
      std::iota(order.begin(), order.end(), 0U);
    }
    const bool small = record.count < kSharesColumn;
    for (auto& [key, values] : std::move(segments_[i].properties).take_columns()) {
      if (is_empty(values)) continue;
      const std::size_t k = graph::index(key);
      ColumnDraft* last = open[k] ? &drafts[last_of_key[k]] : nullptr;
      const bool joins = last != nullptr && small && last->first + last->values.rows() == record.first &&
                         last->values.data().index() == values.data().index();
      if (joins) {
        const std::uint32_t shift = last->values.rows();
        for (const std::uint32_t position : order) last->order.push_back(position + shift);
        last->values.append(values);
        continue;
      }
      last_of_key[k] = drafts.size();
      open[k] = small;
      drafts.push_back({EntityType::Relationship, key, record.first, std::move(values), order, Indexing::None});
    }
    order = {};
  }
  std::move(drafts.begin(), drafts.end(), std::back_inserter(columns_));
}

void Assembly::encode_columns() {
  std::ranges::sort(columns_, std::ranges::less(), [](const ColumnDraft& c) { return std::tuple(c.owner, c.key, c.first); });
  std::vector<EncodedColumn> encoded(columns_.size());
  parallel_for(columns_.size(), threads_, [&](std::size_t i) {
    encoded[i] = encode_column(columns_[i].values, columns_[i].order, columns_[i].indexing);
    columns_[i].values = {};
    columns_[i].order = {};
  });
  for (std::size_t i = 0; i < columns_.size(); ++i) put_column(columns_[i], std::move(encoded[i]));
}

void Assembly::put_column(const ColumnDraft& draft, EncodedColumn column) {
  auto& record = column.record;
  record.owner = draft.owner;
  record.key = graph::index(draft.key);
  record.first = draft.first;
  auto& out = sections_->column_data;
  append_text(out, column.validity, record.validity);
  append_text(out, column.data, record.data);
  append_text(out, column.offsets, record.offsets);
  append_text(out, column.heap, record.heap);
  append_text(out, column.permutation, record.permutation);
  sections_->columns.push_back(record);
}

}  // namespace clew::graph
