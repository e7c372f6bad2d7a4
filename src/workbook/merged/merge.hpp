// SPDX-License-Identifier: EUPL-1.2
// Deliveries brought together in one register, with where each row came from; nothing is dropped in silence.
#pragma once

#include <span>

#include "check/input.hpp"
#include "check/options.hpp"
#include "check/report.hpp"
#include "report/format.hpp"
#include "workbook/merged/rows.hpp"

namespace registertoets::workbook {

/// Writes the merged register: a sheet for each register with the rows that `merge` keeps in their order, and
/// what became of every input. `merge` is told where its rows went. Throws InputError.
void write_merged(const check::Report& report, std::span<const check::Input> inputs,
                  const check::Options& options, messages::Lang lang, Merge& merge, const report::Sink& sink);

}  // namespace registertoets::workbook
