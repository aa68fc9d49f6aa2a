// Reads the line of one synset.

#include <algorithm>
#include <array>
#include <utility>

#include "ingest/lexicon/line_fields.h"
#include "ingest/lexicon/wordnet_files.h"

namespace clew::ingest {
namespace {

PartOfSpeech part_of(char letter) {
  switch (letter) {
    case 'v':
      return PartOfSpeech::Verb;
    case 'a':
    case 's':
      return PartOfSpeech::Adjective;
    case 'r':
      return PartOfSpeech::Adverb;
    default:
      return PartOfSpeech::Noun;
  }
}

/// The symbols of wninput(5WN); '<' and '\' mean different things for adjectives and adverbs, but never both for one.
constexpr std::array<std::pair<std::string_view, PointerKind>, 26> kSymbols = {{
    {"!", PointerKind::Antonym},           {"@", PointerKind::Hypernym},         {"@i", PointerKind::InstanceHypernym},
    {"~", PointerKind::Hyponym},           {"~i", PointerKind::InstanceHyponym}, {"#m", PointerKind::MemberHolonym},
    {"#s", PointerKind::SubstanceHolonym}, {"#p", PointerKind::PartHolonym},     {"%m", PointerKind::MemberMeronym},
    {"%s", PointerKind::SubstanceMeronym}, {"%p", PointerKind::PartMeronym},     {"=", PointerKind::Attribute},
    {"+", PointerKind::Derivation},        {"*", PointerKind::Entailment},       {">", PointerKind::Cause},
    {"^", PointerKind::AlsoSee},           {"$", PointerKind::VerbGroup},        {"&", PointerKind::SimilarTo},
    {"<", PointerKind::Participle},        {"\\", PointerKind::Pertainym},       {";c", PointerKind::TopicDomain},
    {"-c", PointerKind::TopicMember},      {";r", PointerKind::RegionDomain},    {"-r", PointerKind::RegionMember},
    {";u", PointerKind::UsageDomain},      {"-u", PointerKind::UsageMember},
}};

PointerKind kind_of(std::string_view symbol) {
  const auto* found = std::find_if(kSymbols.begin(), kSymbols.end(), [&](const auto& s) { return s.first == symbol; });
  return found == kSymbols.end() ? PointerKind::Unknown : found->second;
}

/// Adjectives carry their position in brackets: "galore(ip)".
std::string word_of(std::string_view field) {
  std::string word(field.substr(0, field.find('(')));
  std::replace(word.begin(), word.end(), '_', ' ');
  return word;
}

Pointer read_pointer(LineFields& fields) {
  Pointer pointer;
  pointer.kind = kind_of(fields.next());
  const std::uint32_t offset = fields.number();
  const std::string_view letter = fields.next();
  pointer.target = SynsetId(part_of(letter.empty() ? 'n' : letter.front()), offset);
  const std::uint32_t words = fields.number(16);
  pointer.source_word = static_cast<std::uint8_t>(words >> 8U & 0xFFU);
  pointer.target_word = static_cast<std::uint8_t>(words & 0xFFU);
  return pointer;
}

}  // namespace

Synset WordNet::Files::read_synset(SynsetId id) const {
  const MappedText& data = part(id.part()).data;
  const std::string_view line = data.line_at(id.offset());
  Synset synset;
  synset.id = id;
  LineFields fields(line);  // offset file type words(hex) {word id}... pointers {symbol offset part words}... | gloss
  if (line.empty() || fields.number() != id.offset() || !fields.ok()) damaged(data, id.offset());
  synset.supersense = static_cast<Supersense>(std::min<std::size_t>(fields.number(), kSupersenses));
  fields.next();
  for (std::uint32_t words = fields.number(16); words > 0 && fields.ok(); --words) {
    synset.words.push_back(word_of(fields.next()));
    fields.number(16);
  }
  for (std::uint32_t pointers = fields.number(); pointers > 0 && fields.ok(); --pointers) {
    synset.pointers.push_back(read_pointer(fields));
  }
  if (!fields.ok()) damaged(data, id.offset());
  synset.instance = std::any_of(synset.pointers.begin(), synset.pointers.end(),
                                [](const Pointer& p) { return p.kind == PointerKind::InstanceHypernym; });
  const std::string_view rest = fields.rest();
  const std::size_t bar = rest.find("| ");
  if (bar != std::string_view::npos) {
    synset.gloss = rest.substr(bar + 2, rest.find_last_not_of(' ') - bar - 1);
  }
  return synset;
}

}  // namespace clew::ingest
