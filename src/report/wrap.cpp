// SPDX-License-Identifier: EUPL-1.2
#include "report/wrap.hpp"

#include <algorithm>

#include "util/unicode.hpp"

namespace registertoets::report {
namespace {

using util::display_width;

bool starts_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

// How many bytes of `word` fit in `columns`; at least one character, so that breaking comes to an end.
std::size_t bytes_that_fit(std::string_view word, std::size_t columns) {
    std::size_t fit = 0;
    for (std::size_t end = 1; end <= word.size(); ++end) {
        if (end < word.size() && !starts_character(word[end])) {
            continue;
        }
        if (fit > 0 && display_width(word.substr(0, end)) > columns) {
            break;
        }
        fit = end;
    }
    return fit;
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
    std::vector<std::string> lines{""};
    std::size_t width = 0;
    while (!text.empty()) {
        const std::size_t space = std::min(text.find(' '), text.size());
        std::string_view word = text.substr(0, space);
        text.remove_prefix(std::min(space + 1, text.size()));
        if (word.empty()) {
            continue;
        }
        if (width > 0 && width + 1 + display_width(word) > columns) {
            lines.emplace_back();
            width = 0;
        }
        while (display_width(word) > columns) {
            const std::size_t bytes = bytes_that_fit(word, columns);
            if (bytes == word.size()) {
                break;
            }
            lines.back() = word.substr(0, bytes);
            lines.emplace_back();
            word.remove_prefix(bytes);
        }
        lines.back() += width > 0 ? " " : "";
        lines.back() += word;
        width = display_width(lines.back());
    }
    return lines;
}

std::string pad_right(std::string_view text, std::size_t columns) {
    const std::size_t width = display_width(text);
    return std::string(text) + std::string(columns > width ? columns - width : 0, ' ');
}

std::string pad_left(std::string_view text, std::size_t columns) {
    const std::size_t width = display_width(text);
    return std::string(columns > width ? columns - width : 0, ' ') + std::string(text);
}

}  // namespace registertoets::report
