// SPDX-License-Identifier: EUPL-1.2
// Reads a workbook of review back.
#pragma once

#include <filesystem>
#include <string>

#include "sample/review.hpp"
#include "spreadsheet/limits.hpp"

namespace registertoets::sample {

/// What the workbook at `path`, called `name`, holds: also when another program saved it, lines were sorted,
/// sheets were renamed or columns moved. What is wrong with a line stands in the faults. Throws InputError
/// where it cannot be read or is no workbook of review.
Review read_review(const std::filesystem::path& path, const std::string& name,
                   const spreadsheet::Limits& limits);

}  // namespace registertoets::sample
