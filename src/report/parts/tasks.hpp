// SPDX-License-Identifier: EUPL-1.2
// Findings as things to do.
#pragma once

#include "report/folded.hpp"
#include "report/missing.hpp"
#include "report/parts/parts.hpp"

namespace registertoets::report {

/// What to do about equal findings in a column.
Task task_of(const PartContext& context, const FoldedFinding& folded);
/// What to do about a missing column.
Task task_of(const PartContext& context, const Lack& lack);

}  // namespace registertoets::report
