// SPDX-License-Identifier: EUPL-1.2
// Texts by number: a directie that stands in ten thousand rows is kept once.
#pragma once

#include <cstdint>
#include <deque>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace registertoets::check {

class Names {
  public:
    /// The number of `text`, equal for equal texts.
    std::uint32_t number(std::string_view text) {
        const auto known = m_numbers.find(text);
        if (known != m_numbers.end()) {
            return known->second;
        }
        const auto number = static_cast<std::uint32_t>(m_texts.size());
        m_numbers.emplace(m_texts.emplace_back(text), number);
        return number;
    }
    [[nodiscard]] const std::string& text(std::uint32_t number) const { return m_texts[number]; }
    /// Gives the texts away.
    std::vector<std::string> take() {
        m_numbers.clear();
        std::vector<std::string> texts(std::make_move_iterator(m_texts.begin()),
                                       std::make_move_iterator(m_texts.end()));
        m_texts.clear();
        return texts;
    }

  private:
    std::deque<std::string> m_texts;  // never move, so that the map can refer to them
    std::unordered_map<std::string_view, std::uint32_t> m_numbers;
};

}  // namespace registertoets::check
