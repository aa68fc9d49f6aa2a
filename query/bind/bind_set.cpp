// SET and REMOVE.
#include "query/bind/binder.h"

namespace clew::query {

using syntax::RemoveClause;
using syntax::RemoveItem;
using syntax::SetClause;
using syntax::SetItem;
using syntax::SetLabels;
using syntax::SetProperties;
using syntax::SetProperty;

namespace {

constexpr TypeSet kEntities = {TypeKind::Node, TypeKind::Relationship};

}  // namespace

// A variable that stands for a node or a relationship.
SlotId Binder::bind_entity(const syntax::Name& variable) {
  SlotId slot = resolve(variable.text, variable.span);
  uses_.push_back(slot);
  if (!kEntities.accepts(type_of(slot)))
    fail_syntax(ErrorDetail::InvalidArgumentType, variable.span,
                "only nodes and relationships can be changed; " + variable.text + " is " + describe(type_of(slot)),
                "name a variable of a pattern: MATCH (n) SET n.key = value");
  return slot;
}

std::vector<BoundLabel> Binder::bind_label_names(const std::vector<syntax::Name>& names, LabelNotice notice) {
  std::vector<BoundLabel> labels;
  for (const syntax::Name& name : names) labels.push_back(label(name, notice));
  return labels;
}

// What stands left of the = of SET, or in REMOVE: a property of a node or a relationship. The value is the caller's.
BoundSetProperty Binder::bind_property_target(const syntax::Expression& target, Span span) {
  BoundSetProperty result;
  result.span = span;
  if (auto* access = std::get_if<syntax::PropertyAccess>(&target.node)) {
    result.object = bind_expression(*access->object);
    result.key = BoundKey{access->key.text, catalog_.key(access->key.text)};
  } else if (auto* index = std::get_if<syntax::IndexAccess>(&target.node)) {
    result.object = bind_expression(*index->object);
    result.key = bind_expression(*index->index);
  } else {
    fail_syntax(ErrorDetail::UnexpectedSyntax, target.span, "this is no property", "write n.key");
  }
  if (!kEntities.accepts(result.object.type))
    fail_syntax(ErrorDetail::InvalidArgumentType, result.object.span,
                "only nodes and relationships have properties that can be changed; this is " + describe(result.object.type),
                "name a variable of a pattern: MATCH (n) SET n.key = value");
  return result;
}

std::vector<BoundSetItem> Binder::bind_set_items(const std::vector<SetItem>& items) {
  struct Visitor {
    Binder& binder;
    Span span;

    BoundSetItem operator()(const SetProperty& set) const {
      BoundSetProperty result = binder.bind_property_target(set.target, span);
      result.value = binder.bind_expression(set.value);
      return result;
    }
    BoundSetItem operator()(const SetProperties& set) const {
      SlotId slot = binder.bind_entity(set.variable);
      BoundExpression value = binder.bind_expression(set.value);
      constexpr TypeSet kMaps = {TypeKind::Map, TypeKind::Node, TypeKind::Relationship};
      if (!kMaps.accepts(value.type))
        fail_syntax(ErrorDetail::InvalidArgumentType, value.span,
                    "a map of properties is needed here; this is " + describe(value.type),
                    "write " + set.variable.text + ".key = value to set one property");
      return BoundSetProperties{slot, std::move(value), set.additive, span};
    }
    BoundSetItem operator()(const SetLabels& set) const {
      return BoundSetLabels{binder.bind_entity(set.variable), binder.bind_label_names(set.labels, LabelNotice::None), span};
    }
  };
  std::vector<BoundSetItem> result;
  for (const SetItem& item : items) result.push_back(std::visit(Visitor{*this, item.span}, item.node));
  return result;
}

BoundSet Binder::bind_set(const SetClause& set) {
  return {bind_set_items(set.items)};
}

BoundSet Binder::bind_remove(const RemoveClause& remove) {
  BoundSet result;
  for (const RemoveItem& item : remove.items) {
    if (auto* labels = std::get_if<SetLabels>(&item.node)) {
      result.items.emplace_back(
          BoundRemoveLabels{bind_entity(labels->variable), bind_label_names(labels->labels, LabelNotice::IfUnknown), item.span});
      continue;
    }
    BoundSetProperty property = bind_property_target(std::get<syntax::Expression>(item.node), item.span);
    property.value = BoundExpression(BoundConstant{}, {TypeKind::Null}, item.span);
    result.items.emplace_back(std::move(property));
  }
  return result;
}

}  // namespace clew::query
