// SPDX-License-Identifier: EUPL-1.2
#include "publish/selection.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "check/source_rows.hpp"
#include "publish/personal_data.hpp"
#include "util/unicode.hpp"

namespace registertoets::publish {
namespace {

using rules::Presence;

// An error of the spreadsheet program and `n.n.b.` say nothing.
bool says_something(Presence presence) {
    return presence == Presence::filled || presence == Presence::none || presence == Presence::not_applicable;
}

// Rows that repeat an earlier one, by a rule of that kind. Its description may be complete all the same, and
// stand in the overview: that it is not would be untrue.
std::set<std::uint32_t> repeated_rows(const check::Report& report) {
    constexpr std::string_view k_kind = "duplicate";
    std::set<std::uint32_t> rows;
    for (const check::Finding& finding : report.findings) {
        if (finding.row != check::k_none && report.rule_of(finding).kind == k_kind) {
            rows.insert(finding.row);
        }
    }
    return rows;
}

class Selector {
  public:
    Selector(const check::Report& report, const check::Options& options)
        : m_report(report), m_with_data(rows_with_personal_data(report)), m_repeated(repeated_rows(report)) {
        for (const check::RegisterReport& counts : report.registers) {
            const rules::RegisterRules& rules = *report.rules->registers[counts.reg];
            const auto& guard = m_guards.try_emplace(counts.reg, rules, options.reference_date).first->second;
            RegisterCounts mine;
            mine.reg = counts.reg;
            mine.guarded = guard.knows();
            mine.ended = counts.ended;
            mine.is_public =
                std::any_of(rules.publication.begin(), rules.publication.end(),
                            [](const rules::FieldPublication& field) { return field.is_public; });
            m_selection.registers.push_back(mine);
        }
    }

    /// To be called before the rows of `sheet` are seen.
    void begin(std::uint32_t sheet) {
        const check::SheetReport& known = m_report.sheets[sheet];
        const auto& fields = m_report.register_of(known).publication;
        m_shown = 0;
        for (reg::FieldIndex field = 0; field < fields.size(); ++field) {
            m_shown |= (fields[field].is_public ? check::FieldSet{1} : 0) << field;
        }
        const check::FieldSet all = m_shown;
        for (const reg::MatchedColumn& column : known.match.matched) {
            const auto is_shown = [all](reg::FieldIndex field) { return (all >> field & 1U) != 0; };
            const auto shown = std::count_if(column.fields.begin(), column.fields.end(), is_shown);
            if (shown == 0 || shown == std::ssize(column.fields)) {
                continue;
            }
            m_selection.mixed.push_back({sheet, column.header});
            for (const reg::FieldIndex field : column.fields) {
                m_shown &= ~(check::FieldSet{1} << field);
            }
        }
    }

    void see(std::size_t reg, const check::SourceRow& row) {
        if (row.record == check::k_none) {
            return;  // it has ended, and the report counted it
        }
        RegisterCounts& counts = counts_of(reg);
        if (!m_report.rows[row.record].complete) {
            ++(m_repeated.contains(row.record) ? counts.duplicates : counts.incomplete);
        } else if (!counts.is_public) {
            ++counts.not_public;
        } else {
            take(counts, row);
        }
    }

    Selection finish() { return std::move(m_selection); }

  private:
    RegisterCounts& counts_of(std::size_t reg) {
        return *std::find_if(m_selection.registers.begin(), m_selection.registers.end(),
                             [reg](const RegisterCounts& counts) { return counts.reg == reg; });
    }

    void take(RegisterCounts& counts, const check::SourceRow& row) {
        const auto known = m_with_data.find(row.record);
        Withheld withheld{row.record, {}};
        if (known != m_with_data.end()) {
            withheld.fields = known->second;
        }
        Activity activity{row.record, counts.reg, {}};
        add_cells(activity, withheld, row.verwerking);
        if (withheld.fields.empty()) {
            m_selection.activities.push_back(std::move(activity));
            ++counts.published;
        } else {
            std::sort(withheld.fields.begin(), withheld.fields.end());
            m_selection.withheld.push_back(std::move(withheld));
            ++counts.withheld;
        }
    }

    void add_cells(Activity& activity, Withheld& withheld, const reg::Verwerking& verwerking) const {
        const rules::RegisterRules& rules = *m_report.rules->registers[activity.reg];
        const PersonalDataGuard& guard = m_guards.at(activity.reg);
        for (reg::FieldIndex field = 0; field < rules.form.fields.size(); ++field) {
            if ((m_shown >> field & 1U) == 0) {
                continue;
            }
            const reg::FieldValue& value = verwerking.values[field];
            const Presence presence = presence_of(value, rules.form.fields[field], m_report.rules->words);
            if (!says_something(presence)) {
                continue;
            }
            activity.cells.push_back({field, presence, std::string(value.text)});
            const auto& fields = withheld.fields;
            if (guard.finds(field, activity.cells.back().text) &&
                std::find(fields.begin(), fields.end(), field) == fields.end()) {
                withheld.fields.push_back(field);
            }
        }
    }

    const check::Report& m_report;
    std::map<std::uint32_t, std::vector<reg::FieldIndex>> m_with_data;
    std::set<std::uint32_t> m_repeated;
    std::map<std::size_t, PersonalDataGuard> m_guards;  // by register
    check::FieldSet m_shown = 0;                        // of the sheet that is read
    Selection m_selection;
};

}  // namespace

const PublicCell* Activity::find(reg::FieldIndex field) const {
    const auto found = std::find_if(cells.begin(), cells.end(),
                                    [field](const PublicCell& cell) { return cell.field == field; });
    return found == cells.end() ? nullptr : &*found;
}

Selection select(const check::Report& report, std::span<const check::Input> inputs,
                 const check::Options& options) {
    Selector selector(report, options);
    for (std::uint32_t file = 0; file < report.files.size(); ++file) {
        const auto& sheets = report.files[file].sheets;
        if (std::none_of(sheets.begin(), sheets.end(),
                         [&report](std::uint32_t sheet) { return report.sheets[sheet].reg.has_value(); })) {
            continue;
        }
        check::SourceRows source(report, file, inputs[file], options);
        for (const std::uint32_t sheet : sheets) {
            if (const auto reg = report.sheets[sheet].reg) {
                selector.begin(sheet);
                source.read(sheet, [&](const check::SourceRow& row) { selector.see(*reg, row); });
            }
        }
    }
    return selector.finish();
}

}  // namespace registertoets::publish
