// SPDX-License-Identifier: EUPL-1.2
// Cells with several values, taken apart.

#include <algorithm>
#include <array>

#include "register/value_list.hpp"
#include "util/ascii.hpp"
#include "util/unicode.hpp"

namespace registertoets::reg {
namespace {

using util::is_digit;
using util::is_letter;

constexpr std::size_t k_longest_explained = 16;  // "art. 6 lid 1 e (": what is explained is short
constexpr std::size_t k_longest_number = 3;      // "12)": of the cell no more is looked at for its bracket

// Length of numbering such as "2." or "b)" with the blank behind it at the start of `text`; 0 when there is
// none. "6.1.e" and "2 jaar" are no numbering: a blank must follow the stop or bracket.
std::size_t numbering(std::string_view text) {
    std::size_t length = 0;
    while (length < text.size() && length < 2 && is_digit(text[length])) {
        ++length;
    }
    if (length == 0 && !text.empty() && is_letter(text[0])) {
        length = 1;
    }
    if (length == 0 || length + 1 >= text.size()) {
        return 0;
    }
    const bool closed = text[length] == ')' || text[length] == '.';
    return closed && text[length + 1] == ' ' ? length + 2 : 0;
}

// Where a number in running text starts the next part: "1) a 2) b". Letters only count at the start of a
// line.
bool starts_part(std::string_view text, std::size_t at) {
    return at > 0 && text[at - 1] == ' ' && is_digit(text[at]) && numbering(text.substr(at)) > 0 &&
           text.substr(at, k_longest_number).find(')') != std::string_view::npos;
}

}  // namespace

std::vector<std::string_view> split_parts(std::string_view text) {
    std::vector<std::string_view> parts;
    const auto add = [&parts](std::string_view part) {
        while (!part.empty() && part.front() == ' ') {
            part.remove_prefix(1);
        }
        if (util::has_visible(part)) {
            parts.push_back(part);
        }
    };
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char byte = text[at];
        if (byte == '\n' || byte == '\r' || byte == ';') {
            add(text.substr(start, at - start));
            start = at + 1;
        } else if (starts_part(text, at)) {
            add(text.substr(start, at - start));
            start = at;
        }
    }
    add(text.substr(start));
    return parts;
}

bool are_lettered(const std::vector<std::string_view>& parts) {
    constexpr char k_small = 0x20;  // the bit that makes a small letter of a capital
    char letter = 'a';
    for (const std::string_view part : parts) {
        if (numbering(part) == 0 || (part.front() | k_small) != letter++) {
            return false;
        }
    }
    return parts.size() > 1 || (parts.size() == 1 && parts[0].find(std::string(" b") + parts[0][1] + ' ') !=
                                                         std::string_view::npos);
}

std::string_view before_explanation(std::string_view part) {
    constexpr std::array<std::string_view, 3> k_dashes{" - ", " \u2013 ", " \u2014 "};
    const std::size_t end = std::min(part.size(), k_longest_explained);
    for (std::size_t at = 1; at < end; ++at) {
        const std::string_view rest = part.substr(at);
        const bool closes = std::string_view(".),:").find(rest.front()) != std::string_view::npos;
        if (closes && rest.size() > 1 && rest[1] != ' ') {
            return {};
        }
        if (closes || rest.front() == '(' ||
            std::any_of(k_dashes.begin(), k_dashes.end(),
                        [rest](std::string_view dash) { return rest.starts_with(dash); })) {
            return part.substr(0, at);
        }
    }
    return {};
}

}  // namespace registertoets::reg
