// SPDX-License-Identifier: EUPL-1.2
#include "fuzz/targets.hpp"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "messages/user_error.hpp"
#include "rules/load.hpp"
#include "spreadsheet/address.hpp"
#include "spreadsheet/container/inflater.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/workbook.hpp"
#include "support/scans.hpp"
#include "workbook/package/marked_copy.hpp"

namespace registertoets::testing {
namespace {

// Small, so that an input that reaches one is soon done with.
spreadsheet::Limits small_limits() {
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
}

// A file in memory, for readers that want one. The same one each time: making files is slow.
class MemoryFile {
  public:
    MemoryFile() : m_file(::memfd_create("fuzz", MFD_CLOEXEC)) {
        if (m_file < 0) {
            throw std::runtime_error("no file in memory");
        }
    }
    [[nodiscard]] std::string path() const { return fmt::format("/proc/self/fd/{}", m_file); }
    void hold(std::string_view bytes) const {
        if (::ftruncate(m_file, 0) != 0 ||
            ::pwrite(m_file, bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) {
            throw std::runtime_error("cannot write in memory");
        }
    }

  private:
    int m_file;
};

void read_file_of(std::string_view bytes) {
    static const MemoryFile k_file;
    static const spreadsheet::Limits k_limits = small_limits();
    k_file.hold(bytes);
    try {
        const auto workbook = spreadsheet::open_workbook(k_file.path(), k_limits, "fuzz");
        for (std::size_t sheet = 0; sheet < workbook->sheets().size(); ++sheet) {
            const auto reader = workbook->read(sheet);
            spreadsheet::Row row;
            std::uint32_t column = 0;
            while (reader->next(row)) {
                column = 0;
                for (const spreadsheet::Cell& cell : row.cells) {
                    // What every reader of cells relies on.
                    if (cell.column <= column || cell.text.empty()) {
                        throw std::logic_error("cells out of order, or without a text");
                    }
                    column = cell.column;
                }
            }
        }
    } catch (const spreadsheet::InputError&) {
        return;
    }
}

using Parts = std::vector<std::pair<std::string_view, std::string_view>>;

void put(std::string& bytes, std::uint64_t number, int size) {
    for (int at = 0; at < size; ++at) {
        bytes += static_cast<char>(number >> (8 * at) & 0xFFU);
    }
}

// A zip of `parts`, stored, so that what is fuzzed is a part's content and not its packing.
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

constexpr std::string_view k_rels =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
constexpr std::string_view k_workbook =
    R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>)";
constexpr std::string_view k_workbook_rels =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="s.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="t.xml"/><Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="f.xml"/></Relationships>)";
constexpr std::string_view k_sheet =
    R"(<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c s="1"><v>45000.5</v></c><c s="2"><v>1</v></c></row></sheetData></worksheet>)";
constexpr std::string_view k_strings = R"(<sst><si><t>a</t></si><si><t>b</t></si></sst>)";
constexpr std::string_view k_styles =
    R"(<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>)";

void read_xlsx(std::string_view sheet, std::string_view strings, std::string_view styles) {
    read_file_of(zip_of({{"_rels/.rels", k_rels},
                         {"xl/workbook.xml", k_workbook},
                         {"xl/_rels/workbook.xml.rels", k_workbook_rels},
                         {"xl/s.xml", sheet},
                         {"xl/t.xml", strings},
                         {"xl/f.xml", styles}}));
}

// The texts of all cells with their places; nothing where it cannot be read.
std::optional<std::string> cells_in(const std::string& path) {
    std::string cells;
    try {
        const auto workbook = spreadsheet::open_workbook(path, small_limits(), "fuzz");
        const auto reader = workbook->read(0);
        spreadsheet::Row row;
        while (reader->next(row)) {
            for (const spreadsheet::Cell& cell : row.cells) {
                cells +=
                    spreadsheet::cell_address(cell.column, row.number) + " " + std::string(cell.text) + "\n";
            }
        }
    } catch (const spreadsheet::InputError&) {
        return std::nullopt;
    }
    return cells;
}

// A marked copy of a sheet that can be read has the cells that the sheet has. Where a part has sheetData
// twice, readers differ about which counts.
void mark_sheet(std::string_view sheet) {
    static const MemoryFile k_sent;
    static const MemoryFile k_copy;
    k_sent.hold(zip_of({{"[Content_Types].xml", "<Types></Types>"},
                        {"_rels/.rels", k_rels},
                        {"xl/workbook.xml", k_workbook},
                        {"xl/_rels/workbook.xml.rels", k_workbook_rels},
                        {"xl/s.xml", sheet},
                        {"xl/t.xml", k_strings},
                        {"xl/f.xml", k_styles}}));
    using workbook::Mark;
    const std::vector<workbook::package::MarkedCell> cells{
        {"A", 1, 1, Mark::error}, {"A", 1, 3, Mark::warning}, {"A", 2, 900, Mark::info}};
    try {
        workbook::package::MarkedCopy copy(k_sent.path(), small_limits(), "fuzz");
        if (!copy.refusal()) {
            copy.mark(cells);
        }
        if (copy.refusal()) {
            return;
        }
        std::string bytes;
        copy.finish([&bytes](std::string_view piece) { bytes += piece; });
        k_copy.hold(bytes);
    } catch (const spreadsheet::InputError&) {
        return;
    }
    const std::size_t data = sheet.find("sheetData");
    if (data != std::string_view::npos && sheet.find("sheetData/", data) != std::string_view::npos) {
        return;
    }
    const auto before = cells_in(k_sent.path());
    if (const auto after = cells_in(k_copy.path()); before && after != before) {
        throw std::logic_error("a marked copy has other cells:\n" + after.value_or("none") +
                               "in the place of:\n" + *before);
    }
}

// The fast path gives what the careful one gives. The bytes are sheet and shared strings in one: strings are
// known wherever they stand.
void compare_scans(std::string_view bytes) {
    static const MemoryFile k_file;
    k_file.hold(zip_of({{"_rels/.rels", k_rels},
                        {"xl/workbook.xml", k_workbook},
                        {"xl/_rels/workbook.xml.rels", k_workbook_rels},
                        {"xl/s.xml", bytes},
                        {"xl/t.xml", bytes},
                        {"xl/f.xml", k_styles}}));
    using spreadsheet::Reading;
    using spreadsheet::xlsx::Scan;
    const std::string fast = account_of(k_file.path(), Reading{.scan = Scan::fast}, small_limits());
    const std::string careful = account_of(k_file.path(), Reading{.scan = Scan::careful}, small_limits());
    if (fast != careful) {
        throw std::logic_error("fast:\n" + fast + "careful:\n" + careful);
    }
}

// What `unpacker` makes of `packed`; nothing where that is damaged, and no more than a part of it where it is
// much.
std::optional<std::string> unpacked(spreadsheet::container::Unpacker unpacker, std::string_view packed) {
    using State = spreadsheet::container::Inflater::State;
    constexpr std::size_t k_most = std::size_t{1} << 20;
    const auto inflater = make_inflater(unpacker);
    std::string text;
    std::vector<char> room(100'000);
    while (text.size() < k_most) {
        const auto step = inflater->step(packed.substr(0, 10'000), room);
        text.append(room.data(), step.given);
        packed.remove_prefix(step.taken);
        if (step.state != State::going_on) {
            return step.state == State::ended ? std::optional(text.substr(0, k_most)) : std::nullopt;
        }
    }
    return text.substr(0, k_most);
}

// Each unpacker comes to an end of any bytes. Where one finds no damage that the other finds, which is rare,
// the CRC of the part will; where neither does, they give the same.
void compare_unpackers(std::string_view bytes) {
    std::optional<std::string> first;
    for (const auto unpacker : spreadsheet::container::unpackers()) {
        const auto text = unpacked(unpacker, bytes);
        if (first && text && *first != *text) {
            throw std::logic_error("unpackers differ");
        }
        first = first ? first : text;
    }
}

void read_ods(std::string_view content) {
    read_file_of(
        zip_of({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}}));
}

void read_rules(std::string_view yaml) {
    try {
        static_cast<void>(rules::load_text({}, yaml));
    } catch (const messages::UserError&) {
        return;
    }
}

void read_address(std::string_view text) {
    if (const auto place = spreadsheet::parse_address(text)) {
        const std::string back = spreadsheet::cell_address(place->column, place->row);
        const auto again = spreadsheet::parse_address(back);
        if (!again || again->column != place->column || again->row != place->row) {
            throw std::logic_error("an address does not come back as it was");
        }
    }
    static_cast<void>(spreadsheet::parse_reference(text));
    static_cast<void>(spreadsheet::parse_range(text));
}

}  // namespace

std::span<const FuzzTarget> fuzz_targets() {
    static constexpr std::array k_targets{
        FuzzTarget{"container", read_file_of},
        FuzzTarget{"sheet", [](std::string_view bytes) { read_xlsx(bytes, k_strings, k_styles); }},
        FuzzTarget{"strings", [](std::string_view bytes) { read_xlsx(k_sheet, bytes, k_styles); }},
        FuzzTarget{"styles", [](std::string_view bytes) { read_xlsx(k_sheet, k_strings, bytes); }},
        FuzzTarget{"fastpath", compare_scans},
        FuzzTarget{"inflate", compare_unpackers},
        FuzzTarget{"marking", mark_sheet},
        FuzzTarget{"ods", read_ods},
        FuzzTarget{"csv", read_file_of},
        FuzzTarget{"rules", read_rules},
        FuzzTarget{"address", read_address},
    };
    return k_targets;
}

const FuzzTarget* find_fuzz_target(std::string_view name) {
    const auto targets = fuzz_targets();
    const auto found = std::find_if(targets.begin(), targets.end(),
                                    [name](const FuzzTarget& target) { return target.name == name; });
    return found == targets.end() ? nullptr : &*found;
}

}  // namespace registertoets::testing
