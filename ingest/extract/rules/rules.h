#pragma once
// The rules, one a file. Each reads what it needs and adds what it finds; none but the last depends on another's output.

#include "ingest/extract/reading.h"

namespace clew::ingest {

void verb_objects(const Reading& reading, Statements& out);
void verb_prepositions(const Reading& reading, Statements& out);
void copulas(const Reading& reading, Statements& out);
void noun_prepositions(const Reading& reading, Statements& out);
void appositions(const Reading& reading, Statements& out);
void titles(const Reading& reading, Statements& out);
void possessives(const Reading& reading, Statements& out);
void modifiers(const Reading& reading, Statements& out);
void nominalizations(const Reading& reading, Statements& out);
void place_appositions(const Reading& reading, Statements& out);
void reciprocals(const Reading& reading, Statements& out);
void betweens(const Reading& reading, Statements& out);
void presences(const Reading& reading, Statements& out);
void inclusions(const Reading& reading, Statements& out);
void life_dates(const Reading& reading, Statements& out);
void ages(const Reading& reading, Statements& out);
void times(const Reading& reading, Statements& out);
/// Comes last: it joins what no other rule did.
void paths(const Reading& reading, Statements& out);

}  // namespace clew::ingest
