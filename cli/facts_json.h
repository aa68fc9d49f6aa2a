#pragma once
// A fact as a line of JSON.

#include <string>
#include <vector>

#include "ingest/build/understand.h"

namespace clew::cli {

struct FactExtras {
  bool rule = false;                                // which rule made it
  const std::vector<std::string>* names = nullptr;  // of features, where they are to be printed
  const std::vector<float>* features = nullptr;     // as many; zeros are left out
};

/// {"subject": …, "relation": …, "object": …, "evidence": …}
std::string fact_json(const ingest::Understanding& understanding, const ingest::Fact& fact, const FactExtras& extras);

}  // namespace clew::cli
