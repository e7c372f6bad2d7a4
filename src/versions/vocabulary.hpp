// SPDX-License-Identifier: EUPL-1.2
// What versions have in common: the registers, fields and names that they speak of, by number, so that two of
// them can be compared by numbers alone.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "check/names.hpp"
#include "check/report.hpp"
#include "messages/lang.hpp"
#include "rules/rule_set.hpp"

namespace registertoets::versions {

struct KnownField {
    std::string id;
    messages::LocalText header;
};

struct KnownRegister {
    std::string id;
    messages::LocalText title;
    std::vector<KnownField> fields;
};

class Vocabulary {
  public:
    /// Registers and fields of `set` have the numbers that they have there.
    explicit Vocabulary(const rules::RuleSet& set);

    /// The number of the register `id`; one that nobody knows yet is called as its id.
    std::uint32_t register_number(std::string_view id);
    /// The number of the field `id` of register `reg`; a new one is called `header`, if that is not empty.
    /// Throws UserError where the register would have more fields than a set of them can hold.
    std::uint32_t field_number(std::uint32_t reg, std::string_view id, std::string_view header = "");
    /// The number of a directie, code, file or sheet.
    std::uint32_t name_number(std::string_view name) { return m_names.number(name); }

    [[nodiscard]] const KnownRegister& at(std::uint32_t reg) const { return m_registers[reg]; }
    /// The name with that number; empty for k_none.
    [[nodiscard]] std::string_view name(std::uint32_t number) const {
        return number == check::k_none ? std::string_view() : std::string_view(m_names.text(number));
    }
    [[nodiscard]] std::size_t registers() const { return m_registers.size(); }

  private:
    std::vector<KnownRegister> m_registers;
    check::Names m_names;
};

}  // namespace registertoets::versions
