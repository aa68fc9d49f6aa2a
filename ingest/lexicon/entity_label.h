#pragma once
// The labels that an entity of the graph can have.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace clew::ingest {

enum class EntityLabel : std::uint8_t {
  Person,
  Organization,
  Place,
  Facility,
  Event,
  Agreement,
  Project,
  Product,
  Work,
  Group,
  Date,
  Quantity,
  Concept
};
inline constexpr std::size_t kEntityLabels = 13;

/// "Person"; as the graph spells it.
[[nodiscard]] std::string_view name_of(EntityLabel label);
[[nodiscard]] std::optional<EntityLabel> entity_label(std::string_view name);

}  // namespace clew::ingest
