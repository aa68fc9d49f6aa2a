#pragma once
// Whether a line break of a plain text is the writer's or was put there to keep lines short.
// A break is a wrap if the next word would not have fitted; the width that it had to fit into is told by the other lines.

#include <cstdint>
#include <span>
#include <string_view>

#include "ingest/reader/lines.h"

namespace clew::ingest::reader {

/// No text is wrapped wider than this many columns; a longer line is a paragraph.
inline constexpr std::uint32_t kWidestWrap = 180;

struct Wrapping {
  std::uint32_t width = 0;  // columns; 0: the lines are not wrapped
};

/// The width that the lines of a whole text are wrapped at.
Wrapping measure_wrapping(std::string_view text, std::span<const Line> lines);

/// The width of one paragraph, lines without a blank one among them: its own if it is long enough to show one, else the text's.
Wrapping measure_paragraph(std::string_view text, std::span<const Line> lines, Wrapping of_text);

/// Whether the text runs on from a line to the one below it.
bool runs_on(std::string_view text, const Line& line, const Line& next, Wrapping wrapping);

}  // namespace clew::ingest::reader
