// SPDX-License-Identifier: EUPL-1.2
// `cells`: every cell as it was read, one JSON object a line, for seeing what the program sees.
#include <fmt/format.h>

#include <string>
#include <string_view>

#include "cli/cell_lines.hpp"
#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "cli/inputs.hpp"
#include "messages/catalogue.hpp"
#include "spreadsheet/workbook.hpp"
#include "util/files.hpp"
#include "util/sha256.hpp"

namespace registertoets::cli {
namespace {

// What `cells -q` counts.
struct Counts {
    std::uint64_t sheets = 0;
    std::uint64_t rows = 0;
    std::uint64_t cells = 0;
    util::Sha256 hash;
};

void read_all(spreadsheet::Workbook& workbook, CellLines& lines, Counts& counts) {
    const auto sheets = workbook.sheets();
    for (std::size_t index = 0; index < sheets.size(); ++index) {
        lines.begin_sheet(sheets[index].name);
        ++counts.sheets;
        const auto reader = workbook.read(index);
        spreadsheet::Row row;
        while (reader->next(row)) {
            ++counts.rows;
            counts.cells += row.cells.size();
            lines.add(row);
        }
    }
}

// Hands all lines to `each_piece`; where reading ends in an error, those before it too.
void write_lines(spreadsheet::Workbook& workbook, const report::Sink& each_piece, Counts& counts) {
    CellLines lines(each_piece);
    try {
        read_all(workbook, lines, counts);
    } catch (const spreadsheet::InputError&) {
        lines.flush();
        throw;
    }
    lines.flush();
}

std::string summary(Counts& counts) {
    return fmt::format("{{\"sheets\": {}, \"rows\": {}, \"cells\": {}, \"sha256\": \"{}\"}}\n", counts.sheets,
                       counts.rows, counts.cells, counts.hash.hex());
}

}  // namespace

int run_cells(const Arguments& arguments, messages::Lang lang) {
    const check::Input input = only_input(arguments);
    const bool quiet = arguments.has("--quiet");
    const spreadsheet::Limits limits = limits_of(arguments);
    try {
        if (input.problem) {
            throw spreadsheet::InputError(*input.problem);
        }
        const auto workbook = spreadsheet::open_workbook(input.path, limits, input.name, reading_here());
        write_to_stdout([&](const report::Sink& sink) {
            Counts counts;
            write_lines(
                *workbook, [&](std::string_view lines) { quiet ? counts.hash.add(lines) : sink(lines); },
                counts);
            if (quiet) {
                sink(summary(counts));
            }
        });
        for (const spreadsheet::Notice& notice : workbook->notices()) {
            tell(messages::say(lang, messages::Msg::cli_error, {{"sentence", notice.sentence.in(lang)}}));
        }
    } catch (const spreadsheet::InputError& error) {
        tell(messages::say(lang, messages::Msg::cli_error, {{"sentence", error.sentence().in(lang)}}));
        return k_status_unchecked;
    }
    return k_status_fine;
}

}  // namespace registertoets::cli
