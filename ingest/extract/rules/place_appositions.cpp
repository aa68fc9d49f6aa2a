// "Houston, Texas", "Paris, France": a place, a comma, and the larger place that holds it.
#include "ingest/extract/rules/rules.h"
#include "ingest/lexicon/lexicon.h"

namespace clew::ingest {
namespace {

bool is_place_name(const Mention& m) {
  return m.kind == MentionKind::Name && (m.label == EntityLabel::Place || m.label == EntityLabel::Facility);
}

/// A country or a part of one behind what is neither: "Chicago, Illinois" even in a list.
bool holds_others(const Reading& reading, const Mention& inner, const Mention& outer) {
  const Places& places = reading.lexicon.places();
  const auto known = [&](const Mention& m) {
    const std::string_view text = reading.document.text(m.core);
    return places.country(text) != nullptr || !places.subdivisions(text).empty() || places.region(text) != RegionKind::None;
  };
  return known(outer) && !known(inner);
}

}  // namespace

void place_appositions(const Reading& reading, Statements& out) {
  const auto& all = reading.mentions.all;
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    const Mention& inner = all[i];
    const Mention& outer = all[i + 1];
    const bool adjacent = outer.core.first == inner.core.last + 1 && outer.sentence == inner.sentence;
    const bool named = inner.kind == MentionKind::Name && (is_place_name(inner) || inner.label == EntityLabel::Organization);
    if (reading.tree.dep(outer.head) == Dep::Conj && !holds_others(reading, inner, outer)) continue;  // "Asia, Africa and Europe"
    if (!adjacent || !named || !is_place_name(outer) || reading.tree.norm(inner.core.last) != ",") continue;
    Statement statement;
    statement.rule = Rule::PlaceApposition;
    statement.relation = "IN";
    statement.anchor = outer.head;
    out.add(inner.head, outer.head, std::move(statement));
  }
}

}  // namespace clew::ingest
