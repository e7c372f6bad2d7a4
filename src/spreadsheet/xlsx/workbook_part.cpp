// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xlsx/workbook_part.hpp"

#include <string_view>
#include <unordered_map>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/text.hpp"
#include "spreadsheet/xlsx/escapes.hpp"
#include "spreadsheet/xlsx/relationships.hpp"
#include "spreadsheet/xlsx/small_part.hpp"

namespace registertoets::spreadsheet::xlsx {
namespace {

using messages::Msg;

// r:id, under whatever prefix the file gives the namespace of relationships.
std::string_view relationship_id(const xml::Tokenizer& xml) {
    for (const xml::Attribute& attribute : xml.attributes()) {
        if (attribute.name.ends_with(":id")) {
            return attribute.value;
        }
    }
    return xml.attribute("id");
}

bool is_true(std::string_view value) {
    return value == "1" || value == "true" || value == "on";
}

std::string part_of_kind(const container::Archive& archive, const std::vector<Relationship>& relationships,
                         std::string_view workbook, std::string_view kind, std::string_view usual) {
    if (const Relationship* found = find_kind(relationships, kind)) {
        return found->target;
    }
    std::string beside = resolve_target(workbook, usual);
    return archive.has(beside) ? beside : std::string();
}

class Builder {
  public:
    Builder(const container::Archive& archive, const std::string& name)
        : m_archive(archive), m_relationships(read_relationships(archive, name)) {
        m_part.shared_strings =
            part_of_kind(archive, m_relationships, name, "sharedStrings", "sharedStrings.xml");
        for (const Relationship& one : m_relationships) {
            m_by_id.try_emplace(one.id, &one);
        }
        m_part.styles = part_of_kind(archive, m_relationships, name, "styles", "styles.xml");
    }

    void see_element(const xml::Tokenizer& xml) {
        if (xml.name() == "workbookPr") {
            set_date_system(xml);
        } else if (xml.name() == "sheet") {
            add_sheet(xml);
        }
    }

    WorkbookPart take() { return std::move(m_part); }

  private:
    // 18.2.28: compatibility is the rule; LibreOffice says that it does without. The workbookPr of an
    // extension says neither.
    void set_date_system(const xml::Tokenizer& xml) {
        const std::string_view compatibility = xml.attribute("dateCompatibility");
        if (is_true(xml.attribute("date1904"))) {
            m_part.date_system = DateSystem::from_1904;
        } else if (!compatibility.empty() && !is_true(compatibility)) {
            m_part.date_system = DateSystem::calendar;
        }
    }

    void add_sheet(const xml::Tokenizer& xml) {
        const std::string_view id = relationship_id(xml);
        const auto found = m_by_id.find(id);
        // Chart, dialog and macro sheets hold no cells, or none that a reader sees.
        if (found != m_by_id.end() && found->second->kind != "worksheet") {
            return;
        }
        if (m_part.sheets.size() >= m_archive.limits().sheets) {
            throw InputError(InputFault::limit,
                             messages::Sentence(Msg::limit_sheets, {{"file", m_archive.file()},
                                                                    {"limit", "sheets"},
                                                                    {"maximum", m_archive.limits().sheets}}));
        }
        std::string name(xml.attribute("name"));
        decode_escapes(name);
        replace_invalid_utf8(name);
        const std::string_view state = xml.attribute("state");
        m_part.sheets.push_back({std::move(name), state == "hidden" || state == "veryHidden"});
        m_part.sheet_parts.push_back(found == m_by_id.end() ? std::string() : found->second->target);
    }

    const container::Archive& m_archive;
    std::vector<Relationship> m_relationships;
    std::unordered_map<std::string_view, const Relationship*> m_by_id;  ///< of two with one id the first
    WorkbookPart m_part;
};

}  // namespace

WorkbookPart read_workbook_part(const container::Archive& archive, const std::string& name) {
    Builder builder(archive, name);
    xml::Tokenizer xml = open_small_part(archive, name);
    for (xml::Token token = xml.next(); token != xml::Token::done; token = xml.next()) {
        if (token == xml::Token::start || token == xml::Token::empty) {
            builder.see_element(xml);
        }
    }
    return builder.take();
}

std::string find_main_part(const container::Archive& archive) {
    const std::vector<Relationship> relationships = read_relationships(archive, "");
    if (const Relationship* main = find_kind(relationships, "officeDocument")) {
        return main->target;
    }
    for (const char* usual :
         {"xl/workbook.xml", "xl/workbook.bin", "word/document.xml", "ppt/presentation.xml"}) {
        if (archive.has(usual)) {
            return usual;
        }
    }
    return {};
}

}  // namespace registertoets::spreadsheet::xlsx
