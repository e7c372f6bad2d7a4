// SPDX-License-Identifier: EUPL-1.2
// What is expected beside the rows that are there: the list of processes, and who delivered nothing.
#include <fmt/ranges.h>

#include <array>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/percent.hpp"
#include "report/shown.hpp"
#include "report/table.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

constexpr std::size_t k_most_names = 12;

// Names with commas between them, cut off where there are very many.
std::string listed(std::vector<std::string> names, Lang lang) {
    const std::size_t count = names.size();
    if (count > k_most_names) {
        names.resize(k_most_names);
        names.push_back(say(lang, Msg::text_more_names, {{"count", count - k_most_names}}));
    }
    return fmt::format("{}", fmt::join(names, ", "));
}

// Whether `rule` is about a directie or keten that delivered nothing.
bool is_about_delivery(const rules::Rule& rule, reg::FieldIndex field) {
    const auto* check = std::get_if<rules::ExpectationCheck>(&rule.check);
    return check != nullptr && check->question == rules::Question::not_delivered && rule.field == field;
}

// Which directies (or ketens) delivered nothing, behind the header of their field: `Directie: A, B`.
std::string not_delivered(const check::Report& report, const check::RegisterReport& counts,
                          reg::FieldIndex field, std::uint32_t check::Subject::*name, Lang lang) {
    std::vector<std::string> names;
    for (const check::Finding& finding : report.findings) {
        const check::Subject* subject = report.subject_of(finding);
        if (subject != nullptr && report.reg_of(finding) == counts.reg &&
            is_about_delivery(report.rule_of(finding), field)) {
            names.push_back(safe(name_at(report, subject->*name).value_or("")));
        }
    }
    const reg::Form& form = report.rules->registers[counts.reg]->form;
    return names.empty() ? ""
                         : safe(form.fields[field].header.in(lang)) + ": " + listed(std::move(names), lang);
}

std::string of_list(const check::CoverageCounts& counts, std::uint64_t part, Lang lang) {
    return say(lang, Msg::text_part_of_whole, {{"part", part}, {"whole", counts.expected}});
}

void add_row(Table& table, const std::string& name, const check::CoverageCounts& counts, Lang lang) {
    table.add({name, of_list(counts, counts.present, lang),
               percent_text({counts.present, counts.expected}, lang), of_list(counts, counts.complete, lang),
               percent_text({counts.complete, counts.expected}, lang)});
}

Table table_of(const check::Report& report, const check::RegisterReport& counts, Lang lang) {
    Table table({Align::left, Align::right, Align::right, Align::right, Align::right});
    table.add({"", say(lang, Msg::text_column_present), "", say(lang, Msg::text_column_complete), ""});
    std::size_t groups = 0;
    for (const check::GroupReport& group : counts.groups) {
        if (group.coverage && group.coverage->expected > 0) {
            add_row(table, shown_group(report, group, lang), *group.coverage, lang);
            ++groups;
        }
    }
    if (groups != 1) {
        add_row(table, say(lang, Msg::text_total), counts.coverage->counts, lang);
    }
    return table;
}

void show_unknown(Page& page, const check::Report& report, const check::Coverage& coverage) {
    std::vector<std::string> codes;
    for (const std::uint32_t subject : coverage.unknown) {
        codes.push_back(safe(name_at(report, report.subjects[subject].code).value_or("")));
    }
    if (!codes.empty()) {
        const std::size_t count = codes.size();
        page.paragraph(say(page.lang(), Msg::text_coverage_unknown,
                           {{"count", count}, {"codes", listed(std::move(codes), page.lang())}}),
                       2);
    }
}

}  // namespace

void text_expected(Page& page, const check::Report& report, const check::RegisterReport& counts) {
    const Lang lang = page.lang();
    if (counts.coverage && counts.coverage->counts.expected == 0) {
        page.paragraph(
            say(lang, Msg::text_verdict_no_coverage, {{"register", title_of(report, counts, lang)}}));
    } else if (counts.coverage) {
        const check::CoverageCounts& found = counts.coverage->counts;
        const Msg says = found.complete == 0 ? Msg::text_verdict_coverage_none : Msg::text_verdict_coverage;
        page.paragraph(say(lang, says,
                           {{"register", title_of(report, counts, lang)},
                            {"expected", found.expected},
                            {"present", found.present},
                            {"percent_present", percent_text({found.present, found.expected}, lang)},
                            {"complete", found.complete},
                            {"percent_complete", percent_text({found.complete, found.expected}, lang)}}));
    }
    const reg::Form& form = report.rules->registers[counts.reg]->form;
    std::vector<std::string> names;
    for (const std::string& those :
         std::array{not_delivered(report, counts, form.directie, &check::Subject::directie, lang),
                    not_delivered(report, counts, form.keten, &check::Subject::keten, lang)}) {
        if (!those.empty()) {
            names.push_back(those);
        }
    }
    if (!names.empty()) {
        page.paragraph(say(lang, Msg::text_verdict_not_delivered,
                           {{"register", title_of(report, counts, lang)},
                            {"names", fmt::format("{}", fmt::join(names, ". "))}}));
    }
}

void text_coverage(Page& page, const check::Report& report) {
    const Lang lang = page.lang();
    bool any = false;
    for (const check::RegisterReport& counts : report.registers) {
        const bool listed = counts.coverage && counts.coverage->counts.expected > 0;
        if (!listed && (!counts.coverage || counts.coverage->unknown.empty())) {
            continue;
        }
        page.heading(say(lang, Msg::text_coverage_heading, {{"register", title_of(report, counts, lang)}}));
        if (listed) {
            any = true;
            for (const std::string& line : table_of(report, counts, lang).lines(page.width() - 2)) {
                page.line(line, 2);
            }
        }
        show_unknown(page, report, *counts.coverage);
    }
    if (any) {
        page.space();
        page.paragraph(say(lang, Msg::text_coverage_legend), 2, Tone::faint);
    }
}

}  // namespace registertoets::report
