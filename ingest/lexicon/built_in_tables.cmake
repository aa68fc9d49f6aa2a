# Writes OUTPUT, a source file that holds the tables of FOLDER named in TABLES (separated by commas).
# Run as: cmake -DFOLDER=... -DTABLES=a.tsv,b.tsv -DOUTPUT=... -P built_in_tables.cmake
string(REPLACE "," ";" tables "${TABLES}")
set(texts "")
set(cases "")
foreach(table ${tables})
  file(READ ${FOLDER}/${table} text)
  string(MAKE_C_IDENTIFIER "${table}" constant)
  string(APPEND texts "constexpr char k_${constant}[] = R\"tsv(${text})tsv\";\n")
  string(APPEND cases "  if (name == \"${table}\") return {k_${constant}, sizeof(k_${constant}) - 1};\n")
endforeach()
file(WRITE ${OUTPUT} "// Made by ingest/lexicon/built_in_tables.cmake from datasets/lexicon.
#include \"ingest/lexicon/tables.h\"

namespace {
${texts}}  // namespace

std::string_view clew::ingest::built_in_table(std::string_view name) {
${cases}  return {};
}
")
