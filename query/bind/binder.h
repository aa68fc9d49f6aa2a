#pragma once
// The binder's parts, one file a kind of node: a clause, a pattern element or an expression is bound in bind_<kind>.cpp.
// It walks the syntax tree once, in the order in which the query is read, and keeps what is visible in `scope_`.
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "query/bind/bind.h"
#include "query/bind/scope.h"

namespace clew::query {

/// An expression that stands for a value computed before: a grouping key, or a column in ORDER BY.
struct Substitution {
  const syntax::Expression* expression;
  SlotId slot{};
};

/// Where aggregates may stand.
enum class AggregateUse {
  Forbidden,
  Collected,  ///< In a column: they are computed a group, and what is around them a group, too.
  Nested,     ///< Within the arguments of another aggregate.
};

/// What surrounds the expression being bound and changes what may stand in it.
struct ExpressionContext {
  AggregateUse aggregates = AggregateUse::Forbidden;
  std::vector<BoundAggregate>* collected =
      nullptr;  ///< Where Collected aggregates go; null in ORDER BY, which has none of its own.
  std::span<const Substitution> substitutions = {};
  /// Of the scope's variables only those from here on may be named: before are such as grouping takes away.
  std::size_t first_visible = 0;
  /// What was visible before the projection whose ORDER BY or WHERE is being bound.
  const Scope* incoming = nullptr;
  bool predicate = false;  ///< A condition, where a pattern may stand.
};

/// A pattern on its way to a query graph.
enum class PatternUse { Match, Create, Merge, Expression };

/// Properties and condition of an element, bound when all elements are.
struct PatternRestriction {
  const syntax::Expression* properties = nullptr;
  const syntax::Expression* predicate = nullptr;
  SlotId slot{};                    ///< Of the element.
  std::optional<std::size_t> path;  ///< Index of the relationship of any length whose elements it restricts.
  std::string element_name;         ///< With path: what the condition calls each element, empty for nothing.
};

struct PatternInProgress {
  PatternUse use = PatternUse::Match;
  std::uint32_t clause = 0;
  SlotId first_own{};  ///< Slots from here on were introduced by this pattern.
  QueryGraph graph;
  std::vector<PatternRestriction> restrictions;
  std::vector<bool> known_nodes;  ///< By slot: whether the graph has it as a node.
};

/// Where a query stands, which decides what it must end with and whether it may write.
enum class QueryPlace { Top, Existence, Collection };

/// Whether a name that the graph lacks deserves a notice: not where it is about to be written.
enum class LabelNotice { None, IfUnknown };

class Binder {
 public:
  Binder(const Catalog& catalog, const BindOptions& options) : catalog_(catalog), options_(options) {}

  BoundQuery bind(const syntax::Statement& statement);

 private:
  // bind_query.cpp
  BoundUnion bind_query(const syntax::Query& query, QueryPlace place);
  BoundBranch bind_single_query(const syntax::SingleQuery& query, QueryPlace place, bool alone);
  void bind_clause(const syntax::Clause& clause, bool standalone, BoundPart& part);

  // bind_match.cpp, bind_unwind.cpp, bind_delete.cpp
  BoundMatch bind_match(const syntax::MatchClause& match, Span span);
  BoundUnwind bind_unwind(const syntax::UnwindClause& unwind);
  BoundDelete bind_delete(const syntax::DeleteClause& del, Span span);

  // bind_call.cpp
  BoundCall bind_call(const syntax::CallClause& call, Span span, bool standalone);
  std::vector<BoundExpression> bind_call_arguments(const syntax::CallClause& call, const ProcedureSignature& signature,
                                                   bool standalone);
  std::vector<BoundExpression> arguments_from_parameters(const syntax::CallClause& call, const ProcedureSignature& signature,
                                                         bool standalone);
  std::optional<BoundProjection> project_yields(Span span);

  // bind_create.cpp
  BoundCreate bind_create(const std::vector<syntax::PathPattern>& patterns, Span span);
  void check_created_node(const syntax::NodePattern& node, bool alone);
  void check_created_relationship(const syntax::RelationshipPattern& relationship, PatternUse use);
  SlotId create_node(const syntax::NodePattern& node, bool alone, BoundCreate& create);
  SlotId create_relationship(const syntax::RelationshipPattern& relationship, SlotId left, SlotId right, BoundCreate& create);
  std::vector<BoundLabel> written_labels(const std::optional<syntax::LabelExpression>& labels);
  std::optional<BoundExpression> written_properties(const Box<syntax::Expression>& properties);

  // bind_merge.cpp
  BoundMerge bind_merge(const syntax::MergeClause& merge, Span span);
  void check_merged_node(const syntax::NodePattern& node, bool alone);
  BoundCreate creation_of(const syntax::PathPattern& path, const QueryGraph& graph, SlotId first_new);

  // bind_set.cpp
  BoundSet bind_set(const syntax::SetClause& set);
  BoundSet bind_remove(const syntax::RemoveClause& remove);
  std::vector<BoundSetItem> bind_set_items(const std::vector<syntax::SetItem>& items);
  std::vector<BoundLabel> bind_label_names(const std::vector<syntax::Name>& names, LabelNotice notice);
  BoundSetProperty bind_property_target(const syntax::Expression& target, Span span);
  SlotId bind_entity(const syntax::Name& variable);

  // bind_projection.cpp
  enum class ProjectionKind { With, Return };
  BoundProjection bind_with(const syntax::WithClause& with, Span span);
  BoundProjection bind_return(const syntax::ReturnClause& ret, Span span);
  BoundProjection bind_projection(const syntax::Projection& projection, const syntax::Expression* predicate, ProjectionKind kind,
                                  Span span);
  void bind_star(Span span, ProjectionKind kind, BoundProjection& result);
  void bind_columns(const syntax::Projection& projection, BoundProjection& result, std::vector<Substitution>& columns);
  void bind_after_columns(const syntax::Projection& projection, const syntax::Expression* predicate, BoundProjection& result,
                          const std::vector<Substitution>& columns);
  void bind_where(const syntax::Expression& predicate, const std::vector<Substitution>& columns, BoundProjection& result);
  void add_column(std::string name, SlotId slot, Span span, BoundProjection& result);
  SlotId keep_or_assign(BoundExpression expression, std::string name, std::vector<BoundAssignment>& assignments);
  bool has_aggregate(const syntax::Expression& expression) const;

  // bind_grouping.cpp, bind_order.cpp, bind_limit.cpp
  void bind_grouped_columns(const syntax::Projection& projection, BoundProjection& result, std::vector<Substitution>& columns);
  SlotId bind_key(const syntax::ProjectionItem& item, BoundProjection& result);
  SlotId bind_aggregating(const syntax::ProjectionItem& item, const std::vector<Substitution>& keys, BoundProjection& result);
  BoundSort bind_sort(const syntax::SortItem& item, const std::vector<Substitution>& columns, bool grouped);
  BoundExpression bind_limit(const syntax::Expression& expression, const char* keyword);

  // bind_pattern.cpp, bind_path_pattern.cpp, bind_node_pattern.cpp, bind_relationship_pattern.cpp, bind_restriction.cpp
  QueryGraph bind_pattern(std::span<const syntax::PathPattern> patterns, PatternUse use);
  void bind_path(const syntax::PathPattern& path, PatternInProgress& pattern);
  void declare_path(const syntax::PathPattern& path, std::vector<SlotId> nodes, std::vector<SlotId> relationships,
                    std::vector<BoundPath>& paths);
  static void connect(GraphRelationship& bound, const syntax::RelationshipPattern& relationship, SlotId left, SlotId right);
  SlotId bind_node(const syntax::NodePattern& node, PatternInProgress& pattern);
  SlotId node_slot(const syntax::NodePattern& node, const PatternInProgress& pattern);
  void add_label_test(const syntax::LabelExpression& labels, SlotId slot, QueryGraph& graph);
  SlotId bind_relationship(const syntax::RelationshipPattern& relationship, PathSearch search, PatternInProgress& pattern);
  SlotId relationship_slot(const syntax::RelationshipPattern& relationship, bool any_length, const PatternInProgress& pattern);
  void bind_restriction(const PatternRestriction& restriction, PatternInProgress& pattern);
  void bind_element_properties(const syntax::Expression& properties, SlotId slot, std::vector<BoundPredicate>& predicates);

  // bind_labels.cpp
  BoundLabelCondition bind_labels(const syntax::LabelExpression& labels);
  TypeCondition bind_types(const syntax::LabelExpression& types);
  BoundLabel label(const syntax::Name& name, LabelNotice notice);
  BoundType type(const syntax::Name& name, LabelNotice notice);
  BoundKey key(const syntax::Name& name);

  // bind_expression.cpp: the dispatch, and the simpler kinds.
  BoundExpression bind_expression(const syntax::Expression& expression);
  BoundExpression bind_in(const ExpressionContext& context, const syntax::Expression& expression);
  Box<BoundExpression> bind_boxed(const Box<syntax::Expression>& expression);
  std::vector<BoundExpression> bind_all(const std::vector<syntax::Expression>& expressions);
  static bool keeps_predicate(const syntax::Expression& expression);
  static void add_entry(BoundMap& map, const std::string& key, BoundExpression value);
  BoundExpression bind(const syntax::Literal& literal, Span span);
  BoundExpression bind(const syntax::Parameter& parameter, Span span);
  BoundExpression bind(const syntax::Variable& variable, Span span);
  BoundExpression bind(const syntax::ListLiteral& list, Span span);
  BoundExpression bind(const syntax::MapLiteral& map, Span span);
  BoundExpression bind(const syntax::MapProjection& projection, Span span);
  BoundExpression bind(const syntax::Case& c, Span span);
  BoundExpression bind(const syntax::LabelPredicate& predicate, Span span);

  // fold_constant.cpp
  static BoundExpression fold_list(BoundList list, StaticType type, Span span);
  static BoundExpression fold_map(BoundMap map, Span span);

  // bind_access.cpp
  static void require_properties(const BoundExpression& object);
  BoundExpression bind(const syntax::PropertyAccess& access, Span span);
  BoundExpression bind(const syntax::IndexAccess& access, Span span);
  BoundExpression bind(const syntax::SliceAccess& access, Span span);

  // bind_operator.cpp
  BoundExpression bind(const syntax::Unary& unary, Span span);
  BoundExpression bind(const syntax::Binary& binary, Span span);
  BoundExpression bind(const syntax::Comparison& comparison, Span span);
  BoundExpression bind(const syntax::Logical& logical, Span span);
  BoundExpression bind_comparison(const syntax::Expression& left, const syntax::ComparisonPart& part);
  void notice_null(const BoundComparison& comparison, Span op_span);

  // bind_function_call.cpp
  BoundExpression bind(const syntax::FunctionCall& call, Span span);
  BoundExpression bind(const syntax::CountStar& count, Span span);
  BoundExpression bind_exists(const syntax::FunctionCall& call, Span span);
  BoundExpression bind_aggregate(const syntax::FunctionCall& call, Found<Aggregate> aggregate, Span span);
  static void check_arguments(const FunctionSignature& signature, const std::vector<BoundExpression>& arguments, Span span);
  static StaticType result_of(const FunctionSignature& signature, const std::vector<BoundExpression>& arguments);
  [[noreturn]] void fail_unknown_function(const syntax::FunctionCall& call);

  // bind_comprehension.cpp
  BoundExpression bind(const syntax::ListComprehension& comprehension, Span span);
  BoundExpression bind(const syntax::Quantifier& quantifier, Span span);
  BoundExpression bind(const syntax::Reduce& reduce, Span span);
  Box<BoundExpression> bind_list(const syntax::Expression& expression);
  template <class Bind>
  SlotId with_element(const syntax::Name& variable, StaticType type, const Bind& bind);

  // bind_subquery.cpp
  BoundExpression bind(const syntax::SubqueryExpression& subquery, Span span);
  BoundExpression bind(const syntax::PatternExpression& pattern, Span span);
  BoundExpression bind(const syntax::PatternComprehension& comprehension, Span span);
  BoundExpression bind_pattern_test(const syntax::PatternExpression& pattern, Span span);
  BoundExpression bind_shortest_path(const syntax::PatternExpression& pattern, Span span);
  StaticType collected_type(const BoundSubquery& subquery, Span span) const;
  template <class Bind>
  Box<BoundSubquery> in_subquery(const Bind& bind);

  // bind_predicate.cpp
  /// The conjuncts of a condition, each with the slots that it reads.
  void bind_predicates(const syntax::Expression& expression, std::vector<BoundPredicate>& predicates);
  BoundExpression bind_condition(const syntax::Expression& expression);
  BoundPredicate predicate(BoundExpression expression, std::size_t uses_before, SlotId first_own);
  static void require_boolean(const BoundExpression& expression);

  // binder.cpp: slots and variables.
  SlotId new_slot(std::string name, StaticType type);
  SlotId new_anonymous(const char* kind, Span span, StaticType type);
  /// A new variable. Fails where one of that name is visible.
  SlotId declare(const syntax::Name& name, StaticType type);
  void forbid_bound(const syntax::Name& name);
  /// The slot of a visible variable. Fails where there is none, or where grouping took it away.
  SlotId resolve(const std::string& name, Span span);
  /// A slot as an expression; noted as read.
  BoundExpression use(SlotId slot, Span span);
  StaticType type_of(SlotId slot) const { return query_.slots[std::size_t(slot)].type; }
  SlotId next_slot() const { return SlotId(query_.slots.size()); }
  /// Slots read since `uses_before` that existed before `first_own`, sorted, each once.
  std::vector<SlotId> used_slots(std::size_t uses_before, SlotId first_own) const;
  void notice_unknown(const char* what, const syntax::Name& name, const std::vector<std::string_view>& known);

  const Catalog& catalog_;
  const BindOptions& options_;
  BoundQuery query_;
  Scope scope_;
  ExpressionContext context_;
  std::vector<SlotId> uses_;            ///< Every slot that an expression or pattern read, in order of reading.
  std::vector<std::string> forgotten_;  ///< Variables that a WITH left behind, for the hints of errors.
  std::uint32_t match_clauses_ = 0;
};

/// Puts a value back at the end of a block.
template <class T>
class Restore {
 public:
  explicit Restore(T& place) : place_(place), before_(place) {}
  Restore(T& place, T now) : place_(place), before_(std::move(place)) { place_ = std::move(now); }
  ~Restore() { place_ = std::move(before_); }
  Restore(const Restore&) = delete;
  Restore& operator=(const Restore&) = delete;

 private:
  T& place_;
  T before_;
};

template <class T>
Box<T> box(T&& value) {
  return std::make_unique<T>(std::move(value));
}

}  // namespace clew::query
