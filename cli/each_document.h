#pragma once
// What `clew facts`, `clew mentions` and `clew explain` share: documents read and understood one after the other.

#include <functional>
#include <string>
#include <vector>

#include "ingest/build/understand.h"

namespace CLI {
class App;
}

namespace clew::cli {

struct DocumentArguments {
  std::vector<std::string> paths;
  std::string date;   // ISO 8601; of documents that do not tell theirs
  std::string model;  // see model_directory.h
};

/// PATH, --date and --model. `arguments` must outlive the command.
void add_document_options(CLI::App& command, DocumentArguments& arguments);

using VisitDocument = std::function<void(const ingest::Understanding&, const ingest::Lexicon&)>;

/// Says on standard error what could not be read; an exit code.
int for_each_document(const DocumentArguments& arguments, const VisitDocument& visit);

}  // namespace clew::cli
