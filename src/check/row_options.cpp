// SPDX-License-Identifier: EUPL-1.2
#include "check/row_options.hpp"

#include <algorithm>
#include <filesystem>

#include "register/organisation.hpp"
#include "rules/retention_words.hpp"

namespace registertoets::check {
namespace {

const std::string& value_for_all(const Options& options, const reg::Field& field) {
    const auto set =
        std::find_if(options.set.begin(), options.set.end(),
                     [&field](const auto& field_and_value) { return field_and_value.first == field.id; });
    return set == options.set.end() ? field.constant : set->second;
}

void add_directie_of_names(const reg::Form& form, const std::string& sheet, const std::string& file,
                           RowDefaults& defaults) {
    const reg::ValueList* list = form.fields[form.directie].list;
    if (list == nullptr) {
        return;
    }
    const std::string stem = std::filesystem::path(file).stem().string();
    // A csv file has no sheets: what stands for one is named after the file.
    const auto by_sheet = sheet != stem ? reg::named_in(*list, sheet) : std::nullopt;
    const auto name = by_sheet ? by_sheet : reg::named_in(*list, stem);
    if (name) {
        defaults.values.push_back({form.directie, *name});
        defaults.directie = *name;
        defaults.directie_from = by_sheet ? DirectieFrom::sheet : DirectieFrom::file;
    }
}

}  // namespace

RowDefaults row_defaults(const Options& options, const reg::Form& form, const std::string& sheet,
                         const std::string& file) {
    RowDefaults defaults;
    for (reg::FieldIndex field = 0; field < form.fields.size(); ++field) {
        const std::string& value = value_for_all(options, form.fields[field]);
        if (value.empty()) {
            continue;
        }
        defaults.values.push_back({field, value});
        if (field == form.directie) {
            defaults.directie = reg::canonical_name(form.fields[field].list, value);
            defaults.directie_from = DirectieFrom::set;
        }
    }
    if (form.directie != reg::k_no_field && defaults.directie_from == DirectieFrom::nowhere) {
        add_directie_of_names(form, sheet, file, defaults);
    }
    return defaults;
}

reg::RowOptions row_options(const Options& options, const SheetReport& sheet, const std::string& file) {
    reg::RowOptions row_options;
    row_options.header_row = sheet.header_row;
    row_options.spanning_rows = sheet.spanning_rows;
    row_options.explanation_words = options.rules->words.explanations;
    row_options.note_words = options.rules->words.notes;
    row_options.total_words = options.rules->words.totals;
    if (const auto& retention = options.rules->retention) {
        for (const auto& [unit, hours] : retention->units) {
            row_options.units.push_back(unit);
        }
    }
    row_options.defaults =
        row_defaults(options, options.rules->registers[*sheet.reg]->form, sheet.name, file).values;
    return row_options;
}

}  // namespace registertoets::check
