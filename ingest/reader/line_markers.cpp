#include "ingest/reader/line_markers.h"

#include <algorithm>
#include <array>

#include "ingest/reader/line_shape.h"

namespace clew::ingest::reader {

namespace {

constexpr std::size_t kMostDigits = 3;       // "1990. " is the end of a sentence
constexpr std::size_t kLongestSpeaker = 40;  // bytes
constexpr std::size_t kMostSpeakerWords = 4;
constexpr std::size_t kLongestCredit = 80;  // bytes

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_letter(char c) {
  return is_lower(c) || (c >= 'A' && c <= 'Z');
}
bool is_space(char c) {
  return c == ' ' || c == '\t';
}

/// `length`, with the white space that must follow and the text after it; else 0.
std::size_t with_space(std::string_view line, std::size_t length) {
  std::size_t end = length;
  while (end < line.size() && is_space(line[end])) ++end;
  return end > length && end < line.size() ? end : 0;
}

std::size_t bullet_length(std::string_view line) {
  constexpr std::array<std::string_view, 10> kBullets = {"-", "*", "+", "•", "‣", "◦", "▪", "●", "·", "–"};
  for (const std::string_view bullet : kBullets) {
    if (line.starts_with(bullet)) return with_space(line, bullet.size());
  }
  return 0;
}

std::size_t count_digits(std::string_view line, std::size_t at) {
  std::size_t end = at;
  while (end < line.size() && is_digit(line[end])) ++end;
  return end - at;
}

/// The end of "12", "iv" or one letter from `at` on; `at` if there is none.
std::size_t ordinal_end(std::string_view line, std::size_t at) {
  const std::size_t digits = count_digits(line, at);
  if (digits > 0) return digits <= kMostDigits ? at + digits : at;
  std::size_t end = at;
  while (end < line.size() && std::string_view("ivx").find(line[end]) != std::string_view::npos) ++end;
  if (end > at) return end;
  return at < line.size() && is_letter(line[at]) ? at + 1 : at;
}

}  // namespace

std::size_t list_marker_length(std::string_view line) {
  if (const std::size_t length = bullet_length(line); length > 0) return length;
  const std::size_t begin = line.starts_with('(') ? 1 : 0;
  const std::size_t end = ordinal_end(line, begin);
  if (end == begin || end >= line.size()) return 0;
  const bool bracketed = line[end] == ')';
  const bool dotted = begin == 0 && line[end] == '.' && (is_digit(line[0]) || is_lower(line[0]));  // "A. Smith" is a name
  return bracketed || dotted ? with_space(line, end + 1) : 0;
}

unsigned list_number(std::string_view line) {
  if (list_marker_length(line) == 0) return 0;
  unsigned number = 0;
  for (std::size_t at = line[0] == '(' ? 1 : 0; is_digit(line[at]); ++at)
    number = number * 10 + static_cast<unsigned>(line[at] - '0');
  return number;
}

std::size_t heading_marker_length(std::string_view line) {
  const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
  return marks >= 1 && marks <= 6 ? with_space(line, marks) : 0;
}

SpeakerLabel speaker_label(std::string_view line) {
  const std::size_t colon = line.substr(0, kLongestSpeaker).find(':');
  if (colon == line.npos || colon == 0 || with_space(line, colon + 1) == 0) return SpeakerLabel::None;
  const std::string_view name = line.substr(0, colon);
  std::size_t words = 0;
  for (std::size_t at = 0; at < name.size(); ++words) {
    const bool is_ascii = static_cast<unsigned char>(name[at]) < 0x80;
    if (starts_lower(name.substr(at)) || (is_ascii && !is_letter(name[at]))) return SpeakerLabel::None;
    at = std::min(name.find(' ', at), name.size() - 1) + 1;
  }
  if (words > kMostSpeakerWords) return SpeakerLabel::None;
  return is_all_caps(name) ? SpeakerLabel::Capitals : SpeakerLabel::Name;
}

bool ends_with_credit(std::string_view line) {
  constexpr std::array<std::string_view, 8> kCredits = {
      "Image: ", "Photo: ", "Picture: ", "Video: ", "Photograph: ", "Photo by ", "Credit: ", "Image by "};
  return std::any_of(kCredits.begin(), kCredits.end(), [&](std::string_view credit) {
    const std::size_t at = line.rfind(credit);
    return at != line.npos && line.size() - at <= kLongestCredit && (at == 0 || line[at - 1] == ' ' || line[at - 1] == '(');
  });
}

}  // namespace clew::ingest::reader
