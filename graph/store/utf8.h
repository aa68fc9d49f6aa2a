// Whether bytes are UTF-8: what is read from a file becomes text only where they are.
#pragma once

#include <string_view>

namespace clew::graph {

bool is_utf8(std::string_view bytes);

// Whether a byte continues a character that began before it.
constexpr bool continues_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace clew::graph
