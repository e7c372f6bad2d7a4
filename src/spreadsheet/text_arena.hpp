// SPDX-License-Identifier: EUPL-1.2
// Texts in blocks that never move, so that a view of a text stays valid while the arena lives.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace registertoets::spreadsheet {

class TextArena {
  public:
    /// A copy of `text` that stays where it is until `clear`.
    std::string_view keep(std::string_view text);

    /// Forgets all texts; keeps one block, so that filling it again allocates nothing.
    void clear();

    /// The bytes of all texts kept.
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

  private:
    void add_block(std::size_t needed);

    struct Block {
        std::unique_ptr<char[]> bytes;  // NOLINT(modernize-avoid-c-arrays): not initialised, on purpose
        std::size_t size = 0;
    };

    std::vector<Block> m_blocks;
    char* m_at = nullptr;
    std::size_t m_left = 0;
    std::uint64_t m_bytes = 0;
};

}  // namespace registertoets::spreadsheet
