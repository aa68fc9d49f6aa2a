#include "ingest/reader/pdf/join_pages.h"

#include <algorithm>
#include <map>
#include <unordered_set>

#include "ingest/reader/line_shape.h"
#include "ingest/reader/lines.h"
#include "ingest/reader/offset_runs.h"

namespace clew::ingest::reader::pdf {

namespace {

constexpr std::size_t kEdgeLines = 2;      // at the top and at the bottom of a page, among which repeated ones are looked for
constexpr std::size_t kFewestRepeats = 3;  // pages
constexpr std::size_t kShareOfPages = 3;   // one in so many

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
}

/// A line without its numbers: "Page 3 of 12" is the same on each page.
std::string pattern_of(std::string_view line) {
  std::string pattern;
  for (const char c : line) {
    const char shown = c >= '0' && c <= '9' ? '#' : c;
    if (shown != '#' || !pattern.ends_with('#')) pattern += shown;
  }
  return pattern;
}

/// The lines of each page that are not blank.
std::vector<std::vector<std::size_t>> lines_of_pages(const std::vector<Line>& lines) {
  std::vector<std::vector<std::size_t>> pages(1);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].follows_page) pages.emplace_back();
    if (!lines[i].blank()) pages.back().push_back(i);
  }
  return pages;
}

/// The first and the last lines of a page, by index.
std::vector<std::size_t> edges(const std::vector<std::size_t>& page) {
  std::vector<std::size_t> result;
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (i < kEdgeLines || i + kEdgeLines >= page.size()) result.push_back(page[i]);
  }
  return result;
}

/// Blanks the lines that the pages repeat.
void drop_repeated_edges(std::string_view text, std::vector<Line>& lines) {
  const auto pages = lines_of_pages(lines);
  std::map<std::string, std::size_t> repeats;
  for (const auto& page : pages) {
    for (const std::size_t line : edges(page)) ++repeats[pattern_of(lines[line].of(text))];
  }
  const std::size_t needed = std::max(kFewestRepeats, pages.size() / kShareOfPages);
  for (const auto& page : pages) {
    for (const std::size_t line : edges(page)) {
      if (repeats[pattern_of(lines[line].of(text))] >= needed) lines[line].end = lines[line].begin;
    }
  }
}

std::string_view first_word(std::string_view line) {
  return line.substr(0, line.find(' '));
}
std::string_view last_word(std::string_view line) {
  return line.substr(line.rfind(' ') + 1);
}

std::string_view trim_marks(std::string_view word) {
  constexpr std::string_view kMarks = ".,;:!?()[]\"'";
  const std::size_t first = std::min(word.find_first_not_of(kMarks), word.size());
  word.remove_prefix(first);
  return word.substr(0, word.find_last_not_of(kMarks) + 1);
}

std::unordered_set<std::string_view> hyphenated_words(std::string_view text) {
  std::unordered_set<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n\f", at), text.size());
    const std::string_view word = trim_marks(text.substr(at, end - at));
    if (word.find('-') != word.npos) words.insert(word);
    at = end + 1;
  }
  return words;
}

class Joiner {
 public:
  explicit Joiner(std::string_view text) : text_(text), lines_(split_lines(text, 0)), hyphenated_(hyphenated_words(text)) {
    drop_repeated_edges(text, lines_);
  }

  DecodedText run() && {
    std::size_t above = lines_.size();  // the last line that was written
    for (std::size_t line = 0; line < lines_.size(); ++line) {
      if (lines_[line].blank()) continue;
      std::size_t begin = lines_[line].begin - std::min(lines_[line].indent, lines_[line].begin - line_start(line));
      if (above < lines_.size()) begin = write_break(above, line, begin);
      const bool cuts_word = ends_with_hyphen(lines_[line].of(text_)) && joins_word(line);
      copy(begin, lines_[line].end - (cuts_word && !keeps_hyphen(line) ? 1 : 0));
      above = line;
    }
    return std::move(result_);
  }

 private:
  /// Where the indent of a line begins: after the line break.
  [[nodiscard]] std::uint32_t line_start(std::size_t line) const {
    const std::size_t before = lines_[line].begin == 0 ? text_.npos : text_.find_last_of("\n\f", lines_[line].begin - 1);
    return before == text_.npos ? 0 : static_cast<std::uint32_t>(before + 1);
  }

  static bool ends_with_hyphen(std::string_view line) {
    return line.size() >= 2 && line.ends_with('-') && is_letter(line[line.size() - 2]);
  }

  /// The next line with text, if no paragraph ends before it.
  [[nodiscard]] std::size_t next_of(std::size_t line) const {
    std::size_t next = line + 1;
    bool page = false;
    while (next < lines_.size() && lines_[next].blank()) page |= lines_[next++].follows_page;
    if (next == lines_.size()) return next;
    page |= lines_[next].follows_page;
    return next == line + 1 || page ? next : lines_.size();
  }

  [[nodiscard]] bool joins_word(std::size_t line) const {
    const std::size_t next = next_of(line);
    return next < lines_.size() && is_letter(text_[lines_[next].begin]);
  }

  [[nodiscard]] bool keeps_hyphen(std::size_t line) const {
    const std::string_view below = lines_[next_of(line)].of(text_);
    const std::string word = std::string(last_word(lines_[line].of(text_))) + std::string(first_word(below));
    return !starts_lower(below) || hyphenated_.contains(trim_marks(word));
  }

  /// Writes what stands between two lines; returns where the rest of the second begins, if a word of it was taken up.
  std::size_t write_break(std::size_t above, std::size_t line, std::size_t begin) {
    const std::string_view upper = lines_[above].of(text_);
    const bool same_paragraph = next_of(above) == line;
    if (same_paragraph && ends_with_hyphen(upper) && joins_word(above)) {
      const std::size_t word = first_word(lines_[line].of(text_)).size();
      copy(lines_[line].begin, lines_[line].begin + word);
      begin = lines_[line].begin + word;
      if (begin < lines_[line].end) ++begin;  // the space
      convert("\n", begin - 1, begin);
    } else if (same_paragraph && (line == above + 1 || (!ends_sentence(upper) && starts_lower(lines_[line].of(text_))))) {
      convert("\n", lines_[above].end, begin);
    } else {
      convert("\n\n", lines_[above].end, begin);
    }
    return begin;
  }

  void copy(std::size_t begin, std::size_t end) {
    if (begin >= end) return;
    append_copied(result_.offsets, result_.text.size(), begin, end - begin);
    result_.text += text_.substr(begin, end - begin);
  }

  void convert(std::string_view text, std::size_t begin, std::size_t end) {
    append_converted(result_.offsets, result_.text.size(), begin, end - begin);
    result_.text += text;
  }

  std::string_view text_;
  std::vector<Line> lines_;
  std::unordered_set<std::string_view> hyphenated_;
  DecodedText result_;
};

}  // namespace

std::vector<std::uint32_t> page_begins(std::string_view printed) {
  std::vector<std::uint32_t> begins = {0};
  for (std::size_t at = 0; (at = printed.find('\f', at)) != printed.npos && ++at < printed.size();) {
    begins.push_back(static_cast<std::uint32_t>(at));
  }
  return begins;
}

DecodedText join_pages(std::string_view printed) {
  return Joiner(printed).run();
}

}  // namespace clew::ingest::reader::pdf
