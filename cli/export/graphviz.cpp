#include "cli/export/graphviz.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <optional>

#include "cli/export/child_process.h"
#include "cli/export/legend.h"
#include "cli/export/write_dot.h"

namespace clew::cli {
namespace {

using std::chrono::seconds;

// dot takes about a second for so many, and minutes for 300 nodes and 600 lines (Graphviz 2.43); sfdp is quick, less readable.
constexpr std::size_t kLayeredNodes = 80;
constexpr std::size_t kLayeredEdges = 120;
constexpr seconds kLayeredTime{10};
constexpr seconds kForcesTime{30};

// The output of a Graphviz program; nothing where its time was up.
std::optional<std::string> run(std::vector<std::string> command, const std::string& input, seconds time) {
  ChildResult result = run_child(command, input, time);
  if (result.end == ChildEnd::NotFound)
    throw GraphvizError("Graphviz, which makes the picture, is not installed: there is no program " + command.front() +
                        "; install it (apt install graphviz), or write --format dot");
  if (result.end == ChildEnd::TimedOut) return std::nullopt;
  if (result.end == ChildEnd::Failed) throw GraphvizError("Graphviz failed: " + command.front() + ": " + result.errors);
  return std::move(result.output);
}

struct Layout {
  std::string dot;
  double width = 0;  ///< In points, as is the height.
  double height = 0;
};

// With the extent of its bounding box: bb="0,0,width,height". A quoted text can't hold it, for quotes in it are escaped.
Layout measured(std::string dot) {
  Layout layout{std::move(dot), 0, 0};
  std::size_t at = layout.dot.find("bb=\"");
  if (at == std::string::npos) return layout;
  const char* end = layout.dot.data() + layout.dot.size();
  at = layout.dot.find(',', layout.dot.find(',', at) + 1) + 1;
  auto width = std::from_chars(layout.dot.data() + at, end, layout.width);
  if (width.ptr != end) std::from_chars(width.ptr + 1, end, layout.height);
  return layout;
}

// How far from the shape of a page or a screen, 4:3: 0 is that shape, growing with the ratio between the two.
double distance_from_page(const Layout& layout) {
  return layout.width > 0 && layout.height > 0 ? std::abs(std::log(layout.width / layout.height * 3 / 4)) : 0;
}

// In layers downwards or rightwards, whatever suits a page better; nothing where that takes too long.
std::optional<Layout> lay_out_in_layers(const Drawing& drawing) {
  auto downwards = run({"dot", "-Tdot"}, write_dot(drawing, Legend::Without, Arrangement::Downwards), kLayeredTime);
  auto rightwards = run({"dot", "-Tdot"}, write_dot(drawing, Legend::Without, Arrangement::Rightwards), kLayeredTime);
  if (!downwards || !rightwards) return std::nullopt;
  Layout down = measured(std::move(*downwards)), right = measured(std::move(*rightwards));
  return distance_from_page(right) < distance_from_page(down) ? right : down;
}

Layout lay_out(const Drawing& drawing) {
  if (drawing.nodes.size() <= kLayeredNodes && drawing.edges.size() <= kLayeredEdges)
    if (auto layered = lay_out_in_layers(drawing)) return *layered;
  auto layout = run({"sfdp", "-Tdot"}, write_dot(drawing, Legend::Without, Arrangement::ByForces), kForcesTime);
  if (!layout)
    throw GraphvizError(
        fmt::format("a drawing of {} nodes and {} lines takes longer than {} seconds; draw less of it (--limit, or a query)",
                    drawing.nodes.size(), drawing.edges.size(), kForcesTime.count()));
  return measured(std::move(*layout));
}

}  // namespace

std::string draw(const Drawing& drawing, Picture picture) {
  Layout layout = lay_out(drawing);
  layout.dot.insert(layout.dot.rfind('}'), placed_legend(legend_of(drawing), drawing.note, layout.width));
  std::vector<std::string> command = {"neato", "-n2", picture == Picture::Svg ? "-Tsvg" : "-Tpng"};
  if (picture == Picture::Png) command.emplace_back("-Gdpi=150");
  auto drawn = run(command, layout.dot, kForcesTime);
  if (!drawn) throw GraphvizError("the picture takes too long; draw less of the graph (--limit, or a query)");
  return *drawn;
}

}  // namespace clew::cli
