#pragma once
// How each entity is called in the end: the fullest name, and every other form as an alias.

#include "ingest/resolve/entity.h"
#include "ingest/resolve/source.h"

namespace clew::ingest {

void name_entities(const Source& source, Resolution& resolution);

}  // namespace clew::ingest
