// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/compound_file.hpp"

#include <array>
#include <cstdint>
#include <istream>
#include <span>

namespace registertoets::spreadsheet {
namespace {

constexpr std::size_t k_header_bytes = 512;
constexpr std::size_t k_entry_bytes = 128;
constexpr std::size_t k_most_sectors = 256;  // of the directory; an Office file has one or two
constexpr std::uint32_t k_last_regular_sector = 0xFFFFFFFA;
constexpr std::size_t k_header_difat = 109;  // FAT sectors that the header itself lists (2.2)

std::uint32_t number_at(std::span<const char> bytes, std::size_t at, std::size_t width) {
    std::uint32_t number = 0;
    for (std::size_t index = width; index-- > 0;) {
        number = number << 8 | static_cast<unsigned char>(bytes[at + index]);
    }
    return number;
}

class Directory {
  public:
    explicit Directory(std::istream& in) : m_in(in) {}

    std::vector<std::string> names() {
        if (!read_at(0, m_header)) {
            return {};
        }
        const std::uint32_t shift = number_at(m_header, 30, 2);
        if (shift != 9 && shift != 12) {
            return {};
        }
        m_sector_bytes = std::size_t{1} << shift;
        std::vector<char> sector(m_sector_bytes);
        std::vector<std::string> names;
        std::uint32_t at = number_at(m_header, 48, 4);
        for (std::size_t count = 0; count < k_most_sectors && at <= k_last_regular_sector; ++count) {
            if (!read_at((std::uint64_t{at} + 1) * m_sector_bytes, sector)) {
                break;
            }
            add_names(sector, names);
            at = sector_after(at);
        }
        return names;
    }

  private:
    bool read_at(std::uint64_t offset, std::span<char> into) {
        m_in.clear();
        m_in.seekg(static_cast<std::streamoff>(offset));
        m_in.read(into.data(), static_cast<std::streamsize>(into.size()));
        return m_in.gcount() == static_cast<std::streamsize>(into.size());
    }

    // Follows the chain of the directory in the FAT; only as far as the header lists FAT sectors.
    std::uint32_t sector_after(std::uint32_t sector) {
        const std::size_t per_sector = m_sector_bytes / 4;
        const std::size_t fat_index = sector / per_sector;
        if (fat_index >= k_header_difat) {
            return k_last_regular_sector + 1;
        }
        const std::uint64_t fat_sector = number_at(m_header, 76 + 4 * fat_index, 4);
        std::array<char, 4> next{};
        const std::uint64_t offset = (fat_sector + 1) * m_sector_bytes + 4 * (sector % per_sector);
        return read_at(offset, next) ? number_at(next, 0, 4) : k_last_regular_sector + 1;
    }

    // A directory entry begins with its name in UTF-16 and the name's length in bytes at 64 (2.6.1).
    static void add_names(std::span<const char> sector, std::vector<std::string>& names) {
        for (std::size_t at = 0; at + k_entry_bytes <= sector.size(); at += k_entry_bytes) {
            const std::uint32_t length = number_at(sector, at + 64, 2);
            std::string name;
            for (std::size_t index = 0; index + 2 < length && index < 62; index += 2) {
                const std::uint32_t unit = number_at(sector, at + index, 2);
                name += unit < 0x80 ? static_cast<char>(unit) : '?';
            }
            if (!name.empty()) {
                names.push_back(std::move(name));
            }
        }
    }

    std::istream& m_in;
    std::array<char, k_header_bytes> m_header{};
    std::size_t m_sector_bytes = 0;
};

}  // namespace

std::vector<std::string> compound_names(std::istream& in) {
    return Directory(in).names();
}

}  // namespace registertoets::spreadsheet
