// SPDX-License-Identifier: EUPL-1.2
// Workbooks of others that we write in, for the fuzzers.
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "fuzz/inputs.hpp"
#include "fuzz/readers.hpp"
#include "report/sample_formats.hpp"
#include "sample/result.hpp"
#include "sample/review_reader.hpp"
#include "spreadsheet/address.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/workbook.hpp"
#include "workbook/package/marked_copy.hpp"

namespace registertoets::testing {
namespace {

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

// The names of all sheets, nothing where not all of them can be read.
std::optional<std::vector<std::string>> sheets_in(const std::string& path) {
    std::vector<std::string> names;
    try {
        const auto workbook = spreadsheet::open_workbook(path, small_limits(), "fuzz");
        for (std::size_t sheet = 0; sheet < workbook->sheets().size(); ++sheet) {
            names.push_back(workbook->sheets()[sheet].name);
            const auto reader = workbook->read(sheet);
            spreadsheet::Row row;
            while (reader->next(row)) {
            }
        }
    } catch (const spreadsheet::InputError&) {
        return std::nullopt;
    }
    return names;
}

// Whether `copy` took the marks: some packages are refused before, some only when they are marked.
bool is_marked(workbook::package::MarkedCopy& copy, const std::vector<workbook::package::MarkedCell>& cells) {
    if (!copy.refusal()) {
        copy.mark(cells);
    }
    return !copy.refusal();
}

}  // namespace

// Where a part has sheetData twice, readers differ about which counts.
void mark_sheet(std::string_view sheet) {
    static const HeldFile k_sent;
    static const HeldFile k_copy;
    static const std::string k_styles = many_styles();
    k_sent.hold(xlsx_of(sheet, k_plain_strings, k_styles));
    using workbook::Mark;
    const std::vector<workbook::package::MarkedCell> cells{
        {"A", 1, 1, Mark::error}, {"A", 1, 3, Mark::warning}, {"A", 2, 900, Mark::info}};
    try {
        workbook::package::MarkedCopy copy(k_sent.path(), small_limits(), "fuzz");
        if (!is_marked(copy, cells)) {
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

void mark_package(std::string_view text) {
    static const HeldFile k_sent;
    static const HeldFile k_copy;
    k_sent.hold(zip_of_text(text));
    const auto before = sheets_in(k_sent.path());
    if (before && before->empty()) {
        return;  // where no sheet is, no register was
    }
    using workbook::Look;
    using workbook::Mark;
    std::vector<workbook::package::MarkedCell> cells;
    for (const std::string& name : before.value_or(std::vector<std::string>{})) {
        cells.insert(cells.end(), {{name, 1, 1, Mark::error}, {name, 2, 3, Mark::warning}});
    }
    try {
        workbook::package::MarkedCopy copy(k_sent.path(), small_limits(), "fuzz");
        if (!is_marked(copy, cells)) {
            return;
        }
        const std::string name = copy.sheet_name("Bevindingen");
        copy.add_sheet({.name = name, .widths = {12}, .frozen_rows = 1, .filter_row = 1})
            .row({{"Cel", Look::heading}, {"B2", Look::link, Mark::none, "'A'!B2"}});
        std::string bytes;
        copy.finish([&bytes](std::string_view piece) { bytes += piece; });
        k_copy.hold(bytes);
    } catch (const spreadsheet::InputError&) {
        return;
    }
    if (before && !sheets_in(k_copy.path())) {
        throw std::logic_error("a marked copy cannot be read");
    }
}

void read_review_book(std::string_view text) {
    static const HeldFile k_file;
    k_file.hold(zip_of_text(text));
    try {
        const sample::Review review = sample::read_review(k_file.path(), "fuzz", small_limits());
        const sample::Result result = sample::result_of(review);
        const report::VersionsRun run;
        for (const auto& format : report::sample_formats()) {
            format.write({review, result, run, "fuzz", ""}, {}, [](std::string_view) {});
        }
    } catch (const spreadsheet::InputError&) {
        return;
    }
}

}  // namespace registertoets::testing
