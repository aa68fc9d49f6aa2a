#include "query/execute/update/update_operators.h"

#include "query/error/error.h"

namespace clew::query {
namespace {

[[noreturn]] void fail(Span span) {
  fail_unsupported(span, "this clause can't be run");
}

}  // namespace

std::unique_ptr<Operator> make_create(RunContext&, const BoundCreate& create, Input) {
  fail(create.span);
}
std::unique_ptr<Operator> make_set(RunContext&, const BoundSet&, Input) {
  fail({});
}
std::unique_ptr<Operator> make_delete(RunContext&, const BoundDelete& deletion, Input) {
  fail(deletion.span);
}
std::unique_ptr<Operator> make_merge(RunContext&, const BoundMerge& merge, MergeMatch, Input) {
  fail(merge.span);
}

}  // namespace clew::query
