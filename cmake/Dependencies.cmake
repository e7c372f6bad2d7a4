# SPDX-License-Identifier: EUPL-1.2
# The libraries of Debian 12 that registertoets stands on; README.md says why each is there.
find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(libzip REQUIRED)
find_package(ZLIB REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(re2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)

# ISA-L unpacks twice as fast as zlib does, on x86-64 alone: what it has for ARM had a fault until 2.32.
set(isal_fits OFF)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$")
  set(isal_fits ON)
endif()
option(REGISTERTOETS_ISAL "Unpack with ISA-L, and with zlib only where asked for" ${isal_fits})

add_library(registertoets_dependencies INTERFACE)
target_link_libraries(registertoets_dependencies INTERFACE
  CLI11::CLI11 fmt::fmt yaml-cpp nlohmann_json::nlohmann_json libzip::zip ZLIB::ZLIB
  OpenSSL::Crypto Threads::Threads PkgConfig::utf8proc PkgConfig::re2 PkgConfig::xlsxwriter)
if(REGISTERTOETS_ISAL)
  pkg_check_modules(isal REQUIRED IMPORTED_TARGET libisal)
  target_link_libraries(registertoets_dependencies INTERFACE PkgConfig::isal)
endif()
