// Up and down the hierarchy of WordNet.

#include <algorithm>
#include <charconv>

#include "ingest/lexicon/lexicon_error.h"
#include "ingest/lexicon/line_fields.h"
#include "ingest/lexicon/wordnet_files.h"

namespace clew::ingest {
namespace {

bool leads_up(const Pointer& pointer) {
  return pointer.kind == PointerKind::Hypernym || pointer.kind == PointerKind::InstanceHypernym;
}

/// Breadth first, so that the nearest come first; WordNet's verbs hold a cycle or two.
std::vector<SynsetId> closure(const WordNet& wordnet, SynsetId id) {
  std::vector<SynsetId> reached{id};
  for (std::size_t i = 0; i < reached.size(); ++i) {
    for (const Pointer& pointer : wordnet.synset(reached[i]).pointers) {
      const bool seen = std::find(reached.begin(), reached.end(), pointer.target) != reached.end();
      if (leads_up(pointer) && !seen) reached.push_back(pointer.target);
    }
  }
  return reached;
}

/// Steps to the first synset above `id` that nothing is above of; to the last one reached where a cycle hides every root.
std::uint32_t steps_to_root(const WordNet& wordnet, SynsetId id) {
  std::vector<std::pair<SynsetId, std::uint32_t>> reached{{id, 0}};
  for (std::size_t i = 0; i < reached.size(); ++i) {
    const auto [at, steps] = reached[i];
    bool root = true;
    for (const Pointer& pointer : wordnet.synset(at).pointers) {
      if (!leads_up(pointer)) continue;
      root = false;
      const auto same = [&](const auto& r) { return r.first == pointer.target; };
      if (std::none_of(reached.begin(), reached.end(), same)) reached.emplace_back(pointer.target, steps + 1);
    }
    if (root) return steps;
  }
  return reached.back().second;
}

/// Splits "city.n.01"; the number is 0 where the name has another form.
struct SynsetName {
  std::string_view lemma;
  PartOfSpeech part = PartOfSpeech::Noun;
  std::size_t number = 0;

  explicit SynsetName(std::string_view name) {
    constexpr std::string_view kLetters = "nvars";  // as PartOfSpeech orders them; s: satellite, an adjective
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot < 3 || name[dot - 2] != '.') return;
    const std::size_t letter = kLetters.find(name[dot - 1]);
    if (letter == std::string_view::npos) return;
    lemma = name.substr(0, dot - 2);
    part = letter == 4 ? PartOfSpeech::Adjective : static_cast<PartOfSpeech>(letter);
    std::from_chars(name.data() + dot + 1, name.data() + name.size(), number);
  }
};

}  // namespace

std::span<const SynsetId> WordNet::ancestors(SynsetId id) const {
  auto& known = files_->ancestors;
  if (const auto found = known.find(id.value()); found != known.end()) return found->second;
  return known.emplace(id.value(), closure(*this, id)).first->second;
}

bool WordNet::is_a(SynsetId id, SynsetId ancestor) const {
  const std::span<const SynsetId> above = ancestors(id);
  return std::find(above.begin(), above.end(), ancestor) != above.end();
}

bool WordNet::is_a(std::string_view lemma, SynsetId ancestor, std::size_t senses_read) const {
  const std::span<const Sense> all = senses(lemma, PartOfSpeech::Noun);
  const auto read = all.first(std::min(senses_read, all.size()));
  return std::any_of(read.begin(), read.end(), [&](const Sense& sense) { return is_a(sense.synset, ancestor); });
}

std::size_t WordNet::depth(SynsetId id) const {
  auto& known = files_->depths;
  if (const auto found = known.find(id.value()); found != known.end()) return found->second;
  return known.emplace(id.value(), steps_to_root(*this, id)).first->second;
}

std::size_t WordNet::hyponym_count(SynsetId id) const {
  const auto& pointers = synset(id).pointers;
  return static_cast<std::size_t>(std::count_if(pointers.begin(), pointers.end(), [](const Pointer& p) {
    return p.kind == PointerKind::Hyponym || p.kind == PointerKind::InstanceHyponym;
  }));
}

std::vector<SynsetId> WordNet::instance_of(std::string_view lemma) const {
  std::vector<SynsetId> kinds;
  for (const Sense& sense : senses(lemma, PartOfSpeech::Noun)) {
    if (!sense.instance) continue;
    for (const Pointer& pointer : synset(sense.synset).pointers) {
      const bool is_new = std::find(kinds.begin(), kinds.end(), pointer.target) == kinds.end();
      if (pointer.kind == PointerKind::InstanceHypernym && is_new) kinds.push_back(pointer.target);
    }
  }
  return kinds;
}

std::vector<SynsetId> WordNet::synsets(PartOfSpeech part, Supersense supersense) const {
  std::vector<SynsetId> found;
  const std::string_view text = files_->part(part).data.text();
  for (std::size_t start = 0; start < text.size();) {
    LineFields fields(text.substr(start, 16));  // offset (eight digits) file type ...
    const std::uint32_t offset = fields.number();
    const std::uint32_t file = fields.number();
    if (fields.ok() && offset == start && file == static_cast<std::uint32_t>(supersense)) found.emplace_back(part, offset);
    const std::size_t end = text.find('\n', start);
    start = end == std::string_view::npos ? text.size() : end + 1;
  }
  return found;
}

SynsetId WordNet::find(std::string_view name) const {
  const SynsetName split(name);
  const SynsetId found = files_->sense_number(LemmaKey(split.lemma).view(), split.part, split.number);
  if (found != SynsetId{}) return found;
  throw LexiconError("WordNet has no synset '" + std::string(name) + "'. Write lemma, part of speech and number: city.n.01.");
}

}  // namespace clew::ingest
