#pragma once
// The part of a graph that lies near some nodes.
#include <cstddef>
#include <vector>

#include "cli/export/selection.h"

namespace clew::cli {

/// Of `within`: the nodes at most `depth` relationships away from one of `starts`, in either direction, and the relationships
/// that lead from one to the next or join two of those found.
Selection select_around(const std::vector<graph::NodeId>& starts, std::size_t depth, const Selection& within,
                        const graph::Entities& entities);

}  // namespace clew::cli
