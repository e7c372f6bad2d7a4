// SPDX-License-Identifier: EUPL-1.2
#include "rules/rule_set.hpp"

#include <algorithm>

namespace registertoets::rules {

std::string_view name_of(Severity severity) {
    static constexpr std::array<std::string_view, k_severities> k_names{"error", "warning", "info"};
    return k_names[static_cast<std::size_t>(severity)];
}

std::string_view name_of(Basis basis) {
    return basis == Basis::wet ? "wet" : "register";
}

std::string_view name_of(Audience audience) {
    return audience == Audience::form ? "form" : "directie";
}

std::string_view name_of(Scope scope) {
    static constexpr std::array<std::string_view, 3> k_names{"row", "sheet", "set"};
    return k_names[static_cast<std::size_t>(scope)];
}

const reg::ValueList* RuleSet::find_list(std::string_view list_id) const {
    const auto found = std::find_if(lists.begin(), lists.end(),
                                    [list_id](const auto& list) { return list->id() == list_id; });
    return found == lists.end() ? nullptr : found->get();
}

std::optional<std::size_t> RuleSet::find_register(std::string_view register_id) const {
    for (std::size_t index = 0; index < registers.size(); ++index) {
        if (registers[index]->form.id == register_id) {
            return index;
        }
    }
    return std::nullopt;
}

const reg::ValueList* RuleSet::directies() const {
    for (const auto& rules : registers) {
        if (rules->form.directie != reg::k_no_field) {
            return rules->form.fields[rules->form.directie].list;
        }
    }
    return nullptr;
}

}  // namespace registertoets::rules
