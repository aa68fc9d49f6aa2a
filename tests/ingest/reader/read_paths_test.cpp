#include "ingest/reader/read_paths.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <sys/stat.h>

#include "tests/ingest/reader/scratch_folder.h"

using namespace clew::ingest;
using clew::test::ScratchFolder;

namespace {

std::string names(const std::vector<Document>& documents) {
  std::string result;
  for (const Document& document : documents) result += document.name + "\n";
  return result;
}

std::string list(const std::vector<Issue>& issues) {
  std::string result;
  for (const Issue& issue : issues) result += issue.document + " [" + issue.place + "] " + issue.reason + "\n";
  return result;
}

ReadResult read(const std::vector<std::string>& paths, const ReadOptions& options = {}) {
  return read_paths(paths, options);
}

}  // namespace

TEST_CASE("a directory is read with all that lies in it, in the order of bytes") {
  const ScratchFolder folder;
  folder.write("b.txt", "Text.");
  folder.write("a/z.md", "# Title");
  folder.write("a/B.html", "<p>Page.</p>");
  folder.write("README", "No ending.");
  folder.write(".hidden/c.txt", "Not read.");
  const ReadResult result = read({folder.path()});
  CHECK(names(result.documents) == "README\na/B.html\na/z.md\nb.txt\n");
  CHECK(list(result.issues) == "");
  CHECK(result.documents.at(1).path == folder.path("a/B.html"));
  CHECK(result.documents.at(2).title == "Title");
  CHECK(result.fingerprints.size() == 4);
}

TEST_CASE("names stay unique over several paths") {
  const ScratchFolder folder;
  folder.write("a/x.txt", "One.");
  folder.write("b/x.txt", "Two.");
  const ReadResult result = read({folder.path("a"), folder.path("b")});
  CHECK(result.documents.at(0).name == "x.txt");
  CHECK(result.documents.at(1).name == folder.path("b/x.txt"));
}

TEST_CASE("what can't be read is an issue, and the rest is read") {
  const ScratchFolder folder;
  folder.write("binary.txt", std::string_view("a\0b", 3));
  folder.write("empty.txt", "");
  folder.write("blank.txt", " \n\n");
  folder.write("fine.txt", "Text.");
  folder.write("latin.txt", "The caf\xE9 is open.");
  folder.write("other.txt", "\xCF\xF0\xE8\xE2\xE5\xF2, \xEC\xE8\xF0!");
  folder.write("picture.jpg", "\xFF\xD8");
  folder.write("utf8.txt", "Zoë sold the café \xFF of\nMaïa in May for a good price.");
  std::filesystem::create_symlink("nowhere", folder.path("link.txt"));
  std::filesystem::create_symlink("self.txt", folder.path("self.txt"));
  std::filesystem::create_symlink("fine.txt", folder.path("twice.txt"));
  std::filesystem::create_directory_symlink("..", folder.path("up"));
  std::filesystem::create_directory_symlink(".", folder.path("loop"));
  REQUIRE(::mkfifo(folder.path("pipe.txt").c_str(), 0600) == 0);
  const ReadResult result = read({folder.path("fine.txt"), folder.path(), folder.path("missing.txt")});
  CHECK(names(result.documents) == "fine.txt\nlatin.txt\nutf8.txt\n");
  CHECK(result.documents.at(1).text == "The café is open.");
  CHECK(result.documents.at(2).replaced_bytes == 1);
  std::string issues = list(result.issues);
  for (const char* expected :
       {"binary.txt [] The file is binary", "empty.txt [] The file is empty", "blank.txt [] The file is empty",
        "other.txt [] The file is not text in UTF-8", "picture.jpg [] Files that end with .jpg are not read",
        "utf8.txt [line 1, byte 21] One byte is not UTF-8", "link.txt [] The link leads nowhere",
        "self.txt [] The link leads back to itself", "twice.txt [] The file was met before as fine.txt",
        "loop/ [] The link leads back to a directory that holds it", "up/ [] The link leads back to a directory that holds it",
        "pipe.txt [] This is no file", "missing.txt [] There is no such file or directory"}) {
    INFO(issues);
    CHECK(issues.find(expected) != issues.npos);
  }
}

TEST_CASE("links that fan out are followed once") {
  const ScratchFolder folder;
  const auto level_name = [](int level) { return std::string("d").append(std::to_string(level)); };
  for (int level = 0; level < 30; ++level) {
    std::filesystem::create_directory(folder.path(level_name(level)));
    if (level == 0) continue;
    const std::string target = std::string("../").append(level_name(level - 1));
    for (const char* link : {"/a", "/b"})
      std::filesystem::create_directory_symlink(target, folder.path(level_name(level).append(link)));
  }
  folder.write("d0/end.txt", "The end.");
  CHECK(names(read({folder.path("d29")}).documents).ends_with("end.txt\n"));
}

TEST_CASE("a file that is too large is an issue") {
  const ScratchFolder folder;
  folder.write("large.txt", "");
  std::filesystem::resize_file(folder.path("large.txt"), ReadOptions::kLargestFile + 1);
  CHECK(list(read({folder.path()}).issues) ==
        "large.txt [] The file is larger than 64 MiB, the limit, and was left out; split it.\n");
}

TEST_CASE("a date that is given serves documents without one") {
  const ScratchFolder folder;
  folder.write("a.txt", "Text without date.");
  folder.write("b.txt", "Title\n\n8 August 2025\n\nText.");
  const ReadResult result = read({folder.path()}, {.date = "2024-02-29"});
  CHECK(result.documents.at(0).date == "2024-02-29");
  CHECK(result.documents.at(1).date == "2025-08-08");
}

TEST_CASE("a fingerprint changes with bytes, name and options, and needs no reading") {
  const ScratchFolder folder;
  folder.write("a.txt", "Text.");
  const InputFile file{"a.txt", folder.path("a.txt")};
  const auto before = read_file(file).fingerprint;
  REQUIRE(before);
  CHECK(before->size == 5);
  CHECK(fingerprint(file, ReadOptions{}) == before);
  CHECK(fingerprint(file, {.date = "2024-02-29"}) != before);
  CHECK(fingerprint(InputFile{"b.txt", file.path}, ReadOptions{}) != before);
  folder.write("a.txt", "Test.");
  CHECK(fingerprint(file, ReadOptions{}) != before);
  CHECK(fingerprint(InputFile{"c.txt", folder.path("c.txt")}, ReadOptions{}) == std::nullopt);
}
