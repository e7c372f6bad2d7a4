// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xlsx/string_table.hpp"

#include <algorithm>
#include <cstring>

namespace registertoets::spreadsheet::xlsx {

void StringTable::add(std::string_view text) {
    if (m_size % k_places_in_block == 0) {
        m_places.emplace_back(new std::uint64_t[k_places_in_block]);  // NOLINT: not initialised, on purpose
    }
    const bool is_alone = text.size() >= k_length_mask;
    if (is_alone || m_left == 0 || text.size() > m_left) {
        add_block(is_alone ? text.size() : k_block_bytes);
    }
    Block& block = m_blocks.back();
    const std::uint64_t place = (m_blocks.size() - 1) << k_block_shift |
                                std::uint64_t{block.used} << k_length_bits |
                                std::min<std::uint64_t>(text.size(), k_length_mask);
    if (!text.empty()) {
        std::memcpy(block.bytes.get() + block.used, text.data(), text.size());
    }
    block.used += text.size();
    m_left -= text.size();
    m_bytes += text.size();
    m_places.back()[m_size % k_places_in_block] = place;
    ++m_size;
}

void StringTable::add_block(std::size_t bytes) {
    m_left = bytes;
    m_blocks.push_back(
        {std::unique_ptr<char[]>(new char[m_left]), 0});  // NOLINT: not initialised, on purpose
}

}  // namespace registertoets::spreadsheet::xlsx
