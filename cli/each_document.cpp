#include "cli/each_document.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <fmt/format.h>

#include "cli/command.h"
#include "cli/model_directory.h"
#include "ingest/language/pipeline.h"
#include "ingest/lexicon/lexicon.h"
#include "ingest/reader/read_paths.h"

namespace clew::cli {

void add_document_options(CLI::App& command, DocumentArguments& arguments) {
  command.add_option("PATH", arguments.paths, "Files or folders")->required();
  command.add_option("--date", arguments.date, "Date of documents that do not tell theirs, such as 2025-08-08");
  command.add_option("--model", arguments.model, "Directory of a spaCy 3.8 pipeline (default: $CLEW_MODEL, else en_core_web_sm)");
}

int for_each_document(const DocumentArguments& arguments, const VisitDocument& visit) {
  const auto pipeline = ingest::Pipeline::load(model_directory(arguments.model));
  const ingest::Lexicon lexicon;
  ingest::ReadOptions options;
  if (!arguments.date.empty()) options.date = arguments.date;
  const ingest::ReadResult read = ingest::read_paths(arguments.paths, options);
  for (const ingest::Issue& issue : read.issues)
    fmt::print(stderr, "clew: {}{}{}: {}\n", issue.document, issue.place.empty() ? "" : ": ", issue.place, issue.reason);
  for (const ingest::Document& document : read.documents) visit(ingest::understand(document, pipeline, lexicon), lexicon);
  return read.documents.empty() ? kDataError : kFine;
}

}  // namespace clew::cli
