// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/markup_reader.hpp"

#include <algorithm>
#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"

namespace registertoets::workbook::package {
namespace {

constexpr std::size_t k_at_a_time = 64 * 1024;
// More of a tag, comment or CDATA section than this is no sheet that a person made.
constexpr std::size_t k_longest_piece = std::size_t{64} << 20;

}  // namespace

MarkupReader::MarkupReader(std::unique_ptr<spreadsheet::container::ByteSource> source,
                           spreadsheet::container::PartPlace place)
    : m_source(std::move(source)), m_place(std::move(place)) {}

bool MarkupReader::next(Piece& piece) {
    for (;;) {
        if (const auto found = first_piece(std::string_view(m_window).substr(m_at))) {
            piece = *found;
            m_at += piece.raw.size();
            return true;
        }
        if (!fill()) {
            return false;
        }
    }
}

bool MarkupReader::is_utf8() {
    fill();
    return is_utf8_xml(m_window);
}

// False at the end of the part.
bool MarkupReader::fill() {
    m_window.erase(0, std::exchange(m_at, 0));
    const std::size_t kept = m_window.size();
    // What is left of a large piece doubles, so that it is not looked through again and again.
    m_window.resize(kept + std::max(k_at_a_time, kept));
    const std::size_t count = m_source->read({m_window.data() + kept, m_window.size() - kept});
    m_window.resize(kept + count);
    if ((count == 0 && kept > 0) || kept > k_longest_piece) {
        using messages::Msg;
        throw spreadsheet::InputError(
            spreadsheet::InputFault::damaged,
            messages::Sentence(Msg::part_damaged, {{"file", m_place.file}, {"part", m_place.part}}));
    }
    return count > 0;
}

}  // namespace registertoets::workbook::package
