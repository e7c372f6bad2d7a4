// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xml/character_data.hpp"

#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace registertoets::spreadsheet::xml {
namespace {

constexpr char32_t k_replacement = 0xFFFD;

bool append_numeric(std::string& out, std::string_view digits) {
    int base = 10;
    if (digits.starts_with('x')) {
        base = 16;
        digits.remove_prefix(1);
    }
    std::uint32_t code = 0;
    const char* end = digits.data() + digits.size();
    const auto result = std::from_chars(digits.data(), end, code, base);
    if (digits.empty() || result.ptr != end) {
        return false;
    }
    append_utf8(out, result.ec == std::errc() ? char32_t{code} : k_replacement);
    return true;
}

bool append_reference(std::string& out, std::string_view name) {
    if (name.starts_with('#')) {
        return append_numeric(out, name.substr(1));
    }
    using Entity = std::pair<std::string_view, char>;
    constexpr std::array<Entity, 5> k_entities{
        {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
    for (const auto& [entity, character] : k_entities) {
        if (entity == name) {
            out += character;
            return true;
        }
    }
    return false;
}

// Appends `raw`, where references are decoded and the characters of `spaces` become `space`.
bool append_decoded(std::string& out, std::string_view raw, std::string_view stops, char space) {
    while (!raw.empty()) {
        const std::size_t at = raw.find_first_of(stops);
        out.append(raw.substr(0, at));
        if (at == std::string_view::npos) {
            break;
        }
        const char stop = raw[at];
        raw.remove_prefix(at + 1);
        if (stop == '&') {
            const std::size_t end = raw.find(';');
            if (end == std::string_view::npos || !append_reference(out, raw.substr(0, end))) {
                return false;
            }
            raw.remove_prefix(end + 1);
            continue;
        }
        if (stop == '\r' && raw.starts_with('\n')) {
            raw.remove_prefix(1);
        }
        out += space;
    }
    return true;
}

}  // namespace

void append_utf8(std::string& out, char32_t code) {
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) {
        code = k_replacement;
    }
    const auto byte = [&out](char32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
    if (code < 0x80) {
        byte(code);
        return;
    }
    if (code < 0x800) {
        byte(0xC0 | (code >> 6));
    } else if (code < 0x10000) {
        byte(0xE0 | (code >> 12));
        byte(0x80 | ((code >> 6) & 0x3F));
    } else {
        byte(0xF0 | (code >> 18));
        byte(0x80 | ((code >> 12) & 0x3F));
        byte(0x80 | ((code >> 6) & 0x3F));
    }
    byte(0x80 | (code & 0x3F));
}

bool append_character_data(std::string& out, std::string_view raw) {
    return append_decoded(out, raw, "&\r", '\n');
}

bool append_attribute_value(std::string& out, std::string_view raw) {
    return append_decoded(out, raw, "&\r\n\t", ' ');
}

void append_with_line_feeds(std::string& out, std::string_view raw) {
    append_decoded(out, raw, "\r", '\n');
}

}  // namespace registertoets::spreadsheet::xml
