#pragma once
// Thrown where the user stopped a query: no error, and no result.
#include <exception>

namespace clew::query {

class Stopped final : public std::exception {
 public:
  const char* what() const noexcept override { return "the query was stopped"; }
};

}  // namespace clew::query
