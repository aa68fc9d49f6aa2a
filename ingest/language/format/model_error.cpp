#include "ingest/language/format/model_error.h"

namespace clew::ingest::language {

namespace {

constexpr std::string_view kRemedy =
    "Run 'make setup' to fetch en_core_web_sm 3.8.0 again, or name the directory of a spaCy 3.8 pipeline with --model or "
    "CLEW_MODEL.";

}  // namespace

ModelError::ModelError(const std::filesystem::path& file, std::string_view problem)
    : std::runtime_error("Cannot load the language model: " + file.string() + ": " + std::string(problem) + "\n" +
                         std::string(kRemedy)),
      file_(file) {}

}  // namespace clew::ingest::language
