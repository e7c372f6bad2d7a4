// SPDX-License-Identifier: EUPL-1.2
// For tests of marking: `registertoets_mark IN OUT` marks some cells of every sheet of IN, filled and empty
// ones, adds two sheets, and writes OUT; `registertoets_mark --none IN OUT` only takes earlier marks off.
// Status 3 with a sentence where IN is refused or cannot be read.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include "messages/lang.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/workbook.hpp"
#include "util/files.hpp"
#include "workbook/package/marked_copy.hpp"

namespace registertoets {
namespace {

using workbook::Look;
using workbook::Mark;
using workbook::package::MarkedCell;
using workbook::package::MarkedCopy;

constexpr int k_refused = 3;

// The first cells of the first rows, of later rows one in ten, and next to the first and the last of each an
// empty one; and a cell below all.
std::vector<MarkedCell> cells_to_mark(spreadsheet::Workbook& book) {
    std::vector<MarkedCell> cells;
    for (std::size_t sheet = 0; sheet < book.sheets().size(); ++sheet) {
        const std::string& name = book.sheets()[sheet].name;
        const auto reader = book.read(sheet);
        spreadsheet::Row row;
        std::uint32_t last = 0;
        for (std::size_t number = 0; reader->next(row); ++number) {
            last = std::max(last, row.number);
            if (number > 5 && number % 10 != 0) {
                continue;
            }
            const std::uint32_t first = row.cells.front().column;
            cells.push_back({name, row.number, first, Mark::error});
            if (first > 1) {
                cells.push_back({name, row.number, first - 1, Mark::info});
            }
            cells.push_back({name, row.number, row.cells.back().column, Mark::warning});
            if (row.cells.back().column < 16'384) {
                cells.push_back({name, row.number, row.cells.back().column + 1, Mark::info});
            }
        }
        if (last < 1'048'570) {
            cells.push_back({name, last + 3, 2, Mark::error});
        }
    }
    return cells;
}

int refuse(const messages::Sentence& sentence) {
    std::puts(sentence.in(messages::Lang::en).c_str());
    return k_refused;
}

void add_sheets(MarkedCopy& copy, const MarkedCell& first) {
    const std::string name = copy.sheet_name("Bevindingen");
    workbook::SheetWriter& findings =
        copy.add_sheet({.name = name, .widths = {20, 60}, .frozen_rows = 3, .filter_row = 3});
    findings.row({{"Bevindingen", Look::title}});
    findings.skip();
    findings.row({{"Cel", Look::heading}, {"Wat", Look::heading}});
    const std::string target =
        spreadsheet::quoted_sheet(first.sheet) + "!" + spreadsheet::cell_address(first.column, first.row);
    findings.row({{target, Look::link, Mark::none, target}, {"=1+1", Look::plain, Mark::error}});
    workbook::SheetWriter& summary = copy.add_sheet({.name = copy.sheet_name("Samenvatting")});
    summary.row({{0.5, Look::percent}, {workbook::IsoTime{"2025-07-01"}, Look::date}});
}

int run(bool none, const std::string& in, const std::string& out) {
    const auto book = spreadsheet::open_workbook(in, {});
    const std::vector<MarkedCell> cells = none ? std::vector<MarkedCell>{} : cells_to_mark(*book);
    MarkedCopy copy(in);
    if (copy.refusal()) {
        return refuse(*copy.refusal());
    }
    copy.mark(cells);
    if (copy.refusal()) {
        return refuse(*copy.refusal());
    }
    if (!none) {
        add_sheets(copy, cells.empty() ? MarkedCell{"A", 1, 1} : cells.front());
    }
    util::WholeFile file(out);
    copy.finish([&file](std::string_view bytes) { file.write(bytes); });
    return file.commit() ? 0 : 4;
}

}  // namespace
}  // namespace registertoets

int main(int count, char** arguments) {
    const std::vector<std::string> words(arguments + 1, arguments + count);
    const bool none = !words.empty() && words.front() == "--none";
    if (words.size() != (none ? 3U : 2U)) {
        return 2;
    }
    try {
        return registertoets::run(none, words[words.size() - 2], words.back());
    } catch (const registertoets::spreadsheet::InputError& error) {
        return registertoets::refuse(error.sentence());
    } catch (const std::exception& error) {
        std::puts(error.what());
        return 5;
    }
}
