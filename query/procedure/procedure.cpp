#include "query/procedure/procedure.h"

#include <algorithm>
#include <cctype>

#include "query/procedure/algorithm_procedures.h"
#include "query/procedure/database_procedures.h"
#include "query/procedure/search_procedures.h"

namespace clew::query {
namespace {

bool equal_in_any_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

const std::vector<Procedure>& all() {
  static const std::vector<Procedure> procedures = [] {
    std::vector<Procedure> list;
    for (const auto family : {algorithm_procedures, database_procedures, search_procedures})
      for (Procedure& procedure : family()) list.push_back(std::move(procedure));
    std::sort(list.begin(), list.end(), [](const Procedure& a, const Procedure& b) { return a.signature.name < b.signature.name; });
    return list;
  }();
  return procedures;
}

}  // namespace

const Procedure* builtin_procedure(std::string_view name) {
  for (const Procedure& procedure : all())
    if (equal_in_any_case(procedure.signature.name, name)) return &procedure;
  return nullptr;
}

std::vector<std::string_view> builtin_procedure_names() {
  std::vector<std::string_view> names;
  for (const Procedure& procedure : all()) names.emplace_back(procedure.signature.name);
  return names;
}

}  // namespace clew::query
