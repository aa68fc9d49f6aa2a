#include "ingest/language/text/regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdexcept>
#include <utility>

namespace clew::ingest::language {

namespace {

constexpr std::size_t kStackStart = 32 * 1024;        // bytes
constexpr std::size_t kStackLimit = 8 * 1024 * 1024;  // bytes; words of a few hundred thousand characters fit
constexpr std::uint32_t kMatchLimit = 20'000'000;     // steps, about a tenth of a second
constexpr std::uint32_t kHeapLimit = 64 * 1024;       // KiB, for the interpreter when the stack does not suffice

// Python's \s, which its \S negates, as the inside of a class.
constexpr std::string_view kSpaces =
    "\\x09-\\x0d\\x1c-\\x20\\x85\\xa0\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}";

// The inside of a class for \d and \w; empty for other escapes.
std::string_view class_of(char escape) {
  switch (escape) {
    case 'd':
      return "\\p{Nd}";
    case 'w':
      return "\\p{L}\\p{N}_";
    case 's':
      return kSpaces;
    default:
      return {};
  }
}

}  // namespace

std::string python_to_pcre2(std::string_view pattern) {
  if (pattern.starts_with("(?u)")) pattern.remove_prefix(4);
  std::string out;
  out.reserve(pattern.size() + pattern.size() / 2);
  bool in_class = false;
  std::size_t first_member = 0;  // of the class: a bracket here is a member
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    if (c != '\\' || i + 1 == pattern.size()) {
      if (!in_class && c == '[') {
        in_class = true;
        first_member = pattern.substr(i + 1).starts_with('^') ? i + 2 : i + 1;
      } else if (in_class && c == ']' && i > first_member) {
        in_class = false;
      } else if (in_class && (c == '[' || c == ']') && i >= first_member) {
        out.push_back('\\');  // PCRE2 would see the start of a POSIX class in "[:"
      }
      out.push_back(c);
      continue;
    }
    const char escape = pattern[++i];
    const std::size_t digits = escape == 'u' ? 4 : escape == 'U' ? 8 : 0;
    if (digits > 0 && i + digits < pattern.size()) {
      out.append("\\x{").append(pattern.substr(i + 1, digits)).push_back('}');
      i += digits;
    } else if (escape == 'S' && !in_class) {
      out.append("[^").append(kSpaces).push_back(']');
    } else if (const auto members = class_of(escape); !members.empty()) {
      out.append(in_class ? "" : "[").append(members).append(in_class ? "" : "]");
    } else {
      out.append({'\\', escape});
    }
  }
  return out;
}

RegexScratch::RegexScratch()
    : match_(pcre2_match_data_create(1, nullptr)),
      context_(pcre2_match_context_create(nullptr)),
      stack_(pcre2_jit_stack_create(kStackStart, kStackLimit, nullptr)) {
  if (match_ == nullptr || context_ == nullptr) throw std::bad_alloc();
  pcre2_set_match_limit(context_, kMatchLimit);
  pcre2_set_heap_limit(context_, kHeapLimit);
  if (stack_ != nullptr) pcre2_jit_stack_assign(context_, nullptr, stack_);
}

RegexScratch::RegexScratch(RegexScratch&& other) noexcept
    : match_(std::exchange(other.match_, nullptr)),
      context_(std::exchange(other.context_, nullptr)),
      stack_(std::exchange(other.stack_, nullptr)) {}

RegexScratch::~RegexScratch() {
  pcre2_match_data_free(match_);
  pcre2_match_context_free(context_);
  pcre2_jit_stack_free(stack_);
}

Regex::Regex(std::string_view python_pattern) {
  const std::string pattern = python_to_pcre2(python_pattern);
  int error = 0;
  PCRE2_SIZE offset = 0;
  code_ = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(), PCRE2_UTF, &error, &offset, nullptr);
  if (code_ == nullptr) {
    PCRE2_UCHAR message[256];
    pcre2_get_error_message(error, message, sizeof message);
    throw std::invalid_argument("the pattern does not compile: " + std::string(reinterpret_cast<const char*>(message)) +
                                " at byte " + std::to_string(offset) + " of its translation");
  }
  pcre2_jit_compile(code_, PCRE2_JIT_COMPLETE);  // Where there is no compiler for the processor, PCRE2 interprets.
}

Regex::Regex(Regex&& other) noexcept : code_(std::exchange(other.code_, nullptr)) {}

Regex& Regex::operator=(Regex&& other) noexcept {
  std::swap(code_, other.code_);
  return *this;
}

Regex::~Regex() {
  pcre2_code_free(code_);
}

std::optional<RegexMatch> Regex::search(std::string_view subject, RegexScratch& scratch, std::size_t start) const {
  const auto match = [&](std::uint32_t options) {
    return pcre2_match(code_, reinterpret_cast<PCRE2_SPTR>(subject.data()), subject.size(), start, options, scratch.match_,
                       scratch.context_);
  };
  int result = match(PCRE2_NO_UTF_CHECK);
  if (result == PCRE2_ERROR_JIT_STACKLIMIT) result = match(PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT);
  if (result < 0) return std::nullopt;
  const PCRE2_SIZE* range = pcre2_get_ovector_pointer(scratch.match_);
  return RegexMatch{range[0], range[1]};
}

}  // namespace clew::ingest::language
