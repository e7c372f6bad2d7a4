// SPDX-License-Identifier: EUPL-1.2
// placeholder: a cell says only that its contents are still to come: "volgt", "?", an Excel error.
#include "rules/kinds.hpp"
#include "rules/kinds/presence_check.hpp"

namespace registertoets::rules::kinds_table {

Check placeholder(MappingReader& /*options*/, const KindContext& /*context*/) {
    return std::make_unique<PresenceCheck>(Presence::placeholder);
}

}  // namespace registertoets::rules::kinds_table
