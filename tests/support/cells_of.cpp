// SPDX-License-Identifier: EUPL-1.2
#include "support/cells_of.hpp"

#include <fmt/format.h>

#include "spreadsheet/address.hpp"
#include "spreadsheet/workbook.hpp"
#include "support/workbook_builder.hpp"

namespace registertoets::testing {
namespace {

std::string cells_of_sheet(spreadsheet::SheetReader& reader) {
    std::string text;
    spreadsheet::Row row;
    while (reader.next(row)) {
        for (const spreadsheet::Cell& cell : row.cells) {
            text += fmt::format("{}{} {} {}\n", spreadsheet::cell_address(cell.column, row.number),
                                row.hidden ? "(hidden)" : "", name_of(cell.type), cell.text);
        }
    }
    return text;
}

}  // namespace

std::string cells_of(const std::filesystem::path& path, const spreadsheet::Limits& limits) {
    const auto workbook = spreadsheet::open_workbook(path, limits);
    std::string text;
    for (std::size_t index = 0; index < workbook->sheets().size(); ++index) {
        const spreadsheet::SheetInfo& sheet = workbook->sheets()[index];
        if (workbook->sheets().size() > 1) {
            text += fmt::format("[{}]{}\n", sheet.name, sheet.hidden ? "(hidden)" : "");
        }
        text += cells_of_sheet(*workbook->read(index));
    }
    return text;
}

std::string notices_of(const std::filesystem::path& path, const spreadsheet::Limits& limits) {
    const auto workbook = spreadsheet::open_workbook(path, limits);
    for (std::size_t index = 0; index < workbook->sheets().size(); ++index) {
        cells_of_sheet(*workbook->read(index));
    }
    std::string text;
    for (const spreadsheet::Notice& notice : workbook->notices()) {
        text += fmt::format("[{}] {} {}\n", notice.sheet, notice.cell.value_or("-"),
                            notice.sentence.in(messages::Lang::nl));
    }
    return text;
}

std::string error_of(const std::filesystem::path& path, const spreadsheet::Limits& limits) {
    try {
        cells_of(path, limits);
    } catch (const spreadsheet::InputError& error) {
        const std::string sentence = error.sentence().in(messages::Lang::nl);
        return fmt::format("{}: {}", name_of(error.fault()),
                           replaced(sentence, path.parent_path().string() + "/", ""));
    }
    return "none";
}

std::string csv_cells(std::string_view bytes) {
    const TempFolder folder;
    return cells_of(write_file(folder / "a.csv", bytes));
}

std::string csv_notices(std::string_view bytes) {
    const TempFolder folder;
    return notices_of(write_file(folder / "a.csv", bytes));
}

}  // namespace registertoets::testing
