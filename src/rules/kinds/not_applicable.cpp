// SPDX-License-Identifier: EUPL-1.2
// not-applicable: "n.v.t." where that cannot be the answer.
#include "rules/kinds.hpp"
#include "rules/kinds/presence_check.hpp"

namespace registertoets::rules::kinds_table {

Check not_applicable(MappingReader& /*options*/, const KindContext& /*context*/) {
    return std::make_unique<PresenceCheck>(Presence::not_applicable);
}

}  // namespace registertoets::rules::kinds_table
