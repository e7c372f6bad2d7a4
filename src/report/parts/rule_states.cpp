// SPDX-License-Identifier: EUPL-1.2
// What became of each rule: its five states, which add up to what it is held against.
#include <algorithm>
#include <array>
#include <numeric>
#include <string>
#include <tuple>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/parts/parts.hpp"
#include "report/parts/words.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

constexpr auto k_not_met = static_cast<std::size_t>(rules::Outcome::not_met);

// The rules that are not met most often first; of equal ones errors first.
std::vector<std::size_t> in_order(const check::RegisterReport& counts, const rules::RegisterRules& reg) {
    std::vector<std::size_t> order(counts.outcomes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto place = [&](std::size_t rule) {
        return std::tuple(~counts.outcomes[rule][k_not_met], reg.rules[rule].severity, rule);
    };
    std::sort(order.begin(), order.end(),
              [&place](std::size_t a, std::size_t b) { return place(a) < place(b); });
    return order;
}

void write_register(Document& document, const PartContext& context, const check::RegisterReport& counts) {
    static constexpr std::array k_headings{Msg::page_not_met, Msg::page_met, Msg::page_not_applicable,
                                           Msg::page_not_testable, Msg::page_off};
    static constexpr std::array k_order{rules::Outcome::not_met, rules::Outcome::met,
                                        rules::Outcome::not_applicable, rules::Outcome::not_testable,
                                        rules::Outcome::off};
    const Lang lang = context.lang();
    const rules::RegisterRules& reg = *context.report.rules->registers[counts.reg];
    const auto broken = std::count_if(counts.outcomes.begin(), counts.outcomes.end(),
                                      [](const auto& states) { return states[k_not_met] > 0; });
    const std::string heading = say(lang, Msg::page_rules_of,
                                    {{"register", title_of(context.report, counts, lang)},
                                     {"count", counts.outcomes.size()},
                                     {"broken", broken}});
    document.begin_chapter({"toetsing-" + reg.form.id, heading}, true);
    DataTable table{heading,
                    {{say(lang, Msg::book_rule), false, true},
                     {say(lang, Msg::page_rule_asks)},
                     {say(lang, Msg::book_severity)}}};
    for (const Msg state : k_headings) {
        table.columns.push_back({say(lang, state), true});
    }
    table.long_list = true;
    document.begin_table(table);
    for (const std::size_t index : in_order(counts, reg)) {
        const rules::Rule& rule = reg.rules[index];
        const std::string header = reg.form.fields[rule.field].header.in(lang);
        std::vector<DataCell> cells{text_cell(safe(rule.id)),
                                    text_cell(safe(with_header(rule.what.in(lang), header))),
                                    severity_cell(rule.severity, lang)};
        for (const rules::Outcome state : k_order) {
            cells.push_back(number_cell(counts.outcomes[index][static_cast<std::size_t>(state)]));
        }
        document.row(cells);
    }
    document.end_table();
    document.end_chapter();
}

}  // namespace

void write_rules_part(Document& document, const PartContext& context) {
    document.paragraph(say(context.lang(), Msg::page_rules_about), Emphasis::faint);
    for (const check::RegisterReport& counts : context.report.registers) {
        write_register(document, context, counts);
    }
}

}  // namespace registertoets::report
