#pragma once
// The config.cfg of a pipeline directory: which components it has, and of which architecture.

#include <filesystem>

namespace clew::ingest::language {

/// Throws ModelError, naming the architecture, if the pipeline is not English or has components that this engine does not run.
void require_known_architecture(const std::filesystem::path& directory);

}  // namespace clew::ingest::language
