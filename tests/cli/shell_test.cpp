#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>

#include "cli/shell/completion.h"
#include "cli/shell/history.h"
#include "cli/shell/list_columns.h"
#include "cli/shell/statement_end.h"

namespace {

using namespace clew::cli;
using Words = std::vector<std::string>;

Vocabulary vocabulary() {
  Vocabulary words;
  words.labels = {"Agreement", "Person", "Place"};
  words.types = {"MEET_WITH", "SIGN", "WITNESS"};
  words.keys = {"aliases", "name"};
  words.functions = {"count", "evidence"};
  words.parameters = {"limit"};
  words.commands = {":help", ":last", ":mode"};
  words.names = [](std::string_view start) {
    Words found;
    for (std::string_view name : {"Ilham Aliyev", "Almaty Declaration", "Nagorno-Karabakh", "Əhmədov"})
      if (has_word_starting(name, start)) found.emplace_back(name);
    return found;
  };
  return words;
}

Words offered(std::string_view head) {
  return complete(head, vocabulary()).candidates;
}

std::filesystem::path scratch_file() {
  auto directory = std::filesystem::temp_directory_path() / "clew_history_test";
  std::filesystem::remove_all(directory);
  return directory / "deep" / "history";
}

}  // namespace

TEST_CASE("a statement is complete at its semicolon, a walk at its line") {
  CHECK(state_of("") == Typed::Nothing);
  CHECK(state_of("  // only a comment") == Typed::Nothing);
  CHECK(state_of("MATCH (n) RETURN n") == Typed::Open);
  CHECK(state_of("MATCH (n) RETURN n;") == Typed::Complete);
  CHECK(state_of("match (n)\nreturn n ; // done") == Typed::Complete);
  CHECK(state_of("MATCH (n) RETURN n; MATCH (m)") == Typed::Open);
  CHECK(state_of("RETURN 'a;") == Typed::Unclosed);
  CHECK(state_of("RETURN ';'") == Typed::Open);
  CHECK(state_of("RETURN 1 /* ; ") == Typed::Unclosed);
  CHECK(state_of("RETURN `a;") == Typed::Unclosed);
  CHECK(state_of("Aliyev -signed-> ?") == Typed::Complete);
  CHECK(state_of("Aliyev -signed-> ?\nMATCH (n)") == Typed::Open);
}

TEST_CASE("completion knows where it is") {
  CHECK(offered(":he") == Words{":help"});
  CHECK(offered(":P") == Words{":Person", ":Place"});
  CHECK(offered("mat") == Words{"MATCH"});
  CHECK(offered("MATCH (a:P") == Words{"Person", "Place"});
  CHECK(offered("MATCH (a:Person {name: 'Ali") == Words{"Ilham Aliyev"});
  CHECK(offered("MATCH (a)-[r:S") == Words{"SIGN"});
  CHECK(offered("MATCH (a)-[r:SIGN|me") == Words{"MEET_WITH"});
  CHECK(offered("MATCH (a)-[r:SIGN]->(b:a") == Words{"Agreement"});
  CHECK(offered("MATCH (a) RETURN a.n") == Words{"name"});
  CHECK(offered("MATCH (a) RETURN evi") == Words{"evidence"});
  CHECK(offered("MATCH (a) RETURN a LIMIT $l") == Words{"limit"});
  CHECK(offered("MATCH (a) WHERE a.name = \"O'Neill\" AND d") ==
        Words{"DELETE", "DESC", "DESCENDING", "DETACH", "DISTINCT", "DROP"});
  CHECK(offered("Ali") == Words{"Ilham Aliyev"});
  CHECK(offered("Al") == Words{"Ilham Aliyev", "Almaty Declaration"});  // ALL starts no statement.
  CHECK(offered("Ilham Ali") == Words{"Ilham Aliyev"});
  CHECK(offered("Aliyev -si") == Words{"sign"});
  CHECK(offered("Aliyev -") == Words{"meet with", "sign", "witness"});
  CHECK(offered("Aliyev -meet w") == Words{"meet with"});
  CHECK(offered("Aliyev <-sign|wi") == Words{"witness"});
  CHECK(offered("Aliyev -signed-> :Agr") == Words{"Agreement"});
  CHECK(offered("Aliyev -signed-> alm") == Words{"Almaty Declaration"});
  CHECK(offered("? <-signed- \"ilh") == Words{"Ilham Aliyev"});
  CHECK(offered("Nagorno-K") == Words{"Nagorno-Karabakh"});
  CHECK(offered("? -> ?").empty());
}

TEST_CASE("completion replaces from where the word begins") {
  CHECK(complete("Aliyev -signed-> alm", vocabulary()).begin == 17);
  CHECK(complete("MATCH (a {name: 'il", vocabulary()).begin == 17);
  CHECK(complete("MATCH (a)\nWHERE a.na", vocabulary()).begin == 18);
  CHECK(common_start({"MEET", "MEET_WITH"}) == "MEET");
  CHECK(common_start({"Ə", "É"}).empty());
  CHECK(common_start({}).empty());
}

TEST_CASE("history is written at once, whole, for its owner alone") {
  auto path = scratch_file();
  {
    History history(path);
    CHECK(history.entries().empty());
    CHECK(history.add("MATCH (n)\nRETURN 'a\\nb';"));
    CHECK(history.add("Aliyev -> ?"));
    CHECK(history.add("Aliyev -> ?"));
    CHECK(history.add(""));
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    History other(path);  // As after kill -9 of the first.
    CHECK(other.entries() == std::deque<std::string>{"MATCH (n)\nRETURN 'a\\nb';", "Aliyev -> ?"});
  }
  std::filesystem::remove_all(path.parent_path().parent_path());
}

TEST_CASE("history that can't be kept is remembered all the same") {
  History history("/proc/no/such/place/history");
  CHECK_FALSE(history.add("Aliyev -> ?"));
  CHECK(history.entries().size() == 1);
  History nowhere("");
  CHECK(nowhere.add("Aliyev -> ?"));
}

TEST_CASE("a long history is cut to what is remembered") {
  auto path = scratch_file();
  std::filesystem::create_directories(path.parent_path());
  {
    std::ofstream file(path);
    for (std::size_t i = 0; i <= 2 * History::kMaxEntries; ++i) file << "statement " << i << '\n';
  }
  History history(path);
  CHECK(history.entries().size() == History::kMaxEntries);
  CHECK(history.entries().back() == "statement 20000");
  std::ifstream file(path);
  std::string first;
  std::getline(file, first);
  CHECK(first == "statement 10001");
  std::filesystem::remove_all(path.parent_path().parent_path());
}

TEST_CASE("the place of the history follows the environment") {
  setenv("XDG_STATE_HOME", "/state", 1);
  CHECK(history_path() == "/state/clew/history");
  setenv("XDG_STATE_HOME", "relative", 1);
  setenv("HOME", "/home/ada", 1);
  CHECK(history_path() == "/home/ada/.local/state/clew/history");
  unsetenv("HOME");
  CHECK(history_path().empty());
}

TEST_CASE("candidates are listed in columns") {
  CHECK(list_columns({"a", "bb", "ccc", "d", "e"}, 10) == "a    d\nbb   e\nccc\n");
  CHECK(list_columns({"語彙", "b"}, 4) == "語彙\nb\n");
  CHECK(list_columns({"longer than this"}, 6) == "longe…\n");
}
