// SPDX-License-Identifier: EUPL-1.2
// The letter that goes with a workbook to correct: short, in plain words, for who is no lawyer and no
// programmer.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "check/report.hpp"
#include "workbook/feedback/feedback.hpp"
#include "workbook/feedback/places.hpp"

namespace registertoets::workbook {

/// One workbook of the letter, and where rows stand in it.
struct LetterPart {
    const ReturnedWorkbook* workbook = nullptr;
    const Places* places = nullptr;
};

/// The letter to `returned.directie`: how the delivery stands, the three things that help most, the deadline,
/// what to do. Lines of at most 72 characters.
std::string letter(const check::Report& report, const Returned& returned,
                   const std::vector<LetterPart>& parts, const FeedbackOptions& options);

}  // namespace registertoets::workbook
