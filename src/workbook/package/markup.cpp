// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/markup.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "spreadsheet/encoding.hpp"
#include "spreadsheet/xml/character_data.hpp"

namespace registertoets::workbook::package {
namespace {

constexpr std::string_view k_blanks = " \t\r\n";

struct Bracket {
    std::string_view opening;
    std::string_view closing;
};

// Longest openings first.
constexpr std::array k_brackets{Bracket{"<![CDATA[", "]]>"}, Bracket{"<!--", "-->"}, Bracket{"<?", "?>"}};

std::optional<Piece> bracketed(std::string_view xml, const Bracket& bracket) {
    const std::size_t end = xml.find(bracket.closing, bracket.opening.size());
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    return Piece{PieceKind::other, xml.substr(0, end + bracket.closing.size())};
}

// Past the `>` that closes the tag at the start of `xml`, quotes passed over; 0 when it is not there.
std::size_t tag_length(std::string_view xml) {
    char quote = '\0';
    for (std::size_t at = 1; at < xml.size(); ++at) {
        const char c = xml[at];
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
        } else if (c == '>') {
            return at + 1;
        } else if (c == '"' || c == '\'') {
            quote = c;
        }
    }
    return 0;
}

void set_name(Piece& piece) {
    const std::size_t begin = piece.kind == PieceKind::end ? 2 : 1;
    const std::size_t end = piece.raw.find_first_of(" \t\r\n/>", begin);
    const std::string_view whole = piece.raw.substr(begin, end - begin);
    const std::size_t colon = whole.find(':');
    const std::size_t length = colon == std::string_view::npos ? 0 : colon + 1;
    piece.prefix = whole.substr(0, length);
    piece.name = whole.substr(length);
}

std::optional<Piece> tag(std::string_view xml) {
    const std::size_t length = tag_length(xml);
    if (length == 0) {
        return std::nullopt;
    }
    Piece piece{PieceKind::start, xml.substr(0, length)};
    if (xml[1] == '!') {
        piece.kind = PieceKind::other;
        return piece;
    }
    if (xml[1] == '/') {
        piece.kind = PieceKind::end;
    } else if (xml[length - 2] == '/') {
        piece.kind = PieceKind::empty;
    }
    set_name(piece);
    return piece;
}

}  // namespace

std::optional<Piece> first_piece(std::string_view xml) {
    if (xml.empty()) {
        return std::nullopt;
    }
    if (xml.front() != '<') {
        return Piece{PieceKind::text, xml.substr(0, xml.find('<'))};
    }
    for (const Bracket& bracket : k_brackets) {
        // What may yet become an opening is not known before it is whole.
        const std::size_t common = std::min(xml.size(), bracket.opening.size());
        if (xml.substr(0, common) == bracket.opening.substr(0, common)) {
            return common < bracket.opening.size() ? std::nullopt : bracketed(xml, bracket);
        }
    }
    return tag(xml);
}

std::optional<Stretch> attribute_place(std::string_view tag, std::string_view name) {
    std::size_t at = tag.find_first_of(k_blanks);
    while (at != std::string_view::npos) {
        at = tag.find_first_not_of(k_blanks, at);
        const std::size_t equals = at == std::string_view::npos ? at : tag.find('=', at);
        const std::size_t open = equals == std::string_view::npos ? equals : tag.find_first_of("\"'", equals);
        const std::size_t close = open == std::string_view::npos ? open : tag.find(tag[open], open + 1);
        if (close == std::string_view::npos) {
            return std::nullopt;
        }
        const std::string_view found = tag.substr(at, equals - at);
        if (found.substr(0, found.find_first_of(k_blanks)) == name) {
            return Stretch{open + 1, close - open - 1};
        }
        at = close + 1;
    }
    return std::nullopt;
}

std::string attribute(std::string_view tag, std::string_view name) {
    std::string value;
    if (const auto place = attribute_place(tag, name)) {
        const std::string_view raw = tag.substr(place->at, place->length);
        if (!spreadsheet::xml::append_attribute_value(value, raw)) {
            value = raw;
        }
    }
    return value;
}

std::uint32_t number_attribute(std::string_view tag, std::string_view name) {
    const auto place = attribute_place(tag, name).value_or(Stretch{});
    const std::string_view value = tag.substr(place.at, place.length);
    std::uint32_t number = 0;
    const auto result = std::from_chars(value.data(), value.data() + value.size(), number);
    return result.ec == std::errc() && result.ptr == value.data() + value.size() ? number : 0;
}

bool is_true(std::string_view tag, std::string_view name) {
    const auto place = attribute_place(tag, name).value_or(Stretch{});
    const std::string_view value = tag.substr(place.at, place.length);
    return value == "1" || value == "true" || value == "on";
}

void set_attribute(std::string& tag, std::string_view name, std::string_view value) {
    if (const auto place = attribute_place(tag, name)) {
        tag.replace(place->at, place->length, escaped(value));
        return;
    }
    std::size_t end = tag.size() - (tag.ends_with("/>") ? 2 : 1);
    while (end > 0 && k_blanks.find(tag[end - 1]) != std::string_view::npos) {
        --end;
    }
    tag.insert(end, " " + std::string(name) + "=\"" + escaped(value) + "\"");
}

std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

bool is_utf8_xml(std::string_view head) {
    const spreadsheet::FoundEncoding found = spreadsheet::encoding_of_head(head);
    if (found.encoding != spreadsheet::Encoding::utf8) {
        return false;
    }
    head.remove_prefix(found.mark);
    if (!head.starts_with("<?xml")) {
        return true;
    }
    std::string encoding = attribute(head.substr(0, head.find("?>")), "encoding");
    for (char& c : encoding) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return encoding.empty() || encoding == "utf-8" || encoding == "utf8" || encoding == "us-ascii" ||
           encoding == "ascii";
}

}  // namespace registertoets::workbook::package
