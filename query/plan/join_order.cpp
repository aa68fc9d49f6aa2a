#include "query/plan/join_order.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace clew::query {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

class JoinOrder {
 public:
  explicit JoinOrder(const JoinGraph& graph) : graph_(graph) {
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
      if ((graph.filled >> i & 1U) == 0) open_.push_back(i);
  }

  std::vector<std::size_t> best() {
    std::size_t sets = std::size_t{1} << open_.size();
    cost_.assign(sets, kNever);
    last_.assign(sets, 0);
    rows_.assign(sets, 1);
    cost_[0] = 0;
    for (std::size_t set = 1; set < sets; ++set) {
      rows_[set] = rows(nodes_of(set));
      for (std::size_t k = 0; k < open_.size(); ++k)
        if ((set >> k & 1U) != 0) try_last(set, k);
    }
    std::vector<std::size_t> order;
    for (std::size_t set = sets - 1; set != 0; set &= ~(std::size_t{1} << last_[set])) order.push_back(open_[last_[set]]);
    std::reverse(order.begin(), order.end());
    return order;
  }

 private:
  /// Filled nodes, of a set of open ones.
  std::uint32_t nodes_of(std::size_t set) const {
    std::uint32_t nodes = graph_.filled;
    for (std::size_t k = 0; k < open_.size(); ++k)
      if ((set >> k & 1U) != 0) nodes |= std::uint32_t{1} << open_[k];
    return nodes;
  }

  double rows(std::uint32_t nodes) const {
    double rows = 1;
    for (std::size_t i : open_)
      if ((nodes >> i & 1U) != 0) rows *= graph_.nodes[i].left;
    for (const JoinGraph::Edge& edge : graph_.edges)
      if ((nodes >> edge.a & nodes >> edge.b & 1U) != 0) rows *= edge.density;
    for (const JoinGraph::Condition& condition : graph_.conditions)
      if ((condition.nodes & ~nodes) == 0) rows *= condition.share;
    return rows;
  }

  void try_last(std::size_t set, std::size_t k) {
    std::size_t before = set & ~(std::size_t{1} << k);
    std::uint32_t nodes = nodes_of(before);
    double read = graph_.nodes[open_[k]].scanned;
    bool joined = false;
    for (const JoinGraph::Edge& edge : graph_.edges) {
      for (auto [from, to, fan_out] : {std::tuple(edge.a, edge.b, edge.from_a), std::tuple(edge.b, edge.a, edge.from_b)}) {
        if (to != open_[k] || (nodes >> from & 1U) == 0) continue;
        read = joined ? std::min(read, fan_out) : fan_out;
        joined = true;
      }
    }
    double cost = cost_[before] + rows_[before] * read + rows_[set];
    if (cost >= cost_[set]) return;
    cost_[set] = cost;
    last_[set] = k;
  }

  const JoinGraph& graph_;
  std::vector<std::size_t> open_;  ///< Nodes that are to be filled.
  // By set of open nodes, a bit each:
  std::vector<double> cost_;
  std::vector<double> rows_;
  std::vector<std::size_t> last_;  ///< Which of them is best filled last.
};

}  // namespace

std::vector<std::size_t> join_order(const JoinGraph& graph) {
  return JoinOrder(graph).best();
}

}  // namespace clew::query
