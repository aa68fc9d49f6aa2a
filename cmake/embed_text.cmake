# Writes OUTPUT, a source file that defines FUNCTION, declared in HEADER, to return the text of TEXT; in pieces that every compiler takes.
# Run as: cmake -DTEXT=... -DHEADER=... -DFUNCTION=... -DOUTPUT=... -P embed_text.cmake
file(READ ${TEXT} text)
string(LENGTH "${text}" length)
set(pieces "")
set(begin 0)
while(begin LESS length)
  string(SUBSTRING "${text}" ${begin} 8000 piece)
  string(APPEND pieces "    R\"text(${piece})text\"\n")
  math(EXPR begin "${begin} + 8000")
endwhile()
get_filename_component(name ${TEXT} NAME)
file(WRITE ${OUTPUT} "// Made by cmake/embed_text.cmake from ${name}.
#include \"${HEADER}\"

std::string_view ${FUNCTION}() {
  static constexpr char kText[] =
${pieces}    \"\";
  return {kText, sizeof(kText) - 1};
}
")
