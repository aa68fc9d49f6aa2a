#include "cli/export/write_dot.h"

#include <algorithm>
#include <fmt/format.h>

#include "cli/export/dot_text.h"
#include "cli/export/legend.h"
#include "cli/export/node_style.h"

namespace clew::cli {
namespace {

constexpr std::size_t kNameColumns = 20;
constexpr std::size_t kNameLines = 4;
constexpr std::size_t kEdgeLabels = 3;  ///< Of the statements that one line stands for; the tooltip has them all.
constexpr std::size_t kEdgeColumns = 24;

std::string heading(const Drawing& drawing, Arrangement arrangement) {
  std::string_view layout = arrangement == Arrangement::Downwards    ? "rankdir=TB, nodesep=0.3, ranksep=0.6"
                            : arrangement == Arrangement::Rightwards ? "rankdir=LR, nodesep=0.3, ranksep=0.6"
                                                                     : "overlap=prism, splines=line, repulsiveforce=2";
  return fmt::format(
      "  graph [{2}, bgcolor=white, pad=0.2, outputorder=edgesfirst, labelloc=t, fontname=\"{0}\", fontsize=14, tooltip={1}, "
      "label={1}];\n"
      "  node [fontname=\"{0}\", fontsize=11, fontcolor=\"#1a1a1a\", margin=\"0.12,0.06\", height=0.3];\n"
      "  edge [fontname=\"{0}\", fontsize=9, fontcolor=\"#333333\", color=\"#666666\", arrowsize=0.7];\n",
      kFont, dot_quote(drawing.title), layout);
}

// Each line starts with a space, which keeps it off the line that it stands beside.
std::string edge_label(const DrawnEdge& edge) {
  std::string label;
  std::size_t shown = std::min(edge.labels.size(), kEdgeLabels);
  for (std::size_t i = 0; i < shown; ++i) {
    label += i == 0 ? " " : "\n ";
    label += break_label(edge.labels[i], kEdgeColumns, 1);
  }
  if (edge.labels.size() > shown) label += fmt::format("\n and {} more", edge.labels.size() - shown);
  return label;
}

}  // namespace

std::string write_dot(const Drawing& drawing, Legend legend, Arrangement arrangement) {
  std::string dot = "digraph clew {\n" + heading(drawing, arrangement);
  for (const DrawnNode& node : drawing.nodes)
    dot += fmt::format("  n{} [label={}, {}, tooltip={}];\n", node.id, dot_quote(break_label(node.name, kNameColumns, kNameLines)),
                       attributes_of(style_of(node.kind)), dot_quote(node.tooltip));
  bool labelled = arrangement != Arrangement::ByForces || drawing.edges.size() <= kLabelledEdges;
  for (const DrawnEdge& edge : drawing.edges) {
    std::string tooltip = dot_quote(edge.tooltip);
    dot += fmt::format("  n{} -> n{} [label={}, {}tooltip={}, labeltooltip={}];\n", drawing.nodes[edge.from].id,
                       drawing.nodes[edge.to].id, dot_quote(labelled ? edge_label(edge) : std::string()),
                       attributes_of(edge.certainty, edge.negated), tooltip, tooltip);
  }
  if (legend == Legend::With) dot += legend_cluster(legend_of(drawing), drawing.note);
  return dot += "}\n";
}

}  // namespace clew::cli
