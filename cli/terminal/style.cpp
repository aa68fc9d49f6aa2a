#include "cli/terminal/style.h"

namespace clew::cli {
namespace {

// From the sixteen colours of every terminal, whatever its background.
std::string_view sequence(Tone tone) {
  switch (tone) {
    case Tone::Heading:
      return "\x1b[1m";
    case Tone::Quiet:
      return "\x1b[2m";
    case Tone::Marked:
      return "\x1b[1;33m";
    case Tone::Name:
      return "\x1b[36m";
    case Tone::Relation:
      return "\x1b[35m";
    case Tone::Good:
      return "\x1b[32m";
    case Tone::Bad:
      return "\x1b[31m";
  }
  return {};
}

}  // namespace

std::string paint(std::string_view text, Tone tone, Colours colours) {
  if (colours == Colours::Off || text.empty()) return std::string(text);
  std::string result(sequence(tone));
  result += text;
  result += "\x1b[0m";
  return result;
}

}  // namespace clew::cli
