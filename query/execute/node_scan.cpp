#include "query/execute/node_scan.h"

#include "query/evaluate/known_names.h"

namespace clew::query {

NodeScan::NodeScan(RunContext& run, const LogicalNodeScan& scan, std::unique_ptr<Operator> input)
    : SingleInputOperator(run, std::move(input)), scan_(scan), nodes_(Batch::kRows) {}

void NodeScan::start() {
  SingleInputOperator::start();
  if (run().changes()) blocks_.reset();
  scanning_ = false;
}

void NodeScan::find_blocks() {
  blocks_.emplace();
  auto labels = known(run().graph, scan_.labels);
  if (!labels) return;
  labels_ = std::move(*labels);
  blocks_ = run().graph.scan(labels_);
}

bool NodeScan::produce(Batch& rows) {
  while (!rows.full()) {
    if (!scanning_) {
      if (!advance()) return false;
      if (!blocks_) find_blocks();
      scanning_ = true;
      block_ = position_ = 0;
    }
    scan(rows);
  }
  return true;
}

void NodeScan::scan(Batch& rows) {
  if (block_ == blocks_->size()) {
    scanning_ = false;
    return;
  }
  const graph::NodeBlock& block = (*blocks_)[block_];
  auto room = std::uint32_t(rows.capacity() - rows.size());
  std::uint32_t end = std::min(block.count, position_ + room);
  std::uint32_t found = run().graph.collect(block, labels_, position_, end, nodes_.data());
  for (std::uint32_t i = 0; i < found; ++i) rows.append(current(), weight())[std::size_t(scan_.node)] = nodes_[i];
  position_ = end;
  if (end == block.count) {
    ++block_;
    position_ = 0;
  }
  if (found == 0) run().budget.step();
}

}  // namespace clew::query
