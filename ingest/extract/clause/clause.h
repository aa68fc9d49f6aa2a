#pragma once
// A clause: a verb with what takes part in it, as English grammar orders it. What the tree leaves unsaid (the subject of an
// infinitive, the object of a relative clause) is filled in.

#include <string>
#include <vector>

#include "ingest/extract/tree.h"

namespace clew::ingest {

enum class Role : std::uint8_t {
  Subject,
  Object,
  Recipient,   // "gave HIM a book"
  Complement,  // "is A SENATOR", "elected him PRESIDENT"
  Oblique,     // with a preposition
  Agent,       // "signed by THE MINISTER"
  Time,        // a date without preposition: "left MONDAY"
};

/// How an argument came to its verb.
enum class Source : std::uint8_t {
  Own,         // a child of the verb, or coordinated with one
  Shared,      // the subject of the verb that this verb is coordinated with
  Controlled,  // the subject or object of the verb above an infinitive or participle
  Relative,    // the noun that the relative clause describes
  Participle,  // the noun that the participle describes
  Lifted,      // a phrase of place or time inside another argument: "at an event AT THE CENTER"
};

struct Argument {
  Role role = Role::Subject;
  Source source = Source::Own;
  TokenIndex head = 0;                   // the noun
  TokenIndex preposition = Tree::kNone;  // of an oblique or an agent
  std::uint8_t conjunct = 0;             // 0 for the first of a coordination, then 1, 2 …
  TokenIndex carrier = Tree::kNone;      // of a lifted phrase, the noun that it hangs on
};

struct Clause {
  TokenIndex verb = 0;
  bool passive = false;
  bool copula = false;    // be, become, remain with a complement
  std::string predicate;  // lemma with particle: "lift_off"
  std::vector<Argument> arguments;
  TokenIndex above = Tree::kNone;  // the verb whose chain this is part of ("want to THANK"): the clause that governs it
};

}  // namespace clew::ingest
