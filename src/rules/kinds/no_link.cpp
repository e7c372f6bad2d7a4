// SPDX-License-Identifier: EUPL-1.2
// no-link: a code of the register stands in no sheet with links, though there is one.
#include "rules/kinds.hpp"

namespace registertoets::rules::kinds_table {

Check no_link(MappingReader& /*options*/, const KindContext& /*context*/) {
    return ExpectationCheck{Question::no_link};
}

}  // namespace registertoets::rules::kinds_table
