// SPDX-License-Identifier: EUPL-1.2
// Styles of marked cells: a clone per original style and mark, of which only the fill differs.
//
// Programs that save the workbook again give styles other numbers, and lose what they do not know. Only the
// colour of a fill stays for certain. So it tells all: colours that differ from that of the mark in the last
// two bits of red, green and blue, which nobody sees, stand for what the cell had before. A hidden defined
// name per such colour holds that fill.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "workbook/package/cell_styles.hpp"
#include "workbook/package/styles_part.hpp"

namespace registertoets::workbook::package {

/// What a colour of a mark covers: the content of the element fill, by RRGGBB in upper case.
using CoveredFills = std::map<std::string, std::string>;

class MarkStyles final : public CellStyles {
  public:
    /// `covered` is what an earlier marking left; with `marked_before` false no style has a mark.
    MarkStyles(StylesPart& styles, CoveredFills covered, bool marked_before);

    std::uint32_t marked(std::uint32_t style, Mark mark) override;
    std::uint32_t unmarked(std::uint32_t style) override;

    /// What is to be kept for the next marking: of the colours that were given out.
    [[nodiscard]] const CoveredFills& covered() const { return m_given; }

  private:
    std::uint32_t clone(std::uint32_t style, Mark mark);
    std::uint32_t restore(std::uint32_t style);
    std::string colour_over(std::string_view fill, Mark mark);
    std::uint32_t fill_number(std::string_view xf);
    const std::string& colour_of_earlier_mark(std::string_view xf);
    std::uint32_t number_of_fill(const std::string& content);
    bool has_light_text(std::uint32_t font);
    void know_fills();
    void know_formats();

    StylesPart& m_styles;
    CoveredFills m_covered;
    CoveredFills m_given;
    bool m_marked_before;
    std::map<std::pair<std::uint32_t, Mark>, std::uint32_t> m_clones;
    std::map<std::uint32_t, std::uint32_t> m_restored;
    // What the lists of the part hold, each item looked at once: who sent the workbook chose how many they
    // are.
    std::vector<std::string> m_fills;                                 ///< their contents, by number
    std::unordered_map<std::string, std::uint32_t> m_fill_numbers;    ///< by content, but for the first
    std::size_t m_known_formats = 0;                                  ///< so many are in the next map
    std::unordered_map<std::string, std::uint32_t> m_format_numbers;  ///< by what restoring makes of them
    std::map<std::uint32_t, bool> m_light_fonts;                      ///< that were asked for
    std::map<std::uint32_t, std::string> m_mark_colours;              ///< by fill; empty: it is of no mark
};

}  // namespace registertoets::workbook::package
