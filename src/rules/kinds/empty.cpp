// SPDX-License-Identifier: EUPL-1.2
// empty: a cell that every row is asked for has no text.
#include "rules/kinds.hpp"
#include "rules/kinds/presence_check.hpp"

namespace registertoets::rules::kinds_table {

Check empty(MappingReader& /*options*/, const KindContext& /*context*/) {
    return std::make_unique<PresenceCheck>(Presence::empty);
}

}  // namespace registertoets::rules::kinds_table
