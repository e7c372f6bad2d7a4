// SPDX-License-Identifier: EUPL-1.2
#include "workbook/review/drawn_rows.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "check/source_rows.hpp"
#include "util/unicode.hpp"

namespace registertoets::workbook {
namespace {

bool is_asked_of(const rules::FieldDuty& duty, const reg::FieldValue& value) {
    const bool may_be_missed = duty.duty == rules::Duty::always || duty.duty == rules::Duty::conditional;
    return value.column != 0 && (may_be_missed || util::has_visible(value.text));
}

// The fields of the key, but for the code and the directie, which stand in columns of their own.
std::string name_of(const reg::Form& form, const reg::Verwerking& verwerking) {
    std::string name;
    for (std::size_t index = 1; index < form.key.size(); ++index) {
        const reg::FieldIndex field = form.key[index];
        const std::string text = util::single_line(verwerking.values[field].text);
        if (field != form.directie && !text.empty()) {
            name += (name.empty() ? "" : " · ") + text;
        }
    }
    return name;
}

void take(const rules::RegisterRules& rules, const reg::Verwerking& verwerking, ReviewRow& row) {
    row.name = name_of(rules.form, verwerking);
    for (reg::FieldIndex field = 0; field < rules.form.fields.size(); ++field) {
        const reg::FieldValue& value = verwerking.values[field];
        if (is_asked_of(rules.duties[field], value)) {
            const bool says = util::has_visible(value.text);
            row.questions.push_back({field, value.type, says ? std::string(value.text) : std::string()});
        }
    }
}

}  // namespace

std::vector<ReviewRow> read_drawn_rows(const check::Report& report, std::span<const check::Input> inputs,
                                       const check::Options& options, const sample::Drawing& drawing) {
    std::vector<ReviewRow> rows(drawing.rows.size());
    std::unordered_map<std::uint32_t, std::size_t> place;        // by record
    std::map<std::uint32_t, std::vector<std::uint32_t>> sheets;  // with drawn rows, by file
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const sample::DrawnRow& drawn = drawing.rows[index];
        rows[index].number = index + 1;
        rows[index].stratum = drawn.stratum;
        rows[index].record = drawn.record;
        place.emplace(drawn.record, index);
        const std::uint32_t sheet = report.rows[drawn.record].sheet;
        auto& of_file = sheets[report.sheets[sheet].file];
        if (std::find(of_file.begin(), of_file.end(), sheet) == of_file.end()) {
            of_file.push_back(sheet);
        }
    }
    for (const auto& [file, of_file] : sheets) {
        check::SourceRows source(report, file, inputs[file], options);
        for (const std::uint32_t sheet : of_file) {
            const rules::RegisterRules& rules = report.register_of(report.sheets[sheet]);
            source.read(sheet, [&](const check::SourceRow& row) {
                const auto found = place.find(row.record);
                if (found != place.end()) {
                    take(rules, row.verwerking, rows[found->second]);
                }
            });
        }
    }
    return rows;
}

}  // namespace registertoets::workbook
