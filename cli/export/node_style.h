#pragma once
// Shape and colours of the kinds of nodes: from a palette that people with any colour vision can tell apart, dark text on light
// ground.
#include <string_view>

namespace clew::cli {

struct NodeStyle {
  std::string_view kind;
  std::string_view shape;  ///< Of Graphviz.
  std::string_view style;
  std::string_view fill;
  std::string_view line;
};

/// The style of a kind of entity; of any other label a grey box.
const NodeStyle& style_of(std::string_view kind);

}  // namespace clew::cli
