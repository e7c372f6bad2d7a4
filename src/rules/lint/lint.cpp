// SPDX-License-Identifier: EUPL-1.2
#include "rules/lint/lint.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"

namespace registertoets::rules {

std::span<const Lint> lints() {
    static constexpr std::array k_lints{
        Lint{"conditions", lint_table::conditions},
        Lint{"input-messages", lint_table::input_messages},
        Lint{"shared-headers", lint_table::shared_headers},
        Lint{"replaced-aliases", lint_table::replaced_aliases},
        Lint{"shared-spellings", lint_table::shared_spellings},
        Lint{"ids", lint_table::ids},
        Lint{"off-without-reason", lint_table::off_without_reason},
        Lint{"unknown-holes", lint_table::unknown_holes},
        Lint{"missing-examples", lint_table::missing_examples},
    };
    return k_lints;
}

void refuse_faulty(const LoadedRules& loaded) {
    RuleFaults faults;
    lint_table::ids(loaded, faults);
    lint_table::off_without_reason(loaded, faults);
    lint_table::unknown_holes(loaded, faults);
    std::erase_if(faults, [&loaded](const RuleFault& fault) { return loaded.lies_below(fault.mark); });
    const auto first = std::min_element(faults.begin(), faults.end(), [](const auto& a, const auto& b) {
        return std::tie(a.mark.source, a.mark.line, a.mark.column) <
               std::tie(b.mark.source, b.mark.line, b.mark.column);
    });
    if (first != faults.end()) {
        throw messages::UserError(first->sentence, loaded.place(first->mark));
    }
}

RuleFaults lint(const LoadedRules& loaded) {
    RuleFaults faults;
    for (const Lint& one : lints()) {
        one.run(loaded, faults);
    }
    std::erase_if(faults, [&loaded](const RuleFault& fault) { return loaded.lies_below(fault.mark); });
    // What registers share is wrong in each of them; once is enough.
    std::set<std::tuple<std::uint16_t, std::uint32_t, std::uint32_t, messages::Msg>> said;
    std::erase_if(faults, [&said](const RuleFault& fault) {
        const Mark& mark = fault.mark;
        return !said.emplace(mark.source, mark.line, mark.column, fault.sentence.id()).second;
    });
    return faults;
}

}  // namespace registertoets::rules
