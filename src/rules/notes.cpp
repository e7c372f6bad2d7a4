// SPDX-License-Identifier: EUPL-1.2
#include "rules/notes.hpp"

#include "util/mixing.hpp"

namespace registertoets::rules {

void Notes::add(std::uint32_t row, const Note& note) {
    m_rows.push_back(row);
    m_kinds.push_back(kind_of(note));
}

void Notes::append(Notes&& later, std::uint32_t first_row) {
    if (m_rows.empty()) {
        *this = std::move(later);
        for (std::uint32_t& row : m_rows) {
            row += first_row;
        }
        return;
    }
    std::vector<std::uint32_t> kinds;  // by the kind that a note is among the later ones
    kinds.reserve(later.m_different.size());
    for (const Note& note : later.m_different) {
        kinds.push_back(kind_of(note));
    }
    for (std::size_t index = 0; index < later.size(); ++index) {
        m_rows.push_back(later.m_rows[index] + first_row);
        m_kinds.push_back(kinds[later.m_kinds[index]]);
    }
}

std::uint32_t Notes::kind_of(const Note& note) {
    const auto [number, is_new] =
        m_numbers.number(note.group ^ (note.value * util::k_mixing_factor),
                         [&](std::uint32_t known) { return m_different[known] == note; });
    if (is_new) {
        m_different.push_back(note);
    }
    return number;
}

}  // namespace registertoets::rules
