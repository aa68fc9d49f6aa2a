// Values as bytes, in Mixed columns and in the log: a byte for the type, then what the type needs (docs/file-format.md).
// Decoding never reads beyond its bytes, whatever they hold.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "graph/value.h"

namespace clew::graph {

// Whether a value can be a property: all but maps, nodes, relationships, paths, null, and lists that hold one of these.
bool storable(const Value& value);

// What to tell whoever set the property to a value that is not storable.
std::string not_storable(std::string_view key);

// Appends the bytes of a storable value.
void encode_value(const Value& value, std::string& out);

enum class TextStorage : std::uint8_t { Borrow, Copy };

// Takes a value off the front of the bytes; nothing where they are not those of a storable value.
std::optional<Value> decode_value(std::span<const std::byte>& bytes, TextStorage storage);

// Whether a day since 1970-01-01 is of the years that Date has.
bool is_date(std::int64_t days);

}  // namespace clew::graph
