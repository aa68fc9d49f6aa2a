#pragma once
// The different names of a document, each with all places where it stands. Linking says which of them mean the same thing.

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "ingest/resolve/source.h"

namespace clew::ingest {

using FormIndex = std::uint32_t;
inline constexpr FormIndex kNoForm = 0xFFFFFFFFU;

struct NameForm {
  std::string key;                 // folded words joined by spaces, without "the"
  std::vector<std::string> words;  // of the key
  std::string text;                // as first written
  EntityLabel label = EntityLabel::Concept;
  float certainty = 0;  // of the label
  Gender gender = Gender::Unknown;
  std::vector<MentionIndex> mentions;
};

/// "The Bourg-la-Reine's" -> "bourg", "la", "reine"; "U.S." -> "us".
std::vector<std::string> name_words(std::string_view text);
std::string join_words(const std::vector<std::string>& words, std::size_t first, std::size_t last);

class NameForms {
 public:
  explicit NameForms(const Source& source);

  [[nodiscard]] const std::vector<NameForm>& all() const { return forms_; }
  [[nodiscard]] const NameForm& operator[](FormIndex i) const { return forms_[i]; }
  [[nodiscard]] std::size_t size() const { return forms_.size(); }
  [[nodiscard]] FormIndex find(const std::string& key) const;
  [[nodiscard]] FormIndex of_mention(MentionIndex m) const { return of_mention_[m]; }

  /// The form that stands for all that are the same thing as `i`.
  [[nodiscard]] FormIndex root(FormIndex i) const;
  /// Says that two forms are the same thing.
  void link(FormIndex a, FormIndex b);
  void set_gender(FormIndex i, Gender gender) { forms_[i].gender = gender; }
  void move_mention(MentionIndex m, FormIndex to);

 private:
  std::vector<NameForm> forms_;
  std::unordered_map<std::string, FormIndex> by_key_;
  std::vector<FormIndex> of_mention_;
  mutable std::vector<FormIndex> parents_;
};

}  // namespace clew::ingest
