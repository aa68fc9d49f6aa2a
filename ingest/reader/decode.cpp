#include "ingest/reader/decode.h"

#include <algorithm>

#include "ingest/reader/offset_runs.h"
#include "ingest/reader/utf8.h"
#include "ingest/reader/windows_1252.h"

namespace clew::ingest::reader {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16LittleEndianMark = "\xFF\xFE";
constexpr std::string_view kUtf16BigEndianMark = "\xFE\xFF";

void copy(DecodedText& decoded, std::string_view bytes, std::size_t begin, std::size_t end) {
  append_copied(decoded.offsets, decoded.text.size(), begin, end - begin);
  decoded.text += bytes.substr(begin, end - begin);
}

void convert(DecodedText& decoded, char32_t character, std::size_t begin, std::size_t length) {
  append_converted(decoded.offsets, decoded.text.size(), begin, length);
  append_character(decoded.text, character);
}

void replace(DecodedText& decoded, std::size_t begin, std::size_t length) {
  convert(decoded, kReplacement, begin, length);
  decoded.replaced_bytes += static_cast<std::uint32_t>(length);
  if (!decoded.first_replaced) decoded.first_replaced = static_cast<std::uint32_t>(begin);
}

/// The first byte from `at` on that can't be copied from UTF-8 to text.
std::size_t find_invalid(std::string_view bytes, std::size_t at) {
  const std::size_t nul = std::min(bytes.find('\0', at), bytes.size());
  while ((at = std::min(find_non_ascii(bytes, at), nul)) < nul) {
    const std::size_t length = character_length(bytes, at);
    if (length == 0) return at;
    at += length;
  }
  return at;
}

void decode_utf8(DecodedText& decoded, std::string_view bytes, std::size_t at) {
  while (at < bytes.size()) {
    const std::size_t invalid = find_invalid(bytes, at);
    copy(decoded, bytes, at, invalid);
    if (invalid < bytes.size()) replace(decoded, invalid, 1);
    at = invalid + 1;
  }
}

void decode_windows_1252(DecodedText& decoded, std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t high = find_non_ascii(bytes, at);
    copy(decoded, bytes, at, high);
    if (high < bytes.size()) convert(decoded, windows_1252_character(static_cast<unsigned char>(bytes[high])), high, 1);
    at = high + 1;
  }
}

void decode_utf16(DecodedText& decoded, std::string_view bytes) {
  const std::size_t low = decoded.encoding == Encoding::Utf16LittleEndian ? 0 : 1;
  const auto unit = [&](std::size_t at) {
    return static_cast<char32_t>(static_cast<unsigned char>(bytes[at + low]) | static_cast<unsigned char>(bytes[at + 1 - low])
                                                                                   << 8);
  };
  std::size_t at = kUtf16LittleEndianMark.size();
  for (; at + 2 <= bytes.size(); at += 2) {
    const char32_t first = unit(at);
    const bool leads = first >= 0xD800 && first < 0xDC00;
    const char32_t second = leads && at + 4 <= bytes.size() ? unit(at + 2) : 0;
    if (second >= 0xDC00 && second < 0xE000) {
      convert(decoded, 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00), at, 4);
      at += 2;
    } else if (first == 0 || (first >= 0xD800 && first < 0xE000)) {
      replace(decoded, at, 2);
    } else {
      convert(decoded, first, at, 2);
    }
  }
  if (at < bytes.size()) replace(decoded, at, 1);
}

Encoding encoding_of(std::string_view bytes) {
  if (bytes.starts_with(kUtf16LittleEndianMark)) return Encoding::Utf16LittleEndian;
  if (bytes.starts_with(kUtf16BigEndianMark)) return Encoding::Utf16BigEndian;
  return !bytes.starts_with(kUtf8Mark) && is_windows_1252(bytes) ? Encoding::Windows1252 : Encoding::Utf8;
}

}  // namespace

DecodedText decode(std::string bytes) {
  DecodedText decoded;
  const std::size_t begin = bytes.starts_with(kUtf8Mark) ? kUtf8Mark.size() : 0;
  if (begin == 0 && find_invalid(bytes, 0) == bytes.size()) {
    append_copied(decoded.offsets, 0, 0, bytes.size());
    decoded.text = std::move(bytes);
    return decoded;
  }
  decoded.encoding = encoding_of(bytes);
  decoded.text.reserve(bytes.size());
  switch (decoded.encoding) {
    case Encoding::Utf8:
      decode_utf8(decoded, bytes, begin);
      break;
    case Encoding::Windows1252:
      decode_windows_1252(decoded, bytes);
      break;
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
      decode_utf16(decoded, bytes);
      break;
  }
  return decoded;
}

std::vector<std::uint32_t> line_begins(const DecodedText& decoded) {
  const std::string_view text = decoded.text;
  std::vector<std::uint32_t> begins = {0};
  std::size_t run = 0;
  for (std::size_t at = 0; (at = text.find_first_of("\r\n", at)) != text.npos;) {
    const std::size_t last = text.substr(at).starts_with("\r\n") ? at + 1 : at;
    while (run + 1 < decoded.offsets.size() && decoded.offsets[run + 1].text_begin <= last) ++run;
    const OffsetRun& from = decoded.offsets[run];
    const auto length = from.kind == RunKind::Copied ? static_cast<std::uint32_t>(last + 1 - from.text_begin) : from.file_length;
    begins.push_back(from.file_begin + length);
    at = last + 1;
  }
  return begins;
}

bool is_binary(std::string_view bytes) {
  if (bytes.starts_with(kUtf16LittleEndianMark) || bytes.starts_with(kUtf16BigEndianMark)) return false;
  const auto controls = std::count_if(bytes.begin(), bytes.end(), [](char byte) {
    return (byte >= 0 && byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != '\v') ||
           byte == 0x7F;
  });
  return bytes.find('\0') != bytes.npos || static_cast<std::size_t>(controls) > bytes.size() / 100;
}

}  // namespace clew::ingest::reader
