#include "ingest/lexicon/wordnet_files.h"

#include <algorithm>

#include "ingest/lexicon/lexicon_error.h"
#include "ingest/lexicon/line_fields.h"

namespace clew::ingest {
namespace {

constexpr std::string_view kPackage = "wordnet-base";

/// What a synset's line says of one of its words, without reading all of it.
Sense read_sense(SynsetId id, std::string_view line, std::string_view key) {
  Sense sense{id, Supersense::None, 0, false, 0};
  LineFields fields(line);  // offset file type words(hex) {word id}... pointers {symbol offset part words}... | gloss
  fields.next();
  sense.supersense = static_cast<Supersense>(std::min<std::size_t>(fields.number(), kSupersenses));
  fields.next();
  const std::uint32_t words = fields.number(16);
  for (std::uint32_t i = 1; i <= words; ++i) {
    const std::string_view word = fields.next();
    if (sense.word == 0 && LemmaKey(word.substr(0, word.find('('))).view() == key) sense.word = static_cast<std::uint8_t>(i);
    fields.next();
  }
  const std::string_view pointers = fields.rest().substr(0, fields.rest().find('|'));
  sense.instance = pointers.find(" @i ") != std::string_view::npos;
  return sense;
}

}  // namespace

LemmaKey::LemmaKey(std::string_view lemma) {
  if (lemma.size() > kLongest) return;
  for (const char c : lemma) {
    text_[size_++] = c == ' ' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
}

WordNet::Files::Part::Part(const std::string& folder, const std::string& suffix)
    : index(folder + "/index." + suffix, kPackage),
      data(folder + "/data." + suffix, kPackage),
      exceptions(folder + "/" + suffix + ".exc", kPackage) {
  // WordNet's licence heads both files, and every line of it is numbered.
  if (!index.text().starts_with("  1 ") || !data.text().starts_with("  1 ")) {
    throw LexiconError(index.path() + " is not WordNet 3's. Run 'make setup', or install Debian's wordnet-base.");
  }
}

WordNet::Files::Files(const std::string& folder)
    : parts{{{folder, "noun"}, {folder, "verb"}, {folder, "adj"}, {folder, "adv"}}}, counts(folder + "/cntlist.rev", kPackage) {}

std::vector<std::uint32_t> WordNet::Files::read_offsets(std::string_view key, PartOfSpeech p) const {
  const MappedText& index = part(p).index;
  const std::string_view line = index.find_line(key);
  if (line.empty()) return {};
  LineFields fields(line);  // lemma part synsets pointers symbol... senses tagged offset...
  fields.next();
  fields.next();
  const std::uint32_t synset_count = fields.number();
  for (std::uint32_t symbols = fields.number(); symbols > 0 && fields.ok(); --symbols) fields.next();
  fields.next();
  fields.next();
  std::vector<std::uint32_t> offsets;
  bool sound = true;
  for (std::uint32_t i = 0; i < synset_count && sound; ++i) {
    offsets.push_back(fields.number());
    sound = fields.ok() && !part(p).data.line_at(offsets.back()).empty();
  }
  if (!sound || !fields.ok()) damaged(index, static_cast<std::size_t>(line.data() - index.text().data()));
  return offsets;
}

std::vector<Sense> WordNet::Files::read_senses(std::string_view key, PartOfSpeech p) const {
  std::vector<Sense> senses;
  for (const std::uint32_t offset : read_offsets(key, p)) {
    senses.push_back(read_sense(SynsetId(p, offset), part(p).data.line_at(offset), key));
  }
  if (!senses.empty()) add_tag_counts(key, p, senses);
  return senses;
}

SynsetId WordNet::Files::sense_number(std::string_view key, PartOfSpeech p, std::size_t number) const {
  const std::vector<std::uint32_t> offsets = read_offsets(key, p);
  return number > 0 && number <= offsets.size() ? SynsetId(p, offsets[number - 1]) : SynsetId{};
}

void WordNet::Files::add_tag_counts(std::string_view key, PartOfSpeech p, std::vector<Sense>& senses) const {
  // Sense keys are lemma%type:...; adjectives have two types, heads (3) and satellites (5), whose lines may lie apart.
  const std::string_view types = p == PartOfSpeech::Noun        ? "1"
                                 : p == PartOfSpeech::Verb      ? "2"
                                 : p == PartOfSpeech::Adjective ? "35"
                                                                : "4";
  for (const char type : types) {
    const std::string prefix = std::string(key) + '%' + type + ':';
    for (std::size_t at = counts.lower_bound(prefix); at < counts.text().size();) {
      const std::string_view line = counts.line_at(at);
      if (!line.starts_with(prefix)) break;
      LineFields fields(line);  // key sense count
      fields.next();
      const std::uint32_t sense = fields.number();
      const std::uint32_t count = fields.number();
      if (fields.ok() && sense > 0 && sense <= senses.size()) senses[sense - 1].tag_count = count;
      at += line.size() + 1;
    }
  }
}

void WordNet::Files::damaged(const MappedText& file, std::size_t offset) {
  throw LexiconError(file.path() + " is damaged at byte " + std::to_string(offset) +
                     ": no entry of WordNet 3 begins there. Reinstall Debian's wordnet-base.");
}

}  // namespace clew::ingest
