// SPDX-License-Identifier: EUPL-1.2
#include "rules/kinds.hpp"

#include <array>

namespace registertoets::rules {

std::span<const Kind> kinds() {
    static constexpr std::array k_kinds{
        Kind{"missing-column", kinds_table::missing_column},
        Kind{"empty", kinds_table::empty},
        Kind{"placeholder", kinds_table::placeholder},
        Kind{"not-applicable", kinds_table::not_applicable},
        Kind{"own-word", kinds_table::own_word},
        Kind{"required-with", kinds_table::required_with},
        Kind{"list", kinds_table::list},
        Kind{"list-part", kinds_table::list_part},
        Kind{"pattern", kinds_table::pattern},
        Kind{"only-words", kinds_table::only_words},
        Kind{"date", kinds_table::date},
        Kind{"too-short", kinds_table::too_short},
        Kind{"duplicate", kinds_table::duplicate},
    };
    return k_kinds;
}

}  // namespace registertoets::rules
