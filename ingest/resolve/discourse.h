#pragma once
// The entities that a document has brought up so far, in the order in which a reader meets them.

#include <string>
#include <vector>

#include "ingest/resolve/entity.h"
#include "ingest/resolve/source.h"

namespace clew::ingest {

/// What is known of an entity beside what the result tells.
struct EntityState {
  std::vector<std::string> heads;  // lemmas of nouns that name it: "president", "museum"; in order, each once
  std::vector<std::string> words;  // folded words of all its names and descriptions
  bool plural = false;
};

class Discourse {
 public:
  explicit Discourse(const Source& source) : source_(source) { result_.of_mention.assign(source.mentions.size(), kNoEntity); }

  EntityIndex add(std::string name, EntityLabel label, bool named);
  /// Says that `m` means `e`; learns from it what `e` is called.
  void mention(MentionIndex m, EntityIndex e);

  [[nodiscard]] const Source& source() const { return source_; }
  [[nodiscard]] Entity& entity(EntityIndex e) { return result_.entities[e]; }
  [[nodiscard]] const Entity& entity(EntityIndex e) const { return result_.entities[e]; }
  [[nodiscard]] EntityState& state(EntityIndex e) { return states_[e]; }
  [[nodiscard]] const EntityState& state(EntityIndex e) const { return states_[e]; }
  [[nodiscard]] std::size_t size() const { return states_.size(); }
  [[nodiscard]] EntityIndex of(MentionIndex m) const { return result_.of_mention[m]; }

  void learn_head(EntityIndex e, const std::string& lemma);
  [[nodiscard]] bool has_head(EntityIndex e, std::string_view lemma) const;

  [[nodiscard]] Resolution take() { return std::move(result_); }

 private:
  void learn_titles(const Mention& name, EntityIndex e);
  void learn_word(EntityIndex e, std::string word);

  const Source& source_;
  Resolution result_;
  std::vector<EntityState> states_;
};

/// Lemma of a mention's head, in lower case.
[[nodiscard]] std::string head_lemma(const Source& source, const Mention& mention);

}  // namespace clew::ingest
