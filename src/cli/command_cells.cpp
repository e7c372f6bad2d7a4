// SPDX-License-Identifier: EUPL-1.2
// `cells`: every cell as it was read, one JSON object a line, for seeing what the program sees.
#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>

#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "cli/inputs.hpp"
#include "messages/catalogue.hpp"
#include "spreadsheet/address.hpp"
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

std::string json_text(std::string_view text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string line_of(const std::string& sheet, std::uint32_t row, const spreadsheet::Cell& cell) {
    return fmt::format("{{\"sheet\": {}, \"cell\": \"{}\", \"type\": \"{}\", \"text\": {}}}\n", sheet,
                       spreadsheet::cell_address(cell.column, row), name_of(cell.type), json_text(cell.text));
}

void read_all(spreadsheet::Workbook& workbook, const report::Sink& each_line, Counts& counts) {
    const auto sheets = workbook.sheets();
    for (std::size_t index = 0; index < sheets.size(); ++index) {
        const std::string sheet = json_text(sheets[index].name);
        ++counts.sheets;
        const auto reader = workbook.read(index);
        spreadsheet::Row row;
        while (reader->next(row)) {
            ++counts.rows;
            counts.cells += row.cells.size();
            for (const spreadsheet::Cell& cell : row.cells) {
                each_line(line_of(sheet, row.number, cell));
            }
        }
    }
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
        const auto workbook = spreadsheet::open_workbook(input.path, limits, input.name);
        write_to_stdout([&](const report::Sink& sink) {
            Counts counts;
            read_all(
                *workbook, [&](std::string_view line) { quiet ? counts.hash.add(line) : sink(line); },
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
