#pragma once
// One scenario, step by step, against a new engine.
#include <optional>
#include <string>

#include "tests/tck/engine.h"
#include "tests/tck/gherkin.h"
#include "tests/tck/named_graphs.h"

namespace clew::tck {

/// Nothing where the scenario passes; else the line, the step and why it fails. A step that is not understood fails, too.
std::optional<std::string> run_scenario(const Scenario& scenario, const MakeEngine& make_engine, const NamedGraphs& graphs);

/// Throws std::runtime_error where the text is no signature of a procedure.
Procedure parse_procedure(const std::string& signature, const Table& table);

}  // namespace clew::tck
