#pragma once
// The JSON files of a pipeline directory. Include this in .cpp files only: it brings RapidJSON.

#include <filesystem>
#include <rapidjson/document.h>
#include <string_view>

namespace clew::ingest::language {

/// Parses `json`, which lies in `file`; throws ModelError where it is no object. Nesting costs no stack.
rapidjson::Document parse_json_object(std::string_view json, const std::filesystem::path& file);

/// Reads a file that holds one object.
rapidjson::Document read_json_object(const std::filesystem::path& file);

}  // namespace clew::ingest::language
