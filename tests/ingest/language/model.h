#pragma once
#include "ingest/language/pipeline.h"

/// The language model of the source tree, loaded once.
const clew::ingest::Pipeline& model();
