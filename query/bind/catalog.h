#pragma once
// What the binder asks of the world outside the query: names of the graph, functions and procedures.
#include <string>
#include <string_view>
#include <vector>

#include "query/bind/bound_expression.h"
#include "query/type/signature.h"

namespace clew::query {

/// A callable found by name: what runs, and what it takes. Null where there is none of that name.
template <class T>
struct Found {
  const T* callable = nullptr;
  const FunctionSignature* signature = nullptr;
  explicit operator bool() const { return signature != nullptr; }
};

struct FoundProcedure {
  const Procedure* procedure = nullptr;
  const ProcedureSignature* signature = nullptr;
  explicit operator bool() const { return signature != nullptr; }
};

/// What is returned must live as long as the catalog. Functions and procedures are found in any case.
class Catalog {
 public:
  Catalog() = default;
  Catalog(const Catalog&) = delete;
  Catalog& operator=(const Catalog&) = delete;
  virtual ~Catalog() = default;

  /// graph::kNone for a name that the graph does not have.
  virtual graph::LabelId label(std::string_view name) const = 0;
  virtual graph::TypeId type(std::string_view name) const = 0;
  virtual graph::KeyId key(std::string_view name) const = 0;

  virtual Found<Function> function(std::string_view name) const = 0;
  virtual Found<Aggregate> aggregate(std::string_view name) const = 0;
  virtual FoundProcedure procedure(std::string_view name) const = 0;

  /// All names there are, for suggestions; called only on the way to an error or a notice.
  virtual std::vector<std::string_view> label_names() const = 0;
  virtual std::vector<std::string_view> type_names() const = 0;
  virtual std::vector<std::string_view> key_names() const = 0;
  virtual std::vector<std::string_view> function_names() const = 0;
  virtual std::vector<std::string_view> procedure_names() const = 0;
};

}  // namespace clew::query
