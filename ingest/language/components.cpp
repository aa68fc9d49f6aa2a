#include "ingest/language/components.h"

#include "ingest/language/config_file.h"

namespace clew::ingest::language {

namespace {

const std::filesystem::path& checked(const std::filesystem::path& directory) {
  require_known_architecture(directory);
  return directory;
}

template <typename Label>
std::vector<Label> numbers(const std::vector<std::string>& names, LabelTable<Label>& table) {
  std::vector<Label> labels;
  for (const std::string& name : names) labels.push_back(table.add(name));
  return labels;
}

}  // namespace

Components::Components(const std::filesystem::path& directory)
    : tokenizer(checked(directory) / "tokenizer"),
      special_patterns(tokenizer),
      norms(directory / "vocab" / "lookups.bin"),
      encoder_model(directory / "tok2vec" / "model"),
      encoder(encoder_model),
      tagger(directory / "tagger", encoder.width()),
      parser(directory / "parser", encoder.width()),
      parser_labels(parser.labels()),
      deprojectivizer(parser_labels),
      ruler(directory / "attribute_ruler" / "patterns", {tags, deps, pos, morphs}),
      lemmatizer(directory / "lemmatizer" / "lookups" / "lookups.bin", pos, morphs),
      name_model(directory / "ner" / "model"),
      name_encoder(name_model),
      recognizer(directory / "ner", name_model, name_encoder.width()),
      tag_of(numbers(tagger.labels(), tags)),
      dep_of(numbers(parser_labels, deps)),
      name_type_of(numbers(recognizer.labels(), name_types)) {}

}  // namespace clew::ingest::language
