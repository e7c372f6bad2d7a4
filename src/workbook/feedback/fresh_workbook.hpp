// SPDX-License-Identifier: EUPL-1.2
// Workbooks to correct, made anew: the rows of one directie out of a file that holds those of several, or
// that is no workbook which can be marked.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "check/input.hpp"
#include "check/options.hpp"
#include "check/report.hpp"
#include "report/format.hpp"
#include "workbook/feedback/delivery.hpp"
#include "workbook/feedback/places.hpp"
#include "workbook/feedback/summary_sheet.hpp"
#include "workbook/new_book.hpp"

namespace registertoets::workbook {

/// One workbook to be.
struct FreshWorkbook {
    const Delivery* delivery = nullptr;
    std::unique_ptr<NewBook> book;
    Places places;
};

/// Reads `input`, file number `file` of the report, once and writes the rows of each of `deliveries`, which
/// are all of that file, into a workbook of its own: the rows in their order, in their columns, with their
/// values; what was found as fills and notes; columns that are missing at the end; lists to choose from; and
/// the three sheets. The workbooks are not finished yet, and keep a file open for every sheet. Throws
/// InputError.
std::vector<FreshWorkbook> make_fresh_workbooks(const check::Report& report, std::uint32_t file,
                                                const check::Input& input, const check::Options& options,
                                                std::span<const Delivery* const> deliveries,
                                                const FeedbackOptions& feedback);

}  // namespace registertoets::workbook
