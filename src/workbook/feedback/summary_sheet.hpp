// SPDX-License-Identifier: EUPL-1.2
// The sheet *Samenvatting* of feedback: how the delivery stands, what to do, by when.
#pragma once

#include <optional>

#include "check/report.hpp"
#include "messages/lang.hpp"
#include "util/date.hpp"
#include "workbook/feedback/delivery.hpp"
#include "workbook/sheet_writer.hpp"

namespace registertoets::workbook {

/// What feedback is asked to say.
struct FeedbackOptions {
    messages::Lang lang = messages::Lang::nl;
    std::optional<util::Date> deadline;
};

SheetLayout feedback_summary_layout(messages::Lang lang);

/// Writes counts and percentages of `delivery` per register, what each field lacks, the deadline where
/// anything must be mended, and what the marks on the cells mean.
void write_feedback_summary(const check::Report& report, const Delivery& delivery,
                            const FeedbackOptions& options, SheetWriter& sheet);

/// What a workbook for `directie` is called, inside; empty: of nobody.
std::string feedback_title(const std::string& directie, messages::Lang lang);

/// `day` as people write it: 1 september 2025, 1 September 2025.
std::string written_day(const util::Date& day, messages::Lang lang);

}  // namespace registertoets::workbook
