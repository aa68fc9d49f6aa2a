# Writes OUTPUT, a source file that holds the text of TABLE.
# Run as: cmake -DTABLE=confidence.tsv -DOUTPUT=... -P built_in_weights.cmake
file(READ ${TABLE} text)
file(WRITE ${OUTPUT} "// Made by ingest/openie/built_in_weights.cmake from datasets/openie/confidence.tsv.
#include \"ingest/openie/confidence.h\"

std::string_view clew::ingest::openie::built_in_weights() {
  return R\"tsv(${text})tsv\";
}
")
