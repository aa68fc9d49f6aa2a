#include "cli/render/markdown_writer.h"

#include "cli/render/evidence.h"
#include "cli/render/value_text.h"

namespace clew::cli {
namespace {

// What Markdown or the HTML in it would take as markup; line breaks, which would end the row, become <br>.
std::string escape(std::string_view text) {
  std::string cell;
  for (char c : text) {
    if (c == '\n')
      cell += "<br>";
    else if (c == '<')
      cell += "&lt;";
    else if (c == '&')
      cell += "&amp;";
    else if (std::string_view("\\|*_`[]").find(c) != std::string_view::npos)
      (cell += '\\') += c;
    else if (static_cast<unsigned char>(c) >= 0x20)
      cell += c;
  }
  return cell;
}

// Escaped, with the marked words bold.
std::string citation(const Evidence& evidence) {
  std::string_view sentence = evidence.sentence;
  std::string text = escape(place_of(evidence)) + ": " + escape(sentence.substr(0, evidence.mark_begin));
  if (evidence.mark_end > evidence.mark_begin)
    text += "**" + escape(sentence.substr(evidence.mark_begin, evidence.mark_end - evidence.mark_begin)) + "**";
  return text += escape(sentence.substr(evidence.mark_end));
}

}  // namespace

std::string MarkdownWriter::cell(const graph::Value& value) const {
  if (value.is_null()) return {};
  std::string text;
  for (const Evidence& piece : evidence_in(value)) text += (text.empty() ? "" : "<br>") + citation(piece);
  return text.empty() ? escape(short_text(value, entities_)) : text;
}

void MarkdownWriter::begin(std::span<const std::string> columns) {
  if (!first_) out_ << '\n';
  first_ = false;
  out_ << '|';
  for (const std::string& column : columns) out_ << ' ' << escape(column) << " |";
  out_ << "\n|";
  for (std::size_t i = 0; i < columns.size(); ++i) out_ << " - |";
  out_ << '\n';
}

void MarkdownWriter::row(std::span<const graph::Value> values) {
  out_ << '|';
  for (const graph::Value& value : values) out_ << ' ' << cell(value) << " |";
  out_ << '\n';
}

}  // namespace clew::cli
