#include "ingest/lexicon/fold.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <utf8proc.h>
#include <utility>

namespace clew::ingest {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Letters that Unicode does not decompose, and apostrophes.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kLetters = {{{"ø", "o"},
                                                                                     {"ł", "l"},
                                                                                     {"đ", "d"},
                                                                                     {"ð", "d"},
                                                                                     {"ı", "i"},
                                                                                     {"æ", "ae"},
                                                                                     {"œ", "oe"},
                                                                                     {"þ", "th"},
                                                                                     {"ə", "a"},
                                                                                     {"ħ", "h"},
                                                                                     {"’", "'"},
                                                                                     {"‘", "'"}}};

void replace_letters(std::string& text) {
  for (const auto& [letter, plain] : kLetters) {
    for (std::size_t at = text.find(letter); at != std::string::npos; at = text.find(letter, at + plain.size())) {
      text.replace(at, letter.size(), plain);
    }
  }
}

void lower(std::string& text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
}

}  // namespace

std::string folded(std::string_view text) {
  std::string plain(text);
  if (!is_ascii(text)) {
    utf8proc_uint8_t* mapped = nullptr;
    const auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD);
    const utf8proc_ssize_t size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                               static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (size >= 0) plain.assign(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size));
    replace_letters(plain);
  }
  lower(plain);
  return plain;
}

std::string place_key(std::string_view name) {
  const std::string plain = folded(name);
  std::string_view rest = plain;
  if (rest.starts_with("the ")) rest.remove_prefix(4);
  std::string key;
  key.reserve(rest.size());
  for (const char c : rest) {
    if (c == '.') continue;
    const bool space = c == ' ' || c == '-' || c == '_';
    if (!space)
      key += c;
    else if (!key.empty() && key.back() != ' ')
      key += ' ';
  }
  if (!key.empty() && key.back() == ' ') key.pop_back();
  return key;
}

}  // namespace clew::ingest
