// SPDX-License-Identifier: EUPL-1.2
// What goes back to those who delivered a register: per directie a workbook to correct, and a letter.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "check/input.hpp"
#include "check/options.hpp"
#include "check/report.hpp"
#include "messages/sentence.hpp"
#include "report/format.hpp"
#include "workbook/feedback/delivery.hpp"
#include "workbook/feedback/summary_sheet.hpp"
#include "workbook/package/marked_copy.hpp"

namespace registertoets::workbook {

/// How a delivery goes back.
enum class ReturnKind : unsigned char {
    marked,         ///< a copy of what was sent, with marks
    fresh,          ///< its rows in a new workbook
    findings_only,  ///< only what was found: what was sent may not be changed
};

/// A workbook that goes back.
struct ReturnedWorkbook {
    Delivery delivery;
    ReturnKind kind = ReturnKind::fresh;
    std::string name;                           ///< of its file
    std::optional<messages::Sentence> why_not;  ///< why what was sent is not marked
    std::shared_ptr<package::MarkedCopy> copy;  ///< with ReturnKind::marked
};

/// What goes back to one directie.
struct Returned {
    std::string directie;                     ///< empty: of nobody
    std::string letter;                       ///< the name of its file
    std::vector<ReturnedWorkbook> workbooks;  ///< one for each file that holds rows of it
};

/// What goes back, with the names of all files; nothing is written yet. `inputs` are what `report` was made
/// of. Throws InputError where an input can no longer be read.
std::vector<Returned> plan_feedback(const check::Report& report, std::span<const check::Input> inputs,
                                    const check::Options& options, messages::Lang lang);

/// Takes the name of a file and what writes its bytes.
using Put =
    std::function<void(const std::string& name, const std::function<void(const report::Sink&)>& produce)>;

/// Makes all files of `plan` and gives each to `put` when it is done. Throws InputError where an input can no
/// longer be read.
void write_feedback(const check::Report& report, std::span<const check::Input> inputs,
                    const check::Options& options, const std::vector<Returned>& plan,
                    const FeedbackOptions& feedback, const Put& put);

}  // namespace registertoets::workbook
