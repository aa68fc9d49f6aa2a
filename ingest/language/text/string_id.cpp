// spaCy's symbol table (spacy/symbols.pyx): 457 names whose ids are their numbers.
#include "ingest/language/text/string_id.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "ingest/language/text/murmur_hash.h"

namespace clew::ingest::language {

namespace {

// Names of consecutive numbers; "FLAG%" and "DEPRECATED%" stand for the runs FLAG19..FLAG63 and DEPRECATED001..DEPRECATED276.
constexpr std::string_view kSymbols =
    "IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER LIKE_URL LIKE_NUM LIKE_EMAIL IS_STOP "
    "IS_OOV_DEPRECATED "
    "IS_BRACKET IS_QUOTE IS_LEFT_PUNCT IS_RIGHT_PUNCT IS_CURRENCY FLAG% "
    "ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB ENT_TYPE HEAD SENT_START SPACY PROB LANG "
    "ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X EOL SPACE DEPRECATED% "
    "PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE TIME PERCENT MONEY QUANTITY ORDINAL CARDINAL "
    "acomp advcl advmod agent amod appos attr aux auxpass cc ccomp complm conj cop csubj csubjpass dep det dobj expl hmod hyph "
    "infmod "
    "intj iobj mark meta neg nmod nn npadvmod nsubj nsubjpass num number oprd obj obl parataxis partmod pcomp pobj poss possessive "
    "preconj prep prt punct quantmod relcl rcmod root xcomp acl ENT_KB_ID MORPH ENT_ID IDX _";

struct Symbols {
  std::vector<std::string> by_number;                     // by_number[0] is empty
  std::array<std::vector<std::uint16_t>, 256> by_letter;  // first byte -> numbers

  Symbols() {
    by_number.emplace_back();
    std::string_view rest = kSymbols;
    while (!rest.empty()) {
      const std::size_t space = std::min(rest.find(' '), rest.size());
      add(rest.substr(0, space));
      rest.remove_prefix(std::min(space + 1, rest.size()));
    }
    for (std::size_t i = 1; i < by_number.size(); ++i) {
      by_letter[static_cast<unsigned char>(by_number[i][0])].push_back(static_cast<std::uint16_t>(i));
    }
  }

  void add(std::string_view name) {
    if (name == "FLAG%") {
      for (int i = 19; i <= 63; ++i) by_number.push_back("FLAG" + std::to_string(i));
    } else if (name == "DEPRECATED%") {
      for (int i = 1; i <= 276; ++i) by_number.push_back("DEPRECATED" + std::to_string(1000 + i).substr(1));
    } else {
      by_number.emplace_back(name);
    }
  }
};

const Symbols& symbols() {
  static const Symbols table;
  return table;
}

constexpr std::size_t kLongestSymbol = 17;  // IS_OOV_DEPRECATED

}  // namespace

StringId string_id(std::string_view text) {
  if (text.empty()) return 0;
  if (text.size() <= kLongestSymbol) {
    const Symbols& table = symbols();
    for (const std::uint16_t number : table.by_letter[static_cast<unsigned char>(text[0])]) {
      if (table.by_number[number] == text) return number;
    }
  }
  constexpr std::uint64_t kSeed = 1;
  return murmur_hash_64a(text, kSeed);
}

std::string_view symbol_name(std::uint64_t number) {
  const Symbols& table = symbols();
  return number < table.by_number.size() ? std::string_view(table.by_number[number]) : std::string_view();
}

}  // namespace clew::ingest::language
