#pragma once
// A value as the text of a cell.
#include <string>

#include "graph/value.h"
#include "graph/value/entities.h"

namespace clew::cli {

/// All of it, as graph/value/print.h prints it; evidence as "summit.txt:12: sentence", a piece a line.
std::string full_text(const graph::Value& value, const graph::Entities& entities);

/// For a table that is read: nodes, relationships and paths by name alone, (Ilham Aliyev:Person), [SIGN] and
/// Ilham Aliyev -SIGN-> Joint Declaration.
std::string short_text(const graph::Value& value, const graph::Entities& entities);

/// What people call a node: its name, title or text, or the first of its labels and its id.
std::string name_of(graph::NodeId node, const graph::Entities& entities);

/// The label that says what a node is: the first that is not Entity, which all nodes of texts have.
std::string kind_of(graph::NodeId node, const graph::Entities& entities);

}  // namespace clew::cli
