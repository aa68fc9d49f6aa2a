// What parses binds or fails with a place.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "query/bind/bind.h"
#include "query/syntax/parse.h"
#include "tests/query/test_catalog.h"

using namespace clew;
using namespace clew::query;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static test::TestCatalog catalog;
  std::string text(reinterpret_cast<const char*>(data), size);
  try {
    bind(syntax::parse_single_statement(text), catalog);
  } catch (const InternalError&) {
    std::abort();
  } catch (const QueryException&) {
  }
  return 0;
}
