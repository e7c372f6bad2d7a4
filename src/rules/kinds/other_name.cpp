// SPDX-License-Identifier: EUPL-1.2
// other-name: the list of processes gives another name to the process with the code of the row.
#include "rules/kinds.hpp"

namespace registertoets::rules::kinds_table {

Check other_name(MappingReader& /*options*/, const KindContext& /*context*/) {
    return ExpectationCheck{Question::other_name};
}

}  // namespace registertoets::rules::kinds_table
