#pragma once
// Evidence below an answer: place and sentence, indented, the words of the statement marked.
#include <ostream>

#include "cli/render/evidence.h"
#include "cli/render/result_writer.h"

namespace clew::cli {

/// Wrapped to the reader's width; the mark is a colour or, without colours, *asterisks*.
void write_evidence(std::ostream& out, const Evidence& evidence, const Reader& reader);

}  // namespace clew::cli
