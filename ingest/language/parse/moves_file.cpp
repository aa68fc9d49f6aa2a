// The order is that of spaCy's TransitionSystem.initialize_actions (spacy/pipeline/_parser_internals/transition_system.pyx).
#include "ingest/language/parse/moves_file.h"

#include <algorithm>
#include <cstdint>
#include <tuple>

#include "ingest/language/format/json_file.h"
#include "ingest/language/format/mapped_file.h"
#include "ingest/language/format/model_error.h"
#include "ingest/language/format/msgpack_reader.h"

namespace clew::ingest::language {

namespace {

struct CountedMove {
  int action;
  std::int64_t frequency;  // negative for labels added after training: they come last
  std::string label;
};

std::string read_actions(const std::filesystem::path& path) {
  const MappedFile file(path);
  MsgpackReader reader(file.bytes(), path);
  for (std::uint32_t pairs = reader.map(); pairs > 0; --pairs) {
    if (reader.text() == "moves") return std::string(reader.text());
    reader.skip();
  }
  reader.fail("expected the entry 'moves'");
}

int action_number(std::string_view name, const std::filesystem::path& path) {
  if (name.size() != 1 || name[0] < '0' || name[0] > '9') {
    throw ModelError(path, "expected actions numbered 0 to 9, found '" + std::string(name) + "'.");
  }
  return name[0] - '0';
}

std::vector<CountedMove> read_counts(const std::filesystem::path& path) {
  const std::string json = read_actions(path);
  const rapidjson::Document actions = parse_json_object(json, path);
  std::vector<CountedMove> moves;
  for (const auto& action : actions.GetObject()) {
    const int number = action_number({action.name.GetString(), action.name.GetStringLength()}, path);
    if (!action.value.IsObject()) throw ModelError(path, "expected the frequencies of labels for each action.");
    for (const auto& label : action.value.GetObject()) {
      if (!label.value.IsInt64()) throw ModelError(path, "expected the frequency of a label as an integer.");
      moves.push_back({number, label.value.GetInt64(), {label.name.GetString(), label.name.GetStringLength()}});
    }
  }
  return moves;
}

}  // namespace

std::vector<Move> read_moves(const std::filesystem::path& path) {
  std::vector<CountedMove> counted = read_counts(path);
  std::stable_sort(counted.begin(), counted.end(), [](const CountedMove& a, const CountedMove& b) {
    if ((a.frequency < 0) != (b.frequency < 0)) return b.frequency < 0;
    if (a.frequency < 0) return std::tie(b.frequency, b.label) < std::tie(a.frequency, a.label);
    return std::tie(a.action, b.frequency, b.label) < std::tie(b.action, a.frequency, a.label);
  });
  std::vector<Move> moves;
  for (CountedMove& move : counted) moves.push_back({move.action, std::move(move.label)});
  if (moves.empty()) throw ModelError(path, "expected at least one action.");
  return moves;
}

}  // namespace clew::ingest::language
