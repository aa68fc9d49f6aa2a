#include "ingest/resolve/resolve.h"

#include <map>

#include "ingest/lexicon/lexicon.h"
namespace clew::ingest {
Resolution resolve(const AnnotatedDocument& document, const Tree&, const Mentions& mentions, const Lexicon&) {
  Resolution r;
  std::map<std::string, EntityIndex> by_name;
  for (MentionIndex m = 0; m < mentions.size(); ++m) {
    const Mention& x = mentions[m];
    if (x.kind == MentionKind::Pronoun) {
      r.of_mention.push_back(kNoEntity);
      continue;
    }
    std::string name(document.text(x.core));
    auto [it, fresh] = by_name.emplace(name, static_cast<EntityIndex>(r.entities.size()));
    if (fresh) {
      Entity e;
      e.name = name;
      e.label = x.label;
      e.named = x.kind == MentionKind::Name;
      r.entities.push_back(e);
    }
    r.entities[it->second].mentions.push_back(m);
    r.of_mention.push_back(it->second);
  }
  return r;
}
}  // namespace clew::ingest
