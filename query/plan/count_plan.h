#pragma once
// How to count the ways in which a pattern matches without listing them: parts of the pattern that no longer depend on each other
// are counted apart and multiplied; what hangs on a single node is counted once for that node and remembered.
// (Factorised counting, and caching as in Kalinsky, Etsion and Kimelfeld: Flexible Caching in Trie Joins, 2017.)
#include <optional>
#include <vector>

#include "query/plan/expand_step.h"

namespace clew::query {

/// A test of nodes that are filled.
struct NodeTest {
  enum class Kind : std::uint8_t {
    Different,  ///< a and b are not one node.
    Joined,     ///< There is a relationship as `expand` says, from its `from` to its `to`.
    NotJoined,
    Condition,  ///< The predicate is true.
  };
  Kind kind = Kind::Condition;
  SlotId a{};
  SlotId b{};
  LogicalExpand expand;
  const BoundPredicate* predicate = nullptr;
};

struct CountStep;

/// A product: for each edge how many relationships fit, for each step its sum, for each optional group its value or 1 where
/// that is 0; and 0 where a test fails.
struct CountGroup {
  std::vector<NodeTest> tests;
  std::vector<LogicalExpand> edges;  ///< Both ends are filled.
  std::vector<CountStep> steps;
  std::vector<CountGroup> optionals;

  bool empty() const { return tests.empty() && edges.empty() && steps.empty() && optionals.empty(); }
};

/// What is done about a sum that depends on the node expanded alone.
enum class Keeping : std::uint8_t {
  None,
  Remembered,  ///< It is kept for each node once it is computed.
  Gathered,    ///< Those of all nodes are computed at once, from the far ends, which are read in their order.
};

/// A sum over the nodes that an expansion (or, where there is none, a scan) puts into a slot: of the group's value for each.
struct CountStep {
  SlotId node{};
  std::vector<BoundLabel> labels;  ///< Of a scan, or of the far ends of gathered sums.
  std::optional<LogicalExpand> expand;
  Keeping keeping = Keeping::None;
  LogicalExpand back;  ///< Gathered: from a far end to the nodes in whose sums it is.
  CountGroup group;
  double cost = 0;  ///< Of each sum, estimated; a step along an array is 1.
};

}  // namespace clew::query
