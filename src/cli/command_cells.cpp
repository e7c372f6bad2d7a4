// SPDX-License-Identifier: EUPL-1.2
// `cells`: every cell as it was read, one JSON object a line, for seeing what the program sees.
#include <fmt/format.h>

#include <cstdint>
#include <string_view>

#include "cli/cell_lines.hpp"
#include "cli/cell_sum.hpp"
#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "cli/inputs.hpp"
#include "messages/catalogue.hpp"
#include "spreadsheet/workbook.hpp"
#include "util/files.hpp"

namespace registertoets::cli {
namespace {

// What `cells -q` counts.
struct Counts {
    std::uint64_t sheets = 0;
    std::uint64_t rows = 0;
    std::uint64_t cells = 0;
    CellSum sum;

    void begin_sheet(std::string_view name) {
        ++sheets;
        sum.begin_sheet(name);
    }
    void add(const spreadsheet::Row& row) {
        ++rows;
        cells += row.cells.size();
        sum.add(row);
    }
};

// Hands every sheet and row of `workbook` to `taker`.
template <typename Taker>
void read_all(spreadsheet::Workbook& workbook, Taker& taker) {
    const auto sheets = workbook.sheets();
    for (std::size_t index = 0; index < sheets.size(); ++index) {
        taker.begin_sheet(sheets[index].name);
        const auto reader = workbook.read(index);
        spreadsheet::Row row;
        while (reader->next(row)) {
            taker.add(row);
        }
    }
}

// Hands all lines to `sink`; where reading ends in an error, those before it too.
void write_lines(spreadsheet::Workbook& workbook, const report::Sink& sink) {
    CellLines lines(sink);
    try {
        read_all(workbook, lines);
    } catch (const spreadsheet::InputError&) {
        lines.flush();
        throw;
    }
    lines.flush();
}

void write_summary(spreadsheet::Workbook& workbook, const report::Sink& sink) {
    Counts counts;
    read_all(workbook, counts);
    sink(fmt::format("{{\"sheets\": {}, \"rows\": {}, \"cells\": {}, \"checksum\": \"{}\"}}\n", counts.sheets,
                     counts.rows, counts.cells, counts.sum.hex()));
}

}  // namespace

int run_cells(const Arguments& arguments, messages::Lang lang) {
    const check::Input input = only_input(arguments);
    const bool quiet = arguments.has("--quiet");
    const spreadsheet::Limits limits = limits_of(arguments);
    if (input.problem) {
        throw spreadsheet::InputError(*input.problem);
    }
    const auto workbook = spreadsheet::open_workbook(input.path, limits, input.name, reading_here());
    write_to_stdout([&](const report::Sink& sink) {
        quiet ? write_summary(*workbook, sink) : write_lines(*workbook, sink);
    });
    for (const spreadsheet::Notice& notice : workbook->notices()) {
        tell(messages::say(lang, messages::Msg::cli_error, {{"sentence", notice.sentence.in(lang)}}));
    }
    if (const spreadsheet::InputError* damage = workbook->damage()) {
        throw spreadsheet::InputError(*damage);
    }
    return k_status_fine;
}

}  // namespace registertoets::cli
