// SPDX-License-Identifier: EUPL-1.2
// Texts by number, each in eight bytes beside its own: they are what the memory of a large workbook goes to.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace registertoets::spreadsheet::xlsx {

/// Nothing moves once it is added, and nothing is ever copied to make room.
class StringTable {
  public:
    /// Adds `text` under the number size().
    void add(std::string_view text);

    [[nodiscard]] std::size_t size() const { return m_size; }
    /// The text numbered `index`, which must be below size().
    [[nodiscard]] std::string_view operator[](std::size_t index) const {
        const std::uint64_t place = m_places[index / k_places_in_block][index % k_places_in_block];
        const std::uint64_t length = place & k_length_mask;
        const Block& block = m_blocks[place >> k_block_shift];
        return {block.bytes.get() + (place >> k_length_bits & k_offset_mask),
                length == k_length_mask ? block.used : static_cast<std::size_t>(length)};
    }

    /// The room that texts and places take.
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes + m_size * sizeof(std::uint64_t); }

  private:
    // From high to low: the block, where in it, and the length.
    static constexpr unsigned k_length_bits = 20;
    static constexpr unsigned k_offset_bits = 20;
    static constexpr unsigned k_block_shift = k_length_bits + k_offset_bits;
    static constexpr std::uint64_t k_length_mask = (std::uint64_t{1} << k_length_bits) - 1;
    static constexpr std::uint64_t k_offset_mask = (std::uint64_t{1} << k_offset_bits) - 1;
    static constexpr std::size_t k_block_bytes = std::size_t{1} << k_offset_bits;
    static constexpr std::size_t k_places_in_block = std::size_t{1} << 14;

    // NOLINTBEGIN(modernize-avoid-c-arrays): not initialised, on purpose
    struct Block {
        std::unique_ptr<char[]> bytes;
        std::size_t used = 0;  ///< the length of a text that is as long as a block, and so has one for itself
    };

    void add_block(std::size_t bytes);

    std::vector<Block> m_blocks;
    std::vector<std::unique_ptr<std::uint64_t[]>> m_places;
    // NOLINTEND(modernize-avoid-c-arrays)
    std::size_t m_left = 0;  ///< of the last block
    std::size_t m_size = 0;
    std::uint64_t m_bytes = 0;
};

}  // namespace registertoets::spreadsheet::xlsx
