// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/marking.hpp"

#include <string>
#include <utility>
#include <vector>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"
#include "util/sha256.hpp"
#include "workbook/feedback/feedback_texts.hpp"
#include "workbook/feedback/hidden_sheets.hpp"
#include "workbook/feedback/three_sheets.hpp"

namespace registertoets::workbook {

using messages::Msg;

Marking mark(const check::Report& report, const Delivery& delivery, const check::Input& input,
             const spreadsheet::Limits& limits) {
    const check::FileReport& checked = report.files[delivery.file];
    if (util::sha256_of_file(input.path).value_or("") != checked.sha256) {
        throw spreadsheet::InputError(spreadsheet::InputFault::unreadable,
                                      messages::Sentence(Msg::file_changed, {{"file", checked.path}}));
    }
    auto copy = std::make_shared<package::MarkedCopy>(input.path, limits, input.name);
    if (!copy->refusal()) {
        std::vector<package::MarkedCell> cells;
        for (const DeliveredSheet& sheet : delivery.sheets) {
            for (const FoundCell& cell : found_cells(report, sheet)) {
                cells.push_back({report.sheets[cell.sheet].name, cell.row, cell.column, cell.mark});
            }
        }
        copy->mark(cells);
    }
    if (const auto& refusal = copy->refusal()) {
        return {nullptr, refusal->id() != Msg::cannot_mark_kind, refusal};
    }
    return {std::move(copy), true, std::nullopt};
}

OwnSheets write_marked_copy(const check::Report& report, const Delivery& delivery, package::MarkedCopy& copy,
                            const Places& places, const FeedbackOptions& options, const report::Sink& sink) {
    OwnSheets own = add_three_sheets(
        report, delivery, places, options, hidden_sheets_in_words(report, delivery, options.lang),
        [&copy](const std::string& wanted) { return copy.sheet_name(wanted); },
        [&copy](SheetLayout layout) -> SheetWriter& { return copy.add_sheet(std::move(layout)); });
    copy.finish(sink);
    return own;
}

}  // namespace registertoets::workbook
