#include "ingest/reader/segment.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "ingest/reader/line_markers.h"
#include "ingest/reader/line_shape.h"
#include "ingest/reader/lines.h"
#include "ingest/reader/paragraph_kind.h"
#include "ingest/reader/wrapping.h"

namespace clew::ingest::reader {

namespace {

constexpr std::size_t kLongestHeading = 120;  // bytes

/// Lines [first, last) without a blank one among them: a paragraph, or several lines that stand alone.
struct Chunk {
  std::size_t first = 0;
  std::size_t last = 0;
};

std::size_t count_tabs(std::string_view content) {
  return static_cast<std::size_t>(std::count(content.begin(), content.end(), '\t'));
}

class Segmenter {
 public:
  Segmenter(std::string_view text, std::size_t begin)
      : text_(text), lines_(split_lines(text, begin)), of_text_(measure_wrapping(text, lines_)) {}

  std::vector<TextBlock> run() && {
    for (Chunk chunk{}; chunk.last < lines_.size();) {
      chunk.first = chunk.last;
      while (chunk.first < lines_.size() && lines_[chunk.first].blank()) ++chunk.first;
      chunk.last = chunk.first;
      while (chunk.last < lines_.size() && !lines_[chunk.last].blank()) ++chunk.last;
      if (chunk.first < chunk.last) segment_chunk(chunk);
    }
    return std::move(blocks_);
  }

 private:
  [[nodiscard]] std::string_view content(std::size_t line) const { return lines_[line].of(text_); }

  void segment_chunk(Chunk chunk) {
    chunk_ = chunk;
    wrapping_ = measure_paragraph(text_, std::span(lines_).subspan(chunk.first, chunk.last - chunk.first), of_text_);
    for (std::size_t line = chunk.first; line < chunk.last; ++line) {
      if (is_rule(content(line))) {
        close(line > chunk.first && underlines(line) ? std::optional(BlockKind::Heading) : std::nullopt);
      } else if (is_row(line)) {
        close();
        add_cells(lines_[line]);
      } else if (!open_ || !continues(line)) {
        close();
        open(line);
      } else {
        add(lines_[line].begin, lines_[line].end);
      }
    }
    close();
  }

  /// Whether a rule belongs to the line above it.
  [[nodiscard]] bool underlines(std::size_t rule) const {
    return is_underline(content(rule), lines_[rule - 1].width - lines_[rule - 1].indent) &&
           list_marker_length(content(rule - 1)) == 0;
  }

  /// Columns set apart by tabs, as many as in a neighbouring line.
  [[nodiscard]] bool is_row(std::size_t line) const {
    const std::size_t tabs = count_tabs(content(line));
    if (tabs == 0 || list_marker_length(content(line)) > 0) return false;
    return (line > chunk_.first && count_tabs(content(line - 1)) == tabs) ||
           (line + 1 < chunk_.last && count_tabs(content(line + 1)) == tabs);
  }

  /// Whether a line belongs to the open block, to which the line above it belongs.
  [[nodiscard]] bool continues(std::size_t line) const {
    const Line& above = lines_[line - 1];
    const Line& here = lines_[line];
    if (heading_marker_length(content(line)) > 0 || heading_ ||
        (line + 1 < chunk_.last && is_rule(content(line + 1)) && underlines(line + 1))) {
      return false;
    }
    const bool in_list = kind_ == BlockKind::ListItem;
    const bool is_first = line - 1 == first_;
    if (!in_list && !is_first && here.indent > above.indent + 1) return false;  // the first line of a paragraph stands further in
    if (in_list && !is_first && here.indent + 1 < above.indent) return false;   // back to the margin after a hanging indent
    const bool hangs = in_list && here.indent > lines_[first_].indent;
    const bool wraps = runs_on(text_, above, here, wrapping_) || (hangs && here.quote_depth == above.quote_depth);
    return wraps && !begins_item(line) && !begins_speech(line);
  }

  /// Whether a marker at the start of a wrapped line is one: in a list, after the end of a sentence, and in sequence.
  [[nodiscard]] bool begins_item(std::size_t line) const {
    if (list_marker_length(content(line)) == 0) return false;
    const unsigned number = list_number(content(line));
    if (kind_ == BlockKind::ListItem) return number == 0 || number == number_ + 1;
    return ends_sentence(content(line - 1)) && number <= 1;
  }

  [[nodiscard]] bool begins_speech(std::size_t line) const {
    const SpeakerLabel label = speaker_label(content(line));
    return label == SpeakerLabel::Capitals || (label == SpeakerLabel::Name && ends_sentence(content(line - 1)));
  }

  void open(std::size_t line) {
    open_ = true;
    first_ = line;
    const std::string_view heading = content(line);
    const std::size_t marks = heading_marker_length(heading);
    const std::size_t marker = marks > 0 ? 0 : list_marker_length(heading);
    heading_ = marks > 0;
    kind_ = marker > 0 ? BlockKind::ListItem : BlockKind::Paragraph;
    number_ = marker > 0 ? list_number(heading) : 0;
    add(lines_[line].begin + static_cast<std::uint32_t>(marks + marker), lines_[line].end);
  }

  void add(std::uint32_t begin, std::uint32_t end) { spans_.push_back({begin, end}); }

  void close(std::optional<BlockKind> kind = std::nullopt) {
    if (!open_) return;
    const BlockKind settled = kind.value_or(settle_kind());
    blocks_.push_back({settled, std::exchange(spans_, {})});
    open_ = false;
  }

  [[nodiscard]] BlockKind settle_kind() const {
    if (heading_) return BlockKind::Heading;
    if (lines_[first_].quote_depth > 0) return BlockKind::Quote;
    const std::string_view text = text_.substr(spans_.front().begin, spans_.back().end - spans_.front().begin);
    const bool alone = chunk_.last - chunk_.first == spans_.size();
    const bool can_head = text.size() <= kLongestHeading && !ends_sentence(text);
    if (kind_ == BlockKind::ListItem) {
      return can_head && alone && number_ > 0 && !next_chunk_is_item() ? BlockKind::Heading : BlockKind::ListItem;
    }
    if (can_head && spans_.size() == 1 && (is_all_caps(text) || is_numbered_heading(text))) return BlockKind::Heading;
    return paragraph_kind(text);
  }

  [[nodiscard]] bool next_chunk_is_item() const {
    std::size_t line = chunk_.last;
    while (line < lines_.size() && lines_[line].blank()) ++line;
    return line < lines_.size() && list_marker_length(content(line)) > 0;
  }

  void add_cells(const Line& line) {
    const std::string_view row = line.of(text_);
    for (std::size_t begin = 0; begin <= row.size();) {
      const std::size_t end = std::min(row.find('\t', begin), row.size());
      const std::size_t first = std::min(row.find_first_not_of(' ', begin), end);
      if (first < end) {
        const auto offset = [&](std::size_t at) { return line.begin + static_cast<std::uint32_t>(at); };
        blocks_.push_back({BlockKind::TableCell, {{offset(first), offset(end)}}});
      }
      begin = end + 1;
    }
  }

  std::string_view text_;
  std::vector<Line> lines_;
  Wrapping of_text_;
  std::vector<TextBlock> blocks_;

  Chunk chunk_;
  Wrapping wrapping_;

  bool open_ = false;  // a block is being collected, with what follows
  BlockKind kind_ = BlockKind::Paragraph;
  bool heading_ = false;
  std::size_t first_ = 0;  // line
  unsigned number_ = 0;    // of a numbered item
  std::vector<TextSpan> spans_;
};

}  // namespace

std::vector<TextBlock> segment(std::string_view text, std::size_t begin) {
  return Segmenter(text, begin).run();
}

}  // namespace clew::ingest::reader
