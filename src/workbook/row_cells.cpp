// SPDX-License-Identifier: EUPL-1.2
#include "workbook/findings_book.hpp"

namespace registertoets::workbook {

RowCells& RowCells::text(std::string_view text, Look look, Mark mark) {
    m_cells.push_back({std::string(text), {}, 0, false, look, mark});
    return *this;
}

RowCells& RowCells::count(std::uint64_t number, Mark mark) {
    m_cells.push_back({{}, {}, static_cast<double>(number), true, Look::count, mark});
    return *this;
}

RowCells& RowCells::share(report::Share share, messages::Lang lang) {
    const auto tenths = report::tenths(share);
    if (!tenths || (*tenths == 0 && share.part > 0)) {
        return text(report::percent_text(share, lang), Look::absent);
    }
    constexpr double k_all_tenths = 1000;
    m_cells.push_back({{}, {}, *tenths / k_all_tenths, true, Look::percent, Mark::none});
    return *this;
}

RowCells& RowCells::link(std::string_view text, std::string_view target) {
    m_cells.push_back({std::string(text), std::string(target), 0, false, Look::link, Mark::none});
    return *this;
}

void RowCells::write(SheetWriter& sheet) {
    std::vector<OutCell> cells;
    for (const Kept& kept : m_cells) {
        OutCell cell{std::string_view(kept.text), kept.look, kept.mark, kept.target};
        if (kept.is_number) {
            cell.value = kept.number;
        }
        cells.push_back(cell);
    }
    sheet.row(cells);
    m_cells.clear();
}

}  // namespace registertoets::workbook
