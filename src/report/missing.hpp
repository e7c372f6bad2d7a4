// SPDX-License-Identifier: EUPL-1.2
// The missing columns of a run, each once, with the sheets that lack it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "check/report.hpp"
#include "messages/lang.hpp"
#include "report/shown.hpp"

namespace registertoets::report {

/// One missing column and the sheets that lack it.
struct Lack {
    const rules::Rule* rule = nullptr;
    const reg::Field* field = nullptr;
    check::FindingStatus status = check::FindingStatus::accepted;  ///< open where any of them is
    std::vector<const check::SheetReport*> sheets;
    std::uint64_t rows = 0;  ///< that are asked for it
};

/// Those that are `shown`, errors first; further in the order of registers and their fields.
std::vector<Lack> lacks(const check::Report& report, Shown shown = Shown::all);

/// Which sheets lack it, the first few by name, and how many rows need it.
std::string place_in_words(const check::Report& report, const Lack& lack, messages::Lang lang);

/// What to do about it: name the column that may well be the one; else what the rule says, `how`, and which
/// columns were not recognised, as the answers may stand there already.
std::string remedy_in_words(const check::Report& report, const Lack& lack, const std::string& how,
                            messages::Lang lang);

/// The same of one sheet that has no column for `field`, which `rule` asks for.
std::string remedy_in_words(const check::SheetReport& sheet, const rules::Rule& rule, const reg::Field& field,
                            const std::string& how, messages::Lang lang);

/// What to do where a column of `sheet`, that no field answers, may well be the one that is missing; empty:
/// there is none.
std::string rename_in_words(const check::SheetReport& sheet, const reg::Field& field, reg::FieldIndex index,
                            messages::Lang lang);

/// The columns of `sheet` whose header was not recognised and resembles none, the first few: "L (Wie?)".
std::vector<std::string> unread_columns(const check::SheetReport& sheet);

}  // namespace registertoets::report
