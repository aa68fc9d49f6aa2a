#pragma once
// What a document says together ("Aliyev and Pashinyan"), and the plural descriptions that mean it later ("the two leaders").

#include <functional>
#include <vector>

#include "ingest/resolve/discourse.h"

namespace clew::ingest {

class Coordinations {
 public:
  explicit Coordinations(const Source& source);

  /// The members of the latest coordination before `nominal` that it may mean; empty where there is none. The nominal is plural
  /// and definite ("both sides", "the two countries").
  [[nodiscard]] std::vector<EntityIndex> members_of(const Discourse& discourse, MentionIndex nominal) const;

  /// What "they" may mean: the latest people or bodies that were named together, in this sentence or the two before it.
  [[nodiscard]] std::vector<EntityIndex> members_near(const Discourse& discourse, MentionIndex pronoun) const;

  /// "We, Ilham Aliyev, …, and Nikol Pashinyan, …, met": the people named between the pronoun and its verb.
  [[nodiscard]] std::vector<EntityIndex> apposed_to(MentionIndex pronoun,
                                                    const std::function<EntityIndex(MentionIndex)>& entity_of) const;

 private:
  const Source& source_;
  std::vector<std::vector<MentionIndex>> sets_;  // in order of their first mentions
};

}  // namespace clew::ingest
