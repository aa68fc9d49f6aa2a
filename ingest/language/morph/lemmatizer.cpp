#include "ingest/language/morph/lemmatizer.h"

#include <algorithm>

#include "ingest/language/text/lookups.h"
#include "ingest/language/text/unicode.h"

namespace clew::ingest::language {

namespace {

std::vector<std::string_view> read_strings(MsgpackReader& reader) {
  std::vector<std::string_view> strings(reader.array());
  for (std::string_view& string : strings) string = reader.text();
  return strings;
}

}  // namespace

Lemmatizer::Lemmatizer(const std::filesystem::path& lookups, const LabelTable<Pos>& pos, const MorphTable& morphs)
    : file_(lookups), pos_(pos), morphs_(morphs) {
  read_lookups(file_, [this](std::string_view table, StringId key, MsgpackReader& reader) {
    if (table == "lemma_rules") {
      for (std::uint32_t rules = reader.array(); rules > 0; --rules) {
        const auto rule = read_strings(reader);
        if (rule.size() != 2) reader.fail("expected a rule of two strings");
        tables_[key].rules.emplace_back(rule[0], rule[1]);
      }
    } else if (table == "lemma_exc") {
      for (std::uint32_t words = reader.map(); words > 0; --words) {
        const std::string_view word = reader.text();
        tables_[key].exceptions.emplace(word, read_strings(reader));
      }
    } else if (table == "lemma_index") {
      const std::uint32_t count = reader.array();
      auto& forms = tables_[key].forms;
      forms.reserve(count);
      for (std::uint32_t i = 0; i < count; ++i) forms.insert(reader.text());
    } else {
      reader.skip();
    }
  });
  if (tables_.empty()) MsgpackReader(file_.bytes(), lookups).fail("expected the tables lemma_rules, lemma_exc and lemma_index");
}

std::string_view Lemmatizer::lemma(const Lexeme& word, Pos pos, MorphNumber morph, LexemeStore& words, Cache& cache) const {
  const auto key = std::pair(word.plain->number, static_cast<std::uint32_t>(pos) << 16 | morph);
  const auto known = cache.find(key);
  if (known != cache.end()) return known->second;
  return cache.emplace(key, words.keep(lemma(word.text, pos, morph))).first->second;
}

std::string Lemmatizer::lemma(std::string_view text, Pos pos, MorphNumber morph) const {
  const std::string lower = to_lower(text);
  const std::string pos_name = to_lower(pos_.name(pos));
  if (pos_name.empty() || pos_name == "eol" || pos_name == "space" || is_base_form(pos, morph)) return lower;
  const auto tables = tables_.find(string_id(pos_name));
  if (tables == tables_.end() || tables->second.empty()) return pos == Pos::Propn ? std::string(text) : lower;
  return by_rules(tables->second, text, lower);
}

bool Lemmatizer::is_base_form(Pos pos, MorphNumber morph) const {
  const auto is = [&](std::string_view feature, std::string_view value) { return morphs_.feature(morph, feature) == value; };
  if (pos == Pos::Noun && is("Number", "Sing")) return true;
  if (pos == Pos::Verb && is("VerbForm", "Fin") && is("Tense", "Pres") && is("Number", "")) return true;
  return is("VerbForm", "Inf") || is("VerbForm", "None") || is("Degree", "Pos");
}

std::string Lemmatizer::by_rules(const Tables& tables, std::string_view text, const std::string& lower) {
  std::vector<std::string> forms, unknown;
  for (const auto& [ending, replacement] : tables.rules) {
    if (!lower.ends_with(ending)) continue;
    std::string form = lower.substr(0, lower.size() - ending.size());
    form += replacement;
    if (form.empty()) continue;
    if (tables.forms.contains(form)) {
      forms.insert(forms.begin(), std::move(form));
    } else {
      (is_alpha(form) ? unknown : forms).push_back(std::move(form));
    }
  }
  const auto exceptions = tables.exceptions.find(lower);
  if (exceptions != tables.exceptions.end()) {
    for (const std::string_view form : exceptions->second) {
      if (std::find(forms.begin(), forms.end(), form) == forms.end()) forms.insert(forms.begin(), std::string(form));
    }
  }
  if (!forms.empty()) return forms.front();
  return unknown.empty() ? std::string(text) : unknown.front();
}

}  // namespace clew::ingest::language
