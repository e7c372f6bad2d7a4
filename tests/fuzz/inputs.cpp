// SPDX-License-Identifier: EUPL-1.2
#include "fuzz/inputs.hpp"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <stdexcept>

namespace registertoets::testing {
namespace {

void put(std::string& bytes, std::uint64_t number, int size) {
    for (int at = 0; at < size; ++at) {
        bytes += static_cast<char>(number >> (8 * at) & 0xFFU);
    }
}

constexpr std::string_view k_types =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>)";
constexpr std::string_view k_rels =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
constexpr std::string_view k_workbook =
    R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>)";
constexpr std::string_view k_workbook_rels =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="s.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="t.xml"/><Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="f.xml"/></Relationships>)";
}  // namespace

const std::string_view k_plain_sheet =
    R"(<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c s="1"><v>45000.5</v></c><c s="2"><v>1</v></c></row></sheetData></worksheet>)";
const std::string_view k_plain_strings = R"(<sst><si><t>a</t></si><si><t>b</t></si></sst>)";
const std::string_view k_plain_styles =
    R"(<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>)";

std::string many_styles() {
    std::string styles(
        R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs>)");
    for (int number = 0; number < 1000; ++number) {
        styles += number % 2 == 0 ? R"(<xf numFmtId="0"/>)" : R"(<xf numFmtId="14"/>)";
    }
    return styles + "</cellXfs></styleSheet>";
}

const spreadsheet::Limits& small_limits() {
    static const spreadsheet::Limits k_limits = [] {
        spreadsheet::Limits limits;
        limits.part_bytes = 1 << 24;
        limits.string_bytes = 1 << 20;
        limits.shared_bytes = 1 << 22;
        limits.row_bytes = 1 << 22;
        limits.small_part_bytes = 1 << 20;
        limits.cells = 100'000;
        limits.sheets = 20;
        limits.rows = 20'000;
        return limits;
    }();
    return k_limits;
}

HeldFile::HeldFile() : m_file(::memfd_create("fuzz", MFD_CLOEXEC)) {
    if (m_file < 0) {
        throw std::runtime_error("no file in memory");
    }
}

std::string HeldFile::path() const {
    return fmt::format("/proc/self/fd/{}", m_file);
}

void HeldFile::hold(std::string_view bytes) const {
    if (::ftruncate(m_file, 0) != 0 ||
        ::pwrite(m_file, bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) {
        throw std::runtime_error("cannot write in memory");
    }
}

std::string zip_of(const Parts& parts) {
    std::string zip;
    std::string directory;
    for (const auto& [name, content] : parts) {
        const auto sum = static_cast<std::uint32_t>(
            ::crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size())));
        const auto size = static_cast<std::uint32_t>(content.size());
        const auto start = static_cast<std::uint32_t>(zip.size());
        std::string common;
        put(common, 20, 2);  // version needed
        put(common, 0, 8);   // flags, method, time, date
        put(common, sum, 4);
        put(common, size, 4);
        put(common, size, 4);
        put(common, static_cast<std::uint32_t>(name.size()), 2);
        put(common, 0, 2);  // extra
        zip += "PK\x03\x04" + common + std::string(name) + std::string(content);
        directory += std::string("PK\x01\x02\x14\0", 6) + common + std::string(10, '\0');
        put(directory, start, 4);
        directory += name;
    }
    const auto start = static_cast<std::uint32_t>(zip.size());
    zip += directory + std::string("PK\x05\x06\0\0\0\0", 8);
    put(zip, static_cast<std::uint32_t>(parts.size()), 2);
    put(zip, static_cast<std::uint32_t>(parts.size()), 2);
    put(zip, static_cast<std::uint32_t>(directory.size()), 4);
    put(zip, start, 4);
    put(zip, 0, 2);
    return zip;
}

std::string zip_of_text(std::string_view text) {
    constexpr char k_begin = '\x1E';
    constexpr std::size_t k_most_parts = 100;
    Parts parts;
    text.remove_prefix(std::min(text.find(k_begin), text.size()));
    while (!text.empty() && parts.size() < k_most_parts) {
        const std::string_view part = text.substr(1, text.find(k_begin, 1) - 1);
        const std::size_t end = std::min(part.find('\n'), part.size());
        parts.emplace_back(part.substr(0, std::min<std::size_t>(end, 500)),
                           part.substr(std::min(end + 1, part.size())));
        text.remove_prefix(part.size() + 1);
    }
    return zip_of(parts);
}

std::string xlsx_of(std::string_view sheet, std::string_view strings, std::string_view styles) {
    return zip_of({{"[Content_Types].xml", k_types},
                   {"_rels/.rels", k_rels},
                   {"xl/workbook.xml", k_workbook},
                   {"xl/_rels/workbook.xml.rels", k_workbook_rels},
                   {"xl/s.xml", sheet},
                   {"xl/t.xml", strings},
                   {"xl/f.xml", styles}});
}

}  // namespace registertoets::testing
