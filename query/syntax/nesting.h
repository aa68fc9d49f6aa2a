#pragma once
// How deep a syntax tree may be. Every recursion over trees (parser, printer, binder, destructors) relies on it.
namespace clew::query::syntax {

/// Levels of nested expressions, subqueries and label expressions together. At this depth the parser, the hungriest of
/// the recursions, uses less than 1 MiB of stack in a release build and less than 6 MiB under the address sanitizer.
constexpr int kMaxNesting = 500;

}  // namespace clew::query::syntax
