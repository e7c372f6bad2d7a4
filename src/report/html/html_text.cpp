// SPDX-License-Identifier: EUPL-1.2
#include "report/html/html_text.hpp"

#include "util/unicode.hpp"

namespace registertoets::report::html {

std::string escaped(std::string_view text) {
    const std::string shown = util::printable(util::single_line(text));
    std::string html;
    html.reserve(shown.size());
    for (const char byte : shown) {
        switch (byte) {
            case '&':
                html += "&amp;";
                break;
            case '<':
                html += "&lt;";
                break;
            case '>':
                html += "&gt;";
                break;
            case '"':
                html += "&quot;";
                break;
            case '\'':
                html += "&#39;";
                break;
            default:
                html += byte;
        }
    }
    return html;
}

std::string id_of(std::string_view text) {
    std::string id;
    for (const char byte : util::fold_words(text)) {
        const bool kept = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
        if (kept) {
            id += byte;
        } else if (!id.empty() && id.back() != '-') {
            id += '-';
        }
    }
    while (id.ends_with('-')) {
        id.pop_back();
    }
    return id;
}

}  // namespace registertoets::report::html
