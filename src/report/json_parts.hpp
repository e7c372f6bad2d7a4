// SPDX-License-Identifier: EUPL-1.2
// The parts of the JSON report, one file each.
#pragma once

#include "check/report.hpp"
#include "report/format.hpp"
#include "report/json_writer.hpp"

namespace registertoets::report {

/// `"files"`: what was read, which sheets are a register, which column is which.
void write_json_files(JsonWriter& json, const check::Report& report, messages::Lang lang);

/// `"registers"`: counts and percentages per register, group, field and rule.
void write_json_registers(JsonWriter& json, const check::Report& report, messages::Lang lang);

/// `"rows"`: one line for each row that counts.
void write_json_rows(JsonWriter& json, const check::Report& report);

/// `"findings"`: one line each.
void write_json_findings(JsonWriter& json, const check::Report& report, const RenderOptions& options);

/// `"gates"`: what was asked of the register, and whether it was met.
void write_json_gates(JsonWriter& json, const check::Report& report);

}  // namespace registertoets::report
