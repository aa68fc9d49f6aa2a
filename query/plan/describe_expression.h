#pragma once
// Bound expressions as text for people: close to how they were written, with generated names where they had none.
#include <string>

#include "query/bind/bound_query.h"

namespace clew::query {

class ExpressionText {
 public:
  explicit ExpressionText(const BoundQuery& query) : query_(query) {}

  std::string operator()(const BoundExpression& expression) const;
  std::string slot(SlotId slot) const;
  std::string labels(const std::vector<BoundLabel>& labels) const;
  std::string condition(const BoundLabelCondition& condition) const;

 private:
  const BoundQuery& query_;
};

}  // namespace clew::query
