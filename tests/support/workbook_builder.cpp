// SPDX-License-Identifier: EUPL-1.2
#include "support/workbook_builder.hpp"

#include <fmt/format.h>
#include <zip.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "spreadsheet/address.hpp"

namespace registertoets::testing {
namespace {

constexpr std::string_view k_head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
                                    "\n";
constexpr std::string_view k_main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view k_office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view k_package = "http://schemas.openxmlformats.org/package/2006";
constexpr std::string_view k_content = "application/vnd.openxmlformats-officedocument.spreadsheetml";

std::string escaped(std::string_view text) {
    std::string out = replaced(std::string(text), "&", "&amp;");
    out = replaced(std::move(out), "<", "&lt;");
    return replaced(std::move(out), "\"", "&quot;");
}

void check(bool fine, std::string_view what) {
    if (!fine) {
        throw std::runtime_error(std::string(what));
    }
}

}  // namespace

TempFolder::TempFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "registertoets-XXXXXX").string();
    check(mkdtemp(name.data()) != nullptr, "no temporary folder");
    m_path = name;
}

TempFolder::~TempFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path write_file(const std::filesystem::path& path, std::string_view bytes) {
    std::ofstream out(path, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    check(out.good(), "cannot write " + path.string());
    return path;
}

std::string read_file(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    check(in.good(), "cannot read " + path.string());
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

void write_zip(const std::filesystem::path& path,
               const std::vector<std::pair<std::string, std::string>>& parts, bool packed) {
    int code = 0;
    zip_t* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    check(zip != nullptr, "cannot write " + path.string());
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(zip, content.data(), content.size(), 0);
        const zip_int64_t index = zip_file_add(zip, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        check(index >= 0, "cannot add " + name);
        zip_set_file_compression(zip, static_cast<zip_uint64_t>(index),
                                 packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
    }
    check(zip_close(zip) == 0, "cannot close " + path.string());
}

WorkbookBuilder& WorkbookBuilder::sheet(std::string_view name, const Rows& rows) {
    std::string data;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        data += fmt::format(R"(<row r="{}">)", row + 1);
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            if (!rows[row][column].empty()) {
                const auto letters = spreadsheet::column_letters(static_cast<std::uint32_t>(column + 1));
                data += fmt::format(R"(<c r="{}{}" t="s"><v>{}</v></c>)", letters, row + 1,
                                    index_of(rows[row][column]));
            }
        }
        data += "</row>";
    }
    return sheet_data(name, data);
}

WorkbookBuilder& WorkbookBuilder::sheet_data(std::string_view name, std::string_view sheet_data) {
    m_sheets.push_back({std::string(name), std::string(sheet_data), "", ""});
    return *this;
}

WorkbookBuilder& WorkbookBuilder::hidden(std::string_view state) {
    m_sheets.back().state = state;
    return *this;
}

WorkbookBuilder& WorkbookBuilder::shared(std::string_view si_content) {
    m_shared.emplace_back(si_content);
    return *this;
}

WorkbookBuilder& WorkbookBuilder::format(std::string_view code) {
    m_formats.emplace_back(code);
    return *this;
}

WorkbookBuilder& WorkbookBuilder::from_1904() {
    return properties(R"(date1904="1")");
}

WorkbookBuilder& WorkbookBuilder::properties(std::string_view attributes) {
    m_properties = attributes;
    return *this;
}

WorkbookBuilder& WorkbookBuilder::merged(std::string_view range) {
    m_sheets.back().merges += fmt::format(R"(<mergeCell ref="{}"/>)", range);
    return *this;
}

WorkbookBuilder& WorkbookBuilder::part(std::string_view name, std::string_view content) {
    m_raw[std::string(name)] = content;
    return *this;
}

WorkbookBuilder& WorkbookBuilder::without(std::string_view name) {
    m_without.emplace_back(name);
    return *this;
}

WorkbookBuilder& WorkbookBuilder::stored() {
    m_packed = false;
    return *this;
}

std::filesystem::path WorkbookBuilder::write(const std::filesystem::path& path) const {
    auto all = parts();
    for (const auto& [name, content] : m_raw) {
        all[name] = content;
    }
    for (const std::string& name : m_without) {
        all.erase(name);
    }
    write_zip(path, {all.begin(), all.end()}, m_packed);
    return path;
}

std::size_t WorkbookBuilder::index_of(const std::string& text) {
    const auto [entry, is_new] = m_shared_index.emplace(text, m_shared.size());
    if (is_new) {
        m_shared.push_back(fmt::format(R"(<t xml:space="preserve">{}</t>)", escaped(text)));
    }
    return entry->second;
}

std::map<std::string, std::string> WorkbookBuilder::parts() const {
    std::map<std::string, std::string> all;
    all["[Content_Types].xml"] = content_types();
    all["_rels/.rels"] = fmt::format(
        R"({}<Relationships xmlns="{}/relationships"><Relationship Id="rId1" Type="{}/officeDocument" )"
        R"(Target="xl/workbook.xml"/></Relationships>)",
        k_head, k_package, k_office);
    all["xl/workbook.xml"] = workbook_xml();
    all["xl/_rels/workbook.xml.rels"] = workbook_rels();
    all["xl/styles.xml"] = styles_xml();
    all["xl/sharedStrings.xml"] = shared_strings_xml();
    for (std::size_t index = 0; index < m_sheets.size(); ++index) {
        all[fmt::format("xl/worksheets/sheet{}.xml", index + 1)] = fmt::format(
            R"({}<worksheet xmlns="{}"><sheetData>{}</sheetData>{}</worksheet>)", k_head, k_main,
            m_sheets[index].data,
            m_sheets[index].merges.empty() ? "" : "<mergeCells>" + m_sheets[index].merges + "</mergeCells>");
    }
    return all;
}

std::string WorkbookBuilder::workbook_xml() const {
    std::string sheets;
    for (std::size_t index = 0; index < m_sheets.size(); ++index) {
        const Sheet& sheet = m_sheets[index];
        const std::string state = sheet.state.empty() ? "" : fmt::format(R"( state="{}")", sheet.state);
        sheets += fmt::format(R"(<sheet name="{0}" sheetId="{1}"{2} r:id="rId{1}"/>)", escaped(sheet.name),
                              index + 1, state);
    }
    return fmt::format(
        R"({}<workbook xmlns="{}" xmlns:r="{}"><workbookPr {}/><sheets>{}</sheets></workbook>)", k_head,
        k_main, k_office, m_properties, sheets);
}

std::string WorkbookBuilder::workbook_rels() const {
    std::string rels;
    for (std::size_t index = 1; index <= m_sheets.size(); ++index) {
        rels += fmt::format(
            R"(<Relationship Id="rId{0}" Type="{1}/worksheet" Target="worksheets/sheet{0}.xml"/>)", index,
            k_office);
    }
    rels += fmt::format(R"(<Relationship Id="strings" Type="{}/sharedStrings" Target="sharedStrings.xml"/>)",
                        k_office);
    rels += fmt::format(R"(<Relationship Id="styles" Type="{}/styles" Target="styles.xml"/>)", k_office);
    return fmt::format(R"({}<Relationships xmlns="{}/relationships">{}</Relationships>)", k_head, k_package,
                       rels);
}

std::string WorkbookBuilder::content_types() const {
    std::string types;
    for (std::size_t index = 1; index <= m_sheets.size(); ++index) {
        types +=
            fmt::format(R"(<Override PartName="/xl/worksheets/sheet{}.xml" ContentType="{}.worksheet+xml"/>)",
                        index, k_content);
    }
    return fmt::format(
        R"({0}<Types xmlns="{1}/content-types"><Default Extension="rels" )"
        R"(ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
        R"(<Default Extension="xml" ContentType="application/xml"/>)"
        R"(<Override PartName="/xl/workbook.xml" ContentType="{2}.sheet.main+xml"/>)"
        R"(<Override PartName="/xl/styles.xml" ContentType="{2}.styles+xml"/>)"
        R"(<Override PartName="/xl/sharedStrings.xml" ContentType="{2}.sharedStrings+xml"/>{3}</Types>)",
        k_head, k_package, k_content, types);
}

std::string WorkbookBuilder::styles_xml() const {
    std::string formats;
    std::string styles = R"(<xf numFmtId="0"/>)";
    std::size_t id = 164;  // the first that is free for custom codes
    for (const std::string& code : m_formats) {
        if (std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; })) {
            styles += fmt::format(R"(<xf numFmtId="{}" applyNumberFormat="1"/>)", code);
        } else {
            formats += fmt::format(R"(<numFmt numFmtId="{}" formatCode="{}"/>)", id, escaped(code));
            styles += fmt::format(R"(<xf numFmtId="{}" applyNumberFormat="1"/>)", id++);
        }
    }
    return fmt::format(
        R"({}<styleSheet xmlns="{}"><numFmts>{}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
        R"(<cellXfs>{}</cellXfs></styleSheet>)",
        k_head, k_main, formats, styles);
}

std::string WorkbookBuilder::shared_strings_xml() const {
    std::string strings;
    for (const std::string& content : m_shared) {
        strings += fmt::format("<si>{}</si>", content);
    }
    return fmt::format(R"({}<sst xmlns="{}">{}</sst>)", k_head, k_main, strings);
}

}  // namespace registertoets::testing
