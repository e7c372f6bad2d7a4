// SPDX-License-Identifier: EUPL-1.2
// The unpacked bytes of one part of a zip file, as a stream: never whole in memory, checked against CRC and
// size, and held to the limits while it unpacks (a declared size is never believed).
//
// What is wrong with a part is told at the byte where it shows, in however large pieces the part is read and
// whatever unpacks it: all bytes before it are given first. CRC and size show at the end.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "spreadsheet/container/byte_source.hpp"
#include "spreadsheet/container/inflater.hpp"
#include "spreadsheet/container/part_place.hpp"
#include "spreadsheet/container/raw_part.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/limits.hpp"

namespace registertoets::spreadsheet::container {

/// What the zip directory says of a part.
struct PartEntry {
    std::uint64_t index = 0;
    bool deflated = false;  ///< else stored
    std::uint64_t size = 0;
    std::uint32_t crc = 0;
};

class PartSource final : public ByteSource {
  public:
    /// `archive` and `limits` must outlive the source. Throws InputError where the part cannot be opened.
    PartSource(OpenZip& archive, const PartEntry& entry, PartPlace place, const Limits& limits,
               Unpacker unpacker);

    std::size_t read(std::span<char> into) override;
    std::unique_ptr<ByteSource> fork() override;

  private:
    std::size_t read_raw(std::span<char> into);
    std::size_t read_deflated(std::span<char> into);
    Inflater::Step next_step(std::span<char> into);
    bool start_over(std::uint64_t offset);
    [[nodiscard]] std::optional<InputError> what_is_wrong() const;
    [[nodiscard]] InputError over_part_bytes() const;
    [[nodiscard]] InputError damaged() const;

    PartEntry m_entry;
    PartPlace m_place;
    const Limits& m_limits;
    Unpacker m_unpacker;
    std::unique_ptr<RawPart> m_raw;
    std::unique_ptr<Inflater> m_inflater;  ///< of a stored part it only counts the CRC
    std::vector<char> m_input;
    std::span<const char> m_left;  ///< of m_input, not unpacked yet
    std::uint64_t m_packed = 0;
    std::uint64_t m_unpacked = 0;
    std::uint32_t m_crc = 0;
    bool m_done = false;
    std::optional<InputError> m_error;  ///< what is wrong with the byte that comes next
};

}  // namespace registertoets::spreadsheet::container
