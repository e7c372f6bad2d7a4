// SPDX-License-Identifier: EUPL-1.2
// Rows and complete rows of each directie, whatever percentages are grouped by.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "check/report.hpp"

namespace registertoets::check {

struct DirectieCount {
    std::size_t reg = 0;              ///< number in the rule set
    std::optional<std::string> name;  ///< nothing: the rows without a directie
    std::uint64_t rows = 0;
    std::uint64_t complete = 0;
};

/// By register and name, the rows without a directie last. A directie that delivered nothing has 0 rows.
std::vector<DirectieCount> count_directies(const Report& report);

}  // namespace registertoets::check
