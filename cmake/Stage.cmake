# clew_stage(NAME SOURCES file... [LINKS target...] [PRIVATE_LINKS target...])
#
# Declares the library of one folder. LINKS are part of its interface; PRIVATE_LINKS are seen by its .cpp files alone,
# which is where heavy headers (Spirit, Boost.Graph) belong. Stages of graph, ingest and query are installed, clew_query as Clew::query.
function(clew_stage name)
  cmake_parse_arguments(PARSE_ARGV 1 STAGE "" "" "SOURCES;LINKS;PRIVATE_LINKS")
  add_library(${name} STATIC ${STAGE_SOURCES})
  target_include_directories(${name} PUBLIC $<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}> $<INSTALL_INTERFACE:include/clew>)
  target_link_libraries(${name} PUBLIC ${STAGE_LINKS} PRIVATE $<BUILD_INTERFACE:clew_warnings> ${STAGE_PRIVATE_LINKS})
  file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  if(folder MATCHES "^(graph|ingest|query)(/|$)")
    string(REPLACE "clew_" "" exported ${name})
    set_target_properties(${name} PROPERTIES EXPORT_NAME ${exported})
    install(TARGETS ${name} EXPORT ClewTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
  endif()
endfunction()

# clew_test(NAME SOURCES file... LINKS target...): a Catch2 program, registered with ctest.
function(clew_test name)
  cmake_parse_arguments(PARSE_ARGV 1 TEST "" "" "SOURCES;LINKS")
  add_executable(${name} ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE ${TEST_LINKS} clew_test_main clew_warnings)
  add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
endfunction()

# clew_embedded_text(VARIABLE TEXT file HEADER file FUNCTION name): a source file, put into VARIABLE, by which the text becomes part of
# the program. HEADER declares FUNCTION: std::string_view name().
function(clew_embedded_text variable)
  cmake_parse_arguments(PARSE_ARGV 1 EMBED "" "TEXT;HEADER;FUNCTION" "")
  get_filename_component(name ${EMBED_TEXT} NAME_WE)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded_${name}.cpp)
  set(script ${PROJECT_SOURCE_DIR}/cmake/embed_text.cmake)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DTEXT=${EMBED_TEXT} -DHEADER=${EMBED_HEADER} -DFUNCTION=${EMBED_FUNCTION} -DOUTPUT=${output} -P ${script}
    DEPENDS ${EMBED_TEXT} ${script}
    VERBATIM)
  set(${variable} ${output} PARENT_SCOPE)
endfunction()
