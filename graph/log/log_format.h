// The layout of the log beside a graph file, GRAPH.log: a header, then a record for each committed transaction.
// docs/file-format.md explains it. All numbers are little endian.
#pragma once

#include <array>
#include <cstdint>

namespace clew::graph::log_format {

inline constexpr std::array<unsigned char, 8> kMagic = {0x89, 'C', 'L', 'O', 'G', '\r', '\n', 0x1A};
inline constexpr std::uint32_t kVersion = 1;

struct Header {
  std::array<unsigned char, 8> magic;
  std::uint32_t version;
  std::uint32_t reserved;         // Zero.
  std::uint64_t base;             // The header checksum of the graph file that the records change.
  std::uint64_t header_checksum;  // XXH3 of the bytes before.
};
static_assert(sizeof(Header) == 32);

enum class RecordKind : std::uint32_t {
  Transaction = 1,  // What it did: see Operation.
  Folded = 2,       // u64: the header checksum of a graph file that holds all of this log. The last record.
};

// Records begin at multiples of this and are filled up to one with zeros.
inline constexpr std::uint64_t kAlignment = 8;

struct RecordHeader {
  std::uint64_t size;  // Of the payload that follows, in bytes.
  RecordKind kind;
  std::uint32_t reserved;          // Zero.
  std::uint64_t sequence;          // Of the record, from 0 without gaps.
  std::uint64_t payload_checksum;  // XXH3.
  std::uint64_t header_checksum;   // XXH3 of the bytes before.
};
static_assert(sizeof(RecordHeader) == 40);

// The payload of a transaction: labels, types and keys that are new, each as u32 count and texts (u32 size, bytes), which get the
// next ids; then operations until the end. Ids are u32; created entities get the next ids.
enum class Operation : std::uint8_t {
  CreateNode = 1,               // u32 count, label ids, ascending.
  CreateRelationship = 2,       // Type, source, target.
  DeleteNode = 3,               // Node.
  DeleteRelationship = 4,       // Relationship.
  SetLabels = 5,                // Node; u32 count, label ids, ascending.
  SetNodeProperty = 6,          // Node, key, value as in Mixed columns; or a zero byte for none.
  SetRelationshipProperty = 7,  // Relationship, key, value.
};

}  // namespace clew::graph::log_format
