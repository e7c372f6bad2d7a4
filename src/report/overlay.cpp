// SPDX-License-Identifier: EUPL-1.2
// The rules file that `columns --write-rules` gives.
#include <fmt/format.h>

#include <map>
#include <string>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/columns.hpp"
#include "util/unicode.hpp"

namespace registertoets::report {
namespace {

// In double quotes, as YAML escapes them.
std::string yaml_text(std::string_view text) {
    std::string quoted = "\"";
    for (const char byte : util::printable(util::single_line(text))) {
        if (byte == '"' || byte == '\\') {
            quoted += '\\';
        }
        quoted += byte;
    }
    return quoted + "\"";
}

struct Headers {
    std::vector<std::string> recognised;
    std::vector<std::string> proposed;
};

// By field: what its columns are called here. Of all sheets that are this register.
std::map<reg::FieldIndex, Headers> headers_of(const check::Report& report, std::size_t reg) {
    std::map<reg::FieldIndex, Headers> headers;
    for (const check::SheetReport& sheet : report.sheets) {
        if (sheet.reg != reg) {
            continue;
        }
        for (const reg::MatchedColumn& column : sheet.match.matched) {
            if (column.fields.size() == 1) {
                headers[column.fields.front()].recognised.push_back(yaml_text(column.header));
            }
        }
        for (const reg::UnknownColumn& column : sheet.match.unknown) {
            if (column.resembles) {
                headers[*column.resembles].proposed.push_back(yaml_text(column.header));
            }
        }
    }
    return headers;
}

std::string field_lines(const reg::Field& field, const Headers& headers, messages::Lang lang) {
    std::string list;
    for (const std::string& header : headers.recognised) {
        list += (list.empty() ? "" : ", ") + header;
    }
    std::string text = fmt::format("      {}:\n        aliases+: [{}]\n", field.id, list);
    for (const std::string& header : headers.proposed) {
        text += fmt::format("        # {}\n        # aliases+: [{}{}{}]\n",
                            messages::say(lang, messages::Msg::overlay_proposal), list,
                            list.empty() ? "" : ", ", header);
    }
    return text;
}

}  // namespace

void write_overlay(const check::Report& report, messages::Lang lang, const Sink& sink) {
    sink(messages::say(lang, messages::Msg::overlay_head,
                       {{"file", util::printable(report.files.front().path)}}) +
         "\n");
    sink(fmt::format("extends: {}\nregisters:\n", report.rules->id));
    for (const check::RegisterReport& reg : report.registers) {
        const reg::Form& form = report.rules->registers[reg.reg]->form;
        sink(fmt::format("  {}:\n    fields:\n", form.id));
        for (const auto& [field, headers] : headers_of(report, reg.reg)) {
            sink(field_lines(form.fields[field], headers, lang));
        }
    }
}

}  // namespace registertoets::report
