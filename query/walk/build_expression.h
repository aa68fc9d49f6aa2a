#pragma once
// Trees that a walk's translation is made of, all with the place of what they come from.
#include <optional>
#include <string>
#include <vector>

#include "query/syntax/ast.h"

namespace clew::query {

syntax::Expression text(std::string value, Span span);
syntax::Expression variable_reference(std::string name, Span span);
syntax::Expression property(std::string variable, std::string key, Span span);
syntax::Expression map_of(std::string key, syntax::Expression value, Span span);
syntax::Expression call(std::string function, syntax::Expression argument);
syntax::Expression call(std::string function, std::vector<syntax::Expression> arguments, Span span);
/// value IN [alternatives]
syntax::Expression is_in(syntax::Expression value, std::vector<syntax::Expression> alternatives, Span span);
/// [element IN list | value]
syntax::Expression for_each(std::string list, std::string element, syntax::Expression value, Span span);
/// coalesce(relationship.phrase, type(relationship))
syntax::Expression phrase_of(const std::string& relationship, Span span);
/// The same with an arrow before it where the relationship leads to the place that comes first in the walk:
/// CASE startNode(relationship) WHEN place THEN '' ELSE '← ' END + coalesce(..)
syntax::Expression phrase_either_way(const std::string& relationship, const std::string& place, Span span);
/// All conditions joined by AND; nothing for none.
std::optional<syntax::Expression> conjunction(std::vector<syntax::Expression> conditions, Span span);
/// :A|B; nothing for none.
std::optional<syntax::LabelExpression> any_label(const std::vector<syntax::Name>& labels, Span span);

}  // namespace clew::query
