// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/package_lists.hpp"

#include <algorithm>
#include <utility>

#include "workbook/package/markup.hpp"

namespace registertoets::workbook::package {
namespace {

// The elements of `xml` down to the second level; none where the root holds nothing that could be a list.
std::vector<Element> list_of(std::string_view xml, std::string_view root) {
    std::vector<Element> elements = elements_of(xml, 2);
    if (!elements.empty() && elements.front().name != root) {
        elements.clear();
    }
    return elements;
}

void remove(Edits& edits, const Element& element) {
    edits.replace(element.begin, element.end - element.begin, "");
}

// Names of parts are compared without case (part 2, 6.2.2.3).
std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

}  // namespace

RelationsPart::RelationsPart(std::string xml)
    : m_xml(std::move(xml)), m_elements(list_of(m_xml, "Relationships")) {
    // Strict files have types of their own; those of this file are right.
    for (const Element& element : m_elements) {
        m_ids.insert(attribute(element.tag_in(m_xml), "Id"));
        const std::string type = attribute(element.tag_in(m_xml), "Type");
        if (type.ends_with("/worksheet")) {
            m_types = type.substr(0, type.rfind('/') + 1);
        }
    }
}

std::string RelationsPart::add(std::string_view kind, std::string_view target) {
    std::string id;
    do {
        id = "rId" + std::to_string(m_next++);
    } while (m_ids.contains(id));
    m_added += "<" + std::string(m_elements.front().prefix) + "Relationship Id=\"" + id + "\" Type=\"" +
               escaped(m_types + std::string(kind)) + "\" Target=\"" + escaped(target) + "\"/>";
    return id;
}

void RelationsPart::remove(std::string_view id) {
    m_removed.emplace(id);
}

std::string RelationsPart::text() const {
    Edits edits;
    for (const Element& element : m_elements) {
        if (element.depth == 2 && m_removed.contains(attribute(element.tag_in(m_xml), "Id"))) {
            package::remove(edits, element);
        }
    }
    if (!m_added.empty()) {
        append_content(edits, m_xml, m_elements.front(), m_added);
    }
    return edits.apply(m_xml);
}

TypesPart::TypesPart(std::string xml) : m_xml(std::move(xml)), m_elements(list_of(m_xml, "Types")) {}

void TypesPart::add(std::string_view name, std::string_view type) {
    m_added += "<" + std::string(m_elements.front().prefix) + "Override PartName=\"/" + escaped(name) +
               "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." +
               std::string(type) + "+xml\"/>";
}

void TypesPart::remove(std::string_view name) {
    m_removed.insert(lower("/" + std::string(name)));
}

std::string TypesPart::text() const {
    Edits edits;
    for (const Element& element : m_elements) {
        if (element.name == "Override" &&
            m_removed.contains(lower(attribute(element.tag_in(m_xml), "PartName")))) {
            package::remove(edits, element);
        }
    }
    if (!m_added.empty()) {
        append_content(edits, m_xml, m_elements.front(), m_added);
    }
    return edits.apply(m_xml);
}

}  // namespace registertoets::workbook::package
