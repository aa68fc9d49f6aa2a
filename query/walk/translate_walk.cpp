#include "query/walk/translate_walk.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "query/error/near_names.h"
#include "query/walk/build_expression.h"

namespace clew::query {
namespace {

using namespace syntax;

[[noreturn]] void fail_unknown(Span span, std::string message, const std::vector<std::string>& nearest, std::string otherwise) {
  std::string hint = nearest.empty() ? std::move(otherwise) : "did you mean " + enumerate(nearest) + "?";
  throw InputError({.type = ErrorType::SemanticError,
                    .phase = ErrorPhase::CompileTime,
                    .detail = ErrorDetail::UnknownName,
                    .message = std::move(message),
                    .hint = std::move(hint),
                    .span = span,
                    .related = std::nullopt});
}

std::vector<std::string> describe(const std::vector<NamedEntity>& entities) {
  std::vector<std::string> described;
  for (const NamedEntity& entity : entities) described.push_back(entity.name + " (" + entity.label + ')');
  return described;
}

/// Builds the tree of one walk, from its first place to its last.
class Translator {
  using Columns = std::vector<ProjectionItem>;

 public:
  Translator(const Walk& walk, const NameResolver& names, const RelationMatcher& relations)
      : walk_(walk), names_(names), relations_(relations) {}

  TranslatedWalk translate();

 private:
  std::string fresh(const char* name, std::size_t number) const;
  std::string variable_of(const WalkPlace& place, std::size_t number) const;
  NodePattern node(const WalkPlace& place, std::size_t number);
  void require_name(const WalkPlace& place, NodePattern& node);
  RelationshipPattern relationship(const WalkStep& step, std::size_t number);
  void set_types(const WalkStep& step, RelationshipPattern& pattern) const;

  void add_place_column(const WalkPlace& place, const std::string& variable);
  void add_relation_columns(const WalkStep& step, const std::string& variable, const std::string& place_before);
  void add_column(Columns& columns, Expression expression, const std::string& name);

  const Walk& walk_;
  const NameResolver& names_;
  const RelationMatcher& relations_;
  PathPattern path_;
  std::vector<Expression> conditions_;
  Columns path_columns_;      ///< Places and relations, in the order of the walk.
  Columns evidence_columns_;  ///< What comes after them.
  std::vector<SortItem> order_;
  std::set<std::string> column_names_, shown_;
  std::vector<Notice> notices_;
};

bool is_variable(const WalkPlace& place) {
  return place.kind == PlaceKind::Anything && !place.text.empty();
}

// A name with a number that the walk does not use itself.
std::string Translator::fresh(const char* name, std::size_t number) const {
  std::string variable = name + std::to_string(number + 1);
  auto taken = [&](const WalkPlace& place) { return is_variable(place) && place.text == variable; };
  auto ends_there = [&](const WalkLeg& leg) { return taken(leg.place); };
  while (taken(walk_.start) || std::any_of(walk_.legs.begin(), walk_.legs.end(), ends_there)) variable += '_';
  return variable;
}

// ?who is who; other places are numbered as they are read.
std::string Translator::variable_of(const WalkPlace& place, std::size_t number) const {
  return is_variable(place) ? place.text : fresh("place", number);
}

NodePattern Translator::node(const WalkPlace& place, std::size_t number) {
  NodePattern node;
  node.span = place.span;
  node.variable = Name{variable_of(place, number), place.span};
  node.labels = any_label(place.labels, place.span);
  if (place.kind == PlaceKind::Name) require_name(place, node);
  return node;
}

// {name: 'Ilham Aliyev'}, or a condition on the names where the typed one means several entities.
void Translator::require_name(const WalkPlace& place, NodePattern& node) {
  std::vector<NamedEntity> entities = names_.find(place.text);
  const std::vector<NamedEntity> all = entities;
  if (!place.labels.empty())
    std::erase_if(entities, [&](const NamedEntity& entity) {
      return std::none_of(place.labels.begin(), place.labels.end(), [&](const Name& label) { return label.text == entity.label; });
    });
  if (entities.empty() && !all.empty())
    fail_unknown(place.span, place.text + " is there, but with another label", {},
                 place.text + " means " + enumerate(describe(all), "and"));
  if (entities.empty())
    fail_unknown(place.span, "the graph has no " + place.text, names_.nearest(place.text),
                 "write ? to see what there is, as in ? -> ?");
  if (entities.size() == 1) {
    node.labels = any_label({{entities.front().label, place.span}}, place.span);
    node.properties = std::make_unique<Expression>(map_of("name", text(entities.front().name, place.span), place.span));
    return;
  }
  std::vector<Expression> alternatives;
  for (std::size_t i = 0; i < entities.size(); ++i)
    if (std::none_of(entities.begin(), entities.begin() + std::ptrdiff_t(i),
                     [&](const NamedEntity& e) { return e.name == entities[i].name; }))
      alternatives.push_back(text(entities[i].name, place.span));
  notices_.push_back({place.text + " means " + enumerate(describe(entities), "and"),
                      "write a longer name, or add the label: " + place.text + ":" + entities.front().label, place.span});
  conditions_.push_back(is_in(property(node.variable->text, "name", place.span), std::move(alternatives), place.span));
}

RelationshipPattern Translator::relationship(const WalkStep& step, std::size_t number) {
  RelationshipPattern pattern;
  pattern.span = step.span;
  pattern.direction = step.direction;
  pattern.variable = Name{fresh("step", number), step.span};
  pattern.length = step.length;
  set_types(step, pattern);
  return pattern;
}

// "signed by" walks a stored type backwards; a step can't do so for one of its alternatives alone.
void Translator::set_types(const WalkStep& step, RelationshipPattern& pattern) const {
  std::vector<Name> types;
  std::size_t passive = 0;
  for (const Name& relation : step.relations) {
    RelationMatch match = relations_.match(relation.text);
    if (match.types.empty())
      fail_unknown(relation.span, "the graph has no relation " + relation.text, relations_.nearest(relation.text),
                   "leave the relation out to see what there is: ->");
    if (match.sense == RelationSense::Passive) ++passive;
    for (const std::string& type : match.types)
      if (std::none_of(types.begin(), types.end(), [&](const Name& known) { return known.text == type; }))
        types.push_back({type, relation.span});
  }
  if (passive != 0 && passive != step.relations.size())
    fail_syntax(ErrorDetail::UnexpectedSyntax, step.span, "one step can't go both with and against its relations",
                "write two walks");
  if (passive != 0 && pattern.direction != syntax::Direction::Both)
    pattern.direction =
        pattern.direction == syntax::Direction::Outgoing ? syntax::Direction::Incoming : syntax::Direction::Outgoing;
  pattern.types = any_label(types, step.span);
}

// Under the name, or the name with a number where another column has it.
void Translator::add_column(Columns& columns, Expression expression, const std::string& name) {
  std::string unique = name;
  for (int number = 2; !column_names_.insert(unique).second; ++number) unique = name + ' ' + std::to_string(number);
  Span span = expression.span;
  columns.push_back({std::move(expression), Name{unique, span}, unique});
}

// A place is shown by its name, or by its id where it has none; once, wherever its variable stands again.
void Translator::add_place_column(const WalkPlace& place, const std::string& variable) {
  if (!shown_.insert(variable).second) return;
  std::string name = !place.text.empty() ? place.text : place.kind == PlaceKind::Labelled ? place.labels.front().text : "?";
  std::vector<Expression> choices;
  choices.push_back(property(variable, "name", place.span));
  choices.push_back(call("toString", call("id", variable_reference(variable, place.span))));
  add_column(path_columns_, call("coalesce", std::move(choices), place.span), name);
}

// What was said and, after the whole path, what supports it; for a single relation also when, and whether it was asserted,
// planned, possible ... A path of any length shows all its relations, shorter paths first.
void Translator::add_relation_columns(const WalkStep& step, const std::string& variable, const std::string& place_before) {
  Span span = step.span;
  std::string name = step.relations.empty() ? "relation" : step.relations.front().text;
  if (step.length) {
    order_.push_back({call("size", variable_reference(variable, span)), SortDirection::Ascending});
    add_column(path_columns_, for_each(variable, "x", phrase_of("x", span), span), name);
    add_column(evidence_columns_, for_each(variable, "x", call("evidence", variable_reference("x", span)), span), "evidence");
    return;
  }
  bool either_way = step.direction == syntax::Direction::Both;
  add_column(path_columns_, either_way ? phrase_either_way(variable, place_before, span) : phrase_of(variable, span), name);
  if (walk_.legs.size() == 1)
    for (const char* key : {"date", "modality"}) add_column(evidence_columns_, property(variable, key, span), key);
  add_column(evidence_columns_, call("evidence", variable_reference(variable, span)), "evidence");
}

TranslatedWalk Translator::translate() {
  path_.span = walk_.span;
  path_.start = node(walk_.start, 0);
  add_place_column(walk_.start, path_.start.variable->text);
  for (std::size_t i = 0; i < walk_.legs.size(); ++i) {
    const WalkLeg& leg = walk_.legs[i];
    const std::string before = (i == 0 ? path_.start : path_.steps.back().node).variable->text;
    PathStep& step = path_.steps.emplace_back();
    step.relationship = relationship(leg.step, i);
    step.node = node(leg.place, i + 1);
    add_relation_columns(leg.step, step.relationship.variable->text, before);
    add_place_column(leg.place, step.node.variable->text);
  }
  MatchClause match;
  match.patterns.push_back(std::move(path_));
  match.predicate = conjunction(std::move(conditions_), walk_.span);
  ReturnClause result;
  result.projection.items = std::move(path_columns_);
  std::move(evidence_columns_.begin(), evidence_columns_.end(), std::back_inserter(result.projection.items));
  result.projection.order = std::move(order_);

  TranslatedWalk translated;
  translated.notices = std::move(notices_);
  translated.statement.mode = walk_.mode;
  SingleQuery& query = translated.statement.query.first;
  query.clauses.push_back({std::move(match), walk_.span});
  query.clauses.push_back({std::move(result), walk_.span});
  query.span = translated.statement.query.span = translated.statement.span = walk_.span;
  return translated;
}

}  // namespace

TranslatedWalk translate(const Walk& walk, const NameResolver& names, const RelationMatcher& relations) {
  return Translator(walk, names, relations).translate();
}

}  // namespace clew::query
