#pragma once
// Asserted, planned, possible, requested or hypothetical.

#include "ingest/extract/reading.h"

namespace clew::ingest {

Modality modality_of(const Reading& reading, TokenIndex verb);

}  // namespace clew::ingest
