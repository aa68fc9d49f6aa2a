// Any bytes parse or fail with a place that can be shown; what parses is printed and parses again to the same tree.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "query/error/render_error.h"
#include "query/syntax/dump.h"
#include "query/syntax/parse.h"
#include "query/syntax/print.h"

using namespace clew::query;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string text(reinterpret_cast<const char*>(data), size);
  try {
    syntax::Statement statement = syntax::parse_single_statement(text);
    std::string printed = print(statement);
    if (dump(syntax::parse_single_statement(printed)) != dump(statement)) std::abort();
  } catch (const QueryException& exception) {
    const Error& error = exception.error();
    if (error.type == ErrorType::Internal || (error.span && error.span->end > text.size())) std::abort();
    if (render(error, {.name = "f", .text = text}).empty() || to_json(error, {.name = "f", .text = text}).empty()) std::abort();
  }
  return 0;
}
