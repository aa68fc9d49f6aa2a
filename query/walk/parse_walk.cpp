// The grammar of walks, in Spirit X3 over characters. Names of rules are what errors say was expected.
#include "query/walk/parse_walk.h"

#include <boost/spirit/home/x3.hpp>

#include "query/error/error.h"

namespace clew::query {
namespace {

namespace x3 = boost::spirit::x3;
/// subject, which errors call by a name in the user's words.
template <class Subject>
struct Named : x3::unary_parser<Subject, Named<Subject>> {
  using Base = x3::unary_parser<Subject, Named<Subject>>;
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  static constexpr bool has_action = true;

  constexpr Named(const char* n, const Subject& s) : Base(s), name(n) {}

  template <class It, class Context, class RuleValue, class Attribute>
  bool parse(It& first, const It& last, const Context& context, RuleValue& rule_value, Attribute& attribute) const {
    return this->subject.parse(first, last, context, rule_value, attribute);
  }
  const char* name;
};

template <class Subject>
constexpr auto named(const char* name, const Subject& subject) {
  return Named<typename x3::extension::as_parser<Subject>::value_type>(name, x3::as_parser(subject));
}

using Iterator = std::string_view::const_iterator;
using Range = boost::iterator_range<Iterator>;

// Where the text starts, so that actions can tell spans.
struct OriginTag;

template <class Context>
Span span_of(const Context& context, const Range& range) {
  Iterator origin = x3::get<OriginTag>(context);
  return {std::uint32_t(range.begin() - origin), std::uint32_t(range.end() - origin)};
}

template <class Context>
syntax::Name name_of(const Context& context) {
  const Range& range = x3::_attr(context);
  return {std::string(range.begin(), range.end()), span_of(context, range)};
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// From a byte to the next blank.
Span word_at(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  std::uint32_t stop = begin;
  while (stop < end && !is_blank(text[stop])) ++stop;
  return {begin, stop};
}

// Dashes and arrows as keyboards and word processors make them.
const auto dash = x3::lit('-') | "–" | "—" | "−" | "‐" | "‑";
const auto arrow_head = *dash >> (x3::lit('>') | "→");
const auto left_arrow = (x3::lit('<') >> +dash) | (x3::lit("←") >> *dash);

// A word may hold dots, apostrophes and dashes between letters: U.S., O'Brien, Nagorno-Karabakh.
const auto plain = x3::char_ - x3::space - x3::char_("?:|*<>;\"-") - dash - "→" - "←";
const auto word = +plain >> *(x3::lit('-') >> +plain);
const auto words = x3::lexeme[word >> *(+x3::space >> word)];
const auto quoted = x3::lexeme['"' >> *(x3::char_ - '"') >> '"'];
const auto identifier = x3::lexeme[(x3::alpha | '_' | x3::char_('\x80', '\xff')) >> *(x3::alnum | '_' | x3::char_('\x80', '\xff'))];

const auto set_name = [](auto& context) {
  x3::_val(context).kind = PlaceKind::Name;
  x3::_val(context).text = name_of(context).text;
};
const auto set_quoted_name = [](auto& context) {
  std::string quoted_text = name_of(context).text;
  x3::_val(context).kind = PlaceKind::Name;
  x3::_val(context).text = quoted_text.substr(1, quoted_text.size() - 2);
};
const auto set_variable = [](auto& context) { x3::_val(context).text = name_of(context).text; };
const auto add_label = [](auto& context) { x3::_val(context).labels.push_back(name_of(context)); };
const auto set_labelled = [](auto& context) { x3::_val(context).kind = PlaceKind::Labelled; };
const auto set_span = [](auto& context) { x3::_val(context).span = span_of(context, x3::_attr(context)); };

const auto labels = x3::lit(':') > named("a label", x3::raw[identifier][add_label] % '|');

constexpr const char* kPlace = "a place: a name, ? or :Label";
constexpr const char* kStep = "a step such as -signed->, <-signed- or --";
const x3::rule<struct PlaceId, WalkPlace> place = "place";
const auto place_def =
    x3::raw[(x3::lexeme['?' >> -x3::raw[identifier][set_variable]] >> -labels) | (x3::raw[quoted][set_quoted_name] >> -labels) |
            (x3::raw[words][set_name] >> -labels) | labels[set_labelled]][set_span];

const auto set_minimum = [](auto& context) { x3::_val(context).minimum = x3::_attr(context); };
const auto set_maximum = [](auto& context) { x3::_val(context).maximum = x3::_attr(context); };
const auto set_exact = [](auto& context) { x3::_val(context).maximum = x3::_val(context).minimum; };

// *, *3, *..4, *2..4, *2..
const x3::uint_parser<std::int64_t, 10, 1, 9> bound{};
const x3::rule<struct LengthId, syntax::LengthRange> length = "length";
const auto length_def =
    x3::raw[x3::lit('*') >> -bound[set_minimum] >> ((x3::lit("..") >> -bound[set_maximum]) | x3::eps[set_exact])][set_span];

const auto add_relation = [](auto& context) { x3::_val(context).relations.push_back(name_of(context)); };
const auto set_length = [](auto& context) { x3::_val(context).length = x3::_attr(context); };
const auto set_incoming = [](auto& context) { x3::_val(context).direction = syntax::Direction::Incoming; };
const auto set_either_way = [](auto& context) { x3::_val(context).direction = syntax::Direction::Both; };

const auto relation = -(x3::lit('?') | (x3::raw[words][add_relation] % '|')) >> -length[set_length];
const x3::rule<struct StepId, WalkStep> step = "step";
const auto step_def = x3::raw[(left_arrow >> relation >> *dash)[set_incoming] |
                              (dash >> relation >> (arrow_head | (+dash)[set_either_way])) | x3::lit("→")][set_span];

const auto set_start = [](auto& context) { x3::_val(context).start = std::move(x3::_attr(context)); };
const auto add_step = [](auto& context) { x3::_val(context).legs.push_back({std::move(x3::_attr(context)), {}}); };
const auto set_place = [](auto& context) { x3::_val(context).legs.back().place = std::move(x3::_attr(context)); };

const auto leg = step[add_step] > named(kPlace, place[set_place]);
const x3::rule<struct WalkId, Walk> walk = "walk";
const auto walk_def = x3::eps > named(kPlace, place[set_start]) > named(kStep, leg) > *leg >
                      named("a further step, or the end of the walk", x3::eoi);

BOOST_SPIRIT_DEFINE(place, length, step, walk)

}  // namespace
}  // namespace clew::query

namespace boost::spirit::x3 {

template <class Subject>
struct get_info<clew::query::Named<Subject>> {
  using result_type = std::string;
  std::string operator()(const clew::query::Named<Subject>& parser) const { return parser.name; }
};

}  // namespace boost::spirit::x3

namespace clew::query {

Walk parse_walk(std::string_view text, Span span) {
  Walk result;
  Iterator first = text.begin() + span.begin;
  const Iterator last = text.begin() + span.end;
  try {
    auto with_origin = x3::with<OriginTag>(text.begin())[walk];
    x3::phrase_parse(first, last, with_origin, x3::space, result);
  } catch (const x3::expectation_failure<Iterator>& failure) {
    auto where = std::uint32_t(failure.where() - text.begin());
    while (where < span.end && is_blank(text[where])) ++where;
    if (where >= span.end) {
      while (where > span.begin && is_blank(text[where - 1])) --where;
      fail_syntax(ErrorDetail::UnexpectedSyntax, {where, where}, "the walk ends too early",
                  "what could follow: " + failure.which());
    }
    fail_syntax(ErrorDetail::UnexpectedSyntax, word_at(text, where, span.end), "the walk can't go on here",
                "what could stand here: " + failure.which());
  }
  if (result.legs.size() > kMaxLegs)
    throw InputError({.type = ErrorType::LimitExceeded,
                      .phase = ErrorPhase::CompileTime,
                      .detail = ErrorDetail::NestingLimit,
                      .message = "a walk has at most " + std::to_string(kMaxLegs) + " steps",
                      .hint = "repeat a step with *..n, or write the question in Cypher",
                      .span = result.legs[kMaxLegs].step.span,
                      .related = std::nullopt});
  result.span = span;
  return result;
}

}  // namespace clew::query
