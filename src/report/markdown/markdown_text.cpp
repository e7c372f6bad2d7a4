// SPDX-License-Identifier: EUPL-1.2
#include "report/markdown/markdown_text.hpp"

#include "report/html/html_text.hpp"
#include "util/ascii.hpp"
#include "util/unicode.hpp"

namespace registertoets::report::markdown {
namespace {

using util::is_digit;
using util::is_letter;

// Mentions and references are looked for in what Markdown has become, where a backslash is gone: a space of
// no width breaks them.
constexpr std::string_view k_break = "&#8203;";

// Whether Markdown takes the character at `at` for more than itself: anywhere, as the start of an entity, or
// at the start of a line as that of a list or a heading.
bool is_special(std::string_view text, std::size_t at) {
    const char byte = text[at];
    const char next = at + 1 < text.size() ? text[at + 1] : ' ';
    return std::string_view("\\`*_[]<|~$").find(byte) != std::string_view::npos ||
           (byte == '&' && (is_letter(next) || next == '#')) ||
           (at == 0 && std::string_view("-+=#>").find(byte) != std::string_view::npos) ||
           (at > 0 && (byte == '.' || byte == ')') && text.find_first_not_of("0123456789") == at);
}

bool refers(std::string_view text, std::size_t at) {
    const char byte = text[at];
    const char next = at + 1 < text.size() ? text[at + 1] : ' ';
    return byte == '@' ||
           ((byte == '#' || byte == '!' || byte == '%' || byte == '&' || byte == '$') && is_digit(next)) ||
           (byte == ':' && next == '/') || (byte == 'w' && text.substr(at).starts_with("www."));
}

}  // namespace

std::string escaped(std::string_view text) {
    const std::string shown = util::printable(util::single_line(text));
    std::string markdown;
    for (std::size_t at = 0; at < shown.size(); ++at) {
        markdown += is_special(shown, at) ? "\\" : "";
        markdown += shown[at];
        markdown += refers(shown, at) ? k_break : "";
    }
    return markdown;
}

std::string escaped_html(std::string_view text) {
    const std::string escaped_text = html::escaped(text);
    std::string result;
    for (std::size_t at = 0; at < escaped_text.size(); ++at) {
        result += escaped_text[at];
        // The & of an entity refers to nothing.
        result += escaped_text[at] != '&' && refers(escaped_text, at) ? k_break : "";
    }
    return result;
}

std::string code(std::string_view text) {
    std::string shown = util::printable(util::single_line(text));
    std::string result;
    for (const char byte : shown) {
        result += byte == '`' ? '\'' : byte;
        if (byte == '|') {
            result.insert(result.size() - 1, 1, '\\');
        }
    }
    return "`" + result + "`";
}

}  // namespace registertoets::report::markdown
