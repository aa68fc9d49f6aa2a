#include "ingest/reader/html/add_text.h"

#include <algorithm>
#include <optional>
#include <string>

#include "ingest/reader/html/character_reference.h"
#include "ingest/reader/utf8.h"

namespace clew::ingest::reader::html {

namespace {

constexpr std::size_t kLongestName = 32;  // bytes of a reference after the ampersand
constexpr std::size_t kShortestName = 2;  // "&lt" without semicolon
constexpr std::size_t kLegacyName = 6;    // "&Aacute" without semicolon
constexpr std::size_t kLookAhead = 4;     // bytes that must agree behind a guess

/// Walks along the source of a text node and what gumbo made of it: references are decoded, carriage returns and stray tags gone.
class Alignment {
 public:
  Alignment(std::string_view source, std::string_view text) : source_(source), text_(text) {}

  /// Adds all; where the two can't be brought together, the rest of the text stands for the rest of the source.
  void add_to(TextSink& sink, std::size_t offset) {
    while (text_at_ < text_.size() && source_at_ < source_.size()) {
      const std::size_t same = count_same();
      if (same > 0) {
        sink.add_source(offset + source_at_, offset + source_at_ + same);
        move(same, same);
      } else if (const auto reference = match_reference()) {
        sink.add_converted(text_.substr(text_at_, reference->text), offset + source_at_, offset + source_at_ + reference->source);
        move(reference->source, reference->text);
      } else if (!skip_in_source()) {
        break;
      }
    }
    if (text_at_ < text_.size()) sink.add_converted(text_.substr(text_at_), offset + source_at_, offset + source_.size());
  }

 private:
  struct Lengths {
    std::size_t source = 0;
    std::size_t text = 0;
  };

  void move(std::size_t source, std::size_t text) {
    source_at_ += source;
    text_at_ += text;
  }

  /// Whole characters that are the same on both sides, up to an ampersand.
  [[nodiscard]] std::size_t count_same() const {
    const std::string_view source = source_.substr(source_at_);
    const std::string_view text = text_.substr(text_at_);
    const auto differ =
        std::mismatch(source.begin(), source.end(), text.begin(), text.end(), [](char a, char b) { return a == b && a != '&'; });
    auto same = static_cast<std::size_t>(differ.first - source.begin());
    while (same > 0 && same < source.size() && (source[same] & 0xC0) == 0x80) --same;
    return same;
  }

  [[nodiscard]] bool agrees_behind(Lengths lengths) const {
    const std::string_view source = source_.substr(std::min(source_at_ + lengths.source, source_.size()), kLookAhead);
    const std::string_view text = text_.substr(std::min(text_at_ + lengths.text, text_.size()), kLookAhead);
    const std::size_t certain = std::min(source.find_first_of("&<\r"), source.size());
    return source.substr(0, certain) == text.substr(0, certain) && (certain > 0 || !source.empty() || text.empty());
  }

  /// A reference and the characters that it became. Old names may lack the semicolon: what follows tells where they end.
  [[nodiscard]] std::optional<Lengths> match_reference() const {
    if (source_[source_at_] != '&') return std::nullopt;
    const auto is_name = [](char c) {
      return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '#';
    };
    const std::string_view after = source_.substr(source_at_ + 1, kLongestName);
    const auto name = static_cast<std::size_t>(std::find_if_not(after.begin(), after.end(), is_name) - after.begin());
    if (name < after.size() && after[name] == ';') {
      const std::string_view reference = source_.substr(source_at_, name + 2);
      const std::string decoded = decode_reference(reference);
      if (decoded != reference && text_.substr(text_at_).starts_with(decoded)) return Lengths{reference.size(), decoded.size()};
    }
    const std::size_t character = character_length(text_, text_at_);
    for (std::size_t length = after.starts_with('#') ? name : std::min(name, kLegacyName); length >= kShortestName; --length) {
      if (agrees_behind({length + 1, character})) return Lengths{length + 1, character};
    }
    const bool is_bare = text_[text_at_] == '&' && agrees_behind({1, 1});
    return is_bare ? std::optional(Lengths{1, 1}) : std::nullopt;
  }

  /// Passes over what became nothing: the first half of CR LF, a tag or comment that the parser ignored.
  bool skip_in_source() {
    const std::string_view source = source_.substr(source_at_);
    if (source.starts_with("\r")) {
      const bool is_pair = source.starts_with("\r\n");
      move(1, is_pair || text_[text_at_] != '\n' ? 0 : 1);
      return true;
    }
    if (!source.starts_with('<')) return false;
    const std::string_view end = source.starts_with("<!--") ? "-->" : ">";
    const std::size_t close = source.find(end);
    if (close == source.npos) return false;
    move(close + end.size(), 0);
    return true;
  }

  std::string_view source_;
  std::string_view text_;
  std::size_t source_at_ = 0;
  std::size_t text_at_ = 0;
};

}  // namespace

void add_text(TextSink& sink, const GumboNode& node, std::string_view source) {
  const std::string_view text = node.v.text.text;
  const char* begin = node.v.text.original_text.data;
  const bool inside = begin >= source.data() && begin + node.v.text.original_text.length <= source.data() + source.size();
  const std::size_t offset = inside ? static_cast<std::size_t>(begin - source.data()) : 0;
  Alignment(inside ? source.substr(offset, node.v.text.original_text.length) : std::string_view(), text).add_to(sink, offset);
}

}  // namespace clew::ingest::reader::html
