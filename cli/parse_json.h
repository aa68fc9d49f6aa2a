#pragma once
#include <string>
#include <string_view>

#include "ingest/language/pipeline.h"

namespace clew::cli {

/// The parse of a text as one line of JSON with a line feed, spelt as Python's json.dumps(ensure_ascii=False) does:
/// {"document", "text_bytes", "tokens": [{"text", "begin", "end", "space", "norm", "shape", "tag", "pos", "morph", "lemma", "head",
/// "dep", "sent_start", "ent_iob", "ent"}...], "sentences": [[first, last + 1]...], "entities": [[first, last + 1, type]...],
/// "noun_chunks": [[first, last + 1]...]}. Offsets count bytes.
std::string parse_json(std::string_view document, std::string_view text, const ingest::Parse& parse,
                       const ingest::Pipeline& pipeline);

}  // namespace clew::cli
