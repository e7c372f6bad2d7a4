// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/ods/content_stream.hpp"

#include <array>
#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"

namespace registertoets::spreadsheet::ods {
namespace {

using messages::Msg;
using xml::Token;

// What LibreOffice keeps of another file that a formula refers to is a table too, but no sheet: its name is
// 'URL'#Sheet, and no sheet's name begins with a quote.
bool is_cache_of_other_file(std::string_view name) {
    return name.starts_with('\'') && name.find("'#") != std::string_view::npos;
}

struct OtherBody {
    std::string_view element;
    Msg id;
};

constexpr std::array k_other_bodies{OtherBody{"text", Msg::seems_word},
                                    OtherBody{"presentation", Msg::seems_presentation}};

}  // namespace

std::string_view local_attribute(const xml::Tokenizer& xml, std::string_view local_name) {
    for (const xml::Attribute& attribute : xml.attributes()) {
        if (attribute.name.ends_with(local_name)) {
            const std::size_t before = attribute.name.size() - local_name.size();
            if (before == 0 || attribute.name[before - 1] == ':') {
                return attribute.value;
            }
        }
    }
    return {};
}

ContentStream::ContentStream(const Content& content, std::set<std::string>* hidden_styles)
    : m_xml(content.open(), content.place), m_otherwise(content.otherwise) {
    m_xml.next();
    if (m_xml.name() != "document-content" && m_xml.name() != "document") {
        refuse(m_otherwise);
    }
    find_spreadsheet(content.limits, hidden_styles);
}

ContentStream::ContentStream(const ContentStream& other, xml::Tokenizer xml)
    : m_xml(std::move(xml)),
      m_depth(other.m_depth),
      m_tables(other.m_tables),
      m_table_is_empty(other.m_table_is_empty),
      m_done(other.m_done),
      m_otherwise(other.m_otherwise) {}

std::unique_ptr<ContentStream> ContentStream::fork() {
    auto xml = m_xml.fork();
    return xml ? std::unique_ptr<ContentStream>(new ContentStream(*this, std::move(*xml))) : nullptr;
}

bool ContentStream::next_table() {
    if (m_xml.depth() > m_depth) {
        m_xml.leave(m_depth + 1);
    }
    while (!m_done) {
        const Token token = m_xml.next();
        if (token == Token::end || token == Token::done) {
            m_done = true;
        } else if (token != Token::text) {
            const bool is_sheet =
                m_xml.name() == "table" && !is_cache_of_other_file(local_attribute(m_xml, "name"));
            if (is_sheet) {
                ++m_tables;
                m_table_is_empty = token == Token::empty;
                return true;
            }
            if (token == Token::start) {
                m_xml.leave(m_xml.depth());
            }
        }
    }
    return false;
}

// From the root element into its office:body and into the office:spreadsheet there.
void ContentStream::find_spreadsheet(const Limits& limits, std::set<std::string>* hidden_styles) {
    bool in_body = false;
    for (Token token = m_xml.next(); token != Token::done; token = m_xml.next()) {
        if (token != Token::start && token != Token::empty) {
            continue;
        }
        if (in_body) {
            if (m_xml.name() == "spreadsheet") {
                m_done = token == Token::empty;
                m_depth = m_xml.depth();
                return;
            }
            for (const OtherBody& other : k_other_bodies) {
                if (m_xml.name() == other.element) {
                    refuse(other.id);
                }
            }
        }
        if (token == Token::empty) {
            continue;
        }
        if (!in_body && m_xml.name() == "body") {
            in_body = true;
        } else if (hidden_styles != nullptr && m_xml.name() == "automatic-styles") {
            note_hidden_styles(limits, *hidden_styles);
        } else {
            m_xml.leave(m_xml.depth());
        }
    }
    refuse(m_otherwise);
}

// A sheet is hidden by table:display="false" in its style (OpenDocument 1.2 part 1, 19.591).
void ContentStream::note_hidden_styles(const Limits& limits, std::set<std::string>& hidden_styles) {
    const std::size_t inside = m_xml.depth();
    std::string style;
    while (m_xml.depth() >= inside) {
        const Token token = m_xml.next();
        if (token == Token::end && m_xml.name() == "style") {
            style.clear();
        }
        if (token != Token::start && token != Token::empty) {
            continue;
        }
        if (m_xml.name() == "style") {
            style = local_attribute(m_xml, "name");
        } else if (m_xml.name() == "table-properties" && local_attribute(m_xml, "display") == "false" &&
                   hidden_styles.size() < limits.sheets) {
            hidden_styles.insert(style);
        }
    }
}

void ContentStream::refuse(Msg id) const {
    throw InputError(InputFault::not_a_spreadsheet, messages::Sentence(id, {{"file", m_xml.place().file}}));
}

}  // namespace registertoets::spreadsheet::ods
