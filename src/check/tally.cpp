// SPDX-License-Identifier: EUPL-1.2
#include "check/tally.hpp"

namespace registertoets::check {

void add_row(Tally& tally, const RowRecord& row) {
    ++tally.rows;
    tally.complete += row.complete ? 1U : 0U;
    tally.complete_law += row.complete_law ? 1U : 0U;
    tally.complete_but_for_missing_columns += row.complete_but_for_missing_columns ? 1U : 0U;
    tally.required_fields += row.required;
    tally.filled_fields += row.filled;
}

}  // namespace registertoets::check
