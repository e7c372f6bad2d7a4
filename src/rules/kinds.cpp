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
        Kind{"contradicts", kinds_table::contradicts},
        Kind{"same-text", kinds_table::same_text},
        Kind{"copy-of-example", kinds_table::copy_of_example},
        Kind{"age", kinds_table::age},
        Kind{"every-part", kinds_table::every_part},
        Kind{"too-few-values", kinds_table::too_few_values},
        Kind{"law-reference", kinds_table::law_reference},
        Kind{"canonical-name", kinds_table::canonical_name},
        Kind{"no-adequacy", kinds_table::no_adequacy},
        Kind{"other-decision", kinds_table::other_decision},
        Kind{"personal-data", kinds_table::personal_data},
        Kind{"doubled-column", kinds_table::doubled_column},
        Kind{"missing-sheet", kinds_table::missing_sheet},
        Kind{"duplicate", kinds_table::duplicate},
        Kind{"equal-rows", kinds_table::equal_rows},
        Kind{"agrees", kinds_table::agrees},
        Kind{"uniform", kinds_table::uniform},
        Kind{"term-start", kinds_table::term_start},
        Kind{"term-ground", kinds_table::term_ground},
        Kind{"term-limit", kinds_table::term_limit},
        Kind{"term-unclear", kinds_table::term_unclear},
        Kind{"term-steps", kinds_table::term_steps},
        Kind{"unknown-code", kinds_table::unknown_code},
        Kind{"other-name", kinds_table::other_name},
        Kind{"not-delivered", kinds_table::not_delivered},
        Kind{"unknown-link", kinds_table::unknown_link},
        Kind{"no-link", kinds_table::no_link},
    };
    return k_kinds;
}

}  // namespace registertoets::rules
