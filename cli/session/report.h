#pragma once
// Errors and notices on their way to standard error, for people or for programs.
#include <exception>
#include <string_view>

#include "query/error/error.h"
#include "query/error/source.h"

namespace clew::cli {

enum class ReportForm { Text, Json };

class Reporter {
 public:
  explicit Reporter(ReportForm form) : form_(form) {}

  void error(const query::Error& error, const query::Source& source) const;
  void notice(const query::Notice& notice, const query::Source& source) const;
  /// What has no place in a text: a file that can't be written to, memory that is used up.
  void failure(std::string_view message) const;

 private:
  ReportForm form_;
};

}  // namespace clew::cli
