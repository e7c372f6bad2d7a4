// SPDX-License-Identifier: EUPL-1.2
#include "versions/vocabulary.hpp"

#include <algorithm>

#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"

namespace registertoets::versions {
namespace {

messages::LocalText in_both(std::string_view text) {
    return {std::string(text), std::string(text)};
}

template <typename Items>
std::size_t find(const Items& items, std::string_view id) {
    const auto found =
        std::find_if(items.begin(), items.end(), [id](const auto& item) { return item.id == id; });
    return static_cast<std::size_t>(found - items.begin());
}

}  // namespace

Vocabulary::Vocabulary(const rules::RuleSet& set) {
    for (const auto& rules : set.registers) {
        KnownRegister& known = m_registers.emplace_back();
        known.id = rules->form.id;
        known.title = rules->form.title;
        for (const reg::Field& field : rules->form.fields) {
            known.fields.push_back({field.id, field.header});
        }
    }
}

std::uint32_t Vocabulary::register_number(std::string_view id) {
    const std::size_t number = find(m_registers, id);
    if (number == m_registers.size()) {
        m_registers.push_back({std::string(id), in_both(id), {}});
    }
    return static_cast<std::uint32_t>(number);
}

std::uint32_t Vocabulary::field_number(std::uint32_t reg, std::string_view id, std::string_view header) {
    std::vector<KnownField>& fields = m_registers[reg].fields;
    const std::size_t number = find(fields, id);
    if (number >= reg::k_most_fields) {
        throw messages::UserError(
            messages::Sentence(messages::Msg::version_many_fields,
                               {{"register", m_registers[reg].id}, {"most", reg::k_most_fields}}));
    }
    if (number == fields.size()) {
        fields.push_back({std::string(id), in_both(header.empty() ? id : header)});
    }
    return static_cast<std::uint32_t>(number);
}

}  // namespace registertoets::versions
