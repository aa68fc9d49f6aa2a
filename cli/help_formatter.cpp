#include "cli/help_formatter.h"

namespace clew::cli {
namespace {

// CLI11 writes types as "TEXT:{a,b}" or "UINT:INT in [1 - 1024]"; of these the choices, or a short word, are of use.
std::string value_name(const std::string& type) {
  if (const std::size_t brace = type.find('{'); brace != std::string::npos) {
    std::string choices = type.substr(brace + 1, type.find('}') - brace - 1);
    for (char& c : choices)
      if (c == ',') c = '|';
    return choices;
  }
  if (type.starts_with("UINT") || type.starts_with("INT")) return "N";
  if (type.starts_with("FLOAT")) return "NUMBER";
  return type;
}

}  // namespace

std::string HelpFormatter::make_option_opts(const CLI::Option* option) const {
  if (option->get_type_size() == 0) return {};  // A flag.
  const bool several = option->get_items_expected_max() > 1 && option->get_allow_extra_args();
  const std::string name = option->get_positional() && !option->nonpositional() ? "" : ' ' + value_name(option->get_type_name());
  return name + (several ? " ..." : "");
}

std::string HelpFormatter::make_option_desc(const CLI::Option* option) const {
  const std::string known = option->get_default_str();
  return option->get_description() + (known.empty() || known == "\"\"" ? "" : " (default: " + known + ')');
}

}  // namespace clew::cli
