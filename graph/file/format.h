// The layout of a graph file, shared by writer and reader; docs/file-format.md explains it with an example.
// All numbers are little endian; the records below are the bytes of the file. A change that old readers would misread raises
// kMajorVersion; one that they may ignore raises kMinorVersion.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "graph/ids.h"

namespace clew::graph::format {

static_assert(std::endian::native == std::endian::little, "graph files are mapped as they are");

// As in PNG: a byte that is not ASCII, the name, and line ends that a transfer as text would change.
inline constexpr std::array<unsigned char, 8> kMagic = {0x89, 'C', 'L', 'E', 'W', '\r', '\n', 0x1A};
inline constexpr std::uint16_t kMajorVersion = 1;
inline constexpr std::uint16_t kMinorVersion = 0;

// Sections start at multiples of this (a cache line) and are filled up to one with zeros.
inline constexpr std::uint64_t kAlignment = 64;
// A checksum covers this much of a section, so that the first use of a part need not read the whole.
inline constexpr std::uint64_t kBlockSize = std::uint64_t{1} << 20;

enum class Section : std::uint32_t {
  Metadata,               // NameList of keys and values in turn.
  Labels,                 // NameList.
  Types,                  // NameList.
  Keys,                   // NameList.
  Kinds,                  // KindRecord, by label set.
  KindLabels,             // Label ids of all kinds: u32.
  Segments,               // SegmentRecord, by type, source kind, target kind.
  RowIndex,               // Owners and offsets of the rows of all segments: u32.
  Targets,                // Node id of the target of each relationship, by relationship id.
  Sources,                // Node ids of sources, by segment, target, source, relationship.
  BackwardRelationships,  // Beside Sources: relationship ids.
  Incidence,              // The rows of each node, for kinds with many segments: u32.
  Columns,                // ColumnRecord: those of nodes, then those of relationships, by key and first id.
  ColumnData,             // What ColumnRecord refers to.
};
inline constexpr std::size_t kSections = 14;

inline constexpr std::array<std::string_view, kSections> kSectionNames = {"metadata",
                                                                          "labels",
                                                                          "types",
                                                                          "keys",
                                                                          "kinds",
                                                                          "kind labels",
                                                                          "segments",
                                                                          "row index",
                                                                          "targets",
                                                                          "sources",
                                                                          "backward relationships",
                                                                          "incidence",
                                                                          "columns",
                                                                          "column data"};

struct Header {
  std::array<unsigned char, 8> magic;
  std::uint16_t major;
  std::uint16_t minor;
  std::uint32_t sections;
  std::uint64_t file_size;
  std::uint64_t table_size;       // The table follows the header, and is filled up with zeros.
  std::uint64_t table_checksum;   // XXH3 of the filled-up table.
  std::uint64_t reserved[2];      // Zero.
  std::uint64_t header_checksum;  // XXH3 of the bytes before.
};
static_assert(sizeof(Header) == 64);

// The table: one of these a section, in the order of Section and of the file; then the XXH3 of each block of each section.
struct SectionRecord {
  std::uint64_t offset;
  std::uint64_t size;  // Without the zeros that fill the last block up to kAlignment; those are part of its checksum.
};

// NameList: u32 count; u32 end of each name in the text; the text.

inline constexpr std::uint64_t kNoIncidence = ~std::uint64_t{0};

struct KindRecord {
  std::uint32_t first;         // Node id; kinds follow each other without gaps, from 0.
  std::uint32_t count;         // Never 0.
  std::uint32_t labels_begin;  // Into KindLabels; ascending.
  std::uint32_t labels_count;
  // Into Incidence, or kNoIncidence: count + 1 offsets, then at each offset pairs of segment and row.
  std::array<std::uint64_t, 2> incidence;  // By direction.
};
static_assert(sizeof(KindRecord) == 32);

struct RowsRecord {
  std::uint64_t begin;   // Into RowIndex: where sparse, `rows` owners; then rows + 1 offsets, relative to the segment's first.
  std::uint32_t rows;    // Where not sparse: as many as the kind has nodes; 0 never.
  std::uint32_t sparse;  // 0 or 1.
};

struct SegmentRecord {
  std::uint32_t type = 0;
  std::uint32_t source_kind = 0;
  std::uint32_t target_kind = 0;
  std::uint32_t first = 0;  // Relationship id, and place in Targets, Sources and BackwardRelationships; without gaps, from 0.
  std::uint32_t count = 0;  // Never 0.
  std::uint32_t distinct_sources = 0;
  std::uint32_t distinct_targets = 0;
  std::uint32_t reserved = 0;        // Zero.
  std::array<RowsRecord, 2> rows{};  // By direction.
};
static_assert(sizeof(SegmentRecord) == 64);

inline constexpr std::uint8_t kAscending = 1;
inline constexpr std::uint8_t kUnique = 2;
inline constexpr std::uint8_t kDictionary = 4;

struct Extent {
  std::uint64_t begin;  // Into ColumnData; a multiple of 8.
  std::uint64_t size;   // In bytes; 0 where the part is absent.
};

struct ColumnRecord {
  std::uint32_t key;
  std::uint32_t first;  // Node or relationship id of row 0; a column covers one kind, or one or more segments, wholly.
  std::uint32_t rows;
  std::uint32_t nulls;
  std::uint32_t distinct;
  std::uint32_t min_row;
  std::uint32_t max_row;
  EntityType owner;
  std::uint8_t type;                     // ColumnType.
  std::uint8_t flags;                    // kAscending | kUnique | kDictionary.
  std::uint8_t width;                    // Of a number in data: 0 (all equal the base), 1, 2, 4 or 8 bytes.
  std::uint8_t offset_width;             // Of an offset into heap: 4 or 8 bytes; 0 where there is no heap.
  std::array<std::uint8_t, 3> reserved;  // Zero.
  std::uint32_t entries;                 // In heap: dictionary entries, or rows.
  std::int64_t base;                     // Added to the numbers in data.
  Extent validity;                       // A bit a row, 1 where there is a value; absent where no row is null.
  Extent data;                           // Boolean: a bit a row. Integer, Date, dictionary codes: `width` bytes a row. Float: 8.
  Extent offsets;                        // entries + 1 offsets into heap.
  Extent heap;                           // Text, or encoded values (docs/file-format.md).
  Extent permutation;                    // The index: u32 rows by value.
};
static_assert(sizeof(ColumnRecord) == 128);

constexpr std::uint64_t align_up(std::uint64_t size) {
  return (size + kAlignment - 1) / kAlignment * kAlignment;
}

constexpr std::size_t position(Section section) {
  return static_cast<std::size_t>(section);
}

}  // namespace clew::graph::format
