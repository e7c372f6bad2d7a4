// SPDX-License-Identifier: EUPL-1.2
#include "support/checked.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "check/run.hpp"
#include "rules/load.hpp"
#include "spreadsheet/address.hpp"
#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"

namespace registertoets::testing {
namespace {

constexpr std::string_view k_small = R"(
lists:
  directies:
    title: {nl: Directies, en: Directorates}
    match: whole
    values:
      a: {label: {nl: Directie A, en: Directorate A}, spellings: [da]}
      b: {label: {nl: Directie B, en: Directorate B}, spellings: [db]}
  soorten:
    title: {nl: Soorten, en: Kinds}
    values:
      gezondheid: {label: {nl: gezondheid, en: health}}
      bsn: {label: {nl: BSN, en: citizen number}}
  standen:
    title: {nl: Standen, en: States}
    values:
      ended: {label: {nl: beëindigd, en: ended}}
      running: {label: {nl: lopend, en: running}}
registers:
  klein:
    title: {nl: Klein, en: Small}
    recognise: {fields: [doel, soort, termijn], at_least: 2}
    key: [code, directie, doel]
    ended: {field: stand, has: [ended]}
    fields:
      code: {header: {nl: Code, en: C}, required: always, basis: register, checks: {duplicate: {}}}
      directie: {header: {nl: Directie, en: D}, list: directies, prefilled: true, required: always, basis: register}
      doel: {header: {nl: Doel, en: P}, required: always, basis: wet}
      soort:
        header: {nl: Soort, en: K}
        list: soorten
        none: geen
        required: always
        basis: register
        checks: {invalid: {kind: list}}
      reden:
        header: {nl: Reden, en: R}
        required: {when: {field: soort, answered: true}, says: {nl: x, en: x}}
        basis: wet
        checks: {too-short: {characters: 4, severity: error}}
      termijn:
        header: {nl: Termijn, en: T}
        required: always
        basis: wet
        checks:
          invalid: {kind: pattern, accepts: [jaar]}
          unknown-value: {kind: only-words, words: ['99', jaar], counts_for_law: false}
      stand: {header: {nl: Stand, en: S}, list: standen, required: optional}
)";

}  // namespace

std::string small_register_text() {
    return small_rules(k_small);
}

std::shared_ptr<const rules::RuleSet> small_register() {
    static const auto k_set =
        std::make_shared<const rules::RuleSet>(rules::load_text({}, small_register_text()));
    return k_set;
}

check::Options small_options() {
    check::Options options;
    options.rules = small_register();
    options.reference_date = util::parse_iso_date("2025-07-01").value();
    options.jobs = 1;
    return options;
}

check::Report checked(const SheetOfTexts& rows, const check::Options& options) {
    const TempFolder folder;
    const std::vector<check::Input> inputs{WorkbookBuilder().sheet("Blad1", rows).write(folder / "a.xlsx")};
    return check::run(inputs, options);
}

std::string rows_in(const check::Report& report) {
    std::string text;
    for (const check::RowRecord& row : report.rows) {
        text += fmt::format("{}: {}{}{} of {}", row.row, row.complete ? "complete, " : "",
                            row.complete_law ? "law, " : "", row.filled, row.required);
        const reg::Form& form = report.register_of(report.sheets[row.sheet]).form;
        std::string lacking;
        for (reg::FieldIndex field = 0; field < form.fields.size(); ++field) {
            if ((row.lacking >> field & 1U) != 0) {
                lacking += " " + form.fields[field].id;
            }
        }
        text += lacking.empty() ? "\n" : ", lacks" + lacking + "\n";
    }
    return text;
}

std::string findings_in(const check::Report& report) {
    std::string text;
    for (const check::Finding& finding : report.findings) {
        text += finding.row == check::k_none
                    ? "-"
                    : spreadsheet::cell_address(finding.column, report.rows[finding.row].row);
        text += " " + report.rule_of(finding).id + "\n";
    }
    return text;
}

std::string outcomes_in(const check::Report& report, std::string_view rule) {
    for (const check::RegisterReport& reg : report.registers) {
        const auto& all = report.rules->registers[reg.reg]->rules;
        for (std::size_t number = 0; number < all.size(); ++number) {
            if (all[number].id == rule) {
                const check::OutcomeCounts& counts = reg.outcomes[number];
                return fmt::format("met {}, not met {}, not applicable {}, not testable {}, off {}",
                                   counts[0], counts[1], counts[2], counts[3], counts[4]);
            }
        }
    }
    throw std::runtime_error("no rule " + std::string(rule));
}

}  // namespace registertoets::testing
