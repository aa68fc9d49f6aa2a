# Writes OUTPUT, a source file that holds the text of MODEL in pieces that every compiler takes.
# Run as: cmake -DMODEL=... -DOUTPUT=... -P built_in_model.cmake
file(READ ${MODEL} text)
string(LENGTH "${text}" length)
set(pieces "")
set(begin 0)
while(begin LESS length)
  string(SUBSTRING "${text}" ${begin} 8000 piece)
  string(APPEND pieces "    R\"tsv(${piece})tsv\"\n")
  math(EXPR begin "${begin} + 8000")
endwhile()
file(WRITE ${OUTPUT} "// Made by ingest/judge/built_in_model.cmake from ${MODEL}.
#include \"ingest/judge/built_in_model.h\"

std::string_view clew::ingest::built_in_confidence_model() {
  static constexpr char kText[] =
${pieces}    \"\";
  return {kText, sizeof(kText) - 1};
}
")
