// SPDX-License-Identifier: EUPL-1.2
// Which rows go into a merged register: rows that two deliveries have alike once, rows that clash all of
// them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <vector>

#include "check/input.hpp"
#include "check/options.hpp"
#include "check/report.hpp"
#include "workbook/merged/columns.hpp"
#include "workbook/sheet_writer.hpp"

namespace registertoets::workbook {

constexpr std::uint32_t k_kept = check::k_none;

/// What a sheet of Excel has room for besides the row of headers, and the columns that say where a row came
/// from.
constexpr std::uint32_t k_most_merged_rows = k_most_rows - 1;
constexpr std::uint32_t k_most_merged_columns = k_most_columns - 4;

/// A row of a delivery; kept small, for there may be a million.
struct MergedRow {
    std::uint64_t content = 0;       ///< hash of all that it says
    std::uint64_t key = 0;           ///< of its record; 0: it has no key by which it could clash
    std::uint32_t sheet = 0;         ///< in Report::sheets
    std::uint32_t row = 0;           ///< there
    std::uint32_t delivery = 0;      ///< equal for rows of one delivery, also out of an earlier merge
    std::uint32_t same_as = k_kept;  ///< in Merge::rows: the row of an earlier delivery that says the same
    std::uint32_t clash = check::k_none;  ///< in Merge::clashes, if it clashes
    std::uint32_t to_row = 0;             ///< where it is in the merged sheet
};

/// Rows of more than one delivery that have one key and do not all say the same.
struct Clash {
    std::uint32_t size = 0;            ///< how many rows
    std::vector<std::uint32_t> named;  ///< the first of them (in Merge::rows), of each delivery if it can be
    std::vector<std::uint32_t> columns;  ///< in which not all of them say the same
};

/// So many of the rows of a clash are known by number: what a remark names, and the row itself.
constexpr std::size_t k_most_named = 4;

/// What is merged.
struct Merge {
    std::map<std::size_t, MergedColumns> columns;  ///< by register
    std::vector<MergedRow> rows;                   ///< in the order of files, sheets and rows
    std::vector<Clash> clashes;
    std::uint64_t same = 0;      ///< rows that are left out because an earlier one says the same
    std::uint64_t clashing = 0;  ///< rows that clash with one of another delivery
};

/// Reads all inputs of `report` and decides which of their rows are kept. Throws InputError, and UserError
/// where there are more rows or columns than a sheet of Excel takes.
Merge plan_merge(const check::Report& report, std::span<const check::Input> inputs,
                 const check::Options& options, messages::Lang lang);

/// Throws UserError where a register of `merge` keeps more rows or has more columns than a sheet of Excel
/// takes: it is the caller's to part.
void check_that_it_fits(const check::Report& report, const Merge& merge);

/// Reads all inputs once more, and gives every row to `visit` with its number in `Merge::rows`. Throws
/// InputError, also where they are not the rows that were planned.
void read_again(const check::Report& report, std::span<const check::Input> inputs,
                const check::Options& options, const Merge& merge,
                const std::function<void(std::uint32_t number, const check::SourceRow& row)>& visit);

}  // namespace registertoets::workbook
