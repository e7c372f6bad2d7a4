// SPDX-License-Identifier: EUPL-1.2
// A workbook with an empty register for each of some registers, made from the rules.
#pragma once

#include "report/format.hpp"
#include "workbook/form_sheet.hpp"

namespace registertoets::workbook {

struct FormOptions {
    messages::Lang lang = messages::Lang::nl;
    util::Date day;  ///< values that are not in force on it are not offered
    Prefill prefill;
};

/// Writes the bytes of the workbook (xlsx): the forms of `registers`, which are some of `set`, a sheet that
/// explains the columns and a hidden one with the lists.
void write_form_book(const rules::RuleSet& set, Registers registers, const FormOptions& options,
                     const report::Sink& sink);

}  // namespace registertoets::workbook
