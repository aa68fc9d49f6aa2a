#pragma once
// Rows of an answer on their way to a person or a program: one interface, one implementation a form.
#include <cstddef>
#include <memory>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>

#include "cli/terminal/style.h"
#include "graph/value.h"
#include "graph/value/entities.h"

namespace clew::cli {

enum class Mode { Table, Line, Csv, Tsv, Json, JsonLines, Markdown };

/// "table", "line", "csv", "tsv", "json", "jsonl", "markdown", in the order of the enumerators.
std::span<const std::string_view> mode_names();
std::optional<Mode> mode_named(std::string_view name);

/// Whom the answer is for. Only with a width may anything be left out, and what is gets counted.
struct Reader {
  std::optional<std::size_t> width;     ///< Columns of the terminal; none for files and pipes.
  std::optional<std::size_t> max_rows;  ///< That a table shows.
  Colours colours = Colours::Off;
};

/// Gets the rows of one result, from begin() to end(), and may then get the next.
class ResultWriter {
 public:
  ResultWriter() = default;
  ResultWriter(const ResultWriter&) = delete;
  ResultWriter& operator=(const ResultWriter&) = delete;
  virtual ~ResultWriter() = default;

  virtual void begin(std::span<const std::string> columns) = 0;
  /// As many values as there are columns; what they borrow must live until end().
  virtual void row(std::span<const graph::Value> values) = 0;
  virtual void end() = 0;

  /// What the last result left out, in words ("40 shown, 2 cells cut short"); empty where it shows everything.
  virtual std::string left_out() const { return {}; }
};

/// `out` and `entities` must outlive the writer; the entities are those of the graph that was asked.
std::unique_ptr<ResultWriter> make_writer(Mode mode, std::ostream& out, const graph::Entities& entities, const Reader& reader);

}  // namespace clew::cli
