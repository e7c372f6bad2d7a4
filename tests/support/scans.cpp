// SPDX-License-Identifier: EUPL-1.2
#include "support/scans.hpp"

#include <fmt/format.h>

#include <memory>

#include "spreadsheet/address.hpp"
#include "spreadsheet/container/archive.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/xlsx/workbook_part.hpp"
#include "spreadsheet/xlsx/xlsx_workbook.hpp"

namespace registertoets::testing {
namespace {

using spreadsheet::xlsx::XlsxWorkbook;

void add_sheet(std::string& account, spreadsheet::SheetReader& reader) {
    spreadsheet::Row row;
    while (reader.next(row)) {
        account += fmt::format("row {}{}\n", row.number, row.hidden ? " hidden" : "");
        for (const spreadsheet::Cell& cell : row.cells) {
            account += fmt::format("{} {} {} {}\n", spreadsheet::cell_address(cell.column, row.number),
                                   name_of(cell.type), cell.shared, cell.text);
        }
    }
    for (const spreadsheet::CellRange& merge : reader.merges()) {
        account += fmt::format("merge {}\n", spreadsheet::cell_address(merge.first_column, merge.first_row));
    }
}

void add_notices(std::string& account, const XlsxWorkbook& workbook) {
    for (const spreadsheet::Notice& notice : workbook.notices()) {
        account += fmt::format("notice {} {} {}\n", notice.sheet, notice.cell.value_or("-"),
                               notice.sentence.in(messages::Lang::nl));
    }
}

// One sheet that cannot be read does not keep the others from being compared.
void add_sheets(std::string& account, XlsxWorkbook& workbook) {
    for (std::size_t index = 0; index < workbook.sheets().size(); ++index) {
        account += "sheet " + workbook.sheets()[index].name + "\n";
        try {
            add_sheet(account, *workbook.read(index));
        } catch (const spreadsheet::InputError& error) {
            account += "error " + error.sentence().in(messages::Lang::nl) + "\n";
        }
    }
}

}  // namespace

std::string account_of(const std::filesystem::path& path, const spreadsheet::Reading& reading,
                       const spreadsheet::Limits& limits) {
    std::string account;
    try {
        auto archive = std::make_unique<spreadsheet::container::Archive>(path, limits, "", reading);
        const std::string main_part = spreadsheet::xlsx::find_main_part(*archive);
        XlsxWorkbook workbook(std::move(archive), main_part);
        add_sheets(account, workbook);
        add_notices(account, workbook);
    } catch (const spreadsheet::InputError& error) {
        account += "error " + error.sentence().in(messages::Lang::nl) + "\n";
    }
    return account;
}

}  // namespace registertoets::testing
