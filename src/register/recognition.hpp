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

/// A sheet that is a register.
struct RecognisedSheet {
    std::size_t form = 0;          ///< number of the form
    std::uint32_t header_row = 0;  ///< as the spreadsheet program shows it
    HeaderMatch match;
};

/// What was found in a sheet.
struct Recognition {
    std::optional<RecognisedSheet> sheet;  ///< nothing: no register
    std::uint32_t best_row = 0;  ///< the row that came nearest to a header, 0 for a sheet without text
    std::size_t best_found = 0;  ///< how many of the fields that decide stand there
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
