// SPDX-License-Identifier: EUPL-1.2
// How a workbook was understood, for people, and as a rules file that fixes it.
#pragma once

#include "check/report.hpp"
#include "report/format.hpp"

namespace registertoets::report {

/// Sheet by sheet: register, header row, which column is which field and why, what is missing, what is
/// unknown and what it resembles.
void write_columns(const check::Report& report, const RenderOptions& options, const Sink& sink);

/// Whether there is a register in `report`, or a sheet that resembles one, to write an overlay for.
bool has_overlay(const check::Report& report);

/// A rules file (YAML) that lies over the rules of the run: the headers that were recognised by an alias
/// become headers of the field, and those that merely resemble, headers that
/// resemble nothing and fields without a column stand ready as comments.
void write_overlay(const check::Report& report, messages::Lang lang, const Sink& sink);

}  // namespace registertoets::report
