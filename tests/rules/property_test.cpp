// SPDX-License-Identifier: EUPL-1.2
// Leaving things out never pays: emptying a cell never raises a register's percentage, so long as the row
// keeps text in another field and the cell is not the status; nor does removing a column while the sheet
// stays a register. Over the samples: a few rows of each sheet at a time, doubled ones among them, so that
// every run is short.
//
// One thing is known to raise it, and is left out: of two rows by one name the first stays, so that when it
// is incomplete and loses a part of its name, the second is no duplicate any more and may be complete.
#include <doctest/doctest.h>

#include <fmt/format.h>

#include <algorithm>
#include <random>

#include "check/run.hpp"
#include "spreadsheet/workbook.hpp"
#include "support/register_case.hpp"
#include "util/date.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

using Row = std::vector<std::string>;  // texts by column; the first is column A
using Rows = std::vector<Row>;
using Chance = std::mt19937;  // its numbers are the same on every machine

constexpr std::size_t k_rows_of_header = 30;
constexpr std::size_t k_rows = 9;    // taken, before some are doubled
constexpr std::size_t k_cells = 30;  // emptied

std::size_t below(Chance& chance, std::size_t bound) {
    return chance() % bound;
}

std::string csv(const Rows& rows) {
    std::string text;
    for (const Row& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            text += (column == 0 ? "\"" : ";\"") + replaced(row[column], "\"", "\"\"") + "\"";
        }
        text += "\r\n";
    }
    return text;
}

check::Report judged(const Rows& rows, std::optional<std::size_t> reg, const std::string& name = "part") {
    static const TempFolder k_folder;
    check::Options options;
    options.rules = builtin_rules();
    options.only_register = reg;
    options.reference_date = util::parse_iso_date("2025-08-31").value();
    options.jobs = 1;
    const check::Input input(write_file(k_folder / (name + ".csv"), csv(rows)));
    return check::run({&input, 1}, options);
}

// What a part of a sheet comes to.
struct Result {
    std::size_t registers = 0;
    check::Tally tally;
};

Result result_of(const Rows& rows, std::size_t reg) {
    const check::Report report = judged(rows, reg);
    return {report.registers.size(),
            report.registers.empty() ? check::Tally{} : report.registers.front().tally};
}

// Exact: a/b > c/d in whole numbers; a share of nothing is none.
bool higher(std::uint64_t part, std::uint64_t whole, std::uint64_t part_before, std::uint64_t whole_before) {
    return whole != 0 && (whole_before == 0 ? part > 0 : part * whole_before > part_before * whole);
}

bool rises(const check::Tally& now, const check::Tally& before) {
    return higher(now.complete, now.rows, before.complete, before.rows) ||
           higher(now.complete_law, now.rows, before.complete_law, before.rows) ||
           higher(now.filled_fields, now.required_fields, before.filled_fields, before.required_fields);
}

std::string shown(const check::Tally& tally) {
    return fmt::format("{}/{} complete, {} by law, {}/{} fields", tally.complete, tally.rows,
                       tally.complete_law, tally.filled_fields, tally.required_fields);
}

// A sheet that is a register: from its header row on.
struct Sheet {
    std::string name;
    std::size_t reg = 0;
    Rows rows;
    std::vector<std::size_t> columns;  // that are fields by which a row is one
    std::vector<std::size_t> status;   // columns that say whether a row counts
    std::vector<std::size_t> key;      // columns that name a row
};

Rows read(spreadsheet::SheetReader& reader) {
    Rows rows;
    std::size_t width = 0;
    spreadsheet::Row row;
    while (reader.next(row)) {
        Row texts;
        for (const spreadsheet::Cell& cell : row.cells) {
            texts.resize(cell.column);
            texts.back() = cell.text;
        }
        width = std::max(width, texts.size());
        rows.push_back(std::move(texts));
    }
    std::for_each(rows.begin(), rows.end(), [width](Row& texts) { texts.resize(width); });
    return rows;
}

void note_columns(Sheet& sheet, const reg::HeaderMatch& match) {
    const rules::RegisterRules& rules = *builtin_rules()->registers[sheet.reg];
    std::vector<reg::FieldIndex> ended;
    rules.ended->add_fields(ended);
    for (const reg::MatchedColumn& matched : match.matched) {
        const auto is_status = [&ended](reg::FieldIndex field) {
            return std::find(ended.begin(), ended.end(), field) != ended.end();
        };
        const auto makes_row = [&rules](reg::FieldIndex field) {
            return !rules.form.fields[field].prefilled;
        };
        const auto names_row = [&key = rules.form.key](reg::FieldIndex field) {
            return std::find(key.begin(), key.end(), field) != key.end();
        };
        const auto& fields = matched.fields;
        if (std::any_of(fields.begin(), fields.end(), names_row)) {
            sheet.key.push_back(matched.column - 1);
        }
        if (std::any_of(fields.begin(), fields.end(), is_status)) {
            sheet.status.push_back(matched.column - 1);
        }
        if (std::any_of(fields.begin(), fields.end(), makes_row)) {
            sheet.columns.push_back(matched.column - 1);
        }
    }
}

std::vector<Sheet> sheets_of(const std::filesystem::path& path) {
    std::vector<Sheet> sheets;
    const auto workbook = spreadsheet::open_workbook(path, {});
    for (std::size_t index = 0; index < workbook->sheets().size(); ++index) {
        Sheet sheet;
        sheet.name = workbook->sheets()[index].name;
        sheet.rows = read(*workbook->read(index));
        const auto end = static_cast<std::ptrdiff_t>(std::min(k_rows_of_header, sheet.rows.size()));
        const Rows head(sheet.rows.begin(), sheet.rows.begin() + end);
        const check::Report report = judged(head, std::nullopt, sheet.name);
        if (report.sheets.empty() || !report.sheets.front().reg) {
            continue;
        }
        const check::SheetReport& shown = report.sheets.front();
        sheet.reg = *shown.reg;
        sheet.rows.erase(sheet.rows.begin(), sheet.rows.begin() + (shown.header_row - 1));
        if (sheet.rows.size() < 2) {
            continue;
        }
        note_columns(sheet, shown.match);
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

// The header and some rows of a sheet. Some are there twice, the second time whole or without a cell.
Rows part_of(const Sheet& sheet, Chance& chance) {
    Rows rows{sheet.rows.front()};
    for (std::size_t count = 0; count < k_rows; ++count) {
        rows.push_back(sheet.rows[1 + below(chance, sheet.rows.size() - 1)]);
    }
    for (std::size_t count = 0; count < 2; ++count) {
        Row twin = rows[1 + below(chance, k_rows)];
        rows.insert(rows.begin() + 1 + static_cast<std::ptrdiff_t>(below(chance, rows.size())), twin);
        twin[below(chance, twin.size())].clear();
        rows.insert(rows.begin() + 1 + static_cast<std::ptrdiff_t>(below(chance, rows.size())),
                    std::move(twin));
    }
    return rows;
}

// Whether another row goes by the same name.
bool has_twin(const Sheet& sheet, const Rows& rows, std::size_t row) {
    for (std::size_t other = 1; other < rows.size(); ++other) {
        const auto same = [&](std::size_t column) { return rows[other][column] == rows[row][column]; };
        if (other != row && std::all_of(sheet.key.begin(), sheet.key.end(), same)) {
            return true;
        }
    }
    return false;
}

void emptying_never_raises(const Sheet& sheet, const Rows& rows, Chance& chance) {
    const Result before = result_of(rows, sheet.reg);
    for (std::size_t count = 0; count < k_cells; ++count) {
        const std::size_t row = 1 + below(chance, rows.size() - 1);
        const std::size_t column = below(chance, rows.front().size());
        const auto keeps_text = [&](std::size_t other) {
            return other != column && !rows[row][other].empty();
        };
        const auto is_one_of = [column](const std::vector<std::size_t>& columns) {
            return std::find(columns.begin(), columns.end(), column) != columns.end();
        };
        if (rows[row][column].empty() || is_one_of(sheet.status) ||
            std::none_of(sheet.columns.begin(), sheet.columns.end(), keeps_text) ||
            (is_one_of(sheet.key) && has_twin(sheet, rows, row))) {
            continue;
        }
        Rows emptied = rows;
        emptied[row][column].clear();
        const Result after = result_of(emptied, sheet.reg);
        CAPTURE(rows.front()[column]);
        CAPTURE(rows[row][column]);
        CAPTURE(rows[row].front());
        CAPTURE(shown(before.tally));
        CAPTURE(shown(after.tally));
        CHECK(after.registers == before.registers);
        CHECK_FALSE(rises(after.tally, before.tally));
    }
}

void removing_never_raises(const Sheet& sheet, const Rows& rows) {
    const Result before = result_of(rows, sheet.reg);
    for (std::size_t column = 0; column < rows.front().size(); ++column) {
        if (std::count(sheet.status.begin(), sheet.status.end(), column) != 0) {
            continue;
        }
        Rows without = rows;
        for (Row& row : without) {
            row.erase(row.begin() + static_cast<std::ptrdiff_t>(column));
        }
        const Result after = result_of(without, sheet.reg);
        CAPTURE(rows.front()[column]);
        if (after.registers == before.registers) {
            CHECK_FALSE(rises(after.tally, before.tally));
        }
    }
}

std::vector<std::filesystem::path> samples() {
    std::vector<std::filesystem::path> paths;
    const auto folder = std::filesystem::path(REGISTERTOETS_SOURCE_DIR) / "samples";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string extension = entry.path().extension().string();
        const bool lock_file = entry.path().filename().string().starts_with("~$");
        if (!lock_file && (extension == ".xlsx" || extension == ".ods" || extension == ".csv")) {
            paths.push_back(entry.path());
        }
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

}  // namespace

TEST_CASE("in the samples leaving out a cell or a column never raises a percentage") {
    std::size_t sheets = 0;
    Chance chance(20250831);
    for (const std::filesystem::path& path : samples()) {
        CAPTURE(path.filename().string());
        for (const Sheet& sheet : sheets_of(path)) {
            CAPTURE(sheet.name);
            ++sheets;
            const Rows part = part_of(sheet, chance);
            emptying_never_raises(sheet, part, chance);
            removing_never_raises(sheet, part);
        }
    }
    CHECK(sheets > 15);
}
