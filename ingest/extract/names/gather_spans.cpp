#include "ingest/extract/names/mark_spans.h"

namespace clew::ingest {
namespace {

bool names_something(NameType type) {
  switch (type) {
    case NameType::Event:
    case NameType::Fac:
    case NameType::Gpe:
    case NameType::Language:
    case NameType::Law:
    case NameType::Loc:
    case NameType::Norp:
    case NameType::Org:
    case NameType::Person:
    case NameType::Product:
    case NameType::WorkOfArt:
      return true;
    default:
      return false;
  }
}

bool ends_no_name(const Token& token) {
  switch (token.tag) {
    case Tag::Pos:
    case Tag::In:
    case Tag::To:
    case Tag::Cc:
    case Tag::Dt:
    case Tag::Comma:
    case Tag::Colon:
    case Tag::QuoteOpen:
    case Tag::QuoteClose:
    case Tag::Hyph:
    case Tag::Lrb:
    case Tag::Period:
      return true;
    default:
      return token.pos == Pos::Space || token.pos == Pos::Aux;
  }
}

bool begins_no_name(const NameText& text, TokenIndex i) {
  const Token& token = text.token(i);
  if (token.tag == Tag::Dt || token.tag == Tag::PrpDollar || token.tag == Tag::Prp || token.tag == Tag::Wdt) return true;
  if (token.pos == Pos::Num) return false;
  return text.casing[i] == Casing::Plain || ends_no_name(token);
}

/// Tokens of the title that begins at `first` and leaves something of the name: "Prime Minister", "Dr.", "Major general".
TokenIndex title_length(const NameText& text, TokenRange tokens) {
  TokenIndex i = tokens.first;
  while (i + 1 < tokens.last && modifies_title(text, i)) ++i;
  if (i + 1 >= tokens.last || !is_title(text, i)) return 0;
  const Tag next = text.token(i + 1).tag;
  return next == Tag::Nnp || next == Tag::Nnps ? i + 1 - tokens.first : 0;
}

/// Whether the span ends in an office that is no part of the name: "State Department Spokesperson".
bool ends_in_office(const NameText& text, TokenRange tokens) {
  return tokens.size() > 1 && is_title(text, tokens.last - 1) && text.tree.head(tokens.first) == tokens.last - 1 &&
         text.token(tokens.first).dep == Dep::Compound;
}

/// "Organization (OSCE" is two names.
std::vector<TokenRange> cut_at_brackets(const NameText& text, TokenRange tokens) {
  std::vector<TokenRange> parts;
  TokenIndex first = tokens.first;
  for (TokenIndex i = tokens.first; i < tokens.last; ++i) {
    const std::string_view word = text.text(i);
    if (word != "(" && word != ")") continue;
    if (i > first) parts.push_back({first, i});
    first = i + 1;
  }
  if (first < tokens.last) parts.push_back({first, tokens.last});
  return parts;
}

bool only_title(const NameText& text, TokenRange tokens) {
  for (TokenIndex i = tokens.first; i + 1 < tokens.last; ++i)
    if (!modifies_title(text, i) && !is_title(text, i)) return false;
  return tokens.size() > 0 && text.token(tokens.last - 1).tag != Tag::Nnps && is_title(text, tokens.last - 1);
}

}  // namespace

TokenRange trim(const NameText& text, TokenRange tokens) {
  while (tokens.size() > 0) {
    if (begins_no_name(text, tokens.first)) {
      ++tokens.first;
    } else if (ends_no_name(text.token(tokens.last - 1))) {
      --tokens.last;
    } else if (const TokenIndex title = title_length(text, tokens); title > 0) {
      tokens.first += title;
    } else {
      break;
    }
  }
  if (only_title(text, tokens)) tokens.last = tokens.first;
  return tokens;
}

std::vector<NameDraft> gather_spans(const NameText& text) {
  std::vector<NameDraft> drafts;
  for (const NameSpan& span : text.document.parse.names) {
    if (!names_something(span.type)) continue;
    for (TokenRange tokens : cut_at_brackets(text, span.tokens)) {
      tokens = trim(text, tokens);
      while (ends_in_office(text, tokens)) --tokens.last;
      if (tokens.size() > 0) drafts.push_back({tokens, span.type, span.margin});
    }
  }
  return drafts;
}

}  // namespace clew::ingest
