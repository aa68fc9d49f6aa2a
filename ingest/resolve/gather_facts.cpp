#include <algorithm>
#include <map>
#include <tuple>

#include "ingest/resolve/fact.h"

namespace clew::ingest {
namespace {

std::vector<EntityIndex> spread(EntityIndex entity, const Resolution& resolution) {
  if (entity == kNoEntity) return {};
  const auto& members = resolution.entities[entity].members;
  return members.empty() ? std::vector<EntityIndex>{entity} : members;
}

bool says_what_it_is(Rule rule) {
  return rule == Rule::Copula || rule == Rule::Apposition || rule == Rule::Title;
}

class Gathering {
 public:
  Gathering(const AnnotatedDocument& document, const Mentions& mentions, Resolution& resolution)
      : document_(document), mentions_(mentions), resolution_(resolution) {}

  void add(const Statement& statement, std::uint32_t sentence) {
    const auto subjects = spread(entity(statement.subject), resolution_);
    const Mention& said = mentions_[statement.object];
    const bool description = says_what_it_is(statement.rule) && said.kind == MentionKind::Nominal && !said.definite;
    if (!description && entity(statement.subject) == entity(statement.object)) return;  // "we praised our talks": not each other
    const auto objects = spread(description ? literal(statement.object) : entity(statement.object), resolution_);
    for (const EntityIndex subject : subjects)
      for (const EntityIndex object : objects)
        if (subject != object) add(subject, object, statement, sentence);
  }

  std::vector<Fact> take() { return std::move(facts_); }

 private:
  using Key = std::tuple<EntityIndex, EntityIndex, EntityIndex, std::string, Polarity, Modality>;

  [[nodiscard]] EntityIndex entity(MentionIndex m) const { return m == kNoMention ? kNoEntity : resolution_.of_mention[m]; }

  EntityIndex literal(MentionIndex m) {
    const std::string text(document_.text(mentions_[m].core));
    const auto [place, fresh] = literals_.emplace(text, static_cast<EntityIndex>(resolution_.entities.size()));
    if (fresh) {
      Entity entity;
      entity.name = text;
      entity.literal = true;
      entity.mentions.push_back(m);
      resolution_.entities.push_back(std::move(entity));
    }
    return place->second;
  }

  void add(EntityIndex subject, EntityIndex object, const Statement& statement, std::uint32_t sentence) {
    const EntityIndex speaker = entity(statement.speaker);
    const auto [place, fresh] =
        places_.emplace(Key{subject, object, speaker, statement.relation, statement.polarity, statement.modality}, facts_.size());
    if (fresh) {
      facts_.push_back({subject, object, speaker, statement, {sentence}, 1});
      return;
    }
    Fact& fact = facts_[place->second];
    ++fact.times;
    if (fact.sentences.back() != sentence) fact.sentences.push_back(sentence);
    if (statement.confidence > fact.statement.confidence) fact.statement = statement;
  }

  const AnnotatedDocument& document_;
  const Mentions& mentions_;
  Resolution& resolution_;
  std::map<std::string, EntityIndex> literals_;
  std::map<Key, std::size_t> places_;
  std::vector<Fact> facts_;
};

}  // namespace

std::vector<Fact> gather_facts(std::span<const Statement> statements, const AnnotatedDocument& document, const Mentions& mentions,
                               Resolution& resolution) {
  std::vector<const Statement*> order;
  for (const Statement& statement : statements) order.push_back(&statement);
  const auto sentence = [&](const Statement& s) { return mentions[s.object].sentence; };
  std::stable_sort(order.begin(), order.end(), [&](const Statement* a, const Statement* b) { return sentence(*a) < sentence(*b); });
  Gathering gathering(document, mentions, resolution);
  for (const Statement* statement : order) gathering.add(*statement, sentence(*statement));
  return gathering.take();
}

}  // namespace clew::ingest
