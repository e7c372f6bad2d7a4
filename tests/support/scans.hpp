// SPDX-License-Identifier: EUPL-1.2
// All that reading an xlsx file gives, as text: to hold its fast path against the careful one.
#pragma once

#include <filesystem>
#include <string>

#include "spreadsheet/limits.hpp"
#include "spreadsheet/xlsx/scan.hpp"

namespace registertoets::testing {

/// Rows, cells, shared numbers, merges and notices of each sheet of `path`, and the error that reading it
/// ends in.
std::string account_of(const std::filesystem::path& path, spreadsheet::xlsx::Scan scan,
                       const spreadsheet::Limits& limits = {});

}  // namespace registertoets::testing
