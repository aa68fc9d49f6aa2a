#include <algorithm>
#include <stdexcept>
#include <utility>

#include "graph/value/number_text.h"
#include "tests/tck/cell.h"

namespace clew::tck {
namespace {

class CellParser {
 public:
  explicit CellParser(std::string_view text) : text_(text) {}

  Cell parse() {
    Cell cell = value();
    skip_space();
    if (at_ < text_.size()) fail("nothing more may follow");
    return cell;
  }

 private:
  Cell value() {
    skip_space();
    switch (next()) {
      case '\'':
        return {string()};
      case '(':
        return {node()};
      case '<':
        return {path()};
      case '{':
        return {map()};
      case '[':
        ++at_;
        skip_space();
        return next() == ':' ? Cell{relationship()} : Cell{list()};
      default:
        return word();
    }
  }

  std::string string() {
    expect('\'');
    std::string result;
    while (next() != '\'') {
      if (at_ >= text_.size()) fail("a string does not end");
      if (next() == '\\' && at_ + 1 < text_.size()) {
        ++at_;
        constexpr std::string_view kCodes = "nrtbf";
        std::size_t code = kCodes.find(next());
        result += code == std::string_view::npos ? next() : "\n\r\t\b\f"[code];
      } else {
        result += next();
      }
      ++at_;
    }
    ++at_;
    return result;
  }

  std::vector<Cell> list() {
    std::vector<Cell> elements;
    while (!take(']')) {
      if (!elements.empty()) expect(',');
      elements.push_back(value());
    }
    return elements;
  }

  Properties map() {
    expect('{');
    Properties entries;
    while (!take('}')) {
      if (!entries.empty()) expect(',');
      skip_space();
      std::string key = name();
      expect(':');
      entries[std::move(key)] = value();
    }
    return entries;
  }

  Properties optional_map() {
    skip_space();
    return next() == '{' ? map() : Properties();
  }

  NodeCell node() {
    expect('(');
    NodeCell cell;
    while (take(':')) cell.labels.insert(name());
    cell.properties = optional_map();
    expect(')');
    return cell;
  }

  // After the opening bracket.
  RelationshipCell relationship() {
    expect(':');
    RelationshipCell cell{.type = name(), .properties = {}};
    cell.properties = optional_map();
    expect(']');
    return cell;
  }

  PathCell path() {
    expect('<');
    PathCell cell{.start = node(), .hops = {}};
    while (!take('>')) {
      bool backwards = take('<');
      expect('-');
      expect('[');
      RelationshipCell over = relationship();
      expect('-');
      if (!backwards) expect('>');
      cell.hops.push_back({backwards ? PathCell::Direction::Backwards : PathCell::Direction::Forwards, std::move(over), node()});
    }
    return cell;
  }

  Cell word() {
    std::size_t end = std::min(text_.find_first_of(",]} ", at_), text_.size());
    std::string_view token = text_.substr(at_, end - at_);
    at_ = end;
    if (token == "null") return {Null()};
    if (token == "true" || token == "false") return {token == "true"};
    if (auto integer = graph::parse_integer(token)) return {*integer};
    if (auto number = graph::parse_float(token)) return {*number};
    fail("this is no value: " + std::string(token));
  }

  std::string name() {
    bool quoted = take('`');
    std::size_t end = std::min(text_.find_first_of(quoted ? "`" : " :{})],-", at_), text_.size());
    std::string result(text_.substr(at_, end - at_));
    at_ = end;
    if (quoted) expect('`');
    return result;
  }

  char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  void skip_space() {
    while (next() == ' ') ++at_;
  }
  bool take(char c) {
    skip_space();
    if (next() != c) return false;
    ++at_;
    return true;
  }
  void expect(char c) {
    if (!take(c)) fail(std::string("expected ") + c);
  }
  [[noreturn]] void fail(const std::string& why) const {
    throw std::runtime_error("this is no value of a table: " + std::string(text_) + ": " + why + " (at byte " +
                             std::to_string(at_ + 1) + ')');
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

Cell parse_cell(std::string_view text) {
  return CellParser(text).parse();
}

}  // namespace clew::tck
