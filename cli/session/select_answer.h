#pragma once
// What a question's answer holds of the graph: to be drawn or written out.
#include "cli/export/selection.h"
#include "cli/session/session.h"

namespace clew::cli {

/// The nodes and relationships in the answers of all statements of a text; a walk's are those that it passes. Nothing is written to
/// the graph: throws query::InputError for a statement that would; and whatever Session::run throws.
Selection select_answer(Session& session, std::string_view text, std::stop_token stop);

}  // namespace clew::cli
