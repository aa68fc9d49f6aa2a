// Ids of what a graph consists of: distinct 32-bit types, dense from zero, so that they index arrays.
// An id is valid until the next checkpoint, which may number nodes and relationships anew.
#pragma once

#include <concepts>
#include <cstdint>
#include <type_traits>

namespace clew::graph {

enum class NodeId : std::uint32_t {};
enum class RelationshipId : std::uint32_t {};

// Names are interned apart: a label, a relationship type and a property key of one spelling have unrelated ids.
enum class LabelId : std::uint32_t {};
enum class TypeId : std::uint32_t {};
enum class KeyId : std::uint32_t {};

// A kind is a distinct set of labels; every node is of exactly one kind.
enum class KindId : std::uint32_t {};

// A segment holds the relationships of one type from nodes of one kind to nodes of one kind.
enum class SegmentId : std::uint32_t {};

template <typename T>
concept Id = std::is_enum_v<T> && std::same_as<std::underlying_type_t<T>, std::uint32_t>;

// The position that an id stands for, to index arrays with.
template <Id T>
constexpr std::uint32_t index(T id) {
  return static_cast<std::uint32_t>(id);
}

// An id that no node, relationship or name ever has.
template <Id T>
inline constexpr T kNone = static_cast<T>(0xFFFF'FFFFU);

// A graph holds at most this many nodes, and as many relationships; whoever adds more gets an error that says so.
inline constexpr std::uint32_t kMaxCount = 0xFFFF'FFFEU;

enum class EntityType : std::uint8_t { Node, Relationship };

enum class Direction : std::uint8_t { Outgoing, Incoming };

constexpr Direction reverse(Direction direction) {
  return direction == Direction::Outgoing ? Direction::Incoming : Direction::Outgoing;
}

}  // namespace clew::graph
