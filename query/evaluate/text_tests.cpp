#include "query/evaluate/text_tests.h"

#include "graph/value/equality.h"
#include "graph/value/type_name.h"
#include "query/evaluate/pattern_cache.h"
#include "query/function/failure.h"

namespace clew::query {

graph::Value test_text(syntax::BinaryOperator op, const graph::Value& text, const graph::Value& other) {
  if (!text.is_string() || !other.is_string()) return {};
  switch (op) {
    case syntax::BinaryOperator::StartsWith:
      return text.as_string().starts_with(other.as_string());
    case syntax::BinaryOperator::EndsWith:
      return text.as_string().ends_with(other.as_string());
    case syntax::BinaryOperator::Contains:
      return text.as_string().find(other.as_string()) != std::string_view::npos;
    default:
      return matches_whole(text.as_string(), other.as_string());
  }
}

graph::Value is_in(const graph::Value& element, const graph::Value& list) {
  if (list.is_null()) return {};
  if (!list.is_list()) fail_type("IN looks into a list, and this is " + graph::described(list), "put it into brackets");
  graph::Truth found = graph::Truth::False;
  for (const graph::Value& one : list.as_list()) found = found || graph::equal(element, one);
  return to_value(found);
}

}  // namespace clew::query
