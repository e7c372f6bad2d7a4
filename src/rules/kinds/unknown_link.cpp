// SPDX-License-Identifier: EUPL-1.2
// unknown-link: a sheet with links names a code that no row has, nor the list of processes.
#include "rules/kinds.hpp"

namespace registertoets::rules::kinds_table {

Check unknown_link(MappingReader& /*options*/, const KindContext& /*context*/) {
    return ExpectationCheck{Question::unknown_link};
}

}  // namespace registertoets::rules::kinds_table
