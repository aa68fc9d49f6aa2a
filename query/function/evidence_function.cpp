// evidence(r): the sentences that support a relationship, each with its document, its line, and the words that say it.
#include "query/function/definition.h"

namespace clew::query {
namespace {

using graph::Value;

/// The node of a sentence by its id; none where the graph has no such sentence.
std::vector<graph::NodeId> sentence_nodes(const graph::Graph& graph, const Value& id) {
  const auto label = graph.label_names().find("Sentence");
  const auto key = graph.key_names().find("id");
  if (!label || !key) return {};
  const graph::LabelId wanted[] = {*label};
  for (std::uint32_t kind = 0; kind < graph.kinds().size(); ++kind) {
    if (graph.match(graph::KindId(kind), wanted) == graph::Match::None) continue;
    auto found = graph.find_nodes(graph::KindId(kind), *key, id);
    if (!found.empty()) return found;
  }
  return {};
}

Value piece(const Value& sentence, const Value& quote, FunctionContext& context) {
  const auto nodes = sentence_nodes(context.graph, sentence);
  if (nodes.empty()) return {};
  const auto property = [&](std::string_view key) { return context.entities.property(nodes.front(), key); };
  std::vector<graph::MapEntry> entries;
  entries.push_back({Value("document"), property("document")});
  for (const std::string_view key : {"line", "page", "begin", "end"})
    if (Value value = property(key); !value.is_null()) entries.push_back({Value(key), std::move(value)});
  entries.push_back({Value("sentence"), property("text")});
  if (quote.is_string()) entries.push_back({Value("quote"), quote});
  return Value::map(std::move(entries));
}

Value evidence(Arguments arguments, FunctionContext& context) {
  const graph::RelationshipId relationship = arguments[0].as_relationship();
  const Value sentences = context.entities.property(relationship, "evidence");
  const Value quotes = context.entities.property(relationship, "quotes");
  std::vector<Value> pieces;
  if (!sentences.is_list()) return Value::list(std::move(pieces));
  for (std::size_t i = 0; i < sentences.as_list().size(); ++i) {
    const bool quoted = quotes.is_list() && i < quotes.as_list().size();
    Value one = piece(sentences.as_list()[i], quoted ? quotes.as_list()[i] : Value(), context);
    if (!one.is_null()) pieces.push_back(std::move(one));
  }
  return Value::list(std::move(pieces));
}

}  // namespace

Definitions evidence_functions() {
  return {{{"evidence"}, {{"relationship", kRelationship}}, {TypeKind::Map, 1}, evidence}};
}

}  // namespace clew::query
