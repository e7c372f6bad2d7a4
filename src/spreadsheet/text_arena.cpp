// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/text_arena.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace registertoets::spreadsheet {
namespace {

// Small workbooks stay small; a vector that doubles would need half as much again at the peak.
constexpr std::size_t k_first_block = std::size_t{16} << 10;
constexpr std::size_t k_largest_block = std::size_t{1} << 20;

}  // namespace

std::string_view TextArena::keep(std::string_view text) {
    if (text.empty()) {
        return {};
    }
    if (text.size() > m_left) {
        add_block(text.size());
    }
    std::memcpy(m_at, text.data(), text.size());
    const std::string_view kept(m_at, text.size());
    m_at += text.size();
    m_left -= text.size();
    m_bytes += text.size();
    return kept;
}

void TextArena::add_block(std::size_t needed) {
    const std::size_t usual =
        m_blocks.empty() ? k_first_block : std::min(m_blocks.back().size * 2, k_largest_block);
    const std::size_t size = std::max(usual, needed);
    m_blocks.push_back(
        {std::unique_ptr<char[]>(new char[size]), size});  // NOLINT: not initialised, on purpose
    m_at = m_blocks.back().bytes.get();
    m_left = size;
}

void TextArena::clear() {
    m_bytes = 0;
    if (m_blocks.empty()) {
        return;
    }
    if (m_blocks.back().size <= k_largest_block) {
        std::swap(m_blocks.front(), m_blocks.back());
    }
    m_blocks.resize(1);
    m_at = m_blocks.front().bytes.get();
    m_left = m_blocks.front().size;
}

}  // namespace registertoets::spreadsheet
