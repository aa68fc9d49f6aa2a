#include "ingest/lexicon/iso_records.h"

#include <algorithm>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include "ingest/lexicon/lexicon_error.h"
#include "ingest/lexicon/mapped_text.h"

namespace clew::ingest {
namespace {

/// Takes {"3166-1": [{"alpha_2": "AW", ...}, ...]}; refuses any other shape.
class Handler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Handler> {
 public:
  explicit Handler(const std::function<void(const IsoRecord&)>& use) : use_(use) {}

  bool Default() { return false; }
  bool StartArray() { return depth_ == 1; }
  bool EndArray(rapidjson::SizeType) { return true; }
  bool StartObject() { return ++depth_ <= 2; }

  bool EndObject(rapidjson::SizeType) {
    if (depth_-- == 2) {
      use_(record_);
      record_.clear();
    }
    return true;
  }

  bool Key(const char* text, rapidjson::SizeType size, bool) {
    key_.assign(text, size);
    return true;
  }

  bool String(const char* text, rapidjson::SizeType size, bool) {
    if (depth_ != 2) return false;
    record_.add(key_, std::string_view(text, size));
    return true;
  }

 private:
  const std::function<void(const IsoRecord&)>& use_;
  IsoRecord record_;
  std::string key_;
  int depth_ = 0;
};

}  // namespace

const std::string& IsoRecord::field(std::string_view name) const {
  static const std::string kNone;
  const auto found = std::find_if(fields_.begin(), fields_.end(), [&](const auto& f) { return f.first == name; });
  return found == fields_.end() ? kNone : found->second;
}

void read_iso_records(const std::string& path, const std::function<void(const IsoRecord&)>& use) {
  const MappedText file(path, "iso-codes");
  Handler handler(use);
  rapidjson::MemoryStream stream(file.text().data(), file.text().size());
  rapidjson::Reader reader;
  if (!reader.Parse<rapidjson::kParseIterativeFlag>(stream, handler)) {
    throw LexiconError(path + " is no table of iso-codes: it breaks off at byte " + std::to_string(reader.GetErrorOffset()) +
                       ". Run 'make setup', or reinstall Debian's iso-codes.");
  }
}

}  // namespace clew::ingest
