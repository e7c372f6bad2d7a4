// SPDX-License-Identifier: EUPL-1.2
// Texts by number: a directie that stands in ten thousand rows is kept once.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "util/numbering.hpp"

namespace registertoets::check {

class Names {
  public:
    /// The number of `text`, equal for equal texts.
    std::uint32_t number(std::string_view text) {
        const auto [number, is_new] = m_numbers.number(
            std::hash<std::string_view>{}(text), [&](std::uint32_t known) { return m_texts[known] == text; });
        if (is_new) {
            m_texts.emplace_back(text);
        }
        return number;
    }
    [[nodiscard]] const std::string& text(std::uint32_t number) const { return m_texts[number]; }
    /// Gives the texts away.
    std::vector<std::string> take() {
        m_numbers.clear();
        return std::move(m_texts);
    }

  private:
    std::vector<std::string> m_texts;
    util::Numbering m_numbers;
};

}  // namespace registertoets::check
