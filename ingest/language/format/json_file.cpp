#include "ingest/language/format/json_file.h"

#include <string>

#include "ingest/language/format/mapped_file.h"
#include "ingest/language/format/model_error.h"

namespace clew::ingest::language {

rapidjson::Document parse_json_object(std::string_view json, const std::filesystem::path& file) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
  if (document.HasParseError()) {
    throw ModelError(file, "expected JSON; it ends or is damaged at byte " + std::to_string(document.GetErrorOffset()) + ".");
  }
  if (!document.IsObject()) throw ModelError(file, "expected a JSON object.");
  return document;
}

rapidjson::Document read_json_object(const std::filesystem::path& file) {
  return parse_json_object(MappedFile(file).bytes(), file);
}

}  // namespace clew::ingest::language
