// What can go wrong with a graph that is not a bug of ours; each message says what happened, where, and what to do next.
#pragma once

#include <stdexcept>
#include <string>

namespace clew::graph {

// The graph's file can't be read, is damaged, is locked, or can't be written.
class FileError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// More nodes, relationships or bytes than the format holds.
class LimitError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// A value that can't be stored as a property.
class PropertyTypeError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace clew::graph
