// SPDX-License-Identifier: EUPL-1.2
// A workbook as text, so that a test can compare it with a literal.
#pragma once

#include <filesystem>
#include <string>

#include "spreadsheet/input_error.hpp"
#include "spreadsheet/limits.hpp"

namespace registertoets::testing {

/// Every cell of every sheet: `A1 text loon`, one a line; a hidden row's with `(hidden)` behind the address,
/// and with more than one sheet a line `[name]` before each.
std::string cells_of(const std::filesystem::path& path, const spreadsheet::Limits& limits = {});

/// The notices after reading all: `[sheet] cell Dutch sentence`, one a line.
std::string notices_of(const std::filesystem::path& path, const spreadsheet::Limits& limits = {});

/// `cells_of` and `notices_of` for a csv file of these bytes.
std::string csv_cells(std::string_view bytes);
std::string csv_notices(std::string_view bytes);

/// The fault and the Dutch sentence of the InputError that reading `path` ends in: `damaged: …`, with the
/// folder of `path` left out of it; `none` when there is none.
std::string error_of(const std::filesystem::path& path, const spreadsheet::Limits& limits = {});

}  // namespace registertoets::testing
