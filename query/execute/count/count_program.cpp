#include "query/execute/count/count_program.h"

#include <algorithm>

#include "query/error/error.h"
#include "query/evaluate/evaluator.h"
#include "query/execute/condition.h"
#include "query/evaluate/known_names.h"

namespace clew::query {
namespace {

// How many nodes of a scan lie between a hint and the next, or its use.
constexpr std::uint32_t kAhead = 8;

[[noreturn]] void fail_overflow() {
  throw InputError({.type = ErrorType::ArithmeticError,
                    .phase = ErrorPhase::Runtime,
                    .detail = ErrorDetail::IntegerOverflow,
                    .message = "the pattern matches more often than a 64-bit number can say",
                    .hint = "make it more specific",
                    .span = std::nullopt});
}

std::uint64_t product(std::uint64_t a, std::uint64_t b) {
  std::uint64_t result = 0;
  if (__builtin_mul_overflow(a, b, &result)) fail_overflow();
  return result;
}

void add(std::uint64_t& sum, std::uint64_t value) {
  if (__builtin_add_overflow(sum, value, &sum)) fail_overflow();
}

}  // namespace

CountProgram::CountProgram(RunContext& run, const CountGroup& group)
    : run_(run), registers_(run.width), kept_(run.budget), group_(make(group)) {
  for (CountEdge& edge : edges_)
    if (std::any_of(edges_.begin(), edges_.end(), [&](const CountEdge& other) { return other.differs_from(edge); })) edge.list();
  list_edges_read(group_);
  find_hints(group_);
}

// Conditions read relationships one by one.
void CountProgram::list_edges_read(const Group& group) {
  for (const auto* tests : {&group.tests, &group.edge_tests}) {
    for (const Test& test : *tests) {
      if (test.kind != NodeTest::Kind::Condition) continue;
      for (CountEdge& edge : edges_)
        if (std::binary_search(test.predicate->slots.begin(), test.predicate->slots.end(), edge.slot())) edge.list();
    }
  }
  for (const Step& step : group.steps) list_edges_read(step.group);
  for (const Group& optional : group.optionals) list_edges_read(optional);
}

CountEdge* CountProgram::make(const LogicalExpand& expand) {
  return &edges_.emplace_back(run_.graph, expand, registers_);
}

CountProgram::Test CountProgram::make(const NodeTest& test) {
  Test made{
      .kind = test.kind, .a = registers_.node(test.a), .b = registers_.node(test.b), .edge = nullptr, .predicate = test.predicate};
  if (test.kind == NodeTest::Kind::Joined || test.kind == NodeTest::Kind::NotJoined)
    made.edge = std::make_unique<CountEdge>(run_.graph, test.expand, registers_);
  return made;
}

CountProgram::Step CountProgram::make(const CountStep& step) {
  Step made;
  made.node = registers_.node(step.node);
  made.keeping = step.keeping;
  if (step.expand) made.edge = make(*step.expand);
  if (!step.expand || step.keeping == Keeping::Gathered) {
    if (auto labels = known(run_.graph, step.labels)) {
      made.labels = std::move(*labels);
      made.blocks = run_.graph.scan(made.labels);
    }
  }
  if (step.keeping == Keeping::Gathered) made.back = make(step.back);
  made.group = make(step.group);
  return made;
}

CountProgram::Group CountProgram::make(const CountGroup& group) {
  Group made;
  for (const LogicalExpand& edge : group.edges) made.edges.push_back(make(edge));
  for (const NodeTest& test : group.tests) {
    bool reads_edge = std::any_of(group.edges.begin(), group.edges.end(), [&](const LogicalExpand& edge) {
      return test.predicate != nullptr &&
             std::binary_search(test.predicate->slots.begin(), test.predicate->slots.end(), edge.relationship->slot);
    });
    (reads_edge ? made.edge_tests : made.tests).push_back(make(test));
  }
  for (const CountStep& step : group.steps) made.steps.push_back(make(step));
  for (const CountGroup& optional : group.optionals) made.optionals.push_back(make(optional));
  // Tests that read values are the dearest.
  std::stable_partition(made.tests.begin(), made.tests.end(),
                        [](const Test& test) { return test.kind != NodeTest::Kind::Condition; });
  made.only_kept = made.tests.empty() && made.edges.empty() && made.optionals.empty() && made.steps.size() == 1 &&
                   made.steps.front().keeping == Keeping::Gathered;
  return made;
}

std::uint64_t CountProgram::count(Row row) {
  registers_.load(row);
  return value(group_);
}

bool CountProgram::passes(Test& test) {
  constexpr graph::NodeId kNoNode = graph::kNone<graph::NodeId>;
  switch (test.kind) {
    case NodeTest::Kind::Different: {
      graph::NodeId a = registers_.node_at(test.a);
      graph::NodeId b = registers_.node_at(test.b);
      return a != b && a != kNoNode && b != kNoNode;
    }
    case NodeTest::Kind::Joined:
      return test.edge->between(registers_) > 0;
    case NodeTest::Kind::NotJoined:
      return test.edge->between(registers_) == 0;
    default:
      const BoundExpression& condition = test.predicate->expression;
      return holds_true(run_.evaluator.evaluate(condition, registers_.row_with(test.predicate->slots)), condition.span);
  }
}

std::uint64_t CountProgram::value(Group& group) {
  for (Test& test : group.tests)
    if (!passes(test)) return 0;
  return value_from_edge(group, 0);
}

inline std::uint64_t CountProgram::value_from_edge(Group& group, std::size_t i) {
  if (i == group.edges.size()) [[likely]]
    return value_of_steps(group);
  return value_of_edge(group, i);
}

std::uint64_t CountProgram::value_of_edge(Group& group, std::size_t i) {
  CountEdge& edge = *group.edges[i];
  if (!edge.listed()) {
    std::uint64_t count = edge.between(registers_);
    return count == 0 ? 0 : product(count, value_from_edge(group, i + 1));
  }
  std::uint64_t result = 0;
  edge.for_each_between(registers_, [&] { add(result, value_from_edge(group, i + 1)); });
  return result;
}

std::uint64_t CountProgram::value_of_steps(Group& group) {
  for (Test& test : group.edge_tests)
    if (!passes(test)) return 0;
  std::uint64_t result = 1;
  for (Step& step : group.steps) {
    result = product(result, sum(step));
    if (result == 0) return 0;
  }
  for (Group& optional : group.optionals) result = product(result, std::max<std::uint64_t>(value(optional), 1));
  return result;
}

std::uint64_t CountProgram::sum(Step& step) {
  if (step.edge == nullptr) {
    std::uint64_t result = 0;
    for_each_node(step, [&] { add(result, value(step.group)); });
    return result;
  }
  return step.keeping == Keeping::None ? sum_of_expansion(step) : kept_sum(step);
}

std::uint64_t CountProgram::kept_sum(Step& step) {
  graph::NodeId from = registers_.node_at(step.edge->from());
  if (from == graph::kNone<graph::NodeId>) return 0;
  if (step.sums.empty()) {
    auto [first, end] = step.edge->sources();
    if (first == end) return 0;
    kept_.add((end - first) * sizeof(std::uint64_t));
    step.first = first;
    step.sums.resize(end - first);
    if (step.keeping == Keeping::Gathered) gather(step);
    registers_.node_at(step.edge->from()) = from;
  }
  // A node before the first wraps around to beyond the last.
  std::uint32_t place = index(from) - step.first;
  if (place >= step.sums.size()) return 0;
  std::uint64_t& kept = step.sums[place];
  if (step.keeping == Keeping::Gathered) return kept;
  if (kept == 0) {
    std::uint64_t result = sum_of_expansion(step);
    kept = result + 1;
  }
  return kept - 1;
}

void CountProgram::gather(Step& step) {
  for_each_node(step, [&] {
    std::uint64_t each = value(step.group);
    if (each == 0) return;
    step.back->for_each(registers_, [&](graph::NodeId node) { add(step.sums[index(node) - step.first], each); });
  });
}

std::uint64_t CountProgram::sum_of_expansion(Step& step) {
  if (step.group.empty() && !step.edge->listed()) return step.edge->degree(registers_);
  run_.budget.step();
  if (step.group.only_kept && !step.edge->tracked()) {
    Step& next = step.group.steps.front();
    if (!next.sums.empty()) {
      return step.edge->sum(registers_, [&](graph::NodeId neighbour) -> std::uint64_t {
        std::uint32_t place = index(neighbour) - next.first;
        return place < next.sums.size() ? next.sums[place] : 0;
      });
    }
  }
  std::uint64_t result = 0;
  step.edge->for_each(registers_, [&](graph::NodeId neighbour) {
    registers_.node_at(step.node) = neighbour;
    add(result, value(step.group));
  });
  return result;
}

template <class Visit>
void CountProgram::for_each_node(Step& step, const Visit& visit) {
  std::vector<graph::NodeId> nodes(Batch::kRows);
  for (const graph::NodeBlock& block : step.blocks) {
    for (std::uint32_t begin = 0; begin < block.count; begin += std::uint32_t(Batch::kRows)) {
      std::uint32_t end = std::min(block.count, begin + std::uint32_t(Batch::kRows));
      std::uint32_t found = run_.graph.collect(block, step.labels, begin, end, nodes.data());
      run_.budget.check();
      for (std::uint32_t i = 0; i < found; ++i) {
        if (i + 2 * kAhead < found) prefetch(step, nodes[i + 2 * kAhead], false);
        if (i + kAhead < found) prefetch(step, nodes[i + kAhead], true);
        registers_.node_at(step.node) = nodes[i];
        visit();
      }
    }
  }
}

}  // namespace clew::query
