#include "ingest/openie/confidence.h"

namespace clew::ingest::openie {

double confidence_of(const Tree&, const Extraction& extraction) {
  switch (extraction.rule) {
    case Rule::Verb:
      return 0.7;
    case Rule::Conjunct:
      return 0.65;
    case Rule::Copula:
      return 0.72;
    case Rule::Apposition:
      return 0.5;
    case Rule::Possessive:
      return 0.2;
    case Rule::Noun:
      return 0.1;
    default:
      return 0.5;
  }
}

}  // namespace clew::ingest::openie
