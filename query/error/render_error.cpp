#include "query/error/render_error.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "query/error/excerpt.h"

namespace clew::query {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

std::string render(std::string_view kind, const std::string& message, const std::string& hint, const std::optional<Span>& span,
                   const std::optional<Related>& related, const Source& source) {
  std::string result;
  if (span)
    result = place(source, *span) + ": ";
  else if (!source.name.empty())
    result = source.name + ": ";
  result.append(kind).append(": ").append(message) += '\n';
  if (span) result += excerpt(source.text, *span);
  if (related) result += excerpt(source.text, related->span, related->label);
  if (!hint.empty()) result += "  " + hint + '\n';
  return result;
}

void write(Writer& writer, const char* key, std::string_view value) {
  writer.Key(key);
  writer.String(value.data(), rapidjson::SizeType(value.size()));
}

void write(Writer& writer, const char* key, std::uint32_t value) {
  writer.Key(key);
  writer.Uint(value);
}

void write_place(Writer& writer, Span span, const Source& source) {
  Position begin = position_of(source.text, span.begin);
  Position end = position_of(source.text, span.end);
  if (!source.name.empty()) write(writer, "file", source.name);
  write(writer, "line", begin.line);
  write(writer, "column", begin.column);
  write(writer, "end_line", end.line);
  write(writer, "end_column", end.column);
  write(writer, "begin", span.begin);
  write(writer, "end", span.end);
}

}  // namespace

std::string render(const Error& error, const Source& source) {
  return render("error", error.message, error.hint, error.span, error.related, source);
}

std::string render(const Notice& notice, const Source& source) {
  return render("notice", notice.message, notice.hint, notice.span, std::nullopt, source);
}

std::string to_json(const Error& error, const Source& source) {
  rapidjson::StringBuffer buffer;
  Writer writer(buffer);
  writer.StartObject();
  write(writer, "type", to_string(error.type));
  write(writer, "phase", to_string(error.phase));
  if (error.detail != ErrorDetail::None) write(writer, "detail", to_string(error.detail));
  write(writer, "message", error.message);
  if (!error.hint.empty()) write(writer, "hint", error.hint);
  if (error.span) write_place(writer, *error.span, source);
  if (error.related) {
    writer.Key("related");
    writer.StartObject();
    write(writer, "message", error.related->label);
    write_place(writer, error.related->span, source);
    writer.EndObject();
  }
  writer.EndObject();
  return buffer.GetString();
}

std::string to_json(const Notice& notice, const Source& source) {
  rapidjson::StringBuffer buffer;
  Writer writer(buffer);
  writer.StartObject();
  write(writer, "type", "Notice");
  write(writer, "message", notice.message);
  if (!notice.hint.empty()) write(writer, "hint", notice.hint);
  write_place(writer, notice.span, source);
  writer.EndObject();
  return buffer.GetString();
}

}  // namespace clew::query
