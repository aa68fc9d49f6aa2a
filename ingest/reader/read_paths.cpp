#include "ingest/reader/read_paths.h"

#include <iterator>
#include <utility>

#include "ingest/reader/load_file.h"
#include "ingest/reader/pdf/read_pdf.h"

namespace clew::ingest {

namespace {

FileReading read_pdf(const InputFile& file, const ReadOptions& options) {
  FileReading reading;
  reading.fingerprint = fingerprint(file, options);
  if (!reading.fingerprint) {
    reading.issues.push_back({file.name, "", "The file can't be read and was left out; check its permissions."});
    return reading;
  }
  reader::pdf::PdfReading pdf = reader::pdf::read_pdf(file.path);
  if (!pdf.document) {
    reading.issues.push_back({file.name, "", std::move(pdf.obstacle)});
    return reading;
  }
  pdf.document->name = file.name;
  if (!pdf.document->date) pdf.document->date = options.date;
  reading.document = std::move(pdf.document);
  return reading;
}

}  // namespace

FileReading read_file(const InputFile& file, const ReadOptions& options) {
  const std::optional<Format> named = format_of_name(file.path);
  FileReading reading;
  if (named == Format::Pdf) {
    reading = read_pdf(file, options);
  } else if (reader::LoadedFile loaded = reader::load_file(file.path, ReadOptions::kLargestFile); !loaded.obstacle.empty()) {
    reading.issues.push_back({file.name, "", std::move(loaded.obstacle)});
  } else if (const Format format = named.value_or(format_of_bytes(loaded.bytes)); format == Format::Pdf) {
    reading = read_pdf(file, options);
  } else {
    reading.fingerprint = fingerprint(file, loaded.bytes, options);
    reading.document = read_document(file.name, std::move(loaded.bytes), format, options, reading.issues);
  }
  if (reading.document) reading.document->path = file.path;
  return reading;
}

ReadResult read_paths(std::span<const std::string> paths, const ReadOptions& options) {
  FileList list = find_files(paths);
  ReadResult result{.documents = {}, .fingerprints = {}, .issues = std::move(list.issues)};
  for (const InputFile& file : list.files) {
    FileReading reading = read_file(file, options);
    std::move(reading.issues.begin(), reading.issues.end(), std::back_inserter(result.issues));
    if (!reading.document) continue;
    result.documents.push_back(std::move(*reading.document));
    result.fingerprints.push_back(std::move(*reading.fingerprint));
  }
  return result;
}

}  // namespace clew::ingest
