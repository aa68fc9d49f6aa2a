#include <exception>
#include <md4c.h>
#include <new>
#include <utility>

#include "ingest/reader/flow_builder.h"
#include "ingest/reader/markdown/block_writer.h"
#include "ingest/reader/preamble.h"
#include "ingest/reader/read_formats.h"
#include "ingest/reader/title_and_date.h"
#include "ingest/reader/too_entangled.h"

namespace clew::ingest::reader {

namespace {

constexpr std::size_t kReportsPerByte = 8;  // of what was parsed: tables can have far more cells than bytes
constexpr std::size_t kReportsAtLeast = 10'000;

/// What stands between md4c, which is C, and the writer: exceptions wait until md4c has returned.
struct Session {
  markdown::BlockWriter& writer;
  std::size_t reports_left;
  std::exception_ptr failure = nullptr;

  template <typename Report>
  int run(Report report) noexcept {
    try {
      if (reports_left-- == 0) throw TooEntangled();
      report(writer);
      return 0;
    } catch (...) {
      failure = std::current_exception();
      return 1;
    }
  }
};

Session& session(void* data) {
  return *static_cast<Session*>(data);
}

MD_PARSER parser() {
  MD_PARSER parser{};
  parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_WIKILINKS | MD_FLAG_NOINDENTEDCODEBLOCKS;
  parser.enter_block = [](MD_BLOCKTYPE type, void*, void* data) {
    return session(data).run([&](markdown::BlockWriter& writer) { writer.enter_block(type); });
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* data) {
    return session(data).run([&](markdown::BlockWriter& writer) { writer.leave_block(type, detail); });
  };
  parser.enter_span = [](MD_SPANTYPE type, void*, void* data) {
    return session(data).run([&](markdown::BlockWriter& writer) { writer.enter_span(type); });
  };
  parser.leave_span = [](MD_SPANTYPE type, void*, void* data) {
    return session(data).run([&](markdown::BlockWriter& writer) { writer.leave_span(type); });
  };
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* data) {
    return session(data).run([&](markdown::BlockWriter& writer) { writer.add_text(type, {text, size}); });
  };
  return parser;
}

}  // namespace

Document read_markdown(const DecodedText& source) {
  Preamble preamble = read_front_matter(source.text);
  const std::string_view text = std::string_view(source.text).substr(preamble.end);
  FlowBuilder builder(source);
  markdown::BlockWriter writer(builder, source.text, preamble.end);
  Session run{writer, kReportsAtLeast + text.size() * kReportsPerByte};
  const MD_PARSER callbacks = parser();
  if (md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &callbacks, &run) != 0) {
    if (run.failure) std::rethrow_exception(run.failure);
    throw std::bad_alloc();  // the only other reason that md4c knows
  }
  Document document = std::move(builder).finish();
  document.title = !preamble.title.empty()   ? std::move(preamble.title)
                   : !writer.title().empty() ? writer.title()
                                             : title_of(document);
  document.date = preamble.date ? std::move(preamble.date) : date_of(document);
  return document;
}

}  // namespace clew::ingest::reader
