#include "graph/file/read_file.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>

#include "graph/file/mapping.h"

namespace clew::graph {
namespace {

constexpr const char* kRemedy = "Restore the file from a copy or build it again.";

class FileReader {
 public:
  FileReader(std::span<const std::byte> bytes, const std::string& name) : bytes_(bytes), name_(name) {}

  Image run(std::shared_ptr<const void> storage) {
    read_header();
    read_table();
    return Image(sections_, std::move(storage), checksums_, name_, header_.header_checksum);
  }

 private:
  [[noreturn]] void fail(const std::string& what) const { throw FileError(fmt::format("{} {}", name_, what)); }
  void expect(bool condition, const char* part, const char* reason) const {
    if (!condition) fail(fmt::format("is damaged: section '{}': {}. {}", part, reason, kRemedy));
  }

  void read_header() {
    const auto magic = std::as_bytes(std::span(format::kMagic));
    if (bytes_.size() < magic.size() || !std::equal(magic.begin(), magic.end(), bytes_.begin())) fail("is not a graph of Clew. Build one with: clew build PATH... -o GRAPH.");
    expect(bytes_.size() >= sizeof(header_), "header", "the file ends within it");
    std::memcpy(&header_, bytes_.data(), sizeof(header_));
    if (header_.major != format::kMajorVersion) {
      fail(fmt::format(
          "has format version {}.{}; this program reads {}.x. Use the version of Clew that wrote it, or build it again.",
          header_.major, header_.minor, format::kMajorVersion));
    }
    expect(header_.header_checksum == checksum(bytes_.first(offsetof(format::Header, header_checksum))), "header",
           "it does not match its checksum");
    if (bytes_.size() != header_.file_size) {
      fail(fmt::format("is damaged: section 'header': it promises {} bytes, the file has {}. {}", header_.file_size, bytes_.size(),
                       kRemedy));
    }
  }

  void read_table() {
    const auto rest = bytes_.subspan(sizeof(header_));
    expect(header_.table_size % format::kAlignment == 0 && header_.table_size <= rest.size(), "section table", "its size is wrong");
    const auto table = rest.first(header_.table_size);
    expect(header_.table_checksum == checksum(table), "section table", "it does not match its checksum");
    const std::uint64_t records_size = std::uint64_t{header_.sections} * sizeof(format::SectionRecord);
    expect(header_.sections >= format::kSections && records_size <= table.size(), "section table", "sections are missing");
    const std::span records(reinterpret_cast<const format::SectionRecord*>(table.data()), header_.sections);
    std::uint64_t blocks = 0;
    std::uint64_t next = sizeof(header_) + header_.table_size;
    for (const auto& record : records) {
      expect(record.offset == next && record.size <= bytes_.size() - next, "section table", "a section lies outside of the file");
      next += format::align_up(record.size);
      expect(next <= bytes_.size(), "section table", "a section lies outside of the file");
      if (&record - records.data() < static_cast<std::ptrdiff_t>(format::kSections)) {
        sections_[static_cast<std::size_t>(&record - records.data())] = bytes_.subspan(record.offset, record.size);
      }
      blocks += block_count(record.size);
    }
    expect(next == bytes_.size(), "section table", "bytes follow the last section");
    const auto rest_of_table = table.subspan(records_size);
    expect(blocks <= rest_of_table.size() / sizeof(std::uint64_t), "section table", "checksums are missing");
    checksums_ = {reinterpret_cast<const std::uint64_t*>(rest_of_table.data()), blocks};
  }

  std::span<const std::byte> bytes_;
  const std::string& name_;
  format::Header header_{};
  Image::Sections sections_{};
  std::span<const std::uint64_t> checksums_;
};

}  // namespace

Image read_image(std::span<const std::byte> bytes, std::shared_ptr<const void> storage, const std::string& name) {
  return FileReader(bytes, name).run(std::move(storage));
}

Image map_file(const std::string& path) {
  auto mapping = std::make_shared<const Mapping>(path);
  const auto bytes = mapping->bytes();
  return read_image(bytes, std::move(mapping), path);
}

std::shared_ptr<const Base> open_base(const std::string& path) {
  auto base = std::make_shared<const Base>(map_file(path));
  if (base->image().size() <= kVerifiedWhole) base->verify();
  return base;
}

}  // namespace clew::graph
