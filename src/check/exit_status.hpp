// SPDX-License-Identifier: EUPL-1.2
// The exit statuses, as EXIT STATUS in registertoets(1) has them. A report has one, and each command ends
// with one.
#pragma once

namespace registertoets::check {

constexpr int k_status_fine = 0;
constexpr int k_status_falls_short = 1;  ///< the register is not as was asked
constexpr int k_status_user_error = 2;   ///< a wrong command line or rule file
constexpr int k_status_unchecked = 3;    ///< an input that cannot be read
constexpr int k_status_unwritten = 4;    ///< an output that cannot be written
constexpr int k_status_internal = 5;     ///< a fault of ours

}  // namespace registertoets::check
