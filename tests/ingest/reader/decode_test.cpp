#include "ingest/reader/decode.h"

#include <catch2/catch.hpp>
#include <string>

using namespace clew::ingest::reader;
using clew::ingest::RunKind;

namespace {

std::string bytes(std::initializer_list<int> values) {
  std::string result;
  for (const int value : values) result += static_cast<char>(value);
  return result;
}

}  // namespace

TEST_CASE("UTF-8 is taken as it is") {
  const DecodedText decoded = decode("caf\xC3\xA9");
  CHECK(decoded.text == "café");
  CHECK(decoded.encoding == Encoding::Utf8);
  REQUIRE(decoded.offsets.size() == 1);
  CHECK(decoded.offsets[0].file_length == 5);
}

TEST_CASE("a byte order mark is no text") {
  const DecodedText decoded = decode("\xEF\xBB\xBFMaro");
  CHECK(decoded.text == "Maro");
  CHECK(decoded.offsets.at(0).file_begin == 3);
}

TEST_CASE("UTF-16 is told by its byte order mark") {
  const DecodedText little = decode(bytes({0xFF, 0xFE, 'M', 0, 0xE9, 0, 0x3D, 0xD8, 0x00, 0xDE}));
  CHECK(little.text == "Mé😀");
  CHECK(little.encoding == Encoding::Utf16LittleEndian);
  CHECK(little.offsets.at(1).file_begin == 4);
  CHECK(little.offsets.at(2).file_length == 4);
  CHECK(decode(bytes({0xFE, 0xFF, 0, 'M', 0x20, 0x14})).text == "M—");
}

TEST_CASE("half a character of UTF-16 is replaced") {
  const DecodedText decoded = decode(bytes({0xFF, 0xFE, 0x3D, 0xD8, 'M', 0, 'x'}));
  CHECK(decoded.text == "\uFFFDM\uFFFD");
  CHECK(decoded.replaced_bytes == 3);
  CHECK(decoded.first_replaced == 2U);
}

TEST_CASE("bytes that stand where letters and quotes would are Windows-1252") {
  const DecodedText decoded = decode("The caf\xE9 \x93Maro\x94 \x96 it opens on Friday.");
  CHECK(decoded.text == "The café “Maro” – it opens on Friday.");
  CHECK(decoded.encoding == Encoding::Windows1252);
  CHECK(decoded.replaced_bytes == 0);
}

TEST_CASE("damaged UTF-8 is replaced and counted") {
  for (const std::string& damaged :
       {std::string("The caf\xC3\xA9 of Zo\xC3\xAB is open \xFF today"), std::string("Maro \xFF\xFE harbour"),
        std::string("Maro ha\x8Drbour"), std::string("Maro ha\x80rbour and more")}) {
    const DecodedText decoded = decode(damaged);
    INFO(damaged);
    CHECK(decoded.encoding == Encoding::Utf8);
    CHECK(decoded.replaced_bytes > 0);
    CHECK(decoded.text.find("\uFFFD") != std::string::npos);
  }
}

TEST_CASE("an overlong form, a surrogate and what lies above Unicode are no UTF-8") {
  for (const char* damaged : {"\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82"})
    CHECK(decode(damaged).replaced_bytes > 0);
}

TEST_CASE("NUL and control characters make a file binary") {
  CHECK(is_binary(std::string("a\0b", 3)));
  CHECK(is_binary("\x01\x02 text"));
  CHECK_FALSE(is_binary("text\twith\r\nbreaks\f"));
  CHECK_FALSE(is_binary(bytes({0xFF, 0xFE, 'M', 0})));
  CHECK_FALSE(is_binary(""));
}
