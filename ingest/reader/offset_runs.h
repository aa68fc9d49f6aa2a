#pragma once
// How the way back to the file is written down while a text grows.

#include <cstddef>
#include <vector>

#include "ingest/reader/document.h"

namespace clew::ingest::reader {

/// Notes that text from `text_begin` on, `length` bytes, was copied from the file from `file_begin` on; joins the last run if it
/// can.
void append_copied(std::vector<OffsetRun>& runs, std::size_t text_begin, std::size_t file_begin, std::size_t length);

/// Notes that text from `text_begin` on stands as a whole for `file_length` bytes of the file.
void append_converted(std::vector<OffsetRun>& runs, std::size_t text_begin, std::size_t file_begin, std::size_t file_length);

}  // namespace clew::ingest::reader
