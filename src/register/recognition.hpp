// SPDX-License-Identifier: EUPL-1.2
// Which sheets are a register, of which kind, and in which row their header stands: by content.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "register/header_match.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::reg {

/// A sheet as one of the forms sees it.
struct RecognisedSheet {
    std::size_t form = 0;          ///< number of the form
    std::uint32_t header_row = 0;  ///< as the spreadsheet program shows it
    HeaderMatch match;
};

/// What was found in a sheet.
struct Recognition {
    std::optional<RecognisedSheet> sheet;    ///< nothing: no register
    std::optional<RecognisedSheet> nearest;  ///< no register: what it resembles most; nothing: none at all
    std::size_t best_found = 0;              ///< how many of the fields that decide stand there
};

class Recogniser {
  public:
    /// The forms must outlive the recogniser.
    explicit Recogniser(std::vector<const Form*> forms);

    /// Reads the first rows of `reader` and finds the header. `sheet_name` may hold a word that says which
    /// register it is; `only` (the number of a form) says it outright. Throws InputError as the reader does.
    [[nodiscard]] Recognition recognise(spreadsheet::SheetReader& reader, std::string_view sheet_name,
                                        std::optional<std::size_t> only) const;

  private:
    std::vector<const Form*> m_forms;
    std::vector<HeaderIndex> m_indexes;
};

}  // namespace registertoets::reg
