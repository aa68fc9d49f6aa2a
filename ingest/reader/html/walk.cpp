#include "ingest/reader/html/walk.h"

#include <utility>

#include "ingest/reader/html/element.h"

namespace clew::ingest::reader::html {

Walk::Step Walk::enter(const GumboNode& node) {
  if (is_element(node)) stack_.push_back({&node, 0});
  return {&node, true};
}

std::optional<Walk::Step> Walk::next() {
  if (const GumboNode* root = std::exchange(root_, nullptr)) return enter(*root);
  if (stack_.empty()) return std::nullopt;
  Frame& frame = stack_.back();
  const GumboVector& children = frame.element->v.element.children;
  if (frame.next_child < children.length) return enter(*static_cast<const GumboNode*>(children.data[frame.next_child++]));
  const GumboNode* left = frame.element;
  stack_.pop_back();
  return Step{left, false};
}

}  // namespace clew::ingest::reader::html
