// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/notices.hpp"

#include <algorithm>
#include <utility>

#include "spreadsheet/address.hpp"

namespace registertoets::spreadsheet {

void Notices::add(messages::Sentence sentence) {
    m_whole_file.push_back(std::move(sentence));
    m_changed = true;
}

void Notices::begin(const std::string& sheet) {
    m_changed =
        std::erase_if(m_tallies, [&](const Tally& tally) { return tally.sheet == sheet; }) > 0 || m_changed;
}

void Notices::count(messages::Msg id, const std::string& sheet, std::uint32_t column, std::uint32_t row,
                    std::uint64_t times) {
    m_changed = true;
    // From the end: the sheet that is being read is the last one.
    const auto found = std::find_if(m_tallies.rbegin(), m_tallies.rend(), [&](const Tally& tally) {
        return tally.id == id && tally.sheet == sheet;
    });
    if (found == m_tallies.rend()) {
        m_tallies.push_back({id, sheet, cell_address(column, row), times});
    } else {
        found->count += times;
    }
}

const std::vector<Notice>& Notices::all() const {
    if (!std::exchange(m_changed, false)) {
        return m_notices;
    }
    m_notices.clear();
    for (const messages::Sentence& sentence : m_whole_file) {
        m_notices.push_back({sentence, "", std::nullopt});
    }
    for (const Tally& tally : m_tallies) {
        m_notices.push_back(
            {messages::Sentence(tally.id, {{"cell", tally.first_cell}, {"count", tally.count}}), tally.sheet,
             tally.first_cell});
    }
    return m_notices;
}

}  // namespace registertoets::spreadsheet
