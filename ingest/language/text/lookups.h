#pragma once
// spaCy's lookups.bin: named tables from string ids to values, in MessagePack.

#include <functional>
#include <string_view>

#include "ingest/language/format/mapped_file.h"
#include "ingest/language/format/msgpack_reader.h"
#include "ingest/language/text/string_id.h"

namespace clew::ingest::language {

/// Calls `read(table, key, reader)` for each entry of the file, in order; `read` must read exactly the entry's value.
void read_lookups(const MappedFile& file, const std::function<void(std::string_view table, StringId key, MsgpackReader&)>& read);

}  // namespace clew::ingest::language
