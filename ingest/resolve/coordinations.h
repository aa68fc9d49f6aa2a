#pragma once
// What a document says together ("Aliyev and Pashinyan"), and the plural descriptions that mean it later ("the two leaders").

#include <vector>

#include "ingest/resolve/discourse.h"

namespace clew::ingest {

class Coordinations {
 public:
  explicit Coordinations(const Source& source);

  /// The members of the latest coordination before `nominal` that it may mean; empty where there is none. The nominal is plural
  /// and definite ("both sides", "the two countries").
  [[nodiscard]] std::vector<EntityIndex> members_of(const Discourse& discourse, MentionIndex nominal) const;

 private:
  const Source& source_;
  std::vector<std::vector<MentionIndex>> sets_;  // in order of their first mentions
};

}  // namespace clew::ingest
