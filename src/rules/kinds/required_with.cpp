// SPDX-License-Identifier: EUPL-1.2
// required-with: a cell is empty that another field of the row asks for.
#include "rules/kinds.hpp"
#include "rules/kinds/presence_check.hpp"

namespace registertoets::rules::kinds_table {

Check required_with(MappingReader& /*options*/, const KindContext& /*context*/) {
    return std::make_unique<PresenceCheck>(Presence::empty);
}

}  // namespace registertoets::rules::kinds_table
