// SPDX-License-Identifier: EUPL-1.2
// Whole runs over small registers, with what came of them as text.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "check/options.hpp"
#include "check/report.hpp"

namespace registertoets::testing {

/// A register of code, directie, doel, soort (geen is an answer), reden (asked for when soort names
/// something), termijn and stand; doel, reden and termijn are of the law.
std::shared_ptr<const rules::RuleSet> small_register();

/// Its rules as text.
std::string small_register_text();

/// Options for a run with `small_register` on 1 July 2025.
check::Options small_options();

using SheetOfTexts = std::vector<std::vector<std::string>>;

/// The report on a workbook `a.xlsx` with one sheet of these texts, called Blad1.
check::Report checked(const SheetOfTexts& rows, const check::Options& options = small_options());

/// A row a line: `2: complete, law, 6 of 6` or `3: law, 4 of 6, lacks soort reden`.
std::string rows_in(const check::Report& report);

/// A finding a line, in their order: `C2 klein.doel.empty`; without a row `- klein.doel.missing-column`.
std::string findings_in(const check::Report& report);

/// What became of a rule: `met 1, not met 0, not applicable 0, not testable 0, off 0`.
std::string outcomes_in(const check::Report& report, std::string_view rule);

}  // namespace registertoets::testing
