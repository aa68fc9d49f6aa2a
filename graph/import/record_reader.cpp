#include "graph/import/record_reader.h"

#include <fmt/format.h>

#include "graph/import/parse_cell.h"
#include "graph/store/utf8.h"
#include "graph/value/error.h"

namespace clew::graph {
namespace {

class RecordReader {
 public:
  RecordReader(std::string_view part, const RecordFormat& format) : format_(format), reader_(part, format.dialect) {
    for (const auto& column : format.header) cells_.emplace_back(column, format.dialect);
  }

  Records run() {
    while (!reader_.at_end()) {
      if (reader_.skip_empty_line()) continue;
      begin_ = reader_.offset();
      try {
        read_record();
      } catch (const ValueError& error) {
        throw RecordError(begin_, fmt::format("column '{}': {}{}{}", column_name(), error.what(), error.hint().empty() ? "." : ". ",
                                              error.hint()));
      } catch (const std::invalid_argument& error) {
        throw RecordError(begin_, fmt::format("column '{}': {}.", column_name(), error.what()));
      }
      ++records_.rows;
    }
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      if (format_.header[i].role == ColumnRole::Property) {
        records_.properties.push_back({format_.keys[i], std::move(cells_[i]).take()});
      }
    }
    return std::move(records_);
  }

 private:
  void read_record() {
    for (column_ = 0; column_ < format_.header.size(); ++column_) {
      read_cell(reader_.field());
      if (reader_.faulty()) {
        throw RecordError(begin_,
                          "a quote is not closed, or stands within a field. Put the field in quotes, and double those in it.");
      }
      if (reader_.record_finished() && column_ + 1 < format_.header.size()) return fail_count(column_ + 1);
    }
    if (!reader_.record_finished()) {
      std::size_t count = column_;
      while (!reader_.record_finished()) {
        reader_.field();
        ++count;
      }
      fail_count(count);
    }
  }

  void read_cell(const CsvField& field) {
    switch (format_.header[column_].role) {
      case ColumnRole::Property:
        return cells_[column_].add(field);
      case ColumnRole::Id:
        return read_id(field);
      case ColumnRole::StartId:
        return records_.starts.push_back(find_node(*format_.starts, field));
      case ColumnRole::EndId:
        return records_.ends.push_back(find_node(*format_.ends, field));
      case ColumnRole::Label:
      case ColumnRole::Type:
        return read_group(field);
      case ColumnRole::Ignored:
        return;
    }
  }

  void read_id(const CsvField& field) {
    const auto id = plain_text(field, format_.dialect.quote, scratch_);
    if (id.empty()) throw std::invalid_argument("a node has no id");
    if (!is_utf8(id)) throw std::invalid_argument("an id is not UTF-8. Convert the file first: iconv -t utf-8");
    records_.ids.add(id);
    if (format_.id_type == IdType::Integer && !records_.ids.numeric()) {
      throw std::invalid_argument(fmt::format("the id '{}' is not a whole number. Import with --id-type string", id.substr(0, 60)));
    }
  }

  NewNode find_node(const IdSpace& space, const CsvField& field) {
    const auto id = plain_text(field, format_.dialect.quote, scratch_);
    const NewNode node = space.find(id);
    if (node != kNone<NewNode> || format_.keep_unknown) return node;
    const auto& name = format_.header[column_].space;
    throw std::invalid_argument(
        fmt::format("no node {}has the id '{}'. Correct the id, add the node, or leave such relationships out with --skip-unknown",
                    name.empty() ? "" : fmt::format("of {} ", name), id.substr(0, 60)));
  }

  void read_group(const CsvField& field) {
    const std::string name(plain_text(field, format_.dialect.quote, scratch_));
    if (!is_utf8(name)) throw std::invalid_argument("a name is not UTF-8. Convert the file first: iconv -t utf-8");
    if (name.empty() && format_.header[column_].role == ColumnRole::Type) {
      throw std::invalid_argument("a relationship has no type");
    }
    const auto [found, added] = group_numbers_.try_emplace(name, static_cast<std::uint32_t>(records_.group_names.size()));
    if (added) records_.group_names.push_back(name);
    records_.groups.push_back(found->second);
  }

  [[noreturn]] void fail_count(std::size_t count) const {
    throw RecordError(begin_,
                      fmt::format("the record has {} field{}, the header {}. Is the delimiter '{}', and are fields that hold "
                                  "it in quotes?",
                                  count, count == 1 ? "" : "s", format_.header.size(), format_.dialect.delimiter));
  }

  const std::string& column_name() const { return format_.header[column_].text; }

  const RecordFormat& format_;
  CsvReader reader_;
  std::vector<CellColumn> cells_;  // One a column; of properties alone they are filled.
  boost::unordered_flat_map<std::string, std::uint32_t> group_numbers_;
  Records records_;
  std::size_t begin_ = 0;   // Of the record that is being read,
  std::size_t column_ = 0;  // and its column.
  std::string scratch_;
};

}  // namespace

Records read_records(std::string_view part, const RecordFormat& format) {
  return RecordReader(part, format).run();
}

}  // namespace clew::graph
