# SPDX-License-Identifier: EUPL-1.2
# Builds the rule sets of rules/ into the program, so that it runs from anywhere; as parsed trees, so that
# starting it needs no YAML parser, and with what texts must hold for a pattern to be found in them.
add_executable(embed_rules tools/embed_rules.cpp tools/needed_literals.cpp src/rules/document.cpp src/rules/packed.cpp
  src/rules/yaml_parser.cpp src/messages/catalogue.cpp src/messages/sentence.cpp src/util/code_points.cpp
  src/util/sha256.cpp)
target_include_directories(embed_rules PRIVATE "${CMAKE_SOURCE_DIR}/src")
target_link_libraries(embed_rules PRIVATE registertoets_dependencies registertoets_warnings)

file(GLOB_RECURSE rule_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/rules/*.yaml")
set(builtin_rules_source "${CMAKE_BINARY_DIR}/builtin_rules.cpp")
add_custom_command(OUTPUT "${builtin_rules_source}"
  COMMAND embed_rules "${CMAKE_SOURCE_DIR}/rules" "${builtin_rules_source}"
  DEPENDS embed_rules ${rule_files}
  COMMENT "Building the rules in" VERBATIM)
