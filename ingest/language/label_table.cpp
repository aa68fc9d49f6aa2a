#include "ingest/language/label_table.h"

#include <array>

namespace clew::ingest::language {

namespace {

template <typename Label>
using Names = std::array<std::string_view, static_cast<std::size_t>(Label::Count)>;

constexpr Names<Pos> kPos = {"",     "ADJ",  "ADP",   "ADV",   "AUX",   "CCONJ", "DET",  "INTJ", "NOUN", "NUM",
                             "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",   "VERB", "X",    "SPACE"};

constexpr Names<Tag> kTags = {"",    "ADD", "AFX",  "CC",    "CD",  ":",   ",",   "$",   "DT",  "EX",    "FW",  "HYPH", "IN",
                              "JJ",  "JJR", "JJS",  "-LRB-", "LS",  "MD",  "NFP", "NN",  "NNP", "NNPS",  "NNS", "PDT",  ".",
                              "POS", "PRP", "PRP$", "''",    "``",  "RB",  "RBR", "RBS", "RP",  "-RRB-", "_SP", "SYM",  "TO",
                              "UH",  "VB",  "VBD",  "VBG",   "VBN", "VBP", "VBZ", "WDT", "WP",  "WP$",   "WRB", "XX"};

constexpr Names<Dep> kDeps = {
    "",     "ROOT", "acl",     "acomp",    "advcl", "advmod",   "agent",     "amod",      "appos",  "attr", "aux",       "auxpass",
    "case", "cc",   "ccomp",   "compound", "conj",  "csubj",    "csubjpass", "dative",    "dep",    "det",  "dobj",      "expl",
    "intj", "mark", "meta",    "neg",      "nmod",  "npadvmod", "nsubj",     "nsubjpass", "nummod", "oprd", "parataxis", "pcomp",
    "pobj", "poss", "preconj", "predet",   "prep",  "prt",      "punct",     "quantmod",  "relcl",  "xcomp"};

constexpr Names<NameType> kNameTypes = {"",       "CARDINAL", "DATE",     "EVENT", "FAC",        "GPE", "LANGUAGE",
                                        "LAW",    "LOC",      "MONEY",    "NORP",  "ORDINAL",    "ORG", "PERCENT",
                                        "PERSON", "PRODUCT",  "QUANTITY", "TIME",  "WORK_OF_ART"};

}  // namespace

std::span<const std::string_view> known_names(Pos) {
  return kPos;
}
std::span<const std::string_view> known_names(Tag) {
  return kTags;
}
std::span<const std::string_view> known_names(Dep) {
  return kDeps;
}
std::span<const std::string_view> known_names(NameType) {
  return kNameTypes;
}

}  // namespace clew::ingest::language
