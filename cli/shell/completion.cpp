#include "cli/shell/completion.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "query/syntax/keyword.h"

namespace clew::cli {
namespace {

using query::syntax::Keyword;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool starts_with(std::string_view text, std::string_view start) {
  return text.size() >= start.size() &&
         std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) { return lower(a) == lower(b); });
}

bool is_word_character(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

std::string lowered(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = lower(c);
  return result;
}

/// The place from which a candidate replaces what is typed.
std::size_t word_begin(std::string_view head) {
  std::size_t begin = head.size();
  while (begin > 0 && is_word_character(head[begin - 1])) --begin;
  return begin;
}

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && std::isspace(static_cast<unsigned char>(text[at]))) ++at;
  return at;
}

/// What is open at the end of the text: brackets, and a quote.
struct Openings {
  char bracket = '\0';
  std::size_t quote = std::string_view::npos;  ///< Where the open quotation mark stands.
};

Openings openings(std::string_view text) {
  Openings open;
  std::vector<char> brackets;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (open.quote != std::string_view::npos) {
      if (c == '\\') ++i;
      if (c == text[open.quote]) open.quote = std::string_view::npos;
    } else if (c == '\'' || c == '"' || c == '`') {
      open.quote = i;
    } else if (c == '(' || c == '[' || c == '{') {
      brackets.push_back(c);
    } else if ((c == ')' || c == ']' || c == '}') && !brackets.empty()) {
      brackets.pop_back();
    }
  }
  if (!brackets.empty()) open.bracket = brackets.back();
  return open;
}

void add_matching(std::vector<std::string>& candidates, const std::vector<std::string>& words, std::string_view start) {
  for (const std::string& word : words)
    if (starts_with(word, start)) candidates.push_back(word);
}

std::vector<std::string> keywords_starting(std::string_view start) {
  std::vector<std::string> words;
  for (int i = 1; i <= int(Keyword::Yield); ++i)
    if (auto word = query::syntax::to_string(Keyword(i)); starts_with(word, start)) words.emplace_back(word);
  return words;
}

Completion complete_cypher(std::string_view head, const Vocabulary& vocabulary) {
  Openings open = openings(head);
  if (open.quote != std::string_view::npos && head[open.quote] != '`')
    return {open.quote + 1, vocabulary.names(head.substr(open.quote + 1))};
  Completion completion{word_begin(head), {}};
  std::string_view start = head.substr(completion.begin);
  char before = completion.begin > 0 ? head[completion.begin - 1] : ' ';
  if (before == '.') {
    add_matching(completion.candidates, vocabulary.keys, start);
  } else if (before == '$') {
    add_matching(completion.candidates, vocabulary.parameters, start);
  } else if (before == ':' || before == '|' || before == '&' || before == '!') {
    add_matching(completion.candidates, open.bracket == '[' ? vocabulary.types : vocabulary.labels, start);
  } else if (!start.empty()) {
    completion.candidates = keywords_starting(start);
    add_matching(completion.candidates, vocabulary.functions, start);
  }
  return completion;
}

/// Where the place or the relation at the end of a walk begins.
struct WalkPart {
  bool is_relation = false;
  std::size_t begin = 0;
};

// A dash after a space or an arrow head opens a relation; one within a word is part of a name.
WalkPart last_part(std::string_view head) {
  WalkPart part;
  for (std::size_t i = 0; i < head.size(); ++i) {
    bool after_space = i == 0 || head[i - 1] == ' ' || head[i - 1] == '<' || head[i - 1] == '-';
    if (head[i] == '|' && part.is_relation) {
      part.begin = i + 1;
    } else if (head[i] == '>' || (head[i] == '-' && part.is_relation)) {
      part = {false, i + 1};
    } else if (head[i] == '-' && after_space) {
      part = {true, i + 1};
    }
  }
  part.begin = std::min(skip_spaces(head, part.begin), head.size());
  return part;
}

Completion complete_walk(std::string_view head, const Vocabulary& vocabulary) {
  if (std::size_t quotes = std::size_t(std::count(head.begin(), head.end(), '"')); quotes % 2 == 1) {
    std::size_t begin = head.rfind('"') + 1;
    return {begin, vocabulary.names(head.substr(begin))};
  }
  std::size_t word = word_begin(head);
  Completion completion{word, {}};
  if (word > 0 && head[word - 1] == ':') {
    add_matching(completion.candidates, vocabulary.labels, head.substr(word));
    return completion;
  }
  WalkPart part = last_part(head);
  completion.begin = part.begin;
  std::string_view start = head.substr(part.begin);
  if (part.is_relation) {
    for (const std::string& type : vocabulary.types) {
      std::string relation = lowered(type);
      std::replace(relation.begin(), relation.end(), '_', ' ');
      if (starts_with(relation, start)) completion.candidates.push_back(std::move(relation));
    }
  } else if (!start.empty()) {
    completion.candidates = vocabulary.names(start);
  }
  return completion;
}

}  // namespace

bool has_word_starting(std::string_view text, std::string_view start) {
  for (std::size_t at = 0; at + start.size() <= text.size(); ++at)
    if ((at == 0 || !is_word_character(text[at - 1])) && starts_with(text.substr(at), start)) return true;
  return false;
}

Completion complete(std::string_view head, const Vocabulary& vocabulary) {
  std::size_t begin = skip_spaces(head, 0);
  std::string_view first = head.substr(begin, std::min(head.find_first_of(" \t\n(", begin), head.size()) - begin);
  bool only_word = begin + first.size() == head.size();
  Completion completion{begin, {}};
  if (only_word && first.starts_with(':')) {
    add_matching(completion.candidates, vocabulary.commands, first);
    for (const std::string& label : vocabulary.labels)
      if (starts_with(label, first.substr(1))) completion.candidates.push_back(':' + label);
    return completion;
  }
  if (only_word && !first.empty()) {
    for (std::string& word : keywords_starting(first))
      if (query::syntax::starts_statement(query::syntax::find_keyword(word))) completion.candidates.push_back(std::move(word));
    auto names = complete_walk(head, vocabulary).candidates;
    completion.candidates.insert(completion.candidates.end(), names.begin(), names.end());
    return completion;
  }
  bool cypher = query::syntax::starts_statement(query::syntax::find_keyword(first));
  return cypher ? complete_cypher(head, vocabulary) : complete_walk(head, vocabulary);
}

std::string common_start(const std::vector<std::string>& candidates) {
  if (candidates.empty()) return {};
  std::string_view start = candidates.front();
  for (const std::string& candidate : candidates) {
    std::size_t length = 0;
    while (length < start.size() && length < candidate.size() && start[length] == candidate[length]) ++length;
    start = start.substr(0, length);
  }
  // Half a character is none.
  while (!start.empty() && start.size() < candidates.front().size() &&
         (static_cast<unsigned char>(candidates.front()[start.size()]) & 0xC0) == 0x80)
    start.remove_suffix(1);
  return std::string(start);
}

}  // namespace clew::cli
