// SPDX-License-Identifier: EUPL-1.2
#include "rules/notes.hpp"

#include "util/mixing.hpp"

namespace registertoets::rules {

void Notes::add(std::uint32_t row, const Note& note) {
    const auto [number, is_new] =
        m_numbers.number(note.group ^ (note.value * util::k_mixing_factor),
                         [&](std::uint32_t known) { return m_different[known] == note; });
    if (is_new) {
        m_different.push_back(note);
    }
    m_rows.push_back(row);
    m_kinds.push_back(number);
}

void Notes::append(Notes&& later, std::uint32_t first_row) {
    if (m_rows.empty()) {
        *this = std::move(later);
        for (std::uint32_t& row : m_rows) {
            row += first_row;
        }
        return;
    }
    for (std::size_t index = 0; index < later.size(); ++index) {
        add(later.m_rows[index] + first_row, later.m_different[later.m_kinds[index]]);
    }
}

}  // namespace registertoets::rules
