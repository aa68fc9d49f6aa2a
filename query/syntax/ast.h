#pragma once
// The syntax tree of openCypher as it was written: no name is resolved here. Every node carries its span in the source.
// Recursion goes through Box (unique_ptr) or vectors; the parser keeps the tree no deeper than kMaxNesting (nesting.h).
// The tree falls into three headers: expressions.h, patterns.h and clauses.h.
#include "query/syntax/clauses.h"
#include "query/syntax/expressions.h"
#include "query/syntax/patterns.h"
