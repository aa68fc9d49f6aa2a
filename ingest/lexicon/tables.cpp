#include "ingest/lexicon/tables.h"

#include <filesystem>

namespace clew::ingest {

std::string_view Tables::text(const std::string& name) {
  const std::filesystem::path path = std::filesystem::path(folder_) / name;
  std::error_code error;
  if (folder_.empty() || !std::filesystem::exists(path, error)) return built_in_table(name);
  return mapped_.emplace_back(path.string(), "clew").text();
}

Table Tables::table(const std::string& name, std::size_t columns) {
  return {name, text(name), columns};
}

}  // namespace clew::ingest
