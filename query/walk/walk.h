#pragma once
// The tree of a walk, the short form of a question: Aliyev -signed-> ?, ? -witnessed-> ?what <-signed- ?who.
#include <optional>
#include <string>
#include <vector>

#include "query/error/span.h"
#include "query/syntax/ast.h"

namespace clew::query {

/// Name: an entity by any of its names. Anything: ?, or ?name, which is the same place wherever it stands again.
/// Labelled: anything with one of the labels.
enum class PlaceKind { Name, Anything, Labelled };

struct WalkPlace {
  PlaceKind kind = PlaceKind::Anything;
  std::string text;                  ///< The name, or what follows the ?.
  std::vector<syntax::Name> labels;  ///< Alternatives; after a name or ?name, too.
  Span span;
};

struct WalkStep {
  syntax::Direction direction = syntax::Direction::Outgoing;
  std::vector<syntax::Name> relations;  ///< Alternatives, as typed; none: any relation.
  std::optional<syntax::LengthRange> length;
  Span span;
};

struct WalkLeg {
  WalkStep step;
  WalkPlace place;
};

/// Steps of one walk at most: translations name and compare them all.
constexpr std::size_t kMaxLegs = 100;

struct Walk {
  syntax::StatementMode mode = syntax::StatementMode::Run;  ///< EXPLAIN or PROFILE before it.
  WalkPlace start;
  std::vector<WalkLeg> legs;  ///< One to kMaxLegs.
  Span span;
};

}  // namespace clew::query
