// SPDX-License-Identifier: EUPL-1.2
#include "support/sample_population.hpp"

#include <fmt/format.h>

#include <string>

#include "support/checked.hpp"
#include "util/sha256.hpp"

namespace registertoets::testing {

check::Report population(const std::vector<std::uint64_t>& rows_of_directies) {
    check::Report report;
    report.rules = small_register();
    report.files.push_back({"a.xlsx", "", {}, {}, {0}, {}});
    check::SheetReport sheet;
    sheet.name = "Blad1";
    sheet.reg = 0;
    report.sheets.push_back(sheet);
    for (const std::uint64_t rows : rows_of_directies) {
        const auto name = static_cast<std::uint32_t>(report.names.size());
        report.names.push_back(fmt::format("D{:02}", name));
        for (std::uint64_t row = 0; row < rows; ++row) {
            check::RowRecord record;
            record.row = static_cast<std::uint32_t>(report.rows.size() + 2);
            record.content = static_cast<std::uint32_t>(report.rows.size());
            record.key_hash = util::sha256_prefix(std::to_string(report.rows.size()));
            record.directie = name;
            record.complete = true;
            report.rows.push_back(record);
        }
    }
    report.sheets[0].row_count = static_cast<std::uint32_t>(report.rows.size());
    return report;
}

}  // namespace registertoets::testing
