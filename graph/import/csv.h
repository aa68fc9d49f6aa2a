// Comma-separated text as RFC 4180 has it: a record a line, fields that may be quoted and then hold delimiters, line ends and
// doubled quotes. Cut into parts that begin at records, so that several threads read one file.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace clew::graph {

struct CsvDialect {
  char delimiter = ',';
  char array_delimiter = ';';
  char quote = '"';
};

// A field without its quotes; a doubled quote is still double.
struct CsvField {
  std::string_view text;
  bool quoted = false;
  bool doubled = false;  // Whether a doubled quote is in it.

  // Nothing stands there. Quoted, it is an empty text.
  bool absent() const { return text.empty() && !quoted; }
};

// The text of a field; `scratch` holds it where quotes have to be undoubled.
std::string_view plain_text(const CsvField& field, char quote, std::string& scratch);

// Walks over text field by field and record by record.
class CsvReader {
 public:
  CsvReader(std::string_view text, const CsvDialect& dialect)
      : begin_(text.data()),
        place_(text.data()),
        end_(text.data() + text.size()),
        delimiter_(dialect.delimiter),
        quote_(dialect.quote) {}

  bool at_end() const { return place_ == end_; }
  // Whether the next line was empty, which is no record.
  bool skip_empty_line() {
    const char* after = place_;
    if (after != end_ && *after == '\r') ++after;
    if (after == end_ ? after == place_ : *after != '\n') return false;
    place_ = after == end_ ? after : after + 1;
    return true;
  }

  // The next field; at the end of the text an empty one.
  CsvField field() {
    const char* const start = place_;
    if (place_ != end_ && *place_ == quote_) [[unlikely]]
      return quoted_field();
    while (place_ != end_ && *place_ != delimiter_ && *place_ != '\n') {
      fault_ |= *place_ == quote_;
      ++place_;
    }
    return {finish_field(start), false, false};
  }

  // Whether the field that was last read ended its record.
  bool record_finished() const { return finished_; }

  // Whether a quote stood where none may: within a field that is not quoted, after the end of one that is, or without its end.
  bool faulty() const { return fault_; }

  // Bytes read.
  std::size_t offset() const { return static_cast<std::size_t>(place_ - begin_); }

 private:
  // Takes the delimiter or line end that follows, and the carriage return before it off the field.
  std::string_view finish_field(const char* start) {
    const char* stop = place_;
    finished_ = place_ == end_ || *place_ == '\n';
    if (finished_ && stop != start && stop[-1] == '\r') --stop;
    if (place_ != end_) ++place_;
    return {start, stop};
  }
  CsvField quoted_field();

  const char* begin_;
  const char* place_;
  const char* end_;
  char delimiter_;
  char quote_;
  bool finished_ = false;
  bool fault_ = false;
};

// Cuts text into parts of about `size` bytes, each of whole records.
std::vector<std::string_view> split_records(std::string_view text, char quote, std::size_t size, unsigned threads);

}  // namespace clew::graph
