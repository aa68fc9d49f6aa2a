# What `cmake --install` puts where, beside the program and the libraries: headers, the language model, the package for
# find_package(Clew), completions and the manual page.
include(CMakePackageConfigHelpers)

install(EXPORT ClewTargets NAMESPACE Clew:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Clew)
configure_package_config_file(cmake/ClewConfig.cmake.in ClewConfig.cmake INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Clew
  PATH_VARS CMAKE_INSTALL_DATADIR)
write_basic_package_version_file(ClewConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/ClewConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/ClewConfigVersion.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Clew)

foreach(stage graph ingest query)
  install(DIRECTORY ${stage} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/clew FILES_MATCHING PATTERN "*.h")
endforeach()

install(DIRECTORY models/ DESTINATION ${CMAKE_INSTALL_DATADIR}/clew/models OPTIONAL)
install(DIRECTORY datasets/south_caucasus DESTINATION ${CMAKE_INSTALL_DATADIR}/clew/examples)
install(FILES LICENSE THIRD_PARTY.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Written by the program that is installed.
foreach(form bash zsh fish man)
  set(file ${CMAKE_BINARY_DIR}/completions/clew.${form})
  list(APPEND forms COMMAND $<TARGET_FILE:clew> completion ${form} > ${file})
  list(APPEND files ${file})
endforeach()
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/completions)
add_custom_command(OUTPUT ${files} ${forms} DEPENDS clew VERBATIM)
add_custom_target(completions ALL DEPENDS ${files})
install(FILES ${CMAKE_BINARY_DIR}/completions/clew.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME clew)
install(FILES ${CMAKE_BINARY_DIR}/completions/clew.zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions RENAME _clew)
install(FILES ${CMAKE_BINARY_DIR}/completions/clew.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${CMAKE_BINARY_DIR}/completions/clew.man DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 RENAME clew.1)
