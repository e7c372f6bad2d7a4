// SPDX-License-Identifier: EUPL-1.2
// All that reading an xlsx file gives, as text: to hold its fast path against the careful one.
#pragma once

#include <filesystem>
#include <string>

#include "spreadsheet/limits.hpp"
#include "spreadsheet/reading.hpp"

namespace registertoets::testing {

/// Rows, cells, shared numbers, merges and notices of each sheet of `path`, and the error that reading it
/// ends in.
std::string account_of(const std::filesystem::path& path, const spreadsheet::Reading& reading,
                       const spreadsheet::Limits& limits = {});

}  // namespace registertoets::testing
