#include "graph/file/write_file.h"

#include <algorithm>
#include <cstring>

namespace clew::graph {
namespace {

using format::kBlockSize;

// A section, filled up with zeros to a multiple of kAlignment: whole blocks as they lie, and a copy of the last.
struct FilledSection {
  explicit FilledSection(std::span<const std::byte> bytes) {
    const std::size_t last = bytes.empty() ? 0 : (bytes.size() - 1) / kBlockSize * kBlockSize;
    head = bytes.first(last);
    tail.assign(bytes.begin() + static_cast<std::ptrdiff_t>(last), bytes.end());
    tail.resize(format::align_up(tail.size()));
  }

  void append_checksums(std::vector<std::uint64_t>& checksums) const {
    for (std::size_t begin = 0; begin < head.size(); begin += kBlockSize)
      checksums.push_back(checksum(head.subspan(begin, kBlockSize)));
    if (!tail.empty()) checksums.push_back(checksum(tail));
  }

  std::span<const std::byte> head;
  std::vector<std::byte> tail;
};

std::vector<std::byte> make_table(std::span<const FilledSection> sections, std::span<const format::SectionRecord> records) {
  std::vector<std::uint64_t> checksums;
  for (const auto& section : sections) section.append_checksums(checksums);
  std::vector<std::byte> table(format::align_up(records.size_bytes() + checksums.size() * sizeof(std::uint64_t)));
  std::memcpy(table.data(), records.data(), records.size_bytes());
  if (!checksums.empty())
    std::memcpy(table.data() + records.size_bytes(), checksums.data(), checksums.size() * sizeof(std::uint64_t));
  return table;
}

std::size_t total_blocks(const Image& image) {
  std::size_t blocks = 0;
  for (std::size_t i = 0; i < format::kSections; ++i) blocks += block_count(image.bytes(static_cast<format::Section>(i)).size());
  return blocks;
}

format::Header make_header(std::span<const std::byte> table, std::uint64_t file_size) {
  format::Header header{};
  header.magic = format::kMagic;
  header.major = format::kMajorVersion;
  header.minor = format::kMinorVersion;
  header.sections = static_cast<std::uint32_t>(format::kSections);
  header.file_size = file_size;
  header.table_size = table.size();
  header.table_checksum = checksum(table);
  header.header_checksum = checksum(std::as_bytes(std::span(&header, 1)).first(offsetof(format::Header, header_checksum)));
  return header;
}

}  // namespace

std::uint64_t write_image(const Image& image, OutputFile& file) {
  std::vector<FilledSection> sections;
  std::vector<format::SectionRecord> records;
  std::uint64_t offset = sizeof(format::Header) + format::align_up(format::kSections * sizeof(format::SectionRecord) +
                                                                   total_blocks(image) * sizeof(std::uint64_t));
  for (std::size_t i = 0; i < format::kSections; ++i) {
    const auto bytes = image.bytes(static_cast<format::Section>(i));
    sections.emplace_back(bytes);
    records.push_back({.offset = offset, .size = bytes.size()});
    offset += format::align_up(bytes.size());
  }
  const auto table = make_table(sections, records);
  const auto header = make_header(table, offset);
  file.write(std::as_bytes(std::span(&header, 1)));
  file.write(table);
  for (const auto& section : sections) {
    file.write(section.head);
    file.write(section.tail);
  }
  file.sync();
  return header.header_checksum;
}

void write_file(const Image& image, const std::string& path) {
  OutputFile file(path);
  write_image(image, file);
  file.replace();
}

}  // namespace clew::graph
