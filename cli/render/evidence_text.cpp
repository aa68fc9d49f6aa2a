#include "cli/render/evidence_text.h"

#include <algorithm>
#include <limits>

#include "cli/terminal/text_width.h"

namespace clew::cli {
namespace {

constexpr std::string_view kIndent = "    ";
constexpr std::size_t kMinColumns = 20;

/// A citation as one line of text, and the bytes of it that get a tone.
struct Citation {
  std::string text;
  std::size_t place_end = 0;
  std::size_t mark_begin = 0;
  std::size_t mark_end = 0;
};

Citation citation_of(const Evidence& evidence, Colours colours) {
  std::string_view star = colours == Colours::Off && evidence.mark_begin < evidence.mark_end ? "*" : "";
  Citation citation;
  citation.text = visible(place_of(evidence));
  citation.place_end = citation.text.size();
  citation.text += "  " + visible(evidence.sentence.substr(0, evidence.mark_begin));
  citation.mark_begin = citation.text.size();
  citation.text += star;
  citation.text += visible(evidence.sentence.substr(evidence.mark_begin, evidence.mark_end - evidence.mark_begin));
  citation.text += star;
  citation.mark_end = citation.text.size();
  citation.text += visible(evidence.sentence.substr(evidence.mark_end));
  return citation;
}

}  // namespace

void write_evidence(std::ostream& out, const Evidence& evidence, const Reader& reader) {
  Citation citation = citation_of(evidence, reader.colours);
  std::size_t width = reader.width.value_or(std::numeric_limits<std::size_t>::max());
  std::size_t room = std::max(kMinColumns, width - std::min(width, kIndent.size()));
  for (std::string_view line : wrap(citation.text, room)) {
    std::size_t at = std::size_t(line.data() - citation.text.data());
    // The part of the line that lies within [from, to) of the text.
    auto part = [&](std::size_t from, std::size_t to) {
      from = std::clamp(from, at, at + line.size()) - at;
      return line.substr(from, std::clamp(to, at + from, at + line.size()) - at - from);
    };
    out << kIndent << paint(part(0, citation.place_end), Tone::Quiet, reader.colours)
        << part(citation.place_end, citation.mark_begin)
        << paint(part(citation.mark_begin, citation.mark_end), Tone::Marked, reader.colours)
        << part(citation.mark_end, citation.text.size()) << '\n';
  }
}

}  // namespace clew::cli
