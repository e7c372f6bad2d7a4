// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/text.hpp"

#include <cstring>

namespace registertoets::spreadsheet {
namespace {

constexpr std::uint64_t k_high_bits = 0x8080808080808080;

// How many bytes of `text` from `at` are ASCII, in steps of eight.
std::size_t skip_ascii(std::string_view text, std::size_t at) {
    while (at + sizeof(std::uint64_t) <= text.size()) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & k_high_bits) != 0) {
            break;
        }
        at += sizeof eight;
    }
    return at;
}

// The length of the valid character at `at`; 0 when there is none (Unicode, table 3-7).
std::size_t character_length(std::string_view text, std::size_t at) {
    const auto byte = [text](std::size_t index) -> unsigned {
        return index < text.size() ? static_cast<unsigned char>(text[index]) : 0U;
    };
    const auto goes_on = [&byte](std::size_t index) { return (byte(index) & 0xC0U) == 0x80U; };
    const unsigned first = byte(at);
    const unsigned second = byte(at + 1);
    if (first < 0x80) {
        return 1;
    }
    if (first < 0xC2 || first > 0xF4 || !goes_on(at + 1)) {
        return 0;
    }
    if (first < 0xE0) {
        return 2;
    }
    if (first < 0xF0) {
        const bool fits = !(first == 0xE0 && second < 0xA0) && !(first == 0xED && second > 0x9F);
        return fits && goes_on(at + 2) ? 3 : 0;
    }
    const bool fits = !(first == 0xF0 && second < 0x90) && !(first == 0xF4 && second > 0x8F);
    return fits && goes_on(at + 2) && goes_on(at + 3) ? 4 : 0;
}

// Where the first byte stands that is no part of a valid character, from `at` on; the size when there is
// none.
std::size_t find_invalid(std::string_view text, std::size_t at) {
    for (;;) {
        at = skip_ascii(text, at);
        if (at >= text.size()) {
            return text.size();
        }
        const std::size_t length = character_length(text, at);
        if (length == 0) {
            return at;
        }
        at += length;
    }
}

}  // namespace

bool is_utf8(std::string_view text) {
    return find_invalid(text, 0) == text.size();
}

std::size_t valid_utf8_length(std::string_view text) {
    return find_invalid(text, 0);
}

bool replace_invalid_utf8(std::string& text) {
    std::size_t bad = find_invalid(text, 0);
    if (bad == text.size()) {
        return false;
    }
    std::string valid;
    std::size_t from = 0;
    while (bad < text.size()) {
        valid.append(text, from, bad - from).append("\xEF\xBF\xBD");
        from = bad + 1;
        bad = find_invalid(text, from);
    }
    valid += std::string_view(text).substr(from);
    text = std::move(valid);
    return true;
}

bool cut_to(std::string& text, std::uint64_t characters) {
    if (text.size() <= characters) {
        return false;
    }
    std::uint64_t seen = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool starts = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        if (starts && seen++ == characters) {
            text.resize(at);
            return true;
        }
    }
    return false;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view k_space = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(k_space);
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(k_space) - begin + 1);
}

}  // namespace registertoets::spreadsheet
