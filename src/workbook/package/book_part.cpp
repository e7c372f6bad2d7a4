// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/book_part.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "spreadsheet/text.hpp"
#include "spreadsheet/xlsx/escapes.hpp"
#include "spreadsheet/xml/character_data.hpp"
#include "workbook/package/markup.hpp"

namespace registertoets::workbook::package {
namespace {

constexpr std::string_view k_office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

// The name of the attribute of `tag` that ends in :id, with its prefix; r:id where there is none.
std::string id_attribute(std::string_view tag) {
    const std::size_t end = tag.find(":id");
    if (end == std::string_view::npos) {
        return "r:id";
    }
    const std::size_t begin = tag.find_last_of(" \t\r\n", end) + 1;
    return std::string(tag.substr(begin, end - begin)) + ":id";
}

}  // namespace

BookPart::BookPart(std::string xml) : m_xml(std::move(xml)), m_elements(elements_of(m_xml, 3)) {
    if (m_elements.empty()) {
        return;
    }
    const std::string_view root = m_elements.front().tag_in(m_xml);
    std::string prefix(m_elements.front().prefix);
    m_main = attribute(root, prefix.empty() ? "xmlns" : "xmlns:" + prefix.substr(0, prefix.size() - 1));
    for (std::size_t number = 1; number < m_elements.size(); ++number) {
        const Element& element = m_elements[number];
        const std::string_view tag = element.tag_in(m_xml);
        if (element.depth == 2 && element.name == "sheets") {
            m_sheets_element = m_sheets_element == 0 && !element.self_closed() ? number : m_sheets_element;
        } else if (element.depth == 2 && element.name == "workbookProtection") {
            m_locked = is_true(tag, "lockStructure");
        } else if (element.depth == 3 && element.name == "sheet") {
            read_sheet(element);
        } else if (element.depth == 3 && element.name == "definedName") {
            read_name(element);
        }
    }
    const std::string declaration = "xmlns:" + m_id_attribute.substr(0, m_id_attribute.find(':'));
    if (!attribute_place(root, declaration)) {
        m_id_namespace = " " + declaration + "=\"" + std::string(k_office) + "\"";
        if (!m_sheet_elements.empty()) {
            const std::string own = attribute(m_sheet_elements.front().tag_in(m_xml), declaration);
            m_id_namespace = own.empty() ? m_id_namespace : " " + declaration + "=\"" + escaped(own) + "\"";
        }
    }
}

void BookPart::read_sheet(const Element& element) {
    const std::string_view tag = element.tag_in(m_xml);
    if (m_sheets.empty()) {
        m_id_attribute = id_attribute(tag);
    }
    std::string name = attribute(tag, "name");
    spreadsheet::xlsx::decode_escapes(name);
    spreadsheet::replace_invalid_utf8(name);
    m_sheets.push_back({std::move(name), attribute(tag, id_attribute(tag))});
    m_sheet_elements.push_back(element);
    m_next_id = std::max(m_next_id, number_attribute(tag, "sheetId") + 1);
}

void BookPart::read_name(const Element& element) {
    const std::string_view tag = element.tag_in(m_xml);
    DefinedName found{{attribute(tag, "name"), {}, {}, is_true(tag, "hidden")}, element};
    const std::string_view content =
        std::string_view(m_xml).substr(element.tag_end, element.content_end - element.tag_end);
    if (!spreadsheet::xml::append_character_data(found.name.value, content)) {
        found.name.value = content;
    }
    if (attribute_place(tag, "localSheetId")) {
        found.name.sheet = number_attribute(tag, "localSheetId");
    }
    m_names.push_back(std::move(found));
}

std::vector<BookPart::Name> BookPart::names(std::string_view prefix) const {
    std::vector<Name> found;
    for (const DefinedName& one : m_names) {
        if (one.name.name.starts_with(prefix)) {
            found.push_back(one.name);
        }
    }
    return found;
}

void BookPart::remove_sheets(std::vector<std::size_t> numbers) {
    m_removed = std::move(numbers);
    for (DefinedName& one : m_names) {
        one.removed = one.removed || (one.name.sheet && is_removed(*one.name.sheet));
    }
}

void BookPart::remove_names(std::string_view prefix) {
    for (DefinedName& one : m_names) {
        one.removed = one.removed || one.name.name.starts_with(prefix);
    }
}

std::size_t BookPart::add_sheet(const Sheet& sheet, bool hidden) {
    m_sheets.push_back(sheet);
    m_hidden.push_back(hidden);
    return m_sheets.size() - 1;
}

std::string BookPart::text() const {
    Edits edits;
    edit_views(edits);
    edit_sheets(edits);
    edit_names(edits);
    return edits.apply(m_xml);
}

void BookPart::edit_sheets(Edits& edits) const {
    for (const std::size_t number : m_removed) {
        const Element& element = m_sheet_elements[number];
        edits.replace(element.begin, element.end - element.begin, "");
    }
    const Element& list = m_elements[m_sheets_element];
    std::string added;
    for (std::size_t number = m_sheet_elements.size(); number < m_sheets.size(); ++number) {
        const std::size_t place = number - m_sheet_elements.size();
        added += "<" + std::string(list.prefix) + "sheet name=\"" + escaped(m_sheets[number].name) +
                 "\" sheetId=\"" + std::to_string(m_next_id + place) + "\"" +
                 (m_hidden[place] ? R"( state="hidden")" : "") + m_id_namespace + " " + m_id_attribute +
                 "=\"" + escaped(m_sheets[number].relation) + "\"/>";
    }
    if (!added.empty()) {
        edits.insert(list.content_end, added);
    }
}

void BookPart::edit_names(Edits& edits) const {
    std::string added;
    for (const Name& name : m_new_names) {
        added += name_element(name);
    }
    std::size_t left = m_new_names.size();
    for (const DefinedName& one : m_names) {
        if (one.removed) {
            edits.replace(one.element.begin, one.element.end - one.element.begin, "");
            continue;
        }
        ++left;
        const std::size_t sheet = one.name.sheet.value_or(0);
        if (one.name.sheet && place_after_removal(sheet) != sheet) {
            std::string tag(one.element.tag_in(m_xml));
            set_attribute(tag, "localSheetId", std::to_string(place_after_removal(sheet)));
            edits.replace(one.element.begin, one.element.tag_end - one.element.begin, tag);
        }
    }
    const Element* const list = find("definedNames");
    if (list == nullptr) {
        // 18.2.27: after externalReferences, functionGroups or sheets, whichever is there last.
        const Element* before = &m_elements[m_sheets_element];
        for (const std::string_view name : {"functionGroups", "externalReferences"}) {
            const Element* const found = find(name);
            before = found != nullptr ? found : before;
        }
        const std::string name = std::string(before->prefix) + "definedNames";
        if (!added.empty()) {
            edits.insert(before->end, "<" + name + ">" + added + "</" + name + ">");
        }
    } else if (left == 0 && !m_names.empty()) {
        // An empty list is not allowed (18.2.6); its names are taken out one by one, so only its tags are
        // left.
        edits.replace(list->begin, list->tag_end - list->begin, "");
        edits.replace(list->content_end, list->end - list->content_end, "");
    } else if (!added.empty()) {
        append_content(edits, m_xml, *list, added);
    }
}

// The numbers of the sheets that are open (18.2.30) follow those that are taken away.
void BookPart::edit_views(Edits& edits) const {
    for (const Element& element : m_elements) {
        if (m_removed.empty() || element.depth != 3 || element.name != "workbookView") {
            continue;
        }
        std::string tag(element.tag_in(m_xml));
        for (const std::string_view name : {"activeTab", "firstSheet"}) {
            if (attribute_place(tag, name)) {
                const std::size_t sheet = number_attribute(tag, name);
                set_attribute(tag, name, std::to_string(is_removed(sheet) ? 0 : place_after_removal(sheet)));
            }
        }
        edits.replace(element.begin, element.tag_end - element.begin, tag);
    }
}

std::string BookPart::name_element(const Name& name) const {
    const std::string element = std::string(m_elements.front().prefix) + "definedName";
    return "<" + element + " name=\"" + escaped(name.name) + "\"" +
           (name.sheet ? " localSheetId=\"" + std::to_string(place_after_removal(*name.sheet)) + "\""
                       : std::string()) +
           (name.hidden ? R"( hidden="1")" : "") + ">" + escaped(name.value) + "</" + element + ">";
}

std::size_t BookPart::place_after_removal(std::size_t sheet) const {
    const auto before = std::lower_bound(m_removed.begin(), m_removed.end(), sheet) - m_removed.begin();
    return sheet - static_cast<std::size_t>(before);
}

bool BookPart::is_removed(std::size_t sheet) const {
    return std::binary_search(m_removed.begin(), m_removed.end(), sheet);
}

const Element* BookPart::find(std::string_view name) const {
    const auto found = std::find_if(m_elements.begin(), m_elements.end(), [name](const Element& one) {
        return one.depth == 2 && one.name == name;
    });
    return found == m_elements.end() ? nullptr : &*found;
}

}  // namespace registertoets::workbook::package
