# SPDX-License-Identifier: EUPL-1.2
# One libFuzzer program for all targets of tests/fuzz/targets.cpp; Warnings.cmake gives the library its sanitizers.
file(GLOB fuzz_sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/fuzz/*.cpp")
list(FILTER fuzz_sources EXCLUDE REGEX "_test.cpp$")
add_executable(registertoets_fuzz ${fuzz_sources} tests/support/scans.cpp)
target_include_directories(registertoets_fuzz PRIVATE "${CMAKE_SOURCE_DIR}/tests")
target_link_libraries(registertoets_fuzz PRIVATE registertoets_core)
target_link_options(registertoets_fuzz PRIVATE -fsanitize=fuzzer)
