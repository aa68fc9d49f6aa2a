#include "ingest/language/morph/attribute_ruler.h"

#include <algorithm>

namespace clew::ingest::language {

AttributeRuler::AttributeRuler(const std::filesystem::path& patterns, Labels labels)
    : file_(patterns), tags_(labels.tags), deps_(labels.deps) {
  MsgpackReader reader(file_.bytes(), patterns);
  for (std::uint32_t rules = reader.array(); rules > 0; --rules) read_rule(reader, labels);
}

void AttributeRuler::read_rule(MsgpackReader& reader, Labels labels) {
  Rule rule;
  const std::size_t first_pattern = patterns_.size();
  for (std::uint32_t pairs = reader.map(); pairs > 0; --pairs) {
    const std::string_view key = reader.text();
    if (key == "patterns") {
      read_patterns(reader);
    } else if (key == "attrs") {
      read_attributes(reader, labels, rule);
    } else if (key == "index") {
      rule.index = reader.integer();
    } else {
      reader.skip();
    }
  }
  for (std::size_t i = first_pattern; i < patterns_.size(); ++i) {
    const auto length = static_cast<std::int64_t>(patterns_[i].tokens.size());
    if (rule.index >= length || rule.index < -length) reader.fail("a rule sets a token outside of its pattern");
  }
  rules_.push_back(rule);
}

void AttributeRuler::read_patterns(MsgpackReader& reader) {
  for (std::uint32_t count = reader.array(); count > 0; --count) {
    Pattern& pattern = patterns_.emplace_back();
    pattern.rule = static_cast<std::int32_t>(rules_.size());
    for (std::uint32_t tokens = reader.array(); tokens > 0; --tokens) pattern.tokens.emplace_back(reader);
    if (pattern.tokens.empty()) reader.fail("expected a pattern of one token at least");
  }
}

void AttributeRuler::read_attributes(MsgpackReader& reader, Labels labels, Rule& rule) {
  const auto symbol_or_text = [&] {
    return reader.peek() == MsgpackReader::Kind::Integer ? symbol_name(reader.id()) : reader.text();
  };
  for (std::uint32_t pairs = reader.map(); pairs > 0; --pairs) {
    const std::string_view name = symbol_or_text();
    if (name == "TAG") {
      rule.tag = labels.tags.add(reader.text());
    } else if (name == "DEP") {
      rule.dep = labels.deps.add(reader.text());
    } else if (name == "POS") {
      rule.pos = labels.pos.add(symbol_or_text());
    } else if (name == "MORPH") {
      rule.morph = labels.morphs.add(reader.text());
    } else if (name == "LEMMA") {
      rule.lemma = reader.text();
    } else {
      reader.fail("the attribute ruler sets " + std::string(name) + ", which this engine does not implement");
    }
  }
}

void AttributeRuler::apply(std::span<const TextToken> tokens, Workspace& workspace, std::span<TokenAnnotation> annotations) const {
  workspace.winners.assign(tokens.size(), {-1, -1, -1, -1, -1});
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    for (const std::uint32_t candidate : candidates(tokens[i], annotations[i].tag, workspace)) {
      const Pattern& pattern = patterns_[candidate];
      if (fits(pattern, i, tokens, annotations, workspace)) note(pattern, i, workspace);
    }
  }
  write(workspace.winners, annotations);
}

// Words that may start the same patterns are one class.
std::int32_t AttributeRuler::word_class(const Lexeme& word, Workspace& workspace) const {
  auto& classes = workspace.class_of_word;
  if (word.number >= classes.size()) classes.resize(std::max<std::size_t>(word.number + 1, 2 * classes.size()), -1);
  std::int32_t& known = classes[word.number];
  if (known >= 0) return known;
  Workspace::Patterns patterns;
  for (std::uint32_t i = 0; i < patterns_.size(); ++i) {
    if (patterns_[i].tokens.front().fits_word(word, workspace.scratch)) patterns.push_back(i);
  }
  known = workspace.classes.emplace(std::move(patterns), static_cast<std::int32_t>(workspace.classes.size())).first->second;
  return known;
}

const AttributeRuler::Workspace::Patterns& AttributeRuler::candidates(const TextToken& token, Tag tag, Workspace& workspace) const {
  const auto word = word_class(*token.lexeme, workspace);
  const auto key = static_cast<std::uint64_t>(word) << 32 | static_cast<std::uint64_t>(tag);
  if (const auto found = workspace.by_class_and_tag.find(key); found != workspace.by_class_and_tag.end()) return found->second;
  Workspace::Patterns admitted;
  for (const auto& [patterns, number] : workspace.classes) {
    if (number != word) continue;
    std::copy_if(patterns.begin(), patterns.end(), std::back_inserter(admitted),
                 [&](std::uint32_t i) { return patterns_[i].tokens.front().fits_tag(tags_.id(tag)); });
  }
  return workspace.by_class_and_tag.emplace(key, std::move(admitted)).first->second;
}

bool AttributeRuler::fits(const Pattern& pattern, std::size_t first, std::span<const TextToken> tokens,
                          std::span<const TokenAnnotation> annotations, Workspace& workspace) const {
  if (pattern.tokens.size() > tokens.size() - first) return false;
  if (!pattern.tokens.front().fits_dep(deps_.id(annotations[first].dep))) return false;
  for (std::size_t i = 1; i < pattern.tokens.size(); ++i) {
    const TokenAnnotation& annotation = annotations[first + i];
    const TokenPattern& wanted = pattern.tokens[i];
    if (!wanted.fits_tag(tags_.id(annotation.tag)) || !wanted.fits_dep(deps_.id(annotation.dep)) ||
        !wanted.fits_word(*tokens[first + i].lexeme, workspace.scratch)) {
      return false;
    }
  }
  return true;
}

void AttributeRuler::note(const Pattern& pattern, std::size_t first, Workspace& workspace) const {
  const Rule& rule = rules_[static_cast<std::size_t>(pattern.rule)];
  const auto index = rule.index >= 0 ? rule.index : rule.index + static_cast<std::int64_t>(pattern.tokens.size());
  auto& winners = workspace.winners[first + static_cast<std::size_t>(index)];
  const std::array<bool, 5> sets = {rule.tag.has_value(), rule.dep.has_value(), rule.pos.has_value(), rule.morph.has_value(),
                                    rule.lemma.has_value()};
  for (std::size_t i = 0; i < sets.size(); ++i) {
    if (sets[i]) winners[i] = std::max(winners[i], pattern.rule);
  }
}

void AttributeRuler::write(std::span<const std::array<std::int32_t, 5>> winners, std::span<TokenAnnotation> annotations) const {
  const auto winner = [&](std::size_t token, std::size_t attribute) -> const Rule* {
    const std::int32_t rule = winners[token][attribute];
    return rule < 0 ? nullptr : &rules_[static_cast<std::size_t>(rule)];
  };
  for (std::size_t i = 0; i < annotations.size(); ++i) {
    if (const Rule* rule = winner(i, 0)) annotations[i].tag = *rule->tag;
    if (const Rule* rule = winner(i, 1)) annotations[i].dep = *rule->dep;
    if (const Rule* rule = winner(i, 2)) annotations[i].pos = *rule->pos;
    if (const Rule* rule = winner(i, 3)) annotations[i].morph = *rule->morph;
    if (const Rule* rule = winner(i, 4)) annotations[i].lemma = *rule->lemma;
  }
}

}  // namespace clew::ingest::language
