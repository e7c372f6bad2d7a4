// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/encoding.hpp"

#include <array>

namespace registertoets::spreadsheet {
namespace {

using namespace std::string_view_literals;

struct Mark {
    std::string_view bytes;
    Encoding encoding;
};

// UTF-32 before UTF-16, whose mark is the beginning of it.
constexpr std::array k_marks{
    Mark{"\xEF\xBB\xBF"sv, Encoding::utf8},    Mark{"\xFF\xFE\0\0"sv, Encoding::utf32le},
    Mark{"\0\0\xFE\xFF"sv, Encoding::utf32be}, Mark{"\xFF\xFE"sv, Encoding::utf16le},
    Mark{"\xFE\xFF"sv, Encoding::utf16be},
};

// Where the byte of an ASCII character stands in a unit of which all other bytes are zero.
struct Pattern {
    std::size_t unit;
    std::size_t place;
    Encoding encoding;
};

constexpr std::array k_patterns{
    Pattern{4, 0, Encoding::utf32le},
    Pattern{4, 3, Encoding::utf32be},
    Pattern{2, 0, Encoding::utf16le},
    Pattern{2, 1, Encoding::utf16be},
};

// Most of a table in a European language is ASCII; a stray zero byte in an 8-bit text makes no such pattern.
bool has_pattern(std::string_view head, const Pattern& pattern) {
    const std::size_t units = head.size() / pattern.unit;
    std::size_t matching = 0;
    for (std::size_t unit = 0; unit < units; ++unit) {
        bool matches = true;
        for (std::size_t place = 0; place < pattern.unit; ++place) {
            matches = matches && (head[unit * pattern.unit + place] != '\0') == (place == pattern.place);
        }
        matching += matches ? 1 : 0;
    }
    return units > 0 && matching * 10 >= units * 7;
}

}  // namespace

FoundEncoding encoding_of_head(std::string_view head) {
    for (const Mark& mark : k_marks) {
        if (head.starts_with(mark.bytes)) {
            return {mark.encoding, mark.bytes.size()};
        }
    }
    if (head.find('\0') != std::string_view::npos) {
        for (const Pattern& pattern : k_patterns) {
            if (has_pattern(head, pattern)) {
                return {pattern.encoding, 0};
            }
        }
    }
    return {};
}

}  // namespace registertoets::spreadsheet
