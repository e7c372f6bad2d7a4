// SPDX-License-Identifier: EUPL-1.2
// What helps a directie most: the fields that most of its rows fall short on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "check/report.hpp"
#include "workbook/feedback/delivery.hpp"

namespace registertoets::workbook {

/// Where a task is to be done: in one sheet.
struct TaskPlace {
    std::uint32_t sheet = 0;             ///< number in Report::sheets
    std::uint32_t column = 0;            ///< of its cells; 0: none
    std::vector<std::uint32_t> rows;     ///< in Report::rows, each once
    std::vector<std::uint32_t> clashes;  ///< in Report::findings: those that name another row
};

/// Findings on one field of one register (or of one rule on rows as a whole, or over all rows), to be mended
/// together.
struct Task {
    std::vector<TaskPlace> places;      ///< by sheet
    const rules::Rule* rule = nullptr;  ///< the one that is not met most often
    bool several_rules = false;
    bool errors = false;        ///< else nothing but warnings
    std::size_t rows = 0;       ///< in all places together
    std::uint32_t finding = 0;  ///< one of them, in Report::findings
};

/// At most `most` tasks of `delivery`: errors before warnings, those on most rows first.
std::vector<Task> most_helpful(const check::Report& report, const Delivery& delivery, std::size_t most);

}  // namespace registertoets::workbook
