// SPDX-License-Identifier: EUPL-1.2
#include "support/ods_builder.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "support/workbook_builder.hpp"

namespace registertoets::testing {
namespace {

constexpr std::string_view k_type = "application/vnd.oasis.opendocument.spreadsheet";
constexpr std::string_view k_head = R"(<?xml version="1.0" encoding="UTF-8"?>)";

std::string namespaces() {
    std::string text;
    for (const std::string_view name : {"office", "style", "text", "table"}) {
        text += fmt::format(R"( xmlns:{0}="urn:oasis:names:tc:opendocument:xmlns:{0}:1.0")", name);
    }
    return text + R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")"
                  R"( xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0")"
                  R"( office:version="1.3")";
}

std::string manifest() {
    return fmt::format(
        R"({}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">)"
        R"(<manifest:file-entry manifest:full-path="/" manifest:media-type="{}"/>)"
        R"(<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>)"
        R"(</manifest:manifest>)",
        k_head, k_type);
}

}  // namespace

std::string ods_text(std::string_view paragraph, std::string_view attributes) {
    return fmt::format(
        R"(<table:table-cell office:value-type="string" {}><text:p>{}</text:p></table:table-cell>)",
        attributes, paragraph);
}

std::string ods_value(std::string_view type, std::string_view attributes, std::string_view shown) {
    return fmt::format(
        R"(<table:table-cell office:value-type="{}" {}><text:p>{}</text:p></table:table-cell>)", type,
        attributes, shown);
}

std::string ods_row(std::string_view cells, std::string_view attributes) {
    return fmt::format("<table:table-row {}>{}</table:table-row>", attributes, cells);
}

OdsBuilder& OdsBuilder::table(std::string_view name, std::string_view content, std::string_view style) {
    m_spreadsheet += fmt::format(R"(<table:table table:name="{}" table:style-name="{}">{}</table:table>)",
                                 name, style, content);
    return *this;
}

OdsBuilder& OdsBuilder::among_sheets(std::string_view xml) {
    m_spreadsheet += xml;
    return *this;
}

OdsBuilder& OdsBuilder::part(std::string_view name, std::string_view content) {
    m_raw[std::string(name)] = content;
    return *this;
}

OdsBuilder& OdsBuilder::without(std::string_view name) {
    m_without.emplace_back(name);
    return *this;
}

OdsBuilder& OdsBuilder::stored() {
    m_packed = false;
    return *this;
}

std::string OdsBuilder::content() const {
    return document("document-content", "");
}

std::string OdsBuilder::flat() const {
    return document("document", fmt::format(R"( office:mimetype="{}")", k_type));
}

std::string OdsBuilder::document(std::string_view root, std::string_view attributes) const {
    return fmt::format(
        R"({0}<office:{1}{2}{3}><office:automatic-styles>)"
        R"(<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/>)"
        R"(</style:style><style:style style:name="hidden" style:family="table">)"
        R"(<style:table-properties table:display="false"/></style:style></office:automatic-styles>)"
        R"(<office:body><office:spreadsheet>{4}</office:spreadsheet></office:body></office:{1}>)",
        k_head, root, namespaces(), attributes, m_spreadsheet);
}

std::filesystem::path OdsBuilder::write(const std::filesystem::path& path) const {
    std::vector<std::pair<std::string, std::string>> parts{
        {"mimetype", std::string(k_type)}, {"content.xml", content()}, {"META-INF/manifest.xml", manifest()}};
    for (const auto& [name, bytes] : m_raw) {
        const auto found = std::find_if(parts.begin(), parts.end(),
                                        [&name = name](const auto& part) { return part.first == name; });
        if (found == parts.end()) {
            parts.emplace_back(name, bytes);
        } else {
            found->second = bytes;
        }
    }
    std::erase_if(parts, [this](const auto& part) {
        return std::find(m_without.begin(), m_without.end(), part.first) != m_without.end();
    });
    write_zip(path, parts, m_packed);
    return path;
}

}  // namespace registertoets::testing
