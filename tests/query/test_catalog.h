#pragma once
// A catalog without a graph: names that a test lists, the usual functions, and procedures that a test adds.
#include <deque>
#include <map>
#include <string>
#include <vector>

#include "query/bind/catalog.h"

namespace clew::test {

class TestCatalog : public query::Catalog {
 public:
  TestCatalog();

  std::vector<std::string> labels, types, keys;  ///< Their positions are their ids.
  void add_procedure(query::ProcedureSignature signature);

  graph::LabelId label(std::string_view name) const override;
  graph::TypeId type(std::string_view name) const override;
  graph::KeyId key(std::string_view name) const override;
  query::Found<query::Function> function(std::string_view name) const override;
  query::Found<query::Aggregate> aggregate(std::string_view name) const override;
  query::FoundProcedure procedure(std::string_view name) const override;
  std::vector<std::string_view> label_names() const override { return {labels.begin(), labels.end()}; }
  std::vector<std::string_view> type_names() const override { return {types.begin(), types.end()}; }
  std::vector<std::string_view> key_names() const override { return {keys.begin(), keys.end()}; }
  std::vector<std::string_view> function_names() const override;
  std::vector<std::string_view> procedure_names() const override;

 private:
  std::map<std::string, query::FunctionSignature> functions_, aggregates_;  ///< By lower-case name.
  std::map<std::string, query::ProcedureSignature> procedures_;
};

}  // namespace clew::test
