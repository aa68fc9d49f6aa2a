#pragma once
// The parts of a loaded pipeline. Nothing here changes after loading, so all threads share it.

#include <filesystem>
#include <vector>

#include "ingest/language/label_table.h"
#include "ingest/language/morph/attribute_ruler.h"
#include "ingest/language/morph/lemmatizer.h"
#include "ingest/language/network/tagger.h"
#include "ingest/language/network/token_encoder.h"
#include "ingest/language/parse/dependency_parser.h"
#include "ingest/language/parse/deprojectivize.h"
#include "ingest/language/parse/name_recognizer.h"
#include "ingest/language/text/norm_table.h"
#include "ingest/language/tokenize/special_patterns.h"
#include "ingest/language/tokenize/tokenizer_rules.h"

namespace clew::ingest::language {

struct Components {
  /// Throws ModelError when the directory holds no pipeline that this engine can run.
  explicit Components(const std::filesystem::path& directory);
  Components(const Components&) = delete;

  TokenizerRules tokenizer;
  SpecialPatterns special_patterns;
  NormTable norms;

  LabelTable<Tag> tags;
  LabelTable<Dep> deps;
  LabelTable<Pos> pos;
  LabelTable<NameType> name_types;
  MorphTable morphs;

  ThincModel encoder_model;
  TokenEncoder encoder;  // of tagger and parser
  Tagger tagger;
  DependencyParser parser;
  std::vector<std::string> parser_labels;
  Deprojectivizer deprojectivizer;
  AttributeRuler ruler;
  Lemmatizer lemmatizer;
  ThincModel name_model;
  TokenEncoder name_encoder;
  NameRecognizer recognizer;

  // The labels of the tables above by the numbers of each component.
  std::vector<Tag> tag_of;
  std::vector<Dep> dep_of;
  std::vector<NameType> name_type_of;
};

}  // namespace clew::ingest::language
