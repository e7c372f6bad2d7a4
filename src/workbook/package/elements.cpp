// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/elements.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"
#include "workbook/package/markup.hpp"

namespace registertoets::workbook::package {

std::vector<Element> elements_of(std::string_view xml, std::size_t deepest) {
    std::vector<Element> elements;
    std::vector<std::size_t> open;
    std::size_t depth = 0;
    std::size_t at = 0;
    while (const auto piece = first_piece(xml.substr(at))) {
        const std::size_t begin = std::exchange(at, at + piece->raw.size());
        if (piece->kind == PieceKind::start || piece->kind == PieceKind::empty) {
            ++depth;
            if (depth <= deepest) {
                elements.push_back({piece->prefix, piece->name, depth, begin, at, at, at});
            }
            if (piece->kind == PieceKind::empty) {
                --depth;
            } else if (depth <= deepest) {
                open.push_back(elements.size() - 1);
            }
        } else if (piece->kind == PieceKind::end) {
            if (depth == 0) {
                return {};
            }
            if (depth <= deepest) {
                elements[open.back()].content_end = begin;
                elements[open.back()].end = at;
                open.pop_back();
            }
            --depth;
        }
    }
    return depth == 0 && at == xml.size() ? elements : std::vector<Element>{};
}

std::string read_small_text(const spreadsheet::container::Archive& archive, std::string_view name) {
    const auto source = archive.open(name);
    std::string text;
    std::array<char, 1 << 14> bytes{};
    while (const std::size_t count = source->read(bytes)) {
        text.append(bytes.data(), count);
        if (text.size() > archive.limits().small_part_bytes) {
            using messages::Msg;
            throw spreadsheet::InputError(
                spreadsheet::InputFault::limit,
                messages::Sentence(Msg::limit_part_bytes, {{"file", archive.file()},
                                                           {"part", name},
                                                           {"limit", "small_part_bytes"},
                                                           {"maximum", archive.limits().small_part_bytes}}));
        }
    }
    return text;
}

void Edits::replace(std::size_t at, std::size_t length, std::string text) {
    m_edits.push_back({at, length, std::move(text)});
}

std::string Edits::apply(std::string_view text) {
    // What is put before something stands before what that becomes.
    std::stable_sort(m_edits.begin(), m_edits.end(), [](const Edit& one, const Edit& other) {
        return one.at != other.at ? one.at < other.at : one.length == 0 && other.length > 0;
    });
    std::string out;
    std::size_t at = 0;
    for (const Edit& edit : m_edits) {
        if (edit.at < at) {
            throw std::logic_error("two changes of a part overlap");
        }
        out.append(text.substr(at, edit.at - at)).append(edit.text);
        at = edit.at + edit.length;
    }
    return out.append(text.substr(at));
}

void append_content(Edits& edits, std::string_view xml, const Element& element, std::string_view content) {
    if (!element.self_closed()) {
        edits.insert(element.content_end, std::string(content));
        return;
    }
    const std::size_t slash = xml.rfind('/', element.tag_end - 1);
    edits.replace(
        slash, element.tag_end - slash,
        ">" + std::string(content) + "</" + std::string(element.prefix) + std::string(element.name) + ">");
}

}  // namespace registertoets::workbook::package
