# SPDX-License-Identifier: EUPL-1.2
# A libFuzzer program for each target of tests/fuzz/targets.cpp; Warnings.cmake gives the library its sanitizers.
foreach(target container sheet strings styles fastpath inflate marking ods csv rules address)
  add_executable(fuzz_${target} tests/fuzz/fuzz_main.cpp tests/fuzz/targets.cpp
    tests/support/scans.cpp)
  target_include_directories(fuzz_${target} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
  target_compile_definitions(fuzz_${target} PRIVATE REGISTERTOETS_FUZZ_TARGET="${target}")
  target_link_libraries(fuzz_${target} PRIVATE registertoets_core)
  target_link_options(fuzz_${target} PRIVATE -fsanitize=fuzzer)
endforeach()
