#pragma once
// Windows-1252, the single-byte encoding that old Western texts without declared encoding are in (it contains Latin-1's letters).

#include <string_view>

namespace clew::ingest::reader {

char32_t windows_1252_character(unsigned char byte);

/// Whether bytes that are not valid UTF-8 read as Windows-1252: almost all high bytes stand where their letter or mark would, they
/// are fewer than one byte in four, and they hardly ever happen to form UTF-8.
bool is_windows_1252(std::string_view bytes);

}  // namespace clew::ingest::reader
