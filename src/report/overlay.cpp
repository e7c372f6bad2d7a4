// SPDX-License-Identifier: EUPL-1.2
// The rules file that `columns --write-rules` gives.
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>
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

// As it is where that means the same, so that names of built-in rules stay plain words.
std::string yaml_name(const std::string& name) {
    const auto plain = [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
               byte == '.' || byte == '/' || byte == '_' || byte == '-';
    };
    const bool word = !name.empty() && name.front() != '-' && std::all_of(name.begin(), name.end(), plain);
    return word ? name : yaml_text(name);
}

struct Headers {
    std::vector<std::string> recognised;
    std::vector<std::string> second;  // recognised, but they mean another field first
    std::vector<std::string> proposed;
};

// A sheet as a register, or as the one that it resembles most.
struct View {
    std::size_t reg = 0;
    const check::SheetReport* sheet = nullptr;
    const reg::HeaderMatch* match = nullptr;
};

// The sheets that are registers; where none is, those that resemble one.
std::vector<View> views_of(const check::Report& report) {
    std::vector<View> registers;
    std::vector<View> nearly;
    for (const check::SheetReport& sheet : report.sheets) {
        if (sheet.reg) {
            registers.push_back({*sheet.reg, &sheet, &sheet.match});
        } else if (sheet.nearest) {
            nearly.push_back({sheet.nearest->form, &sheet, &sheet.nearest->match});
        }
    }
    return registers.empty() ? nearly : registers;
}

// By field: what its columns are called here. Of all sheets that are this register.
std::map<reg::FieldIndex, Headers> headers_of(const std::vector<View>& views, std::size_t reg) {
    std::map<reg::FieldIndex, Headers> headers;
    for (const View& view : views) {
        if (view.reg != reg) {
            continue;
        }
        for (const reg::MatchedColumn& column : view.match->matched) {
            if (column.fields.size() == 1) {
                Headers& known = headers[column.fields.front()];
                const bool second = column.kind == reg::MatchKind::second_alias;
                (second ? known.second : known.recognised).push_back(yaml_text(column.header));
            }
        }
        for (const reg::UnknownColumn& column : view.match->unknown) {
            if (column.resembles) {
                headers[*column.resembles].proposed.push_back(yaml_text(column.header));
            }
        }
    }
    return headers;
}

// What is left to whoever knows the register, as comments; `headers` are the fields that stand above.
std::string left_to_people(const rules::RegisterRules& rules, const std::vector<View>& views, std::size_t reg,
                           const std::map<reg::FieldIndex, Headers>& headers, messages::Lang lang) {
    std::vector<std::string> unknown;
    std::string missing;
    for (const View& view : views) {
        for (const reg::UnknownColumn& column : view.match->unknown) {
            if (view.reg == reg && !column.resembles && !column.header.empty()) {
                unknown.push_back(yaml_text(column.header));
            }
        }
    }
    for (reg::FieldIndex field = 0; field < rules.form.fields.size(); ++field) {
        const bool asked_for = rules.duties[field].duty != rules::Duty::optional;
        const bool there = std::any_of(views.begin(), views.end(), [&](const View& view) {
            return view.reg == reg && (view.match->has(field) || (view.sheet->given >> field & 1U) != 0);
        });
        if (asked_for && !there && !headers.contains(field)) {
            missing += fmt::format("      # {}:  # {}\n      #   aliases+: []\n", rules.form.fields[field].id,
                                   util::single_line(rules.form.fields[field].header.in(lang)));
        }
    }
    if (unknown.empty() || missing.empty()) {
        return "";
    }
    return fmt::format("      # {}\n      # {}\n{}",
                       messages::say(lang, messages::Msg::overlay_unknown,
                                     {{"headers", fmt::format("{}", fmt::join(unknown, ", "))}}),
                       messages::say(lang, messages::Msg::overlay_missing), missing);
}

std::string field_lines(const reg::Field& field, const Headers& headers, messages::Lang lang) {
    std::string list;
    for (const std::string& header : headers.recognised) {
        list += (list.empty() ? "" : ", ") + header;
    }
    std::string text = fmt::format("      {}:\n", field.id);
    if (!headers.second.empty()) {
        text += fmt::format("        second_aliases+: [{}]\n", fmt::join(headers.second, ", "));
    }
    if (!list.empty() || headers.second.empty()) {
        text += fmt::format("        aliases+: [{}]\n", list);
    }
    for (const std::string& header : headers.proposed) {
        text += fmt::format("        # {}\n        # aliases+: [{}{}{}]\n",
                            messages::say(lang, messages::Msg::overlay_proposal), list,
                            list.empty() ? "" : ", ", header);
    }
    return text;
}

}  // namespace

bool has_overlay(const check::Report& report) {
    return !views_of(report).empty();
}

void write_overlay(const check::Report& report, const RulesBelow& below, messages::Lang lang,
                   const Sink& sink) {
    const std::vector<View> views = views_of(report);
    std::set<std::size_t> registers;
    for (const View& view : views) {
        registers.insert(view.reg);
    }
    sink(messages::say(lang, messages::Msg::overlay_head,
                       {{"file", util::printable(report.files.front().path)}}) +
         "\n");
    if (!below.command.empty()) {
        sink(messages::say(lang, messages::Msg::overlay_over_several, {{"command", below.command}}) + "\n");
    }
    sink(fmt::format("extends: {}\nregisters:\n", yaml_name(below.extends)));
    for (const std::size_t reg : registers) {
        const rules::RegisterRules& rules = *report.rules->registers[reg];
        sink(fmt::format("  {}:\n    fields:\n", rules.form.id));
        const std::map<reg::FieldIndex, Headers> headers = headers_of(views, reg);
        for (const auto& [field, of_field] : headers) {
            sink(field_lines(rules.form.fields[field], of_field, lang));
        }
        sink(left_to_people(rules, views, reg, headers, lang));
    }
}

}  // namespace registertoets::report
