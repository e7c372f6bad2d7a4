// SPDX-License-Identifier: EUPL-1.2
// A register has eleven references to each of its texts: what is summed is a text's own sum, made once.
#include "cli/cell_sum.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "util/mixing.hpp"

namespace registertoets::cli {
namespace {

using util::mixed;
using util::word_of;

constexpr std::size_t k_block = std::size_t{1} << 14;  // one vector would double at the worst moment

// Two chains side by side, because each step waits for the one before. Never 0.
std::uint64_t sum_of_text(std::string_view text) {
    constexpr std::size_t k_word = sizeof(std::uint64_t);
    std::uint64_t even = text.size();
    std::uint64_t odd = util::k_mixing_factor;
    const char* at = text.data();
    std::size_t left = text.size();
    for (; left >= 2 * k_word; left -= 2 * k_word, at += 2 * k_word) {
        even = mixed(even, word_of(at, k_word));
        odd = mixed(odd, word_of(at + k_word, k_word));
    }
    const std::size_t first = std::min(left, k_word);
    even = mixed(even, word_of(at, first));
    odd = mixed(odd, word_of(at + first, left - first));
    const std::uint64_t sum = mixed(even, odd);
    return sum == 0 ? 1 : sum;
}

}  // namespace

void CellSum::begin_sheet(std::string_view name) {
    m_sum = mixed(m_sum, sum_of_text(name));
}

void CellSum::add(const spreadsheet::Row& row) {
    for (const spreadsheet::Cell& cell : row.cells) {
        const auto type = static_cast<std::uint64_t>(cell.type);
        const std::uint64_t place =
            std::uint64_t{row.number} << 32U | std::uint64_t{cell.column} << 8U | type;
        // The place is mixed with the text apart from the chain, which then waits for one product only.
        m_sum = mixed(m_sum, mixed(sum_of(cell), place));
    }
}

std::string CellSum::hex() const {
    return fmt::format("{:016x}", m_sum);
}

std::uint64_t CellSum::sum_of(const spreadsheet::Cell& cell) {
    if (cell.shared == spreadsheet::k_not_shared) {
        return sum_of_text(cell.text);
    }
    const std::size_t block = cell.shared / k_block;
    if (block >= m_shared.size()) {
        m_shared.resize(block + 1);
    }
    if (m_shared[block].empty()) {
        m_shared[block].resize(k_block);
    }
    std::uint64_t& known = m_shared[block][cell.shared % k_block];
    if (known == 0) {
        known = sum_of_text(cell.text);
    }
    return known;
}

}  // namespace registertoets::cli
