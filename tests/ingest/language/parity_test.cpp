// Texts of every awkward kind, parsed as the reference parses them: parity/reference.jsonl is what spaCy 3.8.18 prints of them
// (parity/make_reference.py).
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "cli/parse_json.h"
#include "tests/ingest/language/model.h"

using namespace clew::ingest;

namespace {

const std::filesystem::path kFolder = "tests/ingest/language/parity";

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The value of "document" at the start of a line.
std::string document_name(const std::string& line) {
  const std::string key = R"({"document": ")";
  return line.substr(key.size(), line.find('"', key.size()) - key.size());
}

/// From the token in which two lines first differ.
std::string from_difference(const std::string& line, const std::string& other) {
  const auto differ =
      static_cast<std::size_t>(std::mismatch(line.begin(), line.end(), other.begin(), other.end()).first - line.begin());
  const std::size_t token = line.rfind("{\"text\"", differ);
  return line.substr(token == std::string::npos ? 0 : token, 300);
}

}  // namespace

TEST_CASE("Parses are those of spaCy 3.8.18") {
  std::ifstream reference(kFolder / "reference.jsonl", std::ios::binary);
  std::size_t documents = 0;
  for (std::string line; std::getline(reference, line); ++documents) {
    const std::string name = document_name(line);
    const std::string text = read(kFolder / "text" / name);
    std::string actual = clew::cli::parse_json(name, text, model().parse(text), model());
    actual.pop_back();  // the line feed
    INFO(name);
    CHECK(from_difference(actual, line) == from_difference(line, actual));
    CHECK((actual == line));
  }
  CHECK(documents == 14);
}
