#pragma once
// From the bytes of a file to UTF-8, each byte of which leads back to the bytes it came from.
// The encoding is told by a byte order mark, else guessed: UTF-8 if it fits, Windows-1252 if that is plausible, else damaged UTF-8.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/reader/document.h"

namespace clew::ingest::reader {

enum class Encoding : std::uint8_t { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

struct DecodedText {
  std::string text;                // valid UTF-8 without byte order mark
  std::vector<OffsetRun> offsets;  // from the text to the bytes
  Encoding encoding = Encoding::Utf8;
  std::uint32_t replaced_bytes = 0;             // that no character of the encoding takes up, or NUL; each became U+FFFD
  std::optional<std::uint32_t> first_replaced;  // offset in the bytes
};

/// Never fails: what is no text at all comes out as U+FFFD. At most 4 GiB - 1 of bytes.
DecodedText decode(std::string bytes);

/// Offsets in the bytes at which lines begin, as editors count them: after LF, CR LF or CR. The first is 0.
std::vector<std::uint32_t> line_begins(const DecodedText& decoded);

/// Whether the bytes are those of a picture, an archive, a program: NUL, or control characters more often than one in a hundred
/// bytes, without the byte order mark of UTF-16.
bool is_binary(std::string_view bytes);

}  // namespace clew::ingest::reader
