#include <utility>

#include "ingest/reader/flow_builder.h"
#include "ingest/reader/html/add_blocks.h"
#include "ingest/reader/html/main_content.h"
#include "ingest/reader/html/metadata.h"
#include "ingest/reader/html/tree.h"
#include "ingest/reader/html/weights.h"
#include "ingest/reader/read_formats.h"
#include "ingest/reader/title_and_date.h"

namespace clew::ingest::reader {

Document read_html(const DecodedText& source) {
  const html::Tree tree(source.text);
  const html::Weights weights = html::weigh(tree.root());
  const GumboNode& content = html::main_content(tree.root(), weights);
  FlowBuilder builder(source);
  html::add_blocks(builder, content, source.text, weights, weights.at(&tree.root()));
  Document document = std::move(builder).finish();
  html::Metadata metadata = html::read_metadata(tree.root(), content);
  document.title = metadata.title.empty() ? title_of(document) : std::move(metadata.title);
  document.date = metadata.date ? std::move(metadata.date) : date_of(document);
  return document;
}

}  // namespace clew::ingest::reader
