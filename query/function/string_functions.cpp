// Functions on strings. Lengths and positions count characters, from zero.
#include <algorithm>
#include <utf8proc.h>

#include "query/function/definition.h"
#include "query/function/failure.h"
#include "query/function/text.h"

namespace clew::query {
namespace {

using graph::Value;

Value text_value(std::string_view text) {
  return Value(text);
}

Value upper(Arguments arguments, FunctionContext&) {
  return text_value(to_upper(arguments[0].as_string()));
}

Value lower(Arguments arguments, FunctionContext&) {
  return text_value(to_lower(arguments[0].as_string()));
}

template <Side side>
Value trim_side(Arguments arguments, FunctionContext&) {
  std::string_view text = arguments[0].as_string();
  return text_value(arguments.size() == 1 ? trim(text, side) : trim(text, arguments[1].as_string(), side));
}

std::int64_t expect_length(const Value& value, const char* function) {
  if (value.as_integer() < 0)
    fail_range(std::string(function) + " takes a length of 0 or more, not " + std::to_string(value.as_integer()));
  return value.as_integer();
}

Value left(Arguments arguments, FunctionContext&) {
  std::string_view text = arguments[0].as_string();
  return text_value(text.substr(0, offset_of(text, expect_length(arguments[1], "left"))));
}

Value right(Arguments arguments, FunctionContext&) {
  std::string_view text = arguments[0].as_string();
  std::int64_t dropped = character_count(text) - expect_length(arguments[1], "right");
  return text_value(text.substr(offset_of(text, std::max<std::int64_t>(dropped, 0))));
}

Value substring(Arguments arguments, FunctionContext&) {
  std::string_view text = arguments[0].as_string();
  if (arguments[1].as_integer() < 0)
    fail_range("substring starts at 0 or later, not at " + std::to_string(arguments[1].as_integer()),
               "for the end of a string write right(text, length)");
  text.remove_prefix(offset_of(text, arguments[1].as_integer()));
  if (arguments.size() == 3) text = text.substr(0, offset_of(text, expect_length(arguments[2], "substring")));
  return text_value(text);
}

Value replace(Arguments arguments, FunctionContext& context) {
  std::string_view text = arguments[0].as_string();
  std::string_view search = arguments[1].as_string();
  std::string_view replacement = arguments[2].as_string();
  if (search.empty()) return arguments[0];
  std::string result;
  for (std::size_t at = text.find(search); at != std::string_view::npos; at = text.find(search)) {
    result.append(text.substr(0, at)).append(replacement);
    text.remove_prefix(at + search.size());
    if (result.size() > context.max_value_bytes) fail_size(context.max_value_bytes);
  }
  return text_value(result.append(text));
}

/// The first place in the text of any of the delimiters; at one place the longest counts.
struct Cut {
  std::size_t at = std::string_view::npos;
  std::size_t size = 0;
};

Cut first_cut(std::string_view text, const std::vector<std::string_view>& delimiters) {
  Cut first;
  for (std::string_view delimiter : delimiters) {
    std::size_t at = text.find(delimiter);
    if (at < first.at || (at == first.at && delimiter.size() > first.size)) first = {at, delimiter.size()};
  }
  return first;
}

std::vector<Value> characters(std::string_view text) {
  std::vector<Value> parts;
  for (; !text.empty(); text.remove_prefix(character_size(text))) parts.push_back(text_value(text.substr(0, character_size(text))));
  return parts;
}

std::vector<std::string_view> delimiters_of(const Value& value) {
  if (value.is_string()) return {value.as_string()};
  std::vector<std::string_view> delimiters;
  for (const Value& element : value.as_list()) {
    if (!element.is_string()) fail_argument_type("split takes a list of strings as delimiters");
    delimiters.push_back(element.as_string());
  }
  return delimiters;
}

Value split(Arguments arguments, FunctionContext&) {
  std::string_view text = arguments[0].as_string();
  std::vector<std::string_view> delimiters = delimiters_of(arguments[1]);
  if (std::find(delimiters.begin(), delimiters.end(), "") != delimiters.end()) return Value::list(characters(text));
  std::vector<Value> parts;
  for (Cut cut = first_cut(text, delimiters); cut.at != std::string_view::npos; cut = first_cut(text, delimiters)) {
    parts.push_back(text_value(text.substr(0, cut.at)));
    text.remove_prefix(cut.at + cut.size);
  }
  parts.push_back(text_value(text));
  return Value::list(std::move(parts));
}

Value length_in_characters(Arguments arguments, FunctionContext&) {
  return character_count(arguments[0].as_string());
}

struct NormalForm {
  std::string_view name;
  int options;
};
constexpr NormalForm kNormalForms[] = {{"NFC", UTF8PROC_COMPOSE},
                                       {"NFD", UTF8PROC_DECOMPOSE},
                                       {"NFKC", UTF8PROC_COMPOSE | UTF8PROC_COMPAT},
                                       {"NFKD", UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT}};

Value normalize(Arguments arguments, FunctionContext&) {
  std::string_view text = arguments[0].as_string();
  std::string_view name = arguments.size() == 1 ? "NFC" : arguments[1].as_string();
  const auto* form =
      std::find_if(std::begin(kNormalForms), std::end(kNormalForms), [name](const NormalForm& f) { return f.name == name; });
  if (form == std::end(kNormalForms))
    fail_argument_value("there is no normal form '" + std::string(name) + "'", "there are NFC, NFD, NFKC and NFKD");
  utf8proc_uint8_t* normalized = nullptr;
  auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), utf8proc_ssize_t(text.size()), &normalized,
                           utf8proc_option_t(UTF8PROC_STABLE | form->options));
  if (size < 0) return arguments[0];  // Not UTF-8: nothing to normalise.
  std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(normalized, &std::free);
  return text_value({reinterpret_cast<const char*>(normalized), std::size_t(size)});
}

}  // namespace

Definitions string_functions() {
  constexpr StaticType kText = {TypeKind::String};
  return {
      {{"toUpper", "upper"}, {{"text", kString}}, kText, upper},
      {{"toLower", "lower"}, {{"text", kString}}, kText, lower},
      {{"trim", "btrim"}, {{"text", kString}, {"characters", kString}}, kText, trim_side<Side::Both>, 1},
      {{"ltrim"}, {{"text", kString}, {"characters", kString}}, kText, trim_side<Side::Left>, 1},
      {{"rtrim"}, {{"text", kString}, {"characters", kString}}, kText, trim_side<Side::Right>, 1},
      {{"left"}, {{"text", kString}, {"length", kInteger}}, kText, left},
      {{"right"}, {{"text", kString}, {"length", kInteger}}, kText, right},
      {{"substring"}, {{"text", kString}, {"start", kInteger}, {"length", kInteger}}, kText, substring, 1},
      {{"replace"}, {{"text", kString}, {"search", kString}, {"replacement", kString}}, kText, replace},
      {{"split"}, {{"text", kString}, {"delimiter", kString | kList}}, {TypeKind::String, 1}, split},
      {{"char_length", "character_length"}, {{"text", kString}}, {TypeKind::Integer}, length_in_characters},
      {{"normalize"}, {{"text", kString}, {"form", kString}}, kText, normalize, 1},
  };
}

}  // namespace clew::query
