#include "tests/ingest/reader/make_pdf.h"

namespace clew::test {
namespace {

std::string number(std::size_t n) {
  return std::to_string(n);
}

/// The numbered objects of a file, from 1 on, with the table of where they lie.
class PdfWriter {
 public:
  void add(const std::string& body) {
    offsets_.push_back(file_.size());
    file_.append(number(offsets_.size())).append(" 0 obj\n").append(body).append("\nendobj\n");
  }

  std::string finish(const std::string& trailer) && {
    const std::size_t table = file_.size();
    file_.append("xref\n0 ").append(number(offsets_.size() + 1)).append("\n0000000000 65535 f \n");
    for (const std::size_t offset : offsets_) {
      const std::string digits = number(offset);
      file_.append(std::string(10 - digits.size(), '0')).append(digits).append(" 00000 n \n");
    }
    file_.append("trailer\n<< /Size ").append(number(offsets_.size() + 1)).append(trailer).append(" >>\nstartxref\n");
    return std::move(file_.append(number(table)).append("\n%%EOF\n"));
  }

 private:
  std::string file_ = "%PDF-1.4\n";
  std::vector<std::size_t> offsets_;
};

std::string stream_of(const PdfPage& page) {
  std::string text = "BT /F1 11 Tf 14 TL 72 720 Td\n";
  for (const std::string& line : page.lines) text.append("(").append(line).append(") Tj T*\n");
  text.append("ET");
  return std::string("<< /Length ").append(number(text.size())).append(" >>\nstream\n").append(text).append("\nendstream");
}

}  // namespace

std::string make_pdf(const std::vector<PdfPage>& pages, const std::string& title) {
  constexpr std::size_t kFirstPage = 5;  // its number as an object; each is followed by what it shows
  std::string kids;
  for (std::size_t i = 0; i < pages.size(); ++i) kids.append(number(kFirstPage + 2 * i)).append(" 0 R ");
  PdfWriter writer;
  writer.add("<< /Type /Catalog /Pages 2 0 R >>");
  writer.add(std::string("<< /Type /Pages /Kids [ ").append(kids).append("] /Count ").append(number(pages.size())).append(" >>"));
  writer.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  writer.add(std::string("<< /Title (").append(title).append(") /CreationDate (D:20240229120000Z) >>"));
  for (std::size_t i = 0; i < pages.size(); ++i) {
    writer.add(std::string("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ")
                   .append(number(kFirstPage + 2 * i + 1))
                   .append(" 0 R >>"));
    writer.add(stream_of(pages[i]));
  }
  return std::move(writer).finish(" /Root 1 0 R /Info 4 0 R");
}

}  // namespace clew::test
