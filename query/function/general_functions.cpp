// Functions on values of any type.
#include <cstdio>

#include "graph/value/equality.h"
#include "graph/value/type_name.h"
#include "query/function/definition.h"

namespace clew::query {
namespace {

using graph::Value;

Value coalesce(Arguments arguments, FunctionContext&) {
  for (const Value& argument : arguments)
    if (!argument.is_null()) return argument;
  return {};
}

Value null_if(Arguments arguments, FunctionContext&) {
  return graph::equal(arguments[0], arguments[1]) == graph::Truth::True ? Value() : arguments[0];
}

/// INTEGER NOT NULL, LIST<INTEGER NOT NULL> NOT NULL, NULL: as Neo4j writes types.
std::string type_text(const Value& value) {
  if (!value.is_list()) return std::string(graph::type_name(value.type())) + (value.is_null() ? "" : " NOT NULL");
  std::vector<std::string> elements;
  for (const Value& element : value.as_list()) {
    std::string text = type_text(element);
    if (std::find(elements.begin(), elements.end(), text) == elements.end()) elements.push_back(std::move(text));
  }
  std::sort(elements.begin(), elements.end());
  std::string text = "LIST<";
  for (std::size_t i = 0; i < elements.size(); ++i) text += (i == 0 ? "" : " | ") + elements[i];
  return text + (elements.empty() ? "NOTHING" : "") + "> NOT NULL";
}

Value value_type(Arguments arguments, FunctionContext&) {
  return Value(std::string_view(type_text(arguments[0])));
}

/// Version 4 of RFC 9562: random but for six bits.
Value random_uuid(Arguments, FunctionContext& context) {
  std::uint64_t high = (context.random.next() & 0xFFFF'FFFF'FFFF'0FFFU) | 0x4000U;
  std::uint64_t low = (context.random.next() & 0x3FFF'FFFF'FFFF'FFFFU) | 0x8000'0000'0000'0000U;
  char text[37];
  std::snprintf(text, sizeof text, "%08x-%04x-%04x-%04x-%012llx", unsigned(high >> 32U), unsigned(high >> 16U & 0xFFFFU),
                unsigned(high & 0xFFFFU), unsigned(low >> 48U), static_cast<unsigned long long>(low & 0xFFFF'FFFF'FFFFU));
  return Value(std::string_view(text, 36));
}

}  // namespace

Definitions general_functions() {
  constexpr StaticType kAny = {TypeKind::Any};
  return {
      {{"coalesce"}, {{"value", kAnything}}, kAny, coalesce, 0, true, Nulls::Pass},
      {{"nullIf"}, {{"value", kAnything}, {"other", kAnything}}, kAny, null_if, 0, false, Nulls::Pass},
      {{"valueType"}, {{"value", kAnything}}, {TypeKind::String}, value_type, 0, false, Nulls::Pass},
      {.names = {"randomUUID"}, .parameters = {}, .result = {TypeKind::String}, .body = random_uuid, .deterministic = false},
  };
}

}  // namespace clew::query
