#pragma once
// Through a tree of nodes in the order of the page, with no recursion: the page decides how deep it nests.

#include <gumbo.h>
#include <optional>
#include <vector>

namespace clew::ingest::reader::html {

class Walk {
 public:
  struct Step {
    const GumboNode* node = nullptr;
    bool enters = false;  // elements are entered and left; other nodes are entered only
  };

  /// The root must outlive the walk.
  explicit Walk(const GumboNode& root) : root_(&root) {}

  /// The next step; none after the root was left.
  std::optional<Step> next();

  /// Leaves out the children of the element that was just entered.
  void skip_children() { stack_.back().next_child = static_cast<unsigned>(-1); }

 private:
  struct Frame {
    const GumboNode* element = nullptr;
    unsigned next_child = 0;
  };

  Step enter(const GumboNode& node);

  const GumboNode* root_;
  std::vector<Frame> stack_;
};

}  // namespace clew::ingest::reader::html
