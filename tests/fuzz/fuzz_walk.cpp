// Statements of any kind, one after the other, to the end of any text.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "query/syntax/print.h"
#include "query/walk/read_statement.h"
#include "query/walk/translate_walk.h"

using namespace clew::query;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static NameIndex names;
  static TypeMatcher relations({"SIGN", "MEET_WITH"});
  static bool filled = (names.add({"Ilham Aliyev", "Person"}, {"Aliyev"}), true);
  (void)filled;
  std::string text(reinterpret_cast<const char*>(data), size);
  StatementReader reader(text);
  for (std::size_t statements = 0; statements <= size; ++statements) {
    try {
      std::optional<ParsedStatement> statement = reader.next();
      if (!statement) return 0;
      if (auto* walk = std::get_if<Walk>(&*statement)) print(translate(*walk, names, relations).statement);
    } catch (const InternalError&) {
      std::abort();
    } catch (const QueryException&) {
    }
  }
  std::abort();  // The reader did not move on.
}
