// SPDX-License-Identifier: EUPL-1.2
// Texts by number: a directie that stands in ten thousand rows is kept once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace registertoets::check {

class Names {
  public:
    /// The number of `text`, equal for equal texts.
    std::uint32_t number(std::string_view text) {
        const auto [known, is_new] =
            m_numbers.try_emplace(std::string(text), static_cast<std::uint32_t>(m_texts.size()));
        if (is_new) {
            m_texts.emplace_back(text);
        }
        return known->second;
    }
    [[nodiscard]] const std::string& text(std::uint32_t number) const { return m_texts[number]; }
    [[nodiscard]] const std::vector<std::string>& texts() const { return m_texts; }
    /// Gives the texts away.
    std::vector<std::string> take() { return std::move(m_texts); }

  private:
    std::vector<std::string> m_texts;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
};

}  // namespace registertoets::check
