#pragma once
// Spirit X3 directives that build the syntax tree: each writes what its subject parsed into a member of the value of
// the rule around it, so that sequences need no attributes of their own. Included by the grammar's .cpp files only.
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "query/syntax/nesting.h"
#include "query/syntax/terminals.h"

namespace clew::query::syntax::grammar {

/// Parses subject into a member of the rule's value: into itself, a new element of a vector, or what an optional, a Box or a
/// variant then holds. A parse that fails leaves no element behind.
template <class Subject, class Class, class Member>
struct FieldDirective : x3::unary_parser<Subject, FieldDirective<Subject, Class, Member>> {
  using Base = x3::unary_parser<Subject, FieldDirective<Subject, Class, Member>>;
  using Value = typename Subject::attribute_type;
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  static constexpr bool has_action = true;  // Makes X3 pass the rule's value on as it is.

  constexpr FieldDirective(Member Class::*m, const Subject& s) : Base(s), member(m) {}

  template <class AnyContext, class RuleValue, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const AnyContext& context, RuleValue& rule_value, Attribute&) const {
    auto into = [&](Value& value) { return this->subject.parse(first, last, context, x3::unused, value); };
    return fill(static_cast<Class&>(rule_value).*member, into);
  }

 private:
  template <class Into>
  static bool fill(Value& place, const Into& into) {
    return into(place);
  }
  template <class Into>
  static bool fill(Box<Value>& place, const Into& into) {
    place = std::make_unique<Value>();
    return into(*place);
  }
  template <class... Types, class Into>
  static bool fill(std::variant<Types...>& place, const Into& into) {
    return into(place.template emplace<Value>());
  }
  template <class Into>
  static bool fill(std::optional<Value>& place, const Into& into) {
    if (into(place.emplace())) return true;
    place.reset();
    return false;
  }
  template <class Into>
  static bool fill(std::vector<Value>& place, const Into& into) {
    if (into(place.emplace_back())) return true;
    place.pop_back();
    return false;
  }
  template <class Into>
  static bool fill(std::optional<std::vector<Value>>& place, const Into& into) {
    return fill(place ? *place : place.emplace(), into);
  }

  Member Class::*member;
};

template <class Class, class Member, class Subject>
constexpr auto field(Member Class::*member, const Subject& subject) {
  return FieldDirective<Subject, Class, Member>(member, subject);
}

/// subject, whose attribute is the value of the rule itself.
template <class Subject>
struct ItselfDirective : x3::unary_parser<Subject, ItselfDirective<Subject>> {
  using Base = x3::unary_parser<Subject, ItselfDirective<Subject>>;
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  static constexpr bool has_action = true;

  constexpr explicit ItselfDirective(const Subject& s) : Base(s) {}

  template <class AnyContext, class RuleValue, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const AnyContext& context, RuleValue& rule_value, Attribute&) const {
    return this->subject.parse(first, last, context, x3::unused, rule_value);
  }
};

template <class Subject>
constexpr auto itself(const Subject& subject) {
  return ItselfDirective<Subject>(subject);
}

/// subject, after which member = value.
template <class Subject, class Class, class Member>
struct MarkDirective : x3::unary_parser<Subject, MarkDirective<Subject, Class, Member>> {
  using Base = x3::unary_parser<Subject, MarkDirective<Subject, Class, Member>>;
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  static constexpr bool has_action = true;

  constexpr MarkDirective(Member Class::*m, Member v, const Subject& s) : Base(s), member(m), value(v) {}

  template <class AnyContext, class RuleValue, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const AnyContext& context, RuleValue& rule_value, Attribute&) const {
    if (!this->subject.parse(first, last, context, rule_value, x3::unused)) return false;
    static_cast<Class&>(rule_value).*member = value;
    return true;
  }
  Member Class::*member;
  Member value;
};

template <class Class, class Member, class Subject>
constexpr auto mark(Member Class::*member, Member value, const Subject& subject) {
  return MarkDirective<Subject, Class, Member>(member, value, subject);
}

/// subject, after which the optional member is there, though perhaps empty.
template <class Subject, class Class, class Member>
struct PresentDirective : x3::unary_parser<Subject, PresentDirective<Subject, Class, Member>> {
  using Base = x3::unary_parser<Subject, PresentDirective<Subject, Class, Member>>;
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  static constexpr bool has_action = true;

  constexpr PresentDirective(std::optional<Member> Class::*m, const Subject& s) : Base(s), member(m) {}

  template <class AnyContext, class RuleValue, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const AnyContext& context, RuleValue& rule_value, Attribute&) const {
    if (!this->subject.parse(first, last, context, rule_value, x3::unused)) return false;
    (static_cast<Class&>(rule_value).*member).emplace();
    return true;
  }
  std::optional<Member> Class::*member;
};

template <class Class, class Member, class Subject>
constexpr auto present(std::optional<Member> Class::*member, const Subject& subject) {
  return PresentDirective<Subject, Class, Member>(member, subject);
}

/// subject, whose extent in the source becomes `member`, of type Span or optional<Span>.
template <class Subject, class Class, class Member>
struct SpanDirective : x3::unary_parser<Subject, SpanDirective<Subject, Class, Member>> {
  using Base = x3::unary_parser<Subject, SpanDirective<Subject, Class, Member>>;
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  static constexpr bool has_action = true;

  constexpr SpanDirective(Member Class::*m, const Subject& s) : Base(s), member(m) {}

  template <class AnyContext, class RuleValue, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const AnyContext& context, RuleValue& rule_value, Attribute&) const {
    Iterator begin = first;
    if (!this->subject.parse(first, last, context, rule_value, x3::unused)) return false;
    static_cast<Class&>(rule_value).*member = Span{begin->span.begin, first == begin ? begin->span.begin : (first - 1)->span.end};
    return true;
  }
  Member Class::*member;
};

template <class Class, class Member, class Subject>
constexpr auto spanning(Member Class::*member, const Subject& subject) {
  return SpanDirective<Subject, Class, Member>(member, subject);
}

/// subject, with `bar_ends_labels` set as said within it.
template <class Subject>
struct BarDirective : x3::unary_parser<Subject, BarDirective<Subject>> {
  using Base = x3::unary_parser<Subject, BarDirective<Subject>>;
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  static constexpr bool has_action = true;

  constexpr BarDirective(bool ends, const Subject& s) : Base(s), ends_labels(ends) {}

  template <class AnyContext, class RuleValue, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const AnyContext& context, RuleValue& rule_value, Attribute& attribute) const {
    ParseState& state = state_of(context);
    bool before = std::exchange(state.bar_ends_labels, ends_labels);
    bool success = this->subject.parse(first, last, context, rule_value, attribute);
    state.bar_ends_labels = before;
    return success;
  }
  bool ends_labels;
};

/// A part before the bar of a comprehension.
template <class Subject>
constexpr auto before_bar(const Subject& subject) {
  return BarDirective<Subject>(true, subject);
}

/// subject, one level deeper; throws where that is too deep.
template <class Subject>
struct NestedDirective : x3::unary_parser<Subject, NestedDirective<Subject>> {
  using Base = x3::unary_parser<Subject, NestedDirective<Subject>>;
  using attribute_type = x3::unused_type;
  static constexpr bool has_attribute = false;
  static constexpr bool has_action = true;

  constexpr explicit NestedDirective(const Subject& s) : Base(s) {}

  template <class AnyContext, class RuleValue, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const AnyContext& context, RuleValue& rule_value, Attribute& attribute) const {
    ParseState& state = state_of(context);
    if (++state.depth > kMaxNesting) fail_nesting(first == last ? (last - 1)->span : first->span);
    bool success = this->subject.parse(first, last, context, rule_value, attribute);
    --state.depth;
    return success;
  }
};

template <class Subject>
constexpr auto nested(const Subject& subject) {
  return NestedDirective<Subject>(subject);
}

/// subject between brackets, within which a bar may join labels again.
template <class Subject>
constexpr auto between(TokenKind open, const Subject& subject, TokenKind close) {
  return (token(open) >> (x3::eps > BarDirective<Subject>(false, subject))) > token(close);
}

}  // namespace clew::query::syntax::grammar
