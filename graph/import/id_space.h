// Ids as files give them to nodes, unique within a space, and the nodes that bear them.
// Whole numbers are kept as numbers, and looked up in an array where they are dense; anything else makes the whole space one of
// texts.
#pragma once

#include <boost/unordered/unordered_flat_map.hpp>
#include <string_view>
#include <vector>

#include "graph/build/builder.h"

namespace clew::graph {

enum class IdType : std::uint8_t { Guess, Integer, String };

// The ids of some nodes, in their order: numbers as long as each is a whole number as printing writes it (no plus, no leading
// zeros), else texts.
class IdColumn {
 public:
  void add(std::string_view text);
  void make_texts();

  bool numeric() const { return texts_.size() == 0; }
  std::size_t size() const { return numeric() ? numbers_.size() : texts_.size(); }
  const std::vector<std::int64_t>& numbers() const { return numbers_; }
  const Texts& texts() const { return texts_; }

 private:
  std::vector<std::int64_t> numbers_;
  Texts texts_;
};

class IdSpace {
 public:
  // Once, before the first insert(): all columns of the space, which are made texts where it is not one of numbers.
  void prepare(std::span<IdColumn* const> columns, IdType type);

  bool numeric() const { return numeric_; }
  std::size_t size() const { return size_; }

  // False where the id is taken. The column outlives the space.
  bool insert(const IdColumn& column, std::size_t row, NewNode node);

  // Once, after the last insert() and before the first find().
  void finish();

  // kNone where no node has the id.
  NewNode find(std::string_view id) const;

 private:
  bool dense() const { return !by_offset_.empty(); }

  bool numeric_ = true;
  std::size_t size_ = 0;
  std::int64_t least_ = 0;
  std::vector<NewNode> by_offset_;  // Dense numbers: the node with id least_ + i, or kNone.
  std::uint64_t consecutive_ = 0;   // So many numbers from least_ on are of the nodes from first_ on; else 0.
  NewNode first_{};
  boost::unordered_flat_map<std::int64_t, NewNode> by_number_;
  boost::unordered_flat_map<std::string_view, NewNode> by_text_;
};

}  // namespace clew::graph
