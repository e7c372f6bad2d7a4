// SPDX-License-Identifier: EUPL-1.2
// not-delivered: a process of the list, or a directie or keten that is expected, has no row.
#include "rules/kinds.hpp"

namespace registertoets::rules::kinds_table {

Check not_delivered(MappingReader& /*options*/, const KindContext& /*context*/) {
    return ExpectationCheck{Question::not_delivered};
}

}  // namespace registertoets::rules::kinds_table
