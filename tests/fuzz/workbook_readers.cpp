// SPDX-License-Identifier: EUPL-1.2
// Workbooks of any kind, and what they are made of, for the fuzzers.
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "fuzz/inputs.hpp"
#include "fuzz/readers.hpp"
#include "report/own_report.hpp"
#include "spreadsheet/address.hpp"
#include "spreadsheet/container/inflater.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/workbook.hpp"
#include "support/scans.hpp"

namespace registertoets::testing {
namespace {

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

}  // namespace

void read_workbook(std::string_view bytes) {
    static const HeldFile k_file;
    k_file.hold(bytes);
    static_cast<void>(report::is_own_report(k_file.path()));
    try {
        const auto workbook = spreadsheet::open_workbook(k_file.path(), small_limits(), "fuzz");
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

void read_ods(std::string_view content) {
    read_workbook(
        zip_of({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}}));
}

// The bytes are sheet and shared strings in one: strings are known wherever they stand.
void compare_scans(std::string_view bytes) {
    static const HeldFile k_file;
    k_file.hold(xlsx_of(bytes, bytes, k_plain_styles));
    using spreadsheet::Reading;
    using spreadsheet::xlsx::Scan;
    const std::string fast = account_of(k_file.path(), Reading{.scan = Scan::fast}, small_limits());
    const std::string careful = account_of(k_file.path(), Reading{.scan = Scan::careful}, small_limits());
    if (fast != careful) {
        throw std::logic_error("fast:\n" + fast + "careful:\n" + careful);
    }
}

// Where one finds no damage that the other finds, which is rare, the CRC of the part will; where neither
// does, they give the same.
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

}  // namespace registertoets::testing
