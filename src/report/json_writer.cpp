// SPDX-License-Identifier: EUPL-1.2
#include "report/json_writer.hpp"

#include <fmt/format.h>

#include <iterator>

#include "util/unicode.hpp"

namespace registertoets::report {
namespace {

constexpr std::size_t k_hold = std::size_t{1} << 16;

// How many bytes at the front of `text` are one character that must not reach a terminal as it is; 0: none.
// Of valid UTF-8: ASCII controls, C1 controls, and the characters that turn the direction of text.
std::size_t unsafe_bytes(std::string_view text) {
    const auto at = [text](std::size_t index) {
        return index < text.size() ? static_cast<unsigned char>(text[index]) : 0U;
    };
    if (at(0) < 0x20 || at(0) == 0x7F) {
        return 1;
    }
    if ((at(0) == 0xC2 && at(1) < 0xA0) || (at(0) == 0xD8 && at(1) == 0x9C)) {
        return 2;  // U+0080..U+009F, U+061C
    }
    if (at(0) == 0xE2 && at(1) == 0x80 &&
        (at(2) == 0x8E || at(2) == 0x8F || (at(2) >= 0xA8 && at(2) <= 0xAE))) {
        return 3;  // U+200E, U+200F, U+2028..U+202E
    }
    if (at(0) == 0xE2 && at(1) == 0x81 && at(2) >= 0xA6 && at(2) <= 0xA9) {
        return 3;  // U+2066..U+2069
    }
    return at(0) == 0xEF && at(1) == 0xBB && at(2) == 0xBF ? 3U : 0U;  // U+FEFF
}

unsigned decode(std::string_view character) {
    const auto bits = [character](std::size_t index, unsigned mask) {
        return static_cast<unsigned char>(character[index]) & mask;
    };
    switch (character.size()) {
        case 1:
            return bits(0, 0x7F);
        case 2:
            return bits(0, 0x1F) << 6U | bits(1, 0x3F);
        default:
            return bits(0, 0x0F) << 12U | bits(1, 0x3F) << 6U | bits(2, 0x3F);
    }
}

}  // namespace

void JsonWriter::begin(char opening, char closing, JsonLayout layout) {
    separate();
    m_held += opening;
    m_levels.push_back({closing, layout});
}

void JsonWriter::end() {
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == JsonLayout::lines && !level.empty) {
        new_line();
    }
    m_held += level.closing;
    if (m_levels.empty()) {
        m_held += '\n';
    }
    if (m_levels.empty() || m_held.size() > k_hold) {
        m_sink(m_held);
        m_held.clear();
    }
}

void JsonWriter::key(std::string_view name) {
    separate();
    quote(name);
    m_held += ": ";
    m_after_key = true;
}

void JsonWriter::value(std::string_view text) {
    separate();
    quote(text);
}

void JsonWriter::item(std::string_view written) {
    separate();
    m_held += written;
}

// What stands between one member and the next; nothing between a key and its value.
void JsonWriter::separate() {
    if (m_after_key || m_levels.empty()) {
        m_after_key = false;
        return;
    }
    Level& level = m_levels.back();
    if (!level.empty) {
        m_held += level.layout == JsonLayout::lines ? "," : ", ";
    }
    level.empty = false;
    if (level.layout == JsonLayout::lines) {
        new_line();
    }
}

void JsonWriter::new_line() {
    m_held += '\n';
    m_held.append(2 * m_levels.size(), ' ');
}

void JsonWriter::quote(std::string_view text) {
    const std::string valid = util::valid_utf8(text);
    std::string_view rest = valid;
    m_held += '"';
    while (!rest.empty()) {
        std::size_t step = 1;
        if (rest.front() == '"' || rest.front() == '\\') {
            m_held += '\\';
            m_held += rest.front();
        } else if (rest.starts_with("##")) {
            m_held += "#\\u0023";  // a log would obey ##vso[
            step = 2;
        } else if (rest.front() == '\n') {
            m_held += "\\n";
        } else if (const std::size_t unsafe = unsafe_bytes(rest); unsafe > 0) {
            fmt::format_to(std::back_inserter(m_held), "\\u{:04x}", decode(rest.substr(0, unsafe)));
            step = unsafe;
        } else {
            m_held += rest.front();
        }
        rest.remove_prefix(step);
    }
    m_held += '"';
}

}  // namespace registertoets::report
