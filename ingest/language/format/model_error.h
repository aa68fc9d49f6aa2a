#pragma once
// What is wrong with a pipeline directory, in words that lead to a remedy.

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace clew::ingest::language {

/// A file of the pipeline directory is missing, damaged, or belongs to a pipeline that this engine can't run.
/// what() names the file, what was expected and the command that mends it.
class ModelError : public std::runtime_error {
 public:
  ModelError(const std::filesystem::path& file, std::string_view problem);

  [[nodiscard]] const std::filesystem::path& file() const { return file_; }

 private:
  std::filesystem::path file_;
};

}  // namespace clew::ingest::language
