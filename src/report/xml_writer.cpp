// SPDX-License-Identifier: EUPL-1.2
#include "report/xml_writer.hpp"

#include <algorithm>

#include "util/unicode.hpp"

namespace registertoets::report {
namespace {

constexpr std::size_t k_hold = std::size_t{1} << 16;

// Whether the bytes at the front of `text`, which is valid UTF-8, are U+FFFE or U+FFFF: XML 1.0 (2.2) has
// neither, nor most controls.
bool is_noncharacter(std::string_view text) {
    return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

std::string_view entity_of(char byte) {
    switch (byte) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return "&quot;";
        case '\n':
            return "&#10;";
        default:
            return "";
    }
}

}  // namespace

XmlWriter::XmlWriter(const Sink& sink) : m_sink(sink), m_held("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") {}

void XmlWriter::open(std::string_view name, std::initializer_list<Attribute> attributes) {
    begin(name, attributes);
    m_held += '>';
    m_open.emplace_back(name);
    m_fresh = true;
}

void XmlWriter::empty(std::string_view name, std::initializer_list<Attribute> attributes) {
    begin(name, attributes);
    m_held += "/>";
}

void XmlWriter::text(std::string_view content) {
    m_fresh = false;
    m_in_text = true;
    std::string valid = util::valid_utf8(content);
    // Line ends are for whoever reads the content; in attributes they would become blanks.
    for (std::string_view rest = valid; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        put_escaped(rest.substr(0, end));
        m_held += end < rest.size() ? "\n" : "";
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

void XmlWriter::close() {
    const std::string name = m_open.back();
    m_open.pop_back();
    if (!m_in_text && !m_fresh) {
        new_line();
    }
    m_held += "</" + name + ">";
    m_in_text = m_fresh = false;
    if (m_open.empty()) {
        m_held += '\n';
    }
    if (m_open.empty() || m_held.size() > k_hold) {
        m_gone += m_held.size();
        m_sink(m_held);
        m_held.clear();
    }
}

void XmlWriter::begin(std::string_view name, std::initializer_list<Attribute> attributes) {
    m_fresh = false;
    new_line();
    m_held += '<';
    m_held += name;
    for (const auto& [key, value] : attributes) {
        m_held += ' ';
        m_held += key;
        m_held += "=\"";
        put_escaped(util::valid_utf8(value));
        m_held += '"';
    }
}

void XmlWriter::new_line() {
    m_held += '\n';
    m_held.append(2 * m_open.size(), ' ');
}

void XmlWriter::put_escaped(std::string_view text) {
    while (!text.empty()) {
        const char byte = text.front();
        std::size_t step = 1;
        if (const std::string_view entity = entity_of(byte); !entity.empty()) {
            m_held += entity;
        } else if ((static_cast<unsigned char>(byte) < 0x20 && byte != '\t') || is_noncharacter(text)) {
            m_held += "\uFFFD";
            step = is_noncharacter(text) ? 3 : 1;
        } else {
            m_held += byte;
        }
        text.remove_prefix(step);
    }
}

}  // namespace registertoets::report
