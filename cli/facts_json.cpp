#include "cli/facts_json.h"

#include <cmath>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "ingest/build/phrase.h"
#include "ingest/extract/time/normalize_date.h"

namespace clew::cli {
namespace {

using ingest::EntityIndex;
using ingest::Fact;
using ingest::Understanding;

class FactWriter {
 public:
  FactWriter(const Understanding& all, const Fact& fact) : all_(all), fact_(fact), writer_(buffer_) {}

  std::string write(const FactExtras& extras) {
    writer_.StartObject();
    node("subject", fact_.subject);
    text("relation", fact_.statement.relation);
    text("phrase", phrase_of(all_, fact_.statement));
    node("object", fact_.object);
    qualifiers();
    text("polarity", name_of(fact_.statement.polarity));
    text("modality", name_of(fact_.statement.modality));
    if (fact_.speaker == ingest::kNoEntity) {
      key("attribution");
      writer_.Null();
    } else {
      node("attribution", fact_.speaker);
    }
    number("confidence", fact_.statement.confidence);
    if (extras.rule) text("rule", name_of(fact_.statement.rule));
    if (extras.features != nullptr) features(extras);
    evidence();
    writer_.EndObject();
    return std::string(buffer_.GetString(), buffer_.GetSize()) + '\n';
  }

 private:
  void key(std::string_view name) { writer_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }
  void string(std::string_view value) { writer_.String(value.data(), static_cast<rapidjson::SizeType>(value.size())); }

  void text(std::string_view name, std::string_view value) {
    key(name);
    string(value);
  }

  /// Three digits say all that a probability can.
  void number(std::string_view name, float value) {
    key(name);
    writer_.Double(std::round(static_cast<double>(value) * 1000) / 1000);
  }

  void node(std::string_view name, EntityIndex index) {
    const auto& entity = all_.resolution.entities[index];
    key(name);
    writer_.StartObject();
    if (entity.literal) {
      text("value", entity.name);
      writer_.EndObject();
      return;
    }
    text("id", std::string(1, 'e').append(std::to_string(index)));
    text("name", entity.name);
    text("label", name_of(entity.label));
    key("aliases");
    writer_.StartArray();
    for (const std::string& alias : entity.aliases) string(alias);
    writer_.EndArray();
    writer_.EndObject();
  }

  void mention(std::string_view name, ingest::MentionIndex m) {
    if (m != ingest::kNoMention) text(name, all_.annotated.text(all_.mentions[m].core));
  }

  void features(const FactExtras& extras) {
    key("features");
    writer_.StartObject();
    for (std::size_t i = 0; i < extras.features->size(); ++i)
      if ((*extras.features)[i] != 0) number((*extras.names)[i], (*extras.features)[i]);
    writer_.EndObject();
  }

  void qualifiers() {
    key("qualifiers");
    writer_.StartObject();
    if (fact_.statement.date != ingest::kNoMention) {
      const std::string_view written = all_.annotated.text(all_.mentions[fact_.statement.date].core);
      text("date", ingest::normalize_date(written, all_.annotated.document->date).value_or(std::string(written)));
    }
    mention("place", fact_.statement.place);
    writer_.EndObject();
  }

  void evidence() {
    key("evidence");
    writer_.StartArray();
    for (const std::uint32_t s : fact_.sentences) {
      const auto tokens = all_.annotated.parse.sentences[s];
      const auto begin = all_.annotated.parse.tokens[tokens.first].begin;
      const auto end = all_.annotated.parse.tokens[tokens.last - 1].end;
      const auto place = all_.annotated.document->file_range(begin, end);
      writer_.StartObject();
      text("document", all_.annotated.document->name);
      key("begin");
      writer_.Uint(place.begin);
      key("end");
      writer_.Uint(place.end);
      text("text", all_.annotated.text(tokens));
      writer_.EndObject();
    }
    writer_.EndArray();
  }

  const Understanding& all_;
  const Fact& fact_;
  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> writer_;
};

}  // namespace

std::string fact_json(const Understanding& understanding, const Fact& fact, const FactExtras& extras) {
  return FactWriter(understanding, fact).write(extras);
}

}  // namespace clew::cli
