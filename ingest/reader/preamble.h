#pragma once
// What stands before the text of a file and speaks about it: the front matter of static site generators, the headers of a mail.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace clew::ingest::reader {

struct Preamble {
  std::string title;
  std::optional<std::string> date;  // ISO 8601
  std::size_t end = 0;              // where the text begins
};

/// YAML between "---" lines or TOML between "+++" lines at the start: of its entries the plain values of title and date.
Preamble read_front_matter(std::string_view text);

/// Two or more headers of a mail ("From: ", "Subject: "), up to the first empty line: subject and date.
Preamble read_mail_headers(std::string_view text);

}  // namespace clew::ingest::reader
