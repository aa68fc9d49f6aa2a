#pragma once
// Which files a run reads, in an order that does not depend on the machine.

#include <span>
#include <string>
#include <vector>

#include "ingest/reader/document.h"

namespace clew::ingest {

struct InputFile {
  std::string name;  // of the document: unique in the run
  std::string path;

  bool operator==(const InputFile&) const = default;
};

struct FileList {
  std::vector<InputFile> files;
  std::vector<Issue> issues;
};

/// The files that the paths name, directories with all that lies in them, entries in the order of their bytes.
/// A file is named by its path relative to the directory that was given, or by its file name if it was given itself; by the path as
/// given where that name is taken. In directories, entries that start with a dot are passed over, and files that are no text,
/// Markdown, HTML or PDF by their ending are issues, as are links that lead back to where they come from or to a file met before,
/// and what can't be read or is no file.
FileList find_files(std::span<const std::string> paths);

}  // namespace clew::ingest
