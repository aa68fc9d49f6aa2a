#include "ingest/language/text/lookups.h"

namespace clew::ingest::language {

void read_lookups(const MappedFile& file, const std::function<void(std::string_view table, StringId key, MsgpackReader&)>& read) {
  MsgpackReader reader(file.bytes(), file.path());
  for (std::uint32_t tables = reader.map(); tables > 0; --tables) {
    const std::string_view table = reader.text();
    for (std::uint32_t entries = reader.map(); entries > 0; --entries) {
      const StringId key = reader.id();
      read(table, key, reader);
    }
  }
}

}  // namespace clew::ingest::language
