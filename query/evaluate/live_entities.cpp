#include "query/evaluate/live_entities.h"

#include "query/function/failure.h"

namespace clew::query {

void LiveEntities::fail() {
  fail_deleted();
}

}  // namespace clew::query
