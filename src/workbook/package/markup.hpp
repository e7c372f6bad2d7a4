// SPDX-License-Identifier: EUPL-1.2
// XML as the bytes that it is, so that what needs no change stays as it was: pieces that put together are the
// text again, and attributes that are changed in place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace registertoets::workbook::package {

enum class PieceKind : std::uint8_t {
    text,
    start,  ///< `<name …>`
    empty,  ///< `<name …/>`
    end,    ///< `</name>`
    other   ///< a comment, a CDATA section, a processing instruction or a declaration
};

struct Piece {
    PieceKind kind = PieceKind::text;
    std::string_view raw;
    std::string_view prefix{};  ///< of the name, with its colon
    std::string_view name{};    ///< without prefix

    /// Whether it opens an element called `wanted`, under whatever prefix.
    [[nodiscard]] bool opens(std::string_view wanted) const {
        return (kind == PieceKind::start || kind == PieceKind::empty) && name == wanted;
    }
};

/// The piece that `xml` begins with; nothing when its end is not there. Text ends where `xml` does.
std::optional<Piece> first_piece(std::string_view xml);

struct Stretch {
    std::size_t at = 0;
    std::size_t length = 0;
};

/// Where the value of attribute `name` (with its prefix) stands in `tag`, without its quotes.
std::optional<Stretch> attribute_place(std::string_view tag, std::string_view name);

/// The value of attribute `name`, references resolved; empty when it is not there.
std::string attribute(std::string_view tag, std::string_view name);

/// The whole number that attribute `name` is; 0 when it is none.
std::uint32_t number_attribute(std::string_view tag, std::string_view name);

/// Whether attribute `name` says yes (xsd:boolean).
bool is_true(std::string_view tag, std::string_view name);

/// Gives attribute `name` of `tag` the value `value`, in its place or behind the others.
void set_attribute(std::string& tag, std::string_view name, std::string_view value);

/// `text` as it stands in an attribute or between tags.
std::string escaped(std::string_view text);

/// Whether an XML text with this beginning is in UTF-8 (or ASCII).
bool is_utf8_xml(std::string_view head);

}  // namespace registertoets::workbook::package
