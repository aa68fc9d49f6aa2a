#pragma once
// Which entities a name, as a person types it, means.
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace clew::query {

/// A node that walks can name: its canonical name, unique together with its label.
struct NamedEntity {
  std::string name;
  std::string label;

  friend bool operator==(const NamedEntity&, const NamedEntity&) = default;
};

class NameResolver {
 public:
  NameResolver() = default;
  NameResolver(const NameResolver&) = delete;
  NameResolver& operator=(const NameResolver&) = delete;
  virtual ~NameResolver() = default;

  /// All entities that the name means, in any case; best known first.
  virtual std::vector<NamedEntity> find(std::string_view name) const = 0;
  /// Names that are near, best first, for suggestions.
  virtual std::vector<std::string> nearest(std::string_view name) const = 0;
};

/// Resolves over names given one by one. A canonical name comes before an alias of another entity.
class NameIndex : public NameResolver {
 public:
  /// Entities that are added first count as better known.
  void add(const NamedEntity& entity, const std::vector<std::string>& aliases);

  std::vector<NamedEntity> find(std::string_view name) const override;
  std::vector<std::string> nearest(std::string_view name) const override;

 private:
  struct Meanings {
    std::vector<std::size_t> canonical, aliased;  ///< Indexes of entities.
  };
  std::vector<NamedEntity> entities_;
  std::unordered_map<std::string, Meanings> meanings_;  ///< By folded name.
};

}  // namespace clew::query
