// SPDX-License-Identifier: EUPL-1.2
#include <fmt/format.h>

#include "check/identity.hpp"
#include "report/json_parts.hpp"
#include "report/shown.hpp"

namespace registertoets::report {
namespace {

void write_row(JsonWriter& json, const check::Report& report, const check::RowRecord& row) {
    const check::SheetReport& sheet = report.sheets[row.sheet];
    const rules::RegisterRules& reg = report.register_of(sheet);
    json.begin_object(JsonLayout::one_line);
    json.member("id", check::row_id(row));
    json.member("register", reg.form.id);
    json.member("file", report.files[sheet.file].path);
    json.member("sheet", sheet.name);
    json.member("row", row.row);
    json.member("key", name_at(report, row.code));
    json.member("directie", name_at(report, row.directie));
    json.member("keten", name_at(report, row.keten));
    json.member("complete", row.complete);
    json.member("complete_law", row.complete_law);
    json.member("required", unsigned{row.required});
    json.member("filled", unsigned{row.filled});
    json.key("lacking");
    json.begin_array(JsonLayout::one_line);
    for (reg::FieldIndex field = 0; field < reg.form.fields.size(); ++field) {
        if (((row.lacking >> field) & 1U) != 0) {
            json.value(reg.form.fields[field].id);
        }
    }
    json.end();
    json.member("content", fmt::format("{:08x}", row.content));
    json.member("name_hash",
                row.name_hash == 0 ? std::nullopt : std::optional(fmt::format("{:016x}", row.name_hash)));
    json.end();
}

}  // namespace

void write_json_rows(JsonWriter& json, const check::Report& report) {
    json.key("rows");
    json.begin_array(JsonLayout::lines);
    for (const check::RowRecord& row : report.rows) {
        write_row(json, report, row);
    }
    json.end();
}

}  // namespace registertoets::report
