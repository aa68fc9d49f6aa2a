#define PCRE2_CODE_UNIT_WIDTH 8
#include "query/evaluate/pattern_cache.h"

#include <array>
#include <memory>
#include <pcre2.h>
#include <string>
#include <unordered_map>

#include "query/function/failure.h"

namespace clew::query {
namespace {

constexpr std::uint32_t kMatchLimit = 10'000'000;  // steps of PCRE2's matcher: about a second
constexpr std::size_t kMostPatterns = 256;         // that a thread keeps

struct FreeCode {
  void operator()(pcre2_code* code) const { pcre2_code_free(code); }
};
using Code = std::unique_ptr<pcre2_code, FreeCode>;

std::string message_of(int error) {
  std::array<PCRE2_UCHAR, 256> text{};
  pcre2_get_error_message(error, text.data(), text.size());
  return reinterpret_cast<const char*>(text.data());
}

Code compile(std::string_view pattern) {
  int error = 0;
  PCRE2_SIZE offset = 0;
  Code code(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(), PCRE2_UTF | PCRE2_UCP | PCRE2_NO_UTF_CHECK,
                          &error, &offset, nullptr));
  if (!code)
    throw InputError(
        {.type = ErrorType::ArgumentError,
         .phase = ErrorPhase::Runtime,
         .detail = ErrorDetail::InvalidArgumentValue,
         .message = "the regular expression can't be read at character " + std::to_string(offset + 1) + ": " + message_of(error),
         .hint = "a backslash in a string is written twice",
         .span = std::nullopt});
  pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE);
  return code;
}

const pcre2_code& compiled(std::string_view pattern) {
  thread_local std::unordered_map<std::string, Code> known;
  const auto found = known.find(std::string(pattern));
  if (found != known.end()) return *found->second;
  if (known.size() >= kMostPatterns) known.clear();
  return *known.emplace(std::string(pattern), compile(pattern)).first->second;
}

}  // namespace

bool matches_whole(std::string_view text, std::string_view pattern) {
  const pcre2_code& code = compiled(pattern);
  const std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> data(
      pcre2_match_data_create_from_pattern(&code, nullptr), pcre2_match_data_free);
  const std::unique_ptr<pcre2_match_context, decltype(&pcre2_match_context_free)> context(pcre2_match_context_create(nullptr),
                                                                                          pcre2_match_context_free);
  pcre2_set_match_limit(context.get(), kMatchLimit);
  const int result = pcre2_match(&code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0,
                                 PCRE2_ANCHORED | PCRE2_ENDANCHORED | PCRE2_NO_UTF_CHECK, data.get(), context.get());
  if (result >= 0) return true;
  if (result == PCRE2_ERROR_NOMATCH) return false;
  throw InputError({.type = ErrorType::LimitExceeded,
                    .phase = ErrorPhase::Runtime,
                    .detail = ErrorDetail::TimeLimit,
                    .message = "the regular expression takes too many steps on this text: " + message_of(result),
                    .hint = "make it simpler",
                    .span = std::nullopt});
}

}  // namespace clew::query
