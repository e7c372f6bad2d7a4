// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/styles_part.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "workbook/package/elements.hpp"
#include "workbook/package/markup.hpp"

namespace registertoets::workbook::package {
namespace {

constexpr std::array<std::string_view, k_style_lists> k_names{"numFmts", "fonts",        "fills",
                                                              "borders", "cellStyleXfs", "cellXfs"};

// What an empty list begins with. Excel takes the first two fills for none and grey, whatever they are.
struct Default {
    StyleList list;
    std::size_t least;
    std::string_view item;
};
constexpr std::array k_defaults{
    Default{StyleList::fonts, 1,
            R"(<font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font>)"},
    Default{StyleList::fills, 1, R"(<fill><patternFill patternType="none"/></fill>)"},
    Default{StyleList::fills, 2, R"(<fill><patternFill patternType="gray125"/></fill>)"},
    Default{StyleList::borders, 1, "<border><left/><right/><top/><bottom/><diagonal/></border>"},
    Default{StyleList::base_formats, 1, R"(<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>)"},
    Default{StyleList::cell_formats, 1, R"(<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>)"},
};

std::size_t number_of(StyleList list) {
    return static_cast<std::size_t>(list);
}

// The lists that come after these in the schema are not ours: what is absent goes before the first of them.
std::size_t place_of(std::string_view name) {
    const auto found = std::find(k_names.begin(), k_names.end(), name);
    return static_cast<std::size_t>(found - k_names.begin());
}

// The codes that every program knows by number (18.8.30) and that we use.
struct BuiltinCode {
    std::string_view code;
    std::uint32_t number;
};
constexpr std::array k_builtin{BuiltinCode{"", 0}, BuiltinCode{"0", 1}, BuiltinCode{"@", 49}};
constexpr std::uint32_t k_first_own_code = 164;

}  // namespace

StylesPart::StylesPart(std::string xml, std::string_view main) : m_xml(std::move(xml)) {
    if (m_xml.empty()) {
        m_xml = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
                "\n<styleSheet xmlns=\"" +
                escaped(main) + "\"></styleSheet>";
    }
    read();
}

void StylesPart::read() {
    const std::vector<Element> elements = elements_of(m_xml, 3);
    if (elements.empty() || elements.front().name != "styleSheet" || elements.front().self_closed()) {
        return;
    }
    m_sound = true;
    m_prefix = elements.front().prefix;
    List* list = nullptr;
    for (std::size_t number = 1; number < elements.size(); ++number) {
        const Element& element = elements[number];
        if (element.depth == 2) {
            const std::size_t place = place_of(element.name);
            list = place < k_style_lists && m_lists[place].element == 0 ? &m_lists[place] : nullptr;
            if (list != nullptr) {
                list->element = number;
            }
        } else if (list != nullptr) {
            append(*list, m_xml.substr(element.begin, element.end - element.begin));
            list->own = list->items.size();
        }
    }
}

const std::vector<std::string>& StylesPart::items(StyleList list) const {
    return m_lists[number_of(list)].items;
}

void StylesPart::append(List& list, std::string item) {
    list.numbers.emplace(item, static_cast<std::uint32_t>(list.items.size()));
    list.items.push_back(std::move(item));
}

void StylesPart::add_defaults() {
    m_changed = true;
    for (const Default& one : k_defaults) {
        List& list = m_lists[number_of(one.list)];
        if (list.items.size() < one.least) {
            append(list, prefixed(one.item, m_prefix));
        }
    }
}

std::uint32_t StylesPart::add(StyleList list, std::string item) {
    List& known = m_lists[number_of(list)];
    if (const auto found = known.numbers.find(item); found != known.numbers.end()) {
        return found->second;
    }
    if (!m_changed) {
        add_defaults();
    }
    append(known, std::move(item));
    return static_cast<std::uint32_t>(known.items.size() - 1);
}

std::uint32_t StylesPart::number_format(std::string_view code) {
    for (const BuiltinCode& builtin : k_builtin) {
        if (builtin.code == code) {
            return builtin.number;
        }
    }
    std::uint32_t next = k_first_own_code;
    for (const std::string& item : items(StyleList::number_formats)) {
        const std::string_view tag = first_piece(item)->raw;
        const std::uint32_t number = number_attribute(tag, "numFmtId");
        if (attribute(tag, "formatCode") == code) {
            return number;
        }
        next = std::max(next, number + 1);
    }
    add(StyleList::number_formats, "<" + m_prefix + "numFmt numFmtId=\"" + std::to_string(next) +
                                       "\" formatCode=\"" + escaped(code) + "\"/>");
    return next;
}

std::string StylesPart::text() const {
    const std::vector<Element> elements = elements_of(m_xml, 2);
    const auto places = elements_of(m_xml, 3);
    Edits edits;
    for (std::size_t place = 0; place < k_style_lists; ++place) {
        const List& list = m_lists[place];
        if (list.items.size() == list.own) {
            continue;
        }
        std::string added;
        for (std::size_t number = list.own; number < list.items.size(); ++number) {
            added += list.items[number];
        }
        const std::string count = std::to_string(list.items.size());
        if (list.element == 0) {
            const std::string name = m_prefix + std::string(k_names[place]);
            const auto next = std::find_if(elements.begin() + 1, elements.end(), [place](const Element& one) {
                return place_of(one.name) > place;
            });
            const std::size_t at = next == elements.end() ? elements.front().content_end : next->begin;
            edits.insert(at, fmt::format(R"(<{0} count="{1}">{2}</{0}>)", name, count, added));
            continue;
        }
        const Element& element = places[list.element];
        std::string tag(element.tag_in(m_xml));
        if (attribute_place(tag, "count")) {
            set_attribute(tag, "count", count);
        }
        if (element.self_closed()) {
            tag.erase(tag.rfind('/'), 1);
            added += "</" + std::string(element.prefix) + std::string(element.name) + ">";
        }
        edits.replace(element.begin, element.tag_end - element.begin, tag);
        edits.insert(element.content_end, added);
    }
    return edits.apply(m_xml);
}

std::string prefixed(std::string_view xml, std::string_view prefix) {
    std::string out;
    while (const auto piece = first_piece(xml)) {
        xml.remove_prefix(piece->raw.size());
        const bool named = !piece->name.empty();
        const std::size_t name = piece->kind == PieceKind::end ? 2 : 1;
        out.append(piece->raw.substr(0, named ? name : 0)).append(named ? prefix : "");
        out.append(piece->raw.substr(named ? name : 0));
    }
    return out;
}

std::string unprefixed(std::string_view xml) {
    std::string out;
    while (const auto piece = first_piece(xml)) {
        xml.remove_prefix(piece->raw.size());
        const std::size_t name = piece->name.empty() ? 0 : piece->kind == PieceKind::end ? 2 : 1;
        out.append(piece->raw.substr(0, name)).append(piece->raw.substr(name + piece->prefix.size()));
    }
    return out;
}

}  // namespace registertoets::workbook::package
