// SPDX-License-Identifier: EUPL-1.2
// Styles of marked cells: a clone per original style and mark, of which only the fill differs.
//
// Programs that save the workbook again give styles other numbers, and lose what they do not know. Only the
// colour of a fill stays for certain. So it tells all: colours that differ from that of the mark in the last
// two bits of red, green and blue, which nobody sees, stand for what the cell had before. A hidden defined
// name per such colour holds that fill.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

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
    [[nodiscard]] std::string fill_of_style(std::string_view xf) const;
    std::uint32_t number_of_fill(const std::string& content);

    StylesPart& m_styles;
    CoveredFills m_covered;
    CoveredFills m_given;
    bool m_marked_before;
    std::map<std::pair<std::uint32_t, Mark>, std::uint32_t> m_clones;
    std::map<std::uint32_t, std::uint32_t> m_restored;
};

}  // namespace registertoets::workbook::package
