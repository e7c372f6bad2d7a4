// SPDX-License-Identifier: EUPL-1.2
#include "workbook/need.hpp"

#include <cstddef>

#include "messages/catalogue.hpp"

namespace registertoets::workbook {

using messages::Msg;
using rules::Duty;

const std::array<Need, 5>& all_needs() {
    static constexpr std::array k_needs{
        Need{Look::heading_law, Msg::form_need_law, Msg::form_legend_law},
        Need{Look::heading_condition, Msg::form_need_conditional, Msg::form_legend_conditional},
        Need{Look::heading_register, Msg::form_need_register, Msg::form_legend_register},
        Need{Look::heading_register, Msg::form_need_expected, Msg::form_legend_expected},
        Need{Look::heading_optional, Msg::form_need_optional, Msg::form_legend_optional},
    };
    return k_needs;
}

const Need& need_of(const rules::FieldDuty& duty) {
    enum : std::size_t { law, conditional, regist, expected, optional };
    switch (duty.duty) {
        case Duty::always:
            return all_needs()[duty.basis == rules::Basis::wet ? law : regist];
        case Duty::conditional:
            return all_needs()[conditional];
        case Duty::expected:
            return all_needs()[expected];
        default:
            return all_needs()[optional];
    }
}

}  // namespace registertoets::workbook
