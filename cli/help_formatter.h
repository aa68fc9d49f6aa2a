#pragma once
// Help as people read it: values by their names, choices listed, defaults in words.
#include <CLI/CLI.hpp>
#include <string>

namespace clew::cli {

class HelpFormatter : public CLI::Formatter {
 public:
  HelpFormatter() { column_width(34); }

  std::string make_option_opts(const CLI::Option* option) const override;
  std::string make_option_desc(const CLI::Option* option) const override;
  /// Ends with a line break, footer or not.
  std::string make_footer(const CLI::App* app) const override { return CLI::Formatter::make_footer(app) + '\n'; }
};

}  // namespace clew::cli
