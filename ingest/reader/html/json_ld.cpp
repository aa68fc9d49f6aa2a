#include "ingest/reader/html/json_ld.h"

#include <rapidjson/document.h>
#include <vector>

namespace clew::ingest::reader::html {

namespace {

void note(std::string& value, const rapidjson::Value& object, const char* name) {
  const auto member = object.FindMember(name);
  if (value.empty() && member != object.MemberEnd() && member->value.IsString()) {
    value.assign(member->value.GetString(), member->value.GetStringLength());
  }
}

}  // namespace

LinkedData read_json_ld(std::string_view json) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
  LinkedData data;
  if (document.HasParseError()) return data;
  std::vector<const rapidjson::Value*> open = {&document};
  while (!open.empty()) {
    const rapidjson::Value& value = *open.back();
    open.pop_back();
    if (value.IsArray()) {
      for (auto element = value.End(); element != value.Begin();) open.push_back(--element);
    } else if (value.IsObject()) {
      note(data.headline, value, "headline");
      note(data.date_published, value, "datePublished");
      for (auto member = value.MemberEnd(); member != value.MemberBegin();) open.push_back(&(--member)->value);
    }
  }
  return data;
}

}  // namespace clew::ingest::reader::html
