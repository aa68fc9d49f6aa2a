#include "cli/export/legend.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "cli/export/dot_text.h"
#include "cli/terminal/text_width.h"

namespace clew::cli {
namespace {

// In points, of a legend in a font of 10 points.
constexpr double kCharacter = 5.2;
constexpr double kPadding = 30;
constexpr double kGap = 12;
constexpr double kLine = 36;  ///< Length of a sample line.
constexpr double kRow = 30;
constexpr double kMinWidth = 480;
constexpr double kPointsAnInch = 72;

constexpr std::string_view kNegated = "#c0392b";

double width_of(const LegendItem& item) {
  double text = kCharacter * double(columns(item.text));
  return item.is_line ? kLine + 4 + text : text + kPadding;
}

std::string node_at(const std::string& name, double x, double y, double width, const std::string& text,
                    const std::string& attributes) {
  return fmt::format("  {} [label={}, {}, fontsize=10, width={:.2f}, height=0.3, fixedsize=true, pos=\"{:.1f},{:.1f}\"];\n", name,
                     dot_quote(text), attributes, width / kPointsAnInch, x + width / 2, y);
}

// A sample of the line between two points without extent, and its meaning to the right.
std::string line_at(const std::string& name, double x, double y, const LegendItem& item) {
  const char* point = "shape=point, style=invis";
  std::string dot = node_at(name + "a", x, y, 0.1, "", point) + node_at(name + "b", x + kLine, y, 0.1, "", point);
  dot += fmt::format(
      "  {0}a -> {0}b [{1}label=\"\", pos=\"e,{3:.1f},{4:.1f} {2:.1f},{4:.1f} {5:.1f},{4:.1f} {6:.1f},{4:.1f} "
      "{7:.1f},{4:.1f}\"];\n",
      name, item.attributes, x, x + kLine, y, x + kLine / 3, x + kLine * 2 / 3, x + kLine - 7);
  double text = kCharacter * double(columns(item.text));
  return dot + node_at(name + "t", x + kLine + 4, y, text, item.text, "shape=plain");
}

}  // namespace

std::string attributes_of(const NodeStyle& style) {
  return fmt::format("shape={}, style=\"{}\", fillcolor=\"{}\", color=\"{}\"", style.shape, style.style, style.fill, style.line);
}

std::string attributes_of(Certainty certainty, bool negated) {
  std::string attributes;
  if (certainty == Certainty::Planned) attributes += "style=dashed, ";
  if (certainty == Certainty::Attributed) attributes += "style=dotted, ";
  if (negated) attributes += fmt::format("color=\"{0}\", fontcolor=\"{0}\", arrowhead=tee, ", kNegated);
  return attributes;
}

std::vector<LegendItem> legend_of(const Drawing& drawing) {
  std::set<const NodeStyle*> styles;  // In the order of the table of styles.
  for (const DrawnNode& node : drawing.nodes) styles.insert(&style_of(node.kind));
  std::vector<LegendItem> items;
  for (const NodeStyle* style : styles)
    items.push_back({style->kind.empty() ? "other" : std::string(style->kind), attributes_of(*style), false});
  auto add_line = [&](const char* text, Certainty certainty, bool negated) {
    bool drawn = std::any_of(drawing.edges.begin(), drawing.edges.end(),
                             [&](const DrawnEdge& edge) { return negated ? edge.negated : edge.certainty == certainty; });
    if (drawn) items.push_back({text, attributes_of(certainty, negated), true});
  };
  add_line("stated", Certainty::Stated, false);
  add_line("planned or possible", Certainty::Planned, false);
  add_line("said by someone", Certainty::Attributed, false);
  add_line("denied", Certainty::Stated, true);
  // A single kind of line needs no explanation.
  if (!items.empty() && items.back().text == "stated") items.pop_back();
  return items;
}

std::string legend_cluster(const std::vector<LegendItem>& items, const std::string& note) {
  std::string dot = "  subgraph cluster_legend {\n  graph [label=" + dot_quote(note.empty() ? "Legend" : "Legend\n" + note) +
                    ", fontsize=10, color=\"#cccccc\"];\n";
  for (std::size_t i = 0; i < items.size(); ++i)
    dot += items[i].is_line
               ? fmt::format("  legend{0}a [shape=point]; legend{0}b [shape=point]; legend{0}a -> legend{0}b [{1}label={2}];\n", i,
                             items[i].attributes, dot_quote(items[i].text))
               : fmt::format("  legend{} [label={}, {}, fontsize=10];\n", i, dot_quote(items[i].text), items[i].attributes);
  return dot + "  }\n";
}

std::string placed_legend(const std::vector<LegendItem>& items, const std::string& note, double width) {
  std::string dot;
  double x = 0, y = -kRow;
  for (std::size_t i = 0; i < items.size(); ++i) {
    double item_width = width_of(items[i]);
    if (x > 0 && x + item_width > std::max(width, kMinWidth)) {
      x = 0;
      y -= kRow;
    }
    std::string name = fmt::format("legend{}", i);
    dot += items[i].is_line ? line_at(name, x, y, items[i]) : node_at(name, x, y, item_width, items[i].text, items[i].attributes);
    x += item_width + kGap;
  }
  if (!note.empty()) dot += node_at("legend_note", 0, y - kRow, kCharacter * double(columns(note)), note, "shape=plain");
  return dot;
}

}  // namespace clew::cli
