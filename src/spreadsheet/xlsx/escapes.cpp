// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xlsx/escapes.hpp"

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

#include "spreadsheet/xml/character_data.hpp"

namespace registertoets::spreadsheet::xlsx {
namespace {

constexpr std::size_t k_escape_length = 7;  // _xHHHH_

// The UTF-16 unit of an escape at the start of `text`.
std::optional<char32_t> escape_at(std::string_view text) {
    if (text.size() < k_escape_length || !text.starts_with("_x") || text[6] != '_') {
        return std::nullopt;
    }
    std::uint32_t unit = 0;
    const char* const end = text.data() + 6;
    const auto result = std::from_chars(text.data() + 2, end, unit, 16);
    return result.ec == std::errc() && result.ptr == end ? std::optional<char32_t>(unit) : std::nullopt;
}

bool is_high(char32_t unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}

bool is_low(char32_t unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

}  // namespace

void decode_escapes(std::string& text) {
    std::size_t at = text.find("_x");
    if (at == std::string::npos) {
        return;
    }
    std::string decoded;
    std::string_view rest = text;
    while (at != std::string_view::npos) {
        const auto unit = escape_at(rest.substr(at));
        if (!unit) {
            at = rest.find("_x", at + 1);
            continue;
        }
        decoded.append(rest.substr(0, at));
        rest.remove_prefix(at + k_escape_length);
        const auto second = is_high(*unit) ? escape_at(rest) : std::nullopt;
        if (second && is_low(*second)) {
            xml::append_utf8(decoded, 0x10000 + ((*unit - 0xD800) << 10) + (*second - 0xDC00));
            rest.remove_prefix(k_escape_length);
        } else {
            xml::append_utf8(decoded, *unit);
        }
        at = rest.find("_x");
    }
    decoded.append(rest);
    text = std::move(decoded);
}

}  // namespace registertoets::spreadsheet::xlsx
