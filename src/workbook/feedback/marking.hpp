// SPDX-License-Identifier: EUPL-1.2
// Giving back the very workbook that was sent, with marks.
#pragma once

#include <memory>
#include <optional>

#include "check/input.hpp"
#include "check/report.hpp"
#include "messages/sentence.hpp"
#include "report/format.hpp"
#include "spreadsheet/limits.hpp"
#include "workbook/feedback/delivery.hpp"
#include "workbook/feedback/places.hpp"
#include "workbook/feedback/summary_sheet.hpp"
#include "workbook/package/marked_copy.hpp"

namespace registertoets::workbook {

/// A marked copy of what was sent, or why there is none.
struct Marking {
    std::shared_ptr<package::MarkedCopy> copy;  ///< null: not marked
    bool workbook = true;                       ///< what was sent is a workbook that could be marked at all
    std::optional<messages::Sentence> why_not;
};

/// Marks the findings of `delivery` in a copy of `input`. Throws InputError.
Marking mark(const check::Report& report, const Delivery& delivery, const check::Input& input,
             const spreadsheet::Limits& limits);

/// Adds the three sheets to `copy` and writes it. Returns what they are called in it.
OwnSheets write_marked_copy(const check::Report& report, const Delivery& delivery, package::MarkedCopy& copy,
                            const Places& places, const FeedbackOptions& options, const report::Sink& sink);

}  // namespace registertoets::workbook
