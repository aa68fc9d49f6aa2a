#include "query/function/text.h"

#include <algorithm>
#include <utf8proc.h>

namespace clew::query {
namespace {

bool continues(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The character at the front of a text that is not empty; negative where it is none.
utf8proc_int32_t first_character(std::string_view text, std::size_t& size) {
  utf8proc_int32_t code = -1;
  auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                utf8proc_ssize_t(std::min<std::size_t>(text.size(), 4)), &code);
  size = bytes > 0 ? std::size_t(bytes) : 1;
  return bytes > 0 ? code : -1;
}

void append(std::string& text, utf8proc_int32_t code) {
  utf8proc_uint8_t bytes[4];
  text.append(reinterpret_cast<const char*>(bytes), std::size_t(utf8proc_encode_char(code, bytes)));
}

/// Appends what `map_ascii` and `append_mapped` make of each character; what is not UTF-8 stays as it is.
template <class MapAscii, class AppendMapped>
std::string map_characters(std::string_view text, MapAscii&& map_ascii, AppendMapped&& append_mapped) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t size = 1; !text.empty(); text.remove_prefix(size)) {
    size = 1;
    if (static_cast<unsigned char>(text.front()) < 0x80U) {
      result += map_ascii(text.front());
      continue;
    }
    utf8proc_int32_t code = first_character(text, size);
    if (code < 0)
      result += text.front();
    else
      append_mapped(result, code);
  }
  return result;
}

/// ß becomes SS: where a small character folds to several (Unicode's full case folding), these are mapped.
void append_upper(std::string& text, utf8proc_int32_t code) {
  constexpr utf8proc_ssize_t kLongest = 3;
  utf8proc_int32_t folded[kLongest];
  int boundary = UTF8PROC_BOUNDCLASS_START;
  utf8proc_ssize_t count = utf8proc_decompose_char(code, folded, kLongest, UTF8PROC_CASEFOLD, &boundary);
  if (count < 2 || count > kLongest || utf8proc_category(code) == UTF8PROC_CATEGORY_LU) {
    append(text, utf8proc_toupper(code));
    return;
  }
  for (utf8proc_ssize_t i = 0; i < count; ++i) append(text, utf8proc_toupper(folded[i]));
}

bool is_space(std::string_view character) {
  std::size_t size = 1;
  utf8proc_int32_t code = first_character(character, size);
  if (code >= 0 && code <= 0x20) return true;
  if (code < 0x80) return false;
  utf8proc_category_t category = utf8proc_category(code);
  return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

/// The character at the end of a text that is not empty.
std::string_view last_character(std::string_view text) {
  std::size_t begin = text.size() - 1;
  while (begin > 0 && text.size() - begin < 4 && continues(text[begin])) --begin;
  return text.substr(begin);
}

template <class Unwanted>
std::string_view trim_if(std::string_view text, Side side, Unwanted&& unwanted) {
  if (side != Side::Right)
    while (!text.empty() && unwanted(text.substr(0, character_size(text)))) text.remove_prefix(character_size(text));
  if (side != Side::Left)
    while (!text.empty() && unwanted(last_character(text))) text.remove_suffix(last_character(text).size());
  return text;
}

}  // namespace

std::int64_t character_count(std::string_view text) {
  return std::int64_t(text.size()) - std::count_if(text.begin(), text.end(), continues);
}

std::size_t offset_of(std::string_view text, std::int64_t position) {
  std::size_t offset = 0;
  for (; offset < text.size(); ++offset)
    if (!continues(text[offset]) && position-- == 0) return offset;
  return offset;
}

std::size_t character_size(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && size < 4 && continues(text[size])) ++size;
  return size;
}

std::string to_upper(std::string_view text) {
  return map_characters(
      text, [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; }, append_upper);
}

std::string to_lower(std::string_view text) {
  return map_characters(
      text, [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; },
      [](std::string& result, utf8proc_int32_t code) { append(result, utf8proc_tolower(code)); });
}

std::string reverse(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    std::string_view last = last_character(text);
    result += last;
    text.remove_suffix(last.size());
  }
  return result;
}

std::string_view trim(std::string_view text, Side side) {
  return trim_if(text, side, is_space);
}

std::string_view trim(std::string_view text, std::string_view unwanted, Side side) {
  return trim_if(text, side, [unwanted](std::string_view character) { return unwanted.find(character) != std::string_view::npos; });
}

}  // namespace clew::query
