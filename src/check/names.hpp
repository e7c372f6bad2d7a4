// SPDX-License-Identifier: EUPL-1.2
// Texts by number: a directie that stands in ten thousand rows is kept once.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <numeric>
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
    /// Takes in all of `others`; gives the number here of each of their numbers.
    std::vector<std::uint32_t> take_in(Names&& others) {
        std::vector<std::uint32_t> numbers(others.m_texts.size());
        if (m_texts.empty()) {
            // Often there is one large file, whose names must not be in memory twice.
            *this = std::move(others);
            std::iota(numbers.begin(), numbers.end(), 0U);
        } else {
            std::transform(others.m_texts.begin(), others.m_texts.end(), numbers.begin(),
                           [this](const std::string& text) { return number(text); });
        }
        return numbers;
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
