// SPDX-License-Identifier: EUPL-1.2
#include "report/field_text.hpp"

#include <array>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"

namespace registertoets::report {

using messages::Lang;
using messages::Msg;
using messages::say;

std::string need_in_words(const rules::FieldDuty& duty, Lang lang) {
    const std::string basis =
        say(lang, duty.basis == rules::Basis::wet ? Msg::explain_basis_law : Msg::explain_basis_register);
    switch (duty.duty) {
        case rules::Duty::always:
            return say(lang, Msg::explain_always, {{"basis", basis}});
        case rules::Duty::conditional:
            return say(lang, Msg::explain_conditional, {{"basis", basis}, {"says", duty.says.in(lang)}});
        case rules::Duty::expected:
            return say(lang, Msg::explain_expected);
        default:
            return say(lang, Msg::explain_optional);
    }
}

Msg match_in_words(reg::MatchKind kind) {
    static constexpr std::array k_words{Msg::trace_how_rules,        Msg::trace_how_exact,
                                        Msg::trace_how_normalised,   Msg::trace_how_alias,
                                        Msg::trace_how_second_alias, Msg::trace_how_combined};
    return k_words[static_cast<std::size_t>(kind)];
}

}  // namespace registertoets::report
