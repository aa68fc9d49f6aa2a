#include "ingest/reader/read_text.h"

#include <utility>

#include "ingest/reader/decode.h"
#include "ingest/reader/read_formats.h"

namespace clew::ingest {

Document read_text(std::string name, std::string text) {
  const reader::DecodedText source = reader::decode(std::move(text));
  Document document = reader::read_plain_text(source);
  document.name = std::move(name);
  document.place_begins = reader::line_begins(source);
  return document;
}

}  // namespace clew::ingest
