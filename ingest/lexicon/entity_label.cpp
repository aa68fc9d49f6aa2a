#include "ingest/lexicon/entity_label.h"

#include <algorithm>
#include <array>

namespace clew::ingest {
namespace {

constexpr std::array<std::string_view, kEntityLabels> kNames = {"Person",    "Organization", "Place",   "Facility", "Event",
                                                                "Agreement", "Project",      "Product", "Work",     "Group",
                                                                "Date",      "Quantity",     "Concept"};

}  // namespace

std::string_view name_of(EntityLabel label) {
  return kNames.at(static_cast<std::size_t>(label));
}

std::optional<EntityLabel> entity_label(std::string_view name) {
  const auto* found = std::find(kNames.begin(), kNames.end(), name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<EntityLabel>(found - kNames.begin());
}

}  // namespace clew::ingest
