#include "tests/ingest/language/model.h"

const clew::ingest::Pipeline& model() {
  static const auto pipeline = clew::ingest::Pipeline::load("models/en_core_web_sm-3.8.0");
  return pipeline;
}
