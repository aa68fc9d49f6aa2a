#include "cli/terminal/terminal.h"

#include <charconv>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace clew::cli {
namespace {

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

// A positive number below 10,000: a longer line is no screen.
std::optional<std::size_t> number_from(const char* name) {
  std::string_view text = environment(name);
  std::size_t number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  bool good = error == std::errc() && end == text.data() + text.size() && number > 0 && number < 10'000;
  return good ? std::optional(number) : std::nullopt;
}

}  // namespace

bool is_terminal(Stream stream) {
  return isatty(static_cast<int>(stream)) == 1;
}

Size terminal_size() {
  Size size;
  winsize window{};
  for (Stream stream : {Stream::Output, Stream::Error, Stream::Input}) {
    if (ioctl(static_cast<int>(stream), TIOCGWINSZ, &window) != 0 || window.ws_col == 0) continue;
    size = {window.ws_col, window.ws_row};
    break;
  }
  size.columns = number_from("COLUMNS").value_or(size.columns);
  size.rows = number_from("LINES").value_or(size.rows);
  return size;
}

Colours colours_of(Stream stream) {
  bool wanted = is_terminal(stream) && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
  return wanted ? Colours::On : Colours::Off;
}

}  // namespace clew::cli
