#pragma once
#include <string_view>

namespace clew::ingest {

/// The text of datasets/statements/confidence.tsv, as it was when the program was built.
[[nodiscard]] std::string_view built_in_confidence_model();

}  // namespace clew::ingest
