#pragma once
// What stands at the edges of a line of plain text: markers of lists and headings, names of speakers, credits.

#include <cstddef>
#include <string_view>

namespace clew::ingest::reader {

/// Bytes of the marker of a list item with the white space after it ("- ", "• ", "12. ", "(a) "); 0 if there is none.
std::size_t list_marker_length(std::string_view line);

/// The number of a numbered item's marker, or 0.
unsigned list_number(std::string_view line);

/// Bytes of the marks of a heading as Markdown writes it ("## "); 0 if there are none.
std::size_t heading_marker_length(std::string_view line);

enum class SpeakerLabel { None, Name, Capitals };

/// Who speaks in a dialogue or an interview: "KING: ", "Nick Bos: ".
SpeakerLabel speaker_label(std::string_view line);

/// Ends with a credit: "Image: NASA Bill Ingalls.", "(Photo by Ann Lee)".
bool ends_with_credit(std::string_view line);

}  // namespace clew::ingest::reader
