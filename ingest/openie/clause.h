#pragma once
// A clause: a predicate with its subject and what else it says, as tokens and phrases of one sentence.

#include <optional>
#include <string>
#include <vector>

#include "ingest/openie/phrase.h"

namespace clew::ingest::openie {

/// Where a clause found its subject.
enum class SubjectSource {
  Own,       // "Mary sings"
  Relative,  // "the woman who sings"
  Noun,      // "the song sung by Mary"
  Conjunct,  // "Mary came and sang"
  Governor,  // "Mary came to sing", "singing, Mary came"
};

struct Subject {
  TokenIndex head = 0;
  SubjectSource source = SubjectSource::Own;
};

/// The words of a verb and of the verbs that it leads to: "has tried to persuade".
struct Predicate {
  TokenIndex verb = 0;
  TokenIndex last = 0;  // the verb that has the objects
  std::string implied;  // goes before the words: "is" in "a song sung by Mary"
  Phrase words;
};

enum class ArgumentKind { Object, Complement, Clause, Prepositional, Agent, Time, Adverb };

struct Argument {
  ArgumentKind kind = ArgumentKind::Object;
  TokenIndex head = 0;  // the noun, adjective, verb, or the preposition of a prepositional phrase
};

struct Clause {
  Predicate predicate;
  Subject subject;
  std::vector<Argument> arguments;
};

}  // namespace clew::ingest::openie
