// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace registertoets::util {

/// The version of the program, as CMakeLists.txt has it.
std::string_view version();

}  // namespace registertoets::util
