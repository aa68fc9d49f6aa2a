#pragma once
// PDF enough for a test: pages of lines of ASCII.
#include <string>
#include <vector>

namespace clew::test {

struct PdfPage {
  std::vector<std::string> lines;  // set 14 points apart; an empty one is a gap
};

std::string make_pdf(const std::vector<PdfPage>& pages, const std::string& title);

}  // namespace clew::test
