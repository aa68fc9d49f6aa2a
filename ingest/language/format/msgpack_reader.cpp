#include "ingest/language/format/msgpack_reader.h"

#include <optional>
#include <string>
#include <utility>

extern "C" {
#include <mpack.h>
#undef bool  // mpack.h defines it as unsigned.
}

#include "ingest/language/format/model_error.h"

namespace clew::ingest::language {

struct MsgpackReader::Header {
  mpack_token_t token;
  std::size_t bytes;  // of the header itself
  Kind kind;
};

namespace {

std::uint64_t unsigned_value(const mpack_token_t& token) {
  return (static_cast<std::uint64_t>(token.data.value.hi) << 32) | token.data.value.lo;
}

std::optional<MsgpackReader::Kind> kind_of(const mpack_token_t& token) {
  using Kind = MsgpackReader::Kind;
  switch (token.type) {
    case MPACK_TOKEN_NIL:
      return Kind::Nil;
    case MPACK_TOKEN_BOOLEAN:
      return Kind::Boolean;
    case MPACK_TOKEN_UINT:
    case MPACK_TOKEN_SINT:
      return Kind::Integer;
    case MPACK_TOKEN_FLOAT:
      return Kind::Float;
    case MPACK_TOKEN_STR:
    case MPACK_TOKEN_BIN:
      return Kind::Text;
    case MPACK_TOKEN_ARRAY:
      return Kind::Array;
    case MPACK_TOKEN_MAP:
      return Kind::Map;
    default:
      return std::nullopt;
  }
}

}  // namespace

MsgpackReader::MsgpackReader(std::string_view bytes, std::filesystem::path file)
    : rest_(bytes), file_(std::move(file)), size_(bytes.size()) {}

MsgpackReader::Header MsgpackReader::header() const {
  mpack_tokbuf_t buffer;
  mpack_tokbuf_init(&buffer);
  const char* at = rest_.data();
  std::size_t left = rest_.size();
  Header header{};
  if (left == 0 || mpack_read(&buffer, &at, &left, &header.token) != MPACK_OK) fail("the file is cut off or damaged");
  const auto kind = kind_of(header.token);
  if (!kind) fail("expected a value without extension types");
  header.kind = *kind;
  header.bytes = rest_.size() - left;
  const std::uint64_t least = header.kind == Kind::Text || header.kind == Kind::Array ? header.token.length
                              : header.kind == Kind::Map                              ? 2ULL * header.token.length
                                                                                      : 0;
  if (least > left) fail("the file is cut off or damaged: a length goes past the end");
  return header;
}

MsgpackReader::Kind MsgpackReader::peek() const {
  return header().kind;
}

MsgpackReader::Header MsgpackReader::take(Kind kind, std::string_view expected) {
  Header header = this->header();
  if (header.kind != kind) fail("expected " + std::string(expected));
  rest_.remove_prefix(header.bytes);
  return header;
}

std::uint32_t MsgpackReader::map() {
  return take(Kind::Map, "a map").token.length;
}
std::uint32_t MsgpackReader::array() {
  return take(Kind::Array, "an array").token.length;
}

std::string_view MsgpackReader::text() {
  const Header header = take(Kind::Text, "a string");
  const std::string_view text = rest_.substr(0, header.token.length);
  rest_.remove_prefix(text.size());
  return text;
}

std::int64_t MsgpackReader::integer() {
  const Header header = take(Kind::Integer, "an integer");
  mpack_token_t token = header.token;
  if (token.type == MPACK_TOKEN_SINT) return static_cast<std::int64_t>(mpack_unpack_sint(token));
  const std::uint64_t value = unsigned_value(token);
  if (value > static_cast<std::uint64_t>(INT64_MAX)) fail("expected an integer below 2^63");
  return static_cast<std::int64_t>(value);
}

std::uint64_t MsgpackReader::id() {
  const Header header = take(Kind::Integer, "an unsigned integer");
  if (header.token.type != MPACK_TOKEN_UINT) fail("expected an unsigned integer");
  return unsigned_value(header.token);
}

bool MsgpackReader::boolean() {
  return take(Kind::Boolean, "true or false").token.data.value.lo != 0;
}

bool MsgpackReader::nil() {
  if (peek() != Kind::Nil) return false;
  take(Kind::Nil, "nil");
  return true;
}

void MsgpackReader::skip() {
  // The number of values still to pass; a container adds its elements. Each takes a byte at least, so this ends.
  for (std::uint64_t pending = 1; pending > 0; --pending) {
    const Header header = this->header();
    rest_.remove_prefix(header.bytes);
    if (header.kind == Kind::Text) rest_.remove_prefix(header.token.length);
    if (header.kind == Kind::Array) pending += header.token.length;
    if (header.kind == Kind::Map) pending += 2ULL * header.token.length;
  }
}

void MsgpackReader::fail(std::string_view problem) const {
  throw ModelError(
      file_, std::string(problem) + " (at byte " + std::to_string(size_ - rest_.size()) + " of " + std::to_string(size_) + ").");
}

}  // namespace clew::ingest::language
