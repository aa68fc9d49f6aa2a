#pragma once
// All scenarios of the feature files under a folder.
#include <filesystem>
#include <iosfwd>
#include <string>

#include "tests/tck/engine.h"

namespace clew::tck {

struct Selection {
  std::string filter;  ///< Only scenarios that have this in "path: name"; empty: all.
  bool list = false;   ///< Names them instead of running them.
};

struct Tally {
  std::size_t passed = 0;
  std::size_t failed = 0;
  std::size_t skipped = 0;
};

/// Prints each failure, with its place and queries. Throws std::runtime_error where the folder has no features, or one can't be
/// read.
Tally run_features(const std::filesystem::path& folder, const Selection& selection, const MakeEngine& make_engine,
                   std::ostream& out);

}  // namespace clew::tck
