// SPDX-License-Identifier: EUPL-1.2
// How a workbook was understood, for people, and as a rules file that fixes it.
#pragma once

#include <string>

#include "check/report.hpp"
#include "report/format.hpp"

namespace registertoets::report {

/// Sheet by sheet: register, header row, which column is which field and why, what is missing, what is
/// unknown and what it resembles.
void write_columns(const check::Report& report, const RenderOptions& options, const Sink& sink);

/// Whether there is a register in `report`, or a sheet that resembles one, to write an overlay for.
bool has_overlay(const check::Report& report);

/// What a rules file is to lie over.
struct RulesBelow {
    std::string extends;  ///< a name or a path, as the file is to have it
    std::string command;  ///< how to check with it where `extends` does not name all of them; else empty
};

/// A rules file (YAML) that lies over the rules of the run: the headers that were recognised by an alias
/// become headers of the field, and those that merely resemble, headers that
/// resemble nothing and fields without a column stand ready as comments.
void write_overlay(const check::Report& report, const RulesBelow& below, messages::Lang lang,
                   const Sink& sink);

}  // namespace registertoets::report
