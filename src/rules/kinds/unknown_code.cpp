// SPDX-License-Identifier: EUPL-1.2
// unknown-code: the code of a row is not on the list of processes that the run was given.
#include "rules/kinds.hpp"

namespace registertoets::rules::kinds_table {

Check unknown_code(MappingReader& /*options*/, const KindContext& /*context*/) {
    return ExpectationCheck{Question::unknown_code};
}

}  // namespace registertoets::rules::kinds_table
