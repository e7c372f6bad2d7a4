// SPDX-License-Identifier: EUPL-1.2
// The text of a cell: its paragraphs, with white space as OpenDocument means it (1.2 part 1, 6.1.2).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "spreadsheet/container/part_place.hpp"
#include "spreadsheet/limits.hpp"

namespace registertoets::spreadsheet::ods {

/// A run of white space is one blank; more blanks, tabs and line ends are elements. At the edges of a
/// paragraph a run with a line end or tab is lay-out and falls away. The standard drops a run of blanks there
/// too, but LibreOffice writes one where the cell has one, so it is kept.
class CellText {
  public:
    /// `limits` must outlive this. `place` is for the sentence of a text that is too long.
    CellText(const Limits& limits, const container::PartPlace& place) : m_limits(limits), m_place(place) {}

    /// Forgets the cell before.
    void start_cell();
    /// Starts a paragraph: after the first one, on a new line.
    void start_paragraph();
    void end_paragraph();

    /// Character data. Throws InputError when the text grows past limit string_bytes, as all of these do.
    void add(std::string_view text);
    /// text:s: so many blanks as they are.
    void add_blanks(std::uint64_t count);
    /// text:tab and text:line-break.
    void add_character(char c);

    [[nodiscard]] std::string& text() { return m_text; }

  private:
    enum class Run : std::uint8_t { none, blanks, lay_out };

    void add_collapsed(std::string_view text);
    void end_run();
    void append(std::string_view text);

    const Limits& m_limits;
    const container::PartPlace& m_place;
    std::string m_text;
    Run m_run = Run::none;   ///< white space that was read and not yet added
    bool m_at_start = true;  ///< of a paragraph
    bool m_has_paragraph = false;
};

}  // namespace registertoets::spreadsheet::ods
