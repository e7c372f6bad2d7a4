// SPDX-License-Identifier: EUPL-1.2
#include "workbook/origin_rows.hpp"

#include "report/origin.hpp"
#include "workbook/findings_book.hpp"

namespace registertoets::workbook {

void write_origin(const check::Report& report, messages::Lang lang, SheetWriter& sheet) {
    for (const report::OriginFact& fact : report::origin_of(report, lang)) {
        RowCells cells;
        cells.text(fact.name, Look::label).text(fact.text);
        if (!fact.hash.empty()) {
            cells.text(fact.hash, Look::faint);
        }
        cells.write(sheet);
    }
}

}  // namespace registertoets::workbook
