#include "cli/export/node_style.h"

#include <algorithm>
#include <array>

namespace clew::cli {
namespace {

// In the order in which a legend names them. The colours follow Okabe and Ito, lightened.
constexpr std::array<NodeStyle, 16> kStyles = {{
    {"Person", "ellipse", "filled", "#d6e8f7", "#0072b2"},
    {"Group", "octagon", "filled", "#e3e0f5", "#5b4fa2"},
    {"Organization", "box", "filled", "#fde3c8", "#c75c00"},
    {"Place", "box", "filled,rounded", "#d3efe4", "#00805e"},
    {"Facility", "box3d", "filled", "#d3efe4", "#00805e"},
    {"Event", "hexagon", "filled", "#fdf3c0", "#a88900"},
    {"Agreement", "note", "filled", "#f6dcea", "#aa3377"},
    {"Project", "box, peripheries=2", "filled", "#d9f1fb", "#2a86b4"},
    {"Product", "component", "filled", "#eeeeee", "#666666"},
    {"Work", "tab", "filled", "#eeeeee", "#666666"},
    {"Date", "plain", "", "#ffffff", "#444444"},
    {"Quantity", "plain", "", "#ffffff", "#444444"},
    {"Concept", "ellipse", "filled,dashed", "#f7f7f7", "#888888"},
    {"Document", "folder", "filled", "#f2ead9", "#8a6d3b"},
    {"Sentence", "box", "filled,dashed", "#faf6ee", "#8a6d3b"},
    {"", "box", "filled", "#f7f7f7", "#888888"},
}};

}  // namespace

const NodeStyle& style_of(std::string_view kind) {
  auto found = std::find_if(kStyles.begin(), kStyles.end(), [kind](const NodeStyle& style) { return style.kind == kind; });
  return found == kStyles.end() ? kStyles.back() : *found;
}

}  // namespace clew::cli
