#include "cli/render/evidence.h"

namespace clew::cli {
namespace {

std::string_view text_at(const graph::MapView& map, std::string_view key) {
  const graph::Value* found = map.find(key);
  return found && found->is_string() ? found->as_string() : std::string_view();
}

bool append(const graph::MapView& map, std::vector<Evidence>& pieces) {
  Evidence piece;
  piece.document = text_at(map, "document");
  piece.sentence = text_at(map, "sentence");
  if (piece.document.empty() || piece.sentence.empty()) return false;
  if (const graph::Value* line = map.find("line"); line && line->is_integer()) piece.line = line->as_integer();
  std::string_view quote = text_at(map, "quote");
  if (std::size_t at = piece.sentence.find(quote); !quote.empty() && at != std::string_view::npos) {
    piece.mark_begin = at;
    piece.mark_end = at + quote.size();
  }
  pieces.push_back(piece);
  return true;
}

bool append(const graph::Value& value, std::vector<Evidence>& pieces) {
  if (value.is_map()) return append(value.as_map(), pieces);
  if (!value.is_list()) return false;
  for (const graph::Value& element : value.as_list())
    if (!append(element, pieces)) return false;
  return true;
}

}  // namespace

std::vector<Evidence> evidence_in(const graph::Value& value) {
  std::vector<Evidence> pieces;
  if (!value.is_list() || !append(value, pieces)) pieces.clear();
  return pieces;
}

std::string place_of(const Evidence& evidence) {
  std::string place(evidence.document);
  if (evidence.line > 0) place += ':' + std::to_string(evidence.line);
  return place;
}

std::string marked_sentence(const Evidence& evidence, std::string_view open, std::string_view close) {
  std::string text(evidence.sentence);
  if (evidence.mark_begin == evidence.mark_end) return text;
  text.insert(evidence.mark_end, close);
  text.insert(evidence.mark_begin, open);
  return text;
}

}  // namespace clew::cli
