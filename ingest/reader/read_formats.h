#pragma once
// One function a format, from decoded text to text, blocks, offsets, title and date. The rest of a document is the caller's.

#include "ingest/reader/decode.h"
#include "ingest/reader/document.h"

namespace clew::ingest::reader {

Document read_plain_text(const DecodedText& source);

/// CommonMark with GitHub's tables. Code is left out, as are pictures with their captions.
/// Throws TooEntangled.
Document read_markdown(const DecodedText& source);

/// The main text of a page, without navigation, scripts, footers, captions of pictures. Throws TooEntangled.
Document read_html(const DecodedText& source);

}  // namespace clew::ingest::reader
