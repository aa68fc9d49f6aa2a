#include "query/bind/binder.h"

#include <algorithm>

#include "query/error/near_names.h"

namespace clew::query {

BoundQuery bind(const syntax::Statement& statement, const Catalog& catalog, const BindOptions& options) {
  return Binder(catalog, options).bind(statement);
}

BoundQuery Binder::bind(const syntax::Statement& statement) {
  query_.mode = statement.mode;
  query_.body = bind_query(statement.query, QueryPlace::Top);
  return std::move(query_);
}

SlotId Binder::new_slot(std::string name, StaticType type) {
  query_.slots.push_back({std::move(name), type});
  return SlotId(query_.slots.size() - 1);
}

// Two spaces before it: no variable that the user names is called so.
SlotId Binder::new_anonymous(const char* kind, Span span, StaticType type) {
  return new_slot("  " + std::string(kind) + '@' + std::to_string(span.begin), type);
}

SlotId Binder::declare(const syntax::Name& name, StaticType type) {
  forbid_bound(name);
  SlotId slot = new_slot(name.text, type);
  scope_.add(name.text, slot);
  return slot;
}

void Binder::forbid_bound(const syntax::Name& name) {
  if (scope_.find(name.text))
    fail_syntax(ErrorDetail::VariableAlreadyBound, name.span, "the variable " + name.text + " exists already",
                "choose another name for the new one");
}

SlotId Binder::resolve(const std::string& name, Span span) {
  std::size_t position = scope_.position(name);
  bool found = position < scope_.size();
  if (found && position >= context_.first_visible) return scope_.entries()[position].slot;

  bool grouped_away = found || (context_.incoming != nullptr && context_.incoming->find(name));
  if (grouped_away && context_.aggregates == AggregateUse::Collected)
    fail_syntax(ErrorDetail::AmbiguousAggregationExpression, span,
                name + " stands beside an aggregate, but rows are not grouped by it",
                "make it, or the property of it that is used, a column of its own, or compute it in a WITH before");
  std::string message = "the variable " + name + " is not defined";
  if (grouped_away)
    fail_syntax(ErrorDetail::UndefinedVariable, span, message + " here: after DISTINCT or an aggregate only the columns are left",
                "make it a column");
  std::vector<std::string_view> names = scope_.names();
  if (std::string hint = did_you_mean(name, names); !hint.empty()) fail_syntax(ErrorDetail::UndefinedVariable, span, message, hint);
  if (std::find(forgotten_.begin(), forgotten_.end(), name) != forgotten_.end())
    fail_syntax(ErrorDetail::UndefinedVariable, span, message + " here: the WITH before did not pass it on", "add it to that WITH");
  fail_syntax(ErrorDetail::UndefinedVariable, span, message,
              "if a text is meant, put it in quotes: '" + name + "'; else bind it with MATCH, WITH or UNWIND");
}

BoundExpression Binder::use(SlotId slot, Span span) {
  uses_.push_back(slot);
  return {BoundVariable{slot}, type_of(slot), span};
}

std::vector<SlotId> Binder::used_slots(std::size_t uses_before, SlotId first_own) const {
  std::vector<SlotId> slots;
  for (std::size_t i = uses_before; i < uses_.size(); ++i)
    if (uses_[i] < first_own) slots.push_back(uses_[i]);
  std::sort(slots.begin(), slots.end());
  slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
  return slots;
}

void Binder::notice_unknown(const char* what, const syntax::Name& name, const std::vector<std::string_view>& known) {
  constexpr std::size_t kMostNotices = 20;  // More than anyone reads, and each may look through all names of the graph.
  if (query_.notices.size() >= kMostNotices) return;
  for (const Notice& notice : query_.notices)
    if (notice.span == name.span) return;
  query_.notices.push_back({.message = "the graph has no " + std::string(what) + ' ' + name.text,
                            .hint = did_you_mean(name.text, known),
                            .span = name.span});
}

}  // namespace clew::query
