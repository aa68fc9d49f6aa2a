#include "ingest/reader/html/add_blocks.h"

#include <optional>
#include <vector>

#include "ingest/reader/html/add_text.h"
#include "ingest/reader/html/boilerplate.h"
#include "ingest/reader/html/element.h"
#include "ingest/reader/html/walk.h"
#include "ingest/reader/preformatted.h"

namespace clew::ingest::reader::html {

namespace {

/// Elements that run on in a line of text; all others part blocks.
bool is_inline(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BASEFONT:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_BLINK:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_NOBR:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_RUBY:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_UNKNOWN:
      return true;
    default:
      return false;
  }
}

/// What a block element makes of text right inside it; a paragraph of an item or a quote stays an item or a quote.
BlockKind kind_inside(GumboTag tag, BlockKind outside) {
  if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6) return BlockKind::Heading;
  switch (tag) {
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DT:
      return BlockKind::ListItem;
    case GUMBO_TAG_BLOCKQUOTE:
      return BlockKind::Quote;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
      return BlockKind::TableCell;
    case GUMBO_TAG_CAPTION:
      return BlockKind::Caption;
    case GUMBO_TAG_P:
      return outside == BlockKind::TableCell ? BlockKind::Paragraph : outside;
    case GUMBO_TAG_TABLE:
      return BlockKind::Paragraph;
    default:
      return outside;
  }
}

constexpr std::size_t kLongestMark = 2;  // bytes: "#", "¶"

const GumboNode* first_child(const GumboNode& element) {
  const GumboVector& children = element.v.element.children;
  return children.length == 0 ? nullptr : static_cast<const GumboNode*>(children.data[0]);
}

bool is_link_into_page(const GumboNode& node) {
  return tag_of(node) == GUMBO_TAG_A && attribute(node, "href").starts_with('#');
}

/// A mark that leads elsewhere on the page and is no word of the text: the "[1]" of a note, the "#" of a heading.
bool is_mark(const GumboNode& element, const Weights& weights) {
  const GumboNode* child = first_child(element);
  if (child == nullptr) return false;
  return (tag_of(element) == GUMBO_TAG_SUP && is_link_into_page(*child)) ||
         (is_link_into_page(element) && weights.at(&element).text <= kLongestMark);
}

/// Program text rather than a text with lines of its own.
bool is_code(const GumboNode& pre) {
  const GumboNode* child = first_child(pre);
  return child != nullptr && tag_of(*child) == GUMBO_TAG_CODE;
}

class BlockWriter {
 public:
  BlockWriter(FlowBuilder& builder, std::string_view source, const Weights& weights, const Weight& page)
      : builder_(builder), source_(source), weights_(weights), page_(page) {}

  void write(const GumboNode& content) {
    Walk walk(content);
    while (const auto step = walk.next()) {
      const GumboNode& node = *step->node;
      if (!is_element(node)) {
        if (node.type != GUMBO_NODE_COMMENT)
          add_text(preformatted_ ? static_cast<TextSink&>(*preformatted_) : builder_, node, source_);
      } else if (!step->enters) {
        leave(tag_of(node));
      } else if (!enter(node, &node == &content)) {
        walk.skip_children();
      }
    }
  }

 private:
  /// False if nothing inside is wanted. Every element that is entered is left.
  bool enter(const GumboNode& element, bool is_content) {
    const GumboTag tag = tag_of(element);
    if (tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN) ++articles_;
    if (!is_inline(tag)) begin(kind_inside(tag, kinds_.back()));
    const Place place = articles_ > 0 || is_content ? Place::InArticle : Place::OutsideArticle;
    if (!is_content && (is_mark(element, weights_) || is_boilerplate(element, weights_, page_, place))) return false;
    if (tag == GUMBO_TAG_PRE && is_code(element)) return false;
    if (tag == GUMBO_TAG_PRE && !preformatted_) preformatted_.emplace(source_);
    if (tag == GUMBO_TAG_BR) builder_.break_line();
    return true;
  }

  void leave(GumboTag tag) {
    if (tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN) --articles_;
    if (is_inline(tag)) return;
    if (tag == GUMBO_TAG_PRE && preformatted_) {
      preformatted_->add_to(builder_);
      preformatted_.reset();
    }
    kinds_.pop_back();
    builder_.begin(kinds_.back());
  }

  void begin(BlockKind kind) {
    kinds_.push_back(kind);
    builder_.begin(kind);
  }

  FlowBuilder& builder_;
  std::string_view source_;
  const Weights& weights_;
  const Weight& page_;
  std::vector<BlockKind> kinds_ = {BlockKind::Paragraph};
  unsigned articles_ = 0;
  std::optional<Preformatted> preformatted_;  // the <pre> that is open
};

}  // namespace

void add_blocks(FlowBuilder& builder, const GumboNode& content, std::string_view source, const Weights& weights,
                const Weight& page) {
  BlockWriter(builder, source, weights, page).write(content);
}

}  // namespace clew::ingest::reader::html
