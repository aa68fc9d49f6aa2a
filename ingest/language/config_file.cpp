// The format is that of Python's configparser with JSON values. What matters is read; sizes come from the model files.
#include "ingest/language/config_file.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/language/format/mapped_file.h"
#include "ingest/language/format/model_error.h"

namespace clew::ingest::language {

namespace {

using Section = std::map<std::string, std::string, std::less<>>;  // key -> JSON text
using Config = std::map<std::string, Section, std::less<>>;

std::string_view trim(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r";
  const std::size_t first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

Config read_config(std::string_view text) {
  Config config;
  Section* section = nullptr;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = trim(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.starts_with('[') && line.ends_with(']')) {
      section = &config[std::string(line.substr(1, line.size() - 2))];
    } else if (const std::size_t equals = line.find('='); section != nullptr && !line.starts_with('#') && equals < line.size()) {
      section->emplace(trim(line.substr(0, equals)), trim(line.substr(equals + 1)));
    }
  }
  return config;
}

std::string_view value(const Config& config, const std::string& section, std::string_view key) {
  const auto found = config.find(section);
  if (found == config.end()) return {};
  const auto entry = found->second.find(key);
  return entry == found->second.end() ? std::string_view() : std::string_view(entry->second);
}

// A setting that must have one of a few values, in JSON; absent counts as empty.
struct Requirement {
  std::string section;
  std::string_view key;
  std::string_view expected;
};

const std::array kRequirements = {
    Requirement{"nlp", "lang", R"("en")"},
    Requirement{"components.tok2vec.model", "@architectures", R"("spacy.Tok2Vec.v2")"},
    Requirement{"components.tok2vec.model.embed", "@architectures", R"("spacy.MultiHashEmbed.v2")"},
    Requirement{"components.tok2vec.model.embed", "include_static_vectors", "false"},
    Requirement{"components.tok2vec.model.encode", "@architectures", R"("spacy.MaxoutWindowEncoder.v2")"},
    Requirement{"components.tagger.model", "@architectures", R"("spacy.Tagger.v2")"},
    Requirement{"components.tagger.model.tok2vec", "@architectures", R"("spacy.Tok2VecListener.v1")"},
    Requirement{"components.parser.model", "@architectures", R"("spacy.TransitionBasedParser.v2")"},
    Requirement{"components.parser.model", "use_upper", "true"},
    Requirement{"components.parser.model.tok2vec", "@architectures", R"("spacy.Tok2VecListener.v1")"},
    Requirement{"components.parser", "learn_tokens", "false"},
    Requirement{"components.ner.model", "@architectures", R"("spacy.TransitionBasedParser.v2")"},
    Requirement{"components.ner.model", "use_upper", "true"},
    Requirement{"components.ner.model.tok2vec", "@architectures", R"("spacy.Tok2Vec.v2")"},
    Requirement{"components.ner.model.tok2vec.embed", "@architectures", R"("spacy.MultiHashEmbed.v2")"},
    Requirement{"components.ner.model.tok2vec.embed", "include_static_vectors", "false"},
    Requirement{"components.ner.model.tok2vec.encode", "@architectures", R"("spacy.MaxoutWindowEncoder.v2")"},
    Requirement{"components.lemmatizer", "mode", R"("rule")"},
};

constexpr std::array<std::string_view, 6> kComponents = {"tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "ner"};

bool lists(std::string_view json_array, std::string_view name) {
  return json_array.find('"' + std::string(name) + '"') != std::string_view::npos;
}

// Names in a JSON array of strings without escapes, as component names are.
std::vector<std::string_view> names(std::string_view json_array) {
  std::vector<std::string_view> found;
  while (true) {
    const std::size_t open = json_array.find('"');
    const std::size_t close = open == std::string_view::npos ? open : json_array.find('"', open + 1);
    if (close == std::string_view::npos) return found;
    found.push_back(json_array.substr(open + 1, close - open - 1));
    json_array.remove_prefix(close + 1);
  }
}

void require_components(const Config& config, const std::filesystem::path& path) {
  const std::string_view pipeline = value(config, "nlp", "pipeline"), disabled = value(config, "nlp", "disabled");
  for (const std::string_view name : kComponents) {
    if (!lists(pipeline, name) || lists(disabled, name)) {
      throw ModelError(path, "the pipeline has no component '" + std::string(name) + "', which this engine needs.");
    }
  }
  for (const std::string_view name : names(pipeline)) {
    if (lists(disabled, name) || std::find(kComponents.begin(), kComponents.end(), name) != kComponents.end()) continue;
    throw ModelError(path, "the pipeline has the component '" + std::string(name) + "', which this engine does not run.");
  }
}

}  // namespace

void require_known_architecture(const std::filesystem::path& directory) {
  const MappedFile file(directory / "config.cfg");
  const Config config = read_config(file.bytes());
  if (config.empty()) throw ModelError(file.path(), "expected the configuration of a spaCy pipeline.");
  require_components(config, file.path());
  for (const Requirement& requirement : kRequirements) {
    const std::string_view actual = value(config, requirement.section, requirement.key);
    if (actual == requirement.expected) continue;
    throw ModelError(file.path(), "[" + requirement.section + "] has " + std::string(requirement.key) + " = " +
                                      (actual.empty() ? "nothing" : std::string(actual)) + "; this engine runs " +
                                      std::string(requirement.expected) + ".");
  }
}

}  // namespace clew::ingest::language
