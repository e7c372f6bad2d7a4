// SPDX-License-Identifier: EUPL-1.2
#include "workbook/taken_names.hpp"

#include <algorithm>

#include "util/unicode.hpp"

namespace registertoets::workbook {

TakenNames::TakenNames(std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) {
        add(name);
    }
}

bool TakenNames::add(std::string_view name) {
    return m_folded.insert(util::fold(name)).second;
}

std::string TakenNames::take(std::string name, const Numbered& numbered) {
    if (add(name)) {
        return name;
    }
    for (std::size_t first = 1;; first *= 10) {
        std::size_t& next = m_next.try_emplace(util::fold(numbered(first)), 2).first->second;
        for (next = std::max(next, first); next < first * 10; ++next) {
            if (std::string other = numbered(next); add(other)) {
                return other;
            }
        }
    }
}

}  // namespace registertoets::workbook
