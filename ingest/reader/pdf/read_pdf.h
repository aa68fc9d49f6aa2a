#pragma once
// PDF, through the programs pdftotext and pdfinfo of poppler-utils, each in a process of its own with bounds.

#include <optional>
#include <string>

#include "ingest/reader/document.h"

namespace clew::ingest::reader::pdf {

struct PdfReading {
  std::optional<Document> document;  // its offsets lead to what pdftotext prints, its places are pages
  std::string obstacle;              // a sentence; empty if there is a document
};

PdfReading read_pdf(const std::string& path);

}  // namespace clew::ingest::reader::pdf
