# SPDX-License-Identifier: EUPL-1.2
# Where `cmake --install` puts what. tests/structure/install_test.py holds the result against a list.
include(GNUInstallDirs)

add_executable(write_completions tools/write_completions.cpp)
target_link_libraries(write_completions PRIVATE registertoets_core)
set(completions "${CMAKE_BINARY_DIR}/completions")
add_custom_command(OUTPUT "${completions}/stamp"
  COMMAND ${CMAKE_COMMAND} -E rm -rf "${completions}"
  COMMAND write_completions "${completions}"
  COMMAND ${CMAKE_COMMAND} -E touch "${completions}/stamp"
  DEPENDS write_completions
  COMMENT "Writing the completions" VERBATIM)
add_custom_target(completions ALL DEPENDS "${completions}/stamp")

install(TARGETS registertoets RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(DIRECTORY "${completions}/" DESTINATION "${CMAKE_INSTALL_DATADIR}" PATTERN stamp EXCLUDE)
foreach(section 1 5)
  file(GLOB pages CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/man/*.${section}")
  install(FILES ${pages} DESTINATION "${CMAKE_INSTALL_MANDIR}/man${section}")
  file(GLOB pages CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/man/nl/*.${section}")
  install(FILES ${pages} DESTINATION "${CMAKE_INSTALL_MANDIR}/nl/man${section}")
endforeach()
install(DIRECTORY "${CMAKE_SOURCE_DIR}/rules" "${CMAKE_SOURCE_DIR}/schema"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/registertoets" FILES_MATCHING PATTERN "*.yaml" PATTERN "*.json")
install(FILES README.md CHANGELOG.md LICENSE SECURITY.md DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES docs/handleiding.md DESTINATION "${CMAKE_INSTALL_DOCDIR}/docs")
