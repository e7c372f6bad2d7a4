# SPDX-License-Identifier: EUPL-1.2
# Builds the style and the script of the html report into the program.
set(page_folder "${CMAKE_SOURCE_DIR}/src/report/html")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${page_folder}/page.css" "${page_folder}/page.js")
file(READ "${page_folder}/page.css" page_style)
file(READ "${page_folder}/page.js" page_script)
set(page_assets_source "${CMAKE_BINARY_DIR}/page_assets.cpp")
configure_file("${page_folder}/page_assets.cpp.in" "${page_assets_source}" @ONLY)
