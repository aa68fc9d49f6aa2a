#pragma once
// A drawing in the language of Graphviz.
#include <string>

#include "cli/export/drawing.h"

namespace clew::cli {

enum class Legend { Without, With };

/// What the text is to be laid out as: in layers, by dot, or by forces, by sfdp, with straight lines.
enum class Arrangement { Downwards, Rightwards, ByForces };

/// By forces, more than kLabelledEdges lines have no labels, but tooltips.
inline constexpr std::size_t kLabelledEdges = 150;

/// With a legend it is a cluster of its own; whoever lays the drawing out places a legend better (legend.h).
std::string write_dot(const Drawing& drawing, Legend legend, Arrangement arrangement);

}  // namespace clew::cli
