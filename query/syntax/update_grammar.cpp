// Writing clauses: CREATE, MERGE, SET, REMOVE, DELETE.
#include "query/syntax/rules.h"

namespace clew::query::syntax::grammar {
namespace {

using enum TokenKind;
using K = Keyword;

const auto label_names = +(token(Colon) >> field(&SetLabels::labels, any_name));
const x3::rule<struct SetLabelsRule, SetLabels> set_labels = "labels";
const auto set_labels_def = field(&SetLabels::variable, variable_name) > label_names;

const x3::rule<struct SetPropertiesRule, SetProperties> set_properties = "properties";
const auto set_properties_def = field(&SetProperties::variable, variable_name) >
                                (token(Equal) | mark(&SetProperties::additive, true, token(PlusEqual))) >
                                field(&SetProperties::value, expression);

const x3::rule<struct SetPropertyRule, SetProperty> set_property = "property";
const auto set_property_def = field(&SetProperty::target, property_target) > token(Equal) > field(&SetProperty::value, expression);

const x3::rule<struct SetItemRule, SetItem> set_item = "SET item";
const auto set_item_def = spanning(&SetItem::span, (if_ahead(starts_label_list) > field(&SetItem::node, set_labels)) |
                                                       (if_ahead(starts_whole_assignment) > field(&SetItem::node, set_properties)) |
                                                       field(&SetItem::node, set_property));

const x3::rule<struct RemoveItemRule, RemoveItem> remove_item = "REMOVE item";
const auto remove_item_def = spanning(&RemoveItem::span, (if_ahead(starts_label_list) > field(&RemoveItem::node, set_labels)) |
                                                             field(&RemoveItem::node, property_target));

const x3::rule<struct CreateRule, CreateClause> create_clause = "CREATE";
const auto create_clause_def = word(K::Create) > (field(&CreateClause::patterns, path_pattern) % token(Comma));

const x3::rule<struct MergeRule, MergeClause> merge_clause = "MERGE";
const auto merge_clause_def = word(K::Merge) > field(&MergeClause::pattern, path_pattern) >
                              *(word(K::On) >
                                ((word(K::Create) > word(K::Set) > (field(&MergeClause::on_create, set_item) % token(Comma))) |
                                 (word(K::Match) > word(K::Set) > (field(&MergeClause::on_match, set_item) % token(Comma)))));

const x3::rule<struct SetRule, SetClause> set_clause = "SET";
const auto set_clause_def = word(K::Set) > (field(&SetClause::items, set_item) % token(Comma));

const x3::rule<struct RemoveRule, RemoveClause> remove_clause = "REMOVE";
const auto remove_clause_def = word(K::Remove) > (field(&RemoveClause::items, remove_item) % token(Comma));

const x3::rule<struct DeleteRule, DeleteClause> delete_clause = "DELETE";
const auto delete_clause_def = (-mark(&DeleteClause::detach, true, word(K::Detach)) >> word(K::Delete)) >
                               (field(&DeleteClause::targets, expression) % token(Comma));

BOOST_SPIRIT_DEFINE(set_labels, set_properties, set_property, set_item, remove_item, create_clause, merge_clause, set_clause,
                    remove_clause, delete_clause)

}  // namespace

const auto update_clause_def = field(&Clause::node, create_clause) | field(&Clause::node, merge_clause) |
                               field(&Clause::node, set_clause) | field(&Clause::node, delete_clause) |
                               field(&Clause::node, remove_clause);

BOOST_SPIRIT_DEFINE(update_clause)
BOOST_SPIRIT_INSTANTIATE(decltype(update_clause), Iterator, Context)

}  // namespace clew::query::syntax::grammar
