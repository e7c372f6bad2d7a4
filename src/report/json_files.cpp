// SPDX-License-Identifier: EUPL-1.2
#include "check/work_processes.hpp"
#include "report/json_parts.hpp"
#include "report/shown.hpp"
#include "spreadsheet/address.hpp"

namespace registertoets::report {
namespace {

using spreadsheet::column_letters;

void write_columns(JsonWriter& json, const check::SheetReport& sheet, const rules::RegisterRules& reg) {
    json.begin_array(JsonLayout::one_line);
    for (const reg::MatchedColumn& column : sheet.match.matched) {
        json.begin_object(JsonLayout::one_line);
        json.key("fields");
        json.begin_array(JsonLayout::one_line);
        for (const reg::FieldIndex field : column.fields) {
            json.value(reg.form.fields[field].id);
        }
        json.end();
        json.member("column", column_letters(column.column));
        json.member("header", column.header);
        json.member("match", name_of(column.kind));
        json.end();
    }
    json.end();
}

void write_missing(JsonWriter& json, const check::Report& report, const check::SheetReport& sheet,
                   messages::Lang lang) {
    const rules::RegisterRules& reg = report.register_of(sheet);
    json.begin_array(JsonLayout::one_line);
    for (const MissingColumn& missing : missing_columns(report, sheet)) {
        json.begin_object(JsonLayout::one_line);
        json.member("field", reg.form.fields[missing.field].id);
        json.member("header", reg.form.fields[missing.field].header.in(lang));
        json.member("required", missing.required);
        json.member("basis", name_of(reg.duties[missing.field].basis));
        json.member("rule", missing.rule == nullptr ? std::nullopt : std::optional(missing.rule->id));
        json.member("article", reg.duties[missing.field].article);
        json.end();
    }
    json.end();
}

void write_unknown(JsonWriter& json, const check::SheetReport& sheet, const rules::RegisterRules& reg) {
    json.begin_array(JsonLayout::one_line);
    for (const reg::UnknownColumn& column : sheet.match.unknown) {
        json.begin_object(JsonLayout::one_line);
        json.member("column", column_letters(column.column));
        json.member("header", column.header);
        json.member("resembles",
                    column.resembles ? std::optional(reg.form.fields[*column.resembles].id) : std::nullopt);
        json.end();
    }
    json.end();
}

void write_nothing(JsonWriter& json) {
    json.begin_array(JsonLayout::one_line);
    json.end();
}

// What was noticed in `sheet`, or about the whole file where that is empty; then what else is to be said.
void write_notices(JsonWriter& json, const check::FileReport& file, std::string_view sheet,
                   const std::vector<messages::Sentence>& more, messages::Lang lang) {
    json.key("notices");
    json.begin_array(JsonLayout::one_line);
    for (const spreadsheet::Notice& notice : file.notices) {
        if (notice.sheet == sheet) {
            json.value(notice.sentence.in(lang));
        }
    }
    for (const messages::Sentence& notice : more) {
        json.value(notice.in(lang));
    }
    json.end();
}

void write_links(JsonWriter& json, const check::Report& report,
                 const std::optional<check::LinkSheet>& links) {
    json.key("links");
    if (!links) {
        json.value(std::nullopt);
        return;
    }
    json.begin_object(JsonLayout::one_line);
    json.member("register", report.rules->registers[links->reg]->form.id);
    json.member("header_row", links->header_row);
    json.member("rows", check::linked_rows(*links));
    json.end();
}

void write_sheet(JsonWriter& json, const check::Report& report, const check::SheetReport& sheet,
                 messages::Lang lang) {
    const rules::RegisterRules* reg = sheet.reg ? &report.register_of(sheet) : nullptr;
    const bool knows_directie = reg != nullptr && sheet.directie_from != check::DirectieFrom::nowhere;
    json.begin_object(JsonLayout::one_line);
    json.member("name", sheet.name);
    json.member("register", reg == nullptr ? std::nullopt : std::optional(reg->form.id));
    json.member("hidden", sheet.hidden);
    json.member("header_row", reg == nullptr ? std::nullopt : std::optional(sheet.header_row));
    json.member("rows", sheet.row_count);
    json.member("directie_from",
                knows_directie ? std::optional(check::name_of(sheet.directie_from)) : std::nullopt);
    json.key("columns");
    reg == nullptr ? write_nothing(json) : write_columns(json, sheet, *reg);
    json.key("missing_columns");
    reg == nullptr ? write_nothing(json) : write_missing(json, report, sheet, lang);
    json.key("unknown_columns");
    reg == nullptr ? write_nothing(json) : write_unknown(json, sheet, *reg);
    write_links(json, report, sheet.links);
    json.member("reason", sheet.why_not ? std::optional(sheet.why_not->in(lang)) : std::nullopt);
    write_notices(json, report.files[sheet.file], sheet.name, sheet.notices, lang);
    json.end();
}

void write_error(JsonWriter& json, const std::optional<spreadsheet::InputError>& error, messages::Lang lang) {
    json.key("error");
    if (!error) {
        json.value(std::nullopt);
        return;
    }
    json.begin_object(JsonLayout::one_line);
    json.member("kind", name_of(error->fault()));
    json.member("message", error->sentence().in(lang));
    json.end();
}

void write_file(JsonWriter& json, const check::Report& report, const check::FileReport& file,
                messages::Lang lang) {
    json.begin_object(JsonLayout::lines);
    json.member("path", file.path);
    json.member("sha256", file.sha256.empty() ? std::nullopt : std::optional(file.sha256));
    write_error(json, file.error, lang);
    json.key("sheets");
    json.begin_array(JsonLayout::lines);
    for (const std::uint32_t sheet : file.sheets) {
        write_sheet(json, report, report.sheets[sheet], lang);
    }
    json.end();
    json.member("skipped", file.skipped ? std::optional(file.skipped->in(lang)) : std::nullopt);
    write_notices(json, file, "", {}, lang);
    json.end();
}

}  // namespace

void write_json_files(JsonWriter& json, const check::Report& report, messages::Lang lang) {
    json.key("files");
    json.begin_array(JsonLayout::lines);
    for (const check::FileReport& file : report.files) {
        write_file(json, report, file, lang);
    }
    json.end();
}

}  // namespace registertoets::report
