# SPDX-License-Identifier: EUPL-1.2
# The warnings of every build; errors in the dev presets. Sanitizers and clang-tidy are switched on here too.
add_library(registertoets_warnings INTERFACE)
target_compile_options(registertoets_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2)
# -Wrestrict of g++ 12 is wrong about "literal" + string (GCC bug 105651).
target_compile_options(registertoets_warnings INTERFACE
  "$<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wno-restrict>")
if(REGISTERTOETS_STRICT)
  target_compile_options(registertoets_warnings INTERFACE -Werror)
endif()
if(REGISTERTOETS_SANITIZE)
  set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  # g++ 12 takes what the sanitizers insert for uses of uninitialized memory; the dev preset judges warnings.
  add_compile_options(${sanitizers} -Wno-maybe-uninitialized)
  add_link_options(${sanitizers})
endif()
if(REGISTERTOETS_FUZZ)
  set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_compile_options(${sanitizers} -fsanitize=fuzzer-no-link)
  add_link_options(${sanitizers})
endif()
if(REGISTERTOETS_TIDY)
  find_program(CLANG_TIDY_PROGRAM clang-tidy REQUIRED)
  set(CMAKE_CXX_CLANG_TIDY "${CLANG_TIDY_PROGRAM}" --quiet)
  # Generated sources lie below the build folder and follow this file: one check that finds nothing in them.
  file(WRITE "${CMAKE_BINARY_DIR}/.clang-tidy" "Checks: '-*,misc-misleading-bidirectional'\n")
endif()
