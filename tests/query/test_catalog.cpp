#include "tests/query/test_catalog.h"

#include <algorithm>

namespace clew::test {
namespace {

using namespace query;
using K = TypeKind;

constexpr TypeSet kAny = TypeSet::anything();
constexpr TypeSet kNumber = {K::Integer, K::Float};
constexpr TypeSet kInteger = {K::Integer};
constexpr TypeSet kString = {K::String};
constexpr TypeSet kEntity = {K::Node, K::Relationship};

std::string lower(std::string_view name) {
  std::string result(name);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
  return result;
}

FunctionSignature signature(const char* name, std::vector<TypeSet> parameters, StaticType result, std::size_t optional = 0) {
  FunctionSignature s;
  s.name = name;
  for (TypeSet types : parameters) s.parameters.push_back({"value", types});
  s.required = parameters.size() - optional;
  s.result = result;
  return s;
}

std::vector<FunctionSignature> standard_functions() {
  std::vector<FunctionSignature> list = {
      signature("size", {kString | TypeSet::list()}, {K::Integer}),
      signature("length", {{K::Path}}, {K::Integer}),
      signature("labels", {{K::Node}}, {K::String, 1}),
      signature("type", {{K::Relationship}}, {K::String}),
      signature("id", {kEntity}, {K::Integer}),
      signature("keys", {kEntity | TypeSet{K::Map}}, {K::String, 1}),
      signature("properties", {kEntity | TypeSet{K::Map}}, {K::Map}),
      signature("nodes", {{K::Path}}, {K::Node, 1}),
      signature("relationships", {{K::Path}}, {K::Relationship, 1}),
      signature("startNode", {{K::Relationship}}, {K::Node}),
      signature("endNode", {{K::Relationship}}, {K::Node}),
      signature("head", {TypeSet::list()}, {}),
      signature("last", {TypeSet::list()}, {}),
      signature("tail", {TypeSet::list()}, {K::Any, 1}),
      signature("reverse", {kString | TypeSet::list()}, {}),
      signature("range", {kAny, kAny, kAny}, {K::Integer, 1}, 1),
      signature("toString", {kAny}, {K::String}),
      signature("toInteger", {kAny}, {K::Integer}),
      signature("toFloat", {kAny}, {K::Float}),
      signature("toBoolean", {kAny}, {K::Boolean}),
      signature("toUpper", {kString}, {K::String}),
      signature("toLower", {kString}, {K::String}),
      signature("split", {kString, kString}, {K::String, 1}),
      signature("substring", {kString, kInteger, kInteger}, {K::String}, 1),
      signature("abs", {kNumber}, {K::Number}),
      signature("ceil", {kNumber}, {K::Float}),
      signature("floor", {kNumber}, {K::Float}),
      signature("sqrt", {kNumber}, {K::Float}),
      signature("sign", {kNumber}, {K::Integer}),
      signature("rand", {}, {K::Float}),
      signature("coalesce", {kAny}, {}),
      signature("evidence", {{K::Relationship}}, {K::String, 1}),
  };
  list.back().variadic = false;
  list[list.size() - 2].variadic = true;
  list[list.size() - 3].deterministic = false;
  for (const char* kind : {"date", "time", "localtime", "datetime", "localdatetime", "duration"}) {
    K type = kind == std::string("date")       ? K::Date
             : kind == std::string("time")     ? K::Time
             : kind == std::string("duration") ? K::Duration
             : kind == std::string("datetime") ? K::DateTime
             : kind[5] == 't'                  ? K::LocalTime
                                               : K::LocalDateTime;
    list.push_back(signature(kind, {kAny}, {type}, 1));
    list.push_back(signature((kind + std::string(".truncate")).c_str(), {kString, kAny, {K::Map}}, {type}, 1));
  }
  for (const char* name : {"duration.between", "duration.inSeconds", "duration.inMonths", "duration.inDays"})
    list.push_back(signature(name, {kAny, kAny}, {K::Duration}));
  list.push_back(signature("datetime.fromEpoch", {kInteger, kInteger}, {K::DateTime}));
  list.push_back(signature("datetime.fromEpochMillis", {kInteger}, {K::DateTime}));
  return list;
}

std::vector<FunctionSignature> standard_aggregates() {
  return {signature("count", {kAny}, {K::Integer}, 1),
          signature("collect", {kAny}, {K::Any, 1}),
          signature("sum", {kNumber | TypeSet{K::Duration}}, {}),
          signature("avg", {kNumber | TypeSet{K::Duration}}, {}),
          signature("min", {kAny}, {}),
          signature("max", {kAny}, {}),
          signature("percentileCont", {kNumber, kNumber}, {K::Float}),
          signature("percentileDisc", {kNumber, kNumber}, {K::Number}),
          signature("stDev", {kNumber}, {K::Float})};
}

template <class Id>
Id find(const std::vector<std::string>& names, std::string_view name) {
  auto at = std::find(names.begin(), names.end(), name);
  return at == names.end() ? graph::kNone<Id> : Id(at - names.begin());
}

// The binder passes callables on without looking at them, so their signature may stand for them.
template <class T>
Found<T> find(const std::map<std::string, FunctionSignature>& signatures, std::string_view name) {
  auto at = signatures.find(lower(name));
  if (at == signatures.end()) return {};
  return {reinterpret_cast<const T*>(&at->second), &at->second};
}

}  // namespace

TestCatalog::TestCatalog() {
  for (FunctionSignature& s : standard_functions()) functions_.emplace(lower(s.name), std::move(s));
  for (FunctionSignature& s : standard_aggregates()) aggregates_.emplace(lower(s.name), std::move(s));
}

void TestCatalog::add_procedure(ProcedureSignature s) {
  procedures_[lower(s.name)] = std::move(s);
}

graph::LabelId TestCatalog::label(std::string_view name) const {
  return find<graph::LabelId>(labels, name);
}
graph::TypeId TestCatalog::type(std::string_view name) const {
  return find<graph::TypeId>(types, name);
}
graph::KeyId TestCatalog::key(std::string_view name) const {
  return find<graph::KeyId>(keys, name);
}
Found<Function> TestCatalog::function(std::string_view name) const {
  return find<Function>(functions_, name);
}
Found<Aggregate> TestCatalog::aggregate(std::string_view name) const {
  return find<Aggregate>(aggregates_, name);
}

FoundProcedure TestCatalog::procedure(std::string_view name) const {
  auto at = procedures_.find(lower(name));
  if (at == procedures_.end()) return {};
  return {reinterpret_cast<const Procedure*>(&at->second), &at->second};
}

std::vector<std::string_view> TestCatalog::function_names() const {
  std::vector<std::string_view> names;
  for (const auto& [key, s] : functions_) names.push_back(s.name);
  for (const auto& [key, s] : aggregates_) names.push_back(s.name);
  return names;
}

std::vector<std::string_view> TestCatalog::procedure_names() const {
  std::vector<std::string_view> names;
  for (const auto& [key, s] : procedures_) names.push_back(s.name);
  return names;
}

}  // namespace clew::test
