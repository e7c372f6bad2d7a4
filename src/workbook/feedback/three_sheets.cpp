// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/three_sheets.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "workbook/explanation_sheet.hpp"
#include "workbook/findings_sheet.hpp"

namespace registertoets::workbook {
namespace {

using messages::Msg;
using messages::say;

// What counts: errors before warnings before hints, each in the order of the report.
std::vector<std::uint32_t> open_findings(const check::Report& report, const Delivery& delivery) {
    std::vector<std::uint32_t> numbers;
    for (const DeliveredSheet& sheet : delivery.sheets) {
        for (const std::uint32_t number : sheet.findings) {
            if (report.findings[number].status == check::FindingStatus::open) {
                numbers.push_back(number);
            }
        }
    }
    std::stable_sort(numbers.begin(), numbers.end(), [&report](std::uint32_t a, std::uint32_t b) {
        return report.rule_of(report.findings[a]).severity < report.rule_of(report.findings[b]).severity;
    });
    return numbers;
}

std::vector<const rules::RegisterRules*> registers_of(const check::Report& report, const Delivery& delivery) {
    std::set<std::size_t> numbers;
    for (const DeliveredSheet& sheet : delivery.sheets) {
        numbers.insert(*report.sheets[sheet.sheet].reg);
    }
    std::vector<const rules::RegisterRules*> registers;
    std::transform(numbers.begin(), numbers.end(), std::back_inserter(registers),
                   [&report](std::size_t number) { return report.rules->registers[number].get(); });
    return registers;
}

// The column is there now, so it is not to be added; in the words of the letter.
std::string how_to_fill_in(const check::Report& report, const check::Finding& finding, messages::Lang lang) {
    return say(
        lang, Msg::letter_columns_added,
        {{"place", say(lang, Msg::letter_in_form)},
         {"places", 1},
         {"count", 1},
         {"headers", "\"" + report::safe(report::shown_header(report, finding, lang).header()) + "\""}});
}

}  // namespace

OwnSheets add_three_sheets(const check::Report& report, const Delivery& delivery, const Places& places,
                           const FeedbackOptions& options, const std::string& remark, const NameSheet& name,
                           const std::function<SheetWriter&(SheetLayout)>& add) {
    const auto named = [&name](SheetLayout layout) {
        layout.name = name(layout.name);
        return layout;
    };
    OwnSheets own;
    const std::vector<std::uint32_t> numbers = open_findings(report, delivery);
    FindingsOptions findings;
    findings.lang = options.lang;
    findings.findings = numbers;
    findings.to_mend = true;
    findings.remark = remark;
    findings.about = directie_of(report, delivery);
    findings.target = [&](const check::Finding& finding) { return places.address(report, finding); };
    findings.other_row = [&](const check::Finding& finding) {
        return places.other_row(report, finding, options.lang);
    };
    findings.how = [&](const check::Finding& finding) {
        return places.is_added(report, finding) ? how_to_fill_in(report, finding, options.lang) : "";
    };
    SheetLayout layout = named(findings_layout(report, findings));
    own.findings = layout.name;
    write_findings_sheet(report, findings, add(std::move(layout)));

    const auto registers = registers_of(report, delivery);
    layout = named(explanation_layout(say(options.lang, Msg::form_explanation_sheet), registers.size()));
    own.explanation = layout.name;
    write_explanation_sheet(add(std::move(layout)), registers, options.lang);
    write_feedback_summary(report, delivery, options, add(named(feedback_summary_layout(options.lang))));
    return own;
}

}  // namespace registertoets::workbook
