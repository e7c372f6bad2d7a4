// SPDX-License-Identifier: EUPL-1.2
// The palette as styles of a workbook that exists.
#pragma once

#include <cstdint>
#include <map>
#include <utility>

#include "workbook/look.hpp"
#include "workbook/package/styles_part.hpp"

namespace registertoets::workbook::package {

class LookStyles {
  public:
    explicit LookStyles(StylesPart& styles) : m_styles(styles) {}

    /// The number of the style of `look` under `mark`, made when it is first asked for.
    std::uint32_t style(Look look, Mark mark);

  private:
    std::uint32_t make(Look look, Mark mark);

    StylesPart& m_styles;
    std::map<std::pair<Look, Mark>, std::uint32_t> m_known;
};

}  // namespace registertoets::workbook::package
