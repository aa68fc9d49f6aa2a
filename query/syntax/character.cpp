#include "query/syntax/character.h"

#include <utf8proc.h>

namespace clew::query::syntax {

Character decode(std::string_view text, std::size_t position) {
  utf8proc_int32_t code;
  auto rest = text.substr(position, 4);
  auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(rest.data()), utf8proc_ssize_t(rest.size()), &code);
  return length > 0 ? Character{code, std::size_t(length)} : Character{};
}

bool is_space(std::int32_t code) {
  switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    default:
      return code == 0x85 || code == 0x180E || code == 0xFEFF || code == 0x200B;
  }
}

bool starts_name(std::int32_t code) {
  switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_PC:
      return true;
    default:
      return false;
  }
}

bool continues_name(std::int32_t code) {
  switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_SC:
      return true;
    default:
      return starts_name(code) || code == 0x200C || code == 0x200D;
  }
}

TokenKind arrow_part(std::int32_t code) {
  constexpr std::u32string_view kDashes = U"\u00AD\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";
  constexpr std::u32string_view kLeftHeads = U"\u27E8\u3008\uFE64\uFF1C";
  constexpr std::u32string_view kRightHeads = U"\u27E9\u3009\uFE65\uFF1E";
  auto is_one_of = [code](std::u32string_view set) { return set.find(char32_t(code)) != std::u32string_view::npos; };
  if (is_one_of(kDashes)) return TokenKind::Minus;
  if (is_one_of(kLeftHeads)) return TokenKind::Less;
  return is_one_of(kRightHeads) ? TokenKind::Greater : TokenKind::Invalid;
}

std::int32_t closing_mark(std::int32_t code) {
  constexpr std::u32string_view kOpening = U"‘’‚“”„«»";
  constexpr std::u32string_view kClosing = U"’’’”””»«";
  std::size_t mark = kOpening.find(char32_t(code));
  return mark == std::u32string_view::npos ? 0 : std::int32_t(kClosing[mark]);
}

}  // namespace clew::query::syntax
