#pragma once
// Which relationship types a relation, as a person types it, means.
#include <string>
#include <string_view>
#include <vector>

namespace clew::query {

/// Whether the relation goes the way of the stored type, or the other ("signed by").
enum class RelationSense { Active, Passive };

struct RelationMatch {
  std::vector<std::string> types;  ///< In the order of the graph; empty where nothing fits.
  RelationSense sense = RelationSense::Active;
};

class RelationMatcher {
 public:
  RelationMatcher() = default;
  RelationMatcher(const RelationMatcher&) = delete;
  RelationMatcher& operator=(const RelationMatcher&) = delete;
  virtual ~RelationMatcher() = default;

  virtual RelationMatch match(std::string_view relation) const = 0;
  /// Types whose names are near, for suggestions.
  virtual std::vector<std::string> nearest(std::string_view relation) const = 0;
};

/// Matches over a list of types that are lemmas in capitals with particles and prepositions (SIGN, MEET_WITH). A type fits
/// where the relation's words are its words in any inflection; a single word also fits types that add a particle to it. The
/// exact name of a type, in any case, fits that type alone. Leading auxiliaries ("was signed") do not count.
class TypeMatcher : public RelationMatcher {
 public:
  explicit TypeMatcher(std::vector<std::string> types);

  RelationMatch match(std::string_view relation) const override;
  std::vector<std::string> nearest(std::string_view relation) const override;

 private:
  struct Type {
    std::string name;
    std::vector<std::string> words;  ///< Lower case.
  };
  std::vector<std::string> fitting(const std::vector<std::string>& words) const;

  std::vector<Type> types_;
};

}  // namespace clew::query
