#include "ingest/language/text/norm_table.h"

#include "ingest/language/text/lookups.h"
#include "ingest/language/text/unicode.h"

namespace clew::ingest::language {

namespace {

struct BaseNorm {
  std::string_view norm;
  std::string_view spellings;  // separated by spaces
};

// spacy/lang/norm_exceptions.py: quotation marks, dashes, currencies and full-width punctuation.
constexpr BaseNorm kBaseNorms[] = {{"'s", "'s 'S ’s ’S"},
                                   {"'", "’ ‘ ´ `"},
                                   {"\"", "” “ '' `` ´´ „ » « ‘‘ ’’"},
                                   {"?", "？"},
                                   {"!", "！"},
                                   {",", "，"},
                                   {";", "；"},
                                   {":", "："},
                                   {".", "。 ।"},
                                   {"...", "…"},
                                   {"-", "— – -- --- ——"},
                                   {"$", "€ £ ¥ ฿ US$ C$ A$ ₺ ₹ ৳ ₩ Mex$ ₣ E£"}};

const boost::unordered_flat_map<std::string_view, std::string_view>& base_norms() {
  static const auto table = [] {
    boost::unordered_flat_map<std::string_view, std::string_view> norms;
    for (const auto& [norm, spellings] : kBaseNorms) {
      for (std::string_view rest = spellings; !rest.empty();) {
        const std::size_t space = std::min(rest.find(' '), rest.size());
        norms.emplace(rest.substr(0, space), norm);
        rest.remove_prefix(std::min(space + 1, rest.size()));
      }
    }
    return norms;
  }();
  return table;
}

}  // namespace

NormTable::NormTable(const std::filesystem::path& lookups) : file_(lookups) {
  read_lookups(file_, [this](std::string_view table, StringId key, MsgpackReader& reader) {
    if (table == "lexeme_norm") {
      norms_.emplace(key, reader.text());
    } else {
      reader.skip();
    }
  });
  if (norms_.empty()) MsgpackReader(file_.bytes(), lookups).fail("expected the table lexeme_norm");
}

std::string NormTable::norm(std::string_view text, StringId id) const {
  if (const auto found = norms_.find(id); found != norms_.end()) return std::string(found->second);
  if (const auto found = base_norms().find(text); found != base_norms().end()) return std::string(found->second);
  return to_lower(text);
}

}  // namespace clew::ingest::language
