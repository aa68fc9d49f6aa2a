#pragma once
// A CountGroup made ready to run on a graph: slots are registers, relationships expansions, and sums that are remembered have a
// place for each node. It is valid until the graph is next written to.
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "query/execute/count/count_edge.h"
#include "query/execute/operator.h"
#include "query/plan/count_plan.h"

namespace clew::query {

class CountProgram {
 public:
  CountProgram(RunContext& run, const CountGroup& group);

  /// The value of the group for a row. Throws InputError (ArithmeticError) where it exceeds 64 bits.
  std::uint64_t count(Row row);

 private:
  struct Step;
  struct Test {
    NodeTest::Kind kind{};
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::unique_ptr<CountEdge> edge;
    const BoundPredicate* predicate = nullptr;
  };
  struct Group {
    std::vector<Test> tests;
    std::vector<CountEdge*> edges;
    std::vector<Test> edge_tests;  ///< That read the edges' relationships.
    std::vector<Step> steps;
    std::vector<Group> optionals;
    bool only_kept = false;  ///< It is nothing but one gathered sum.

    bool empty() const { return tests.empty() && edges.empty() && steps.empty() && optionals.empty(); }
  };
  /// From a scanned node to neighbours, which the steps expand in turn.
  struct Hint {
    CountEdge* edge = nullptr;
    std::vector<Step*> next;
    bool rows = false;  ///< Whether these read rows, not only sums that are kept.
  };
  struct Step {
    std::uint32_t node = 0;
    CountEdge* edge = nullptr;  ///< Null for a scan.
    CountEdge* back = nullptr;
    std::vector<graph::LabelId> labels;
    std::vector<graph::NodeBlock> blocks;  ///< Of the scan, or of the far ends.
    std::vector<Hint> hints;               ///< Of a scan, or of far ends.
    Keeping keeping = Keeping::None;
    std::uint32_t first = 0;          ///< The node whose sum stands first.
    std::vector<std::uint64_t> sums;  ///< Remembered: one more than the sum; 0 where it is not known.
    Group group;
  };

  Group make(const CountGroup& group);
  Step make(const CountStep& step);
  Test make(const NodeTest& test);
  CountEdge* make(const LogicalExpand& expand);

  void list_edges_read(const Group& group);

  std::uint64_t value(Group& group);
  std::uint64_t value_from_edge(Group& group, std::size_t edge);
  std::uint64_t value_of_edge(Group& group, std::size_t edge);
  std::uint64_t value_of_steps(Group& group);
  std::uint64_t sum(Step& step);
  std::uint64_t sum_of_expansion(Step& step);
  std::uint64_t kept_sum(Step& step);
  void gather(Step& step);
  static void find_hints(Group& group);
  static void find_hints(Step& scan, Group& group);
  static void find_next(Hint& hint, std::uint32_t node, Group& group);
  /// Hints at what counting a scanned node will read: of its neighbours' own neighbours. First their places, later themselves.
  static void prefetch(const Step& step, graph::NodeId node, bool rows);
  /// Calls visit() with each node of the step's blocks in its register.
  template <class Visit>
  void for_each_node(Step& step, const Visit& visit);
  bool passes(Test& test);

  RunContext& run_;
  Registers registers_;
  std::deque<CountEdge> edges_;
  Kept kept_;
  Group group_;
};

}  // namespace clew::query
