#pragma once
// What the shapes, colours and lines of a drawing mean: as a cluster for Graphviz to place, or placed below a finished layout.
#include <string>
#include <string_view>
#include <vector>

#include "cli/export/drawing.h"
#include "cli/export/node_style.h"

namespace clew::cli {

inline constexpr std::string_view kFont = "Helvetica,Arial,sans-serif";

/// Graphviz attributes: of nodes without a comma after the last, of edges with one after each.
std::string attributes_of(const NodeStyle& style);
std::string attributes_of(Certainty certainty, bool negated);

struct LegendItem {
  std::string text;
  std::string attributes;
  bool is_line = false;
};

/// An entry for each kind of node that is drawn and, where lines differ, for each kind of line.
std::vector<LegendItem> legend_of(const Drawing& drawing);

/// Statements of the language of Graphviz: the entries as nodes and edges, the note below.
std::string legend_cluster(const std::vector<LegendItem>& items, const std::string& note);

/// The same with positions, in lines below the x axis that are about as long as `width` (in points).
std::string placed_legend(const std::vector<LegendItem>& items, const std::string& note, double width);

}  // namespace clew::cli
