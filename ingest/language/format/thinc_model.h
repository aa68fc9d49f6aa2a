#pragma once
// A thinc 8 `model` file: the nodes of the network in breadth-first order, each with its name, references to other nodes,
// attributes and parameters. Parameters are views of the mapped file.

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/language/format/float_array.h"
#include "ingest/language/format/mapped_file.h"

namespace clew::ingest::language {

struct ThincNode {
  std::string name;
  std::map<std::string, std::size_t, std::less<>> refs;        // name -> index of a node
  std::map<std::string, std::string_view, std::less<>> attrs;  // name -> a packed MessagePack value
  std::map<std::string, FloatArray, std::less<>> params;
};

class ThincModel {
 public:
  /// Throws ModelError when the file is missing, damaged, or no thinc model.
  explicit ThincModel(const std::filesystem::path& path);

  [[nodiscard]] const std::filesystem::path& path() const { return file_.path(); }
  [[nodiscard]] const std::vector<ThincNode>& nodes() const { return nodes_; }

  /// The nodes with exactly this name, in order.
  [[nodiscard]] std::vector<const ThincNode*> named(std::string_view name) const;

  /// The one node with this name.
  [[nodiscard]] const ThincNode& only(std::string_view name) const;

  /// The node that `node` refers to as `ref`.
  [[nodiscard]] const ThincNode& ref(const ThincNode& node, std::string_view ref) const;

  /// A parameter of the given shape; a size of 0 stands for any size.
  [[nodiscard]] const FloatArray& param(const ThincNode& node, std::string_view name, const std::vector<std::size_t>& shape) const;

  [[nodiscard]] std::int64_t integer_attr(const ThincNode& node, std::string_view name) const;
  [[nodiscard]] std::vector<std::string> strings_attr(const ThincNode& node, std::string_view name) const;

  [[noreturn]] void fail(std::string_view problem) const;

 private:
  MappedFile file_;
  std::vector<ThincNode> nodes_;
};

}  // namespace clew::ingest::language
