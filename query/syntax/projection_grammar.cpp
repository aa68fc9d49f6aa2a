// What WITH and RETURN have in common: columns, ORDER BY, SKIP and LIMIT.
#include "query/syntax/rules.h"

namespace clew::query::syntax::grammar {
namespace {

using enum TokenKind;
using K = Keyword;

// An expression, and its text for the name of the column.
struct ColumnParser : x3::parser<ColumnParser> {
  using attribute_type = ProjectionItem;

  template <class AnyContext, class RuleContext>
  bool parse(Iterator& first, const Iterator& last, const AnyContext& context, RuleContext&, ProjectionItem& item) const {
    Iterator begin = first;
    if (!expression.parse(first, last, context, x3::unused, item.expression)) return false;
    item.text = state_of(context).text_of({begin->span.begin, (first - 1)->span.end});
    return true;
  }
};

const x3::rule<struct ItemRule, ProjectionItem> item = "column";
const auto item_def = itself(ColumnParser{}) >> -(word(K::As) > field(&ProjectionItem::alias, variable_name));

const auto descending = mark(&SortItem::direction, SortDirection::Descending, word(K::Descending) | word(K::Desc));
const x3::rule<struct SortItemRule, SortItem> sort_item = "sort key";
const auto sort_item_def = field(&SortItem::expression, expression) >> -(descending | word(K::Ascending) | word(K::Asc));

const auto items = field(&Projection::items, item) % token(Comma);

BOOST_SPIRIT_DEFINE(item, sort_item)

}  // namespace

const auto projection_def = -mark(&Projection::distinct, true, word(K::Distinct)) >>
                            ((spanning(&Projection::star, token(Star)) > -(token(Comma) > items)) | items) >>
                            -(word(K::Order) > word(K::By) > (field(&Projection::order, sort_item) % token(Comma))) >>
                            -(word(K::Skip) > field(&Projection::skip, expression)) >>
                            -(word(K::Limit) > field(&Projection::limit, expression));

BOOST_SPIRIT_DEFINE(projection)
BOOST_SPIRIT_INSTANTIATE(decltype(projection), Iterator, Context)

}  // namespace clew::query::syntax::grammar
