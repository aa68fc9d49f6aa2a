#include "cli/export/plain_text.h"

#include <utf8proc.h>

namespace clew::cli {
namespace {

bool allowed(utf8proc_int32_t code) {
  if (code < 0x20) return code == '\t' || code == '\n' || code == '\r';
  return !(code >= 0x7F && code < 0xA0) && code != 0xFFFE && code != 0xFFFF;
}

}  // namespace

PlainText plain_text(std::string_view text) {
  PlainText plain;
  plain.text.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t code = 0;
    std::string_view rest = text.substr(at, 4);
    auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(rest.data()), utf8proc_ssize_t(rest.size()), &code);
    if (bytes <= 0) {
      plain.text += "\xEF\xBF\xBD";  // U+FFFD
      ++at;
      continue;
    }
    if (allowed(code))
      plain.text += rest.substr(0, std::size_t(bytes));
    else
      ++plain.removed;
    at += std::size_t(bytes);
  }
  return plain;
}

}  // namespace clew::cli
