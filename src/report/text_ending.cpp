// SPDX-License-Identifier: EUPL-1.2
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/folded.hpp"
#include "report/missing.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

constexpr int k_unchecked = 3;  // exit status: an input could not be read

// "900 fouten, 40 waarschuwingen, 3 tips, 5 die niet meetellen"; errors are said even when there are none.
std::string counts_in_words(const check::Report& report, Lang lang) {
    static constexpr std::array k_words{Msg::text_count_errors, Msg::text_count_warnings,
                                        Msg::text_count_hints};
    check::SeverityCounts counts{};
    std::size_t passed_over = 0;
    for (const check::Finding& finding : report.findings) {
        const bool open = finding.status == check::FindingStatus::open;
        counts[static_cast<std::size_t>(report.rule_of(finding).severity)] += open ? 1U : 0U;
        passed_over += open ? 0U : 1U;
    }
    std::vector<std::string> words;
    for (std::size_t index = 0; index < counts.size(); ++index) {
        if (index == 0 || counts[index] > 0) {
            words.push_back(say(lang, k_words[index], {{"count", counts[index]}}));
        }
    }
    if (passed_over > 0) {
        words.push_back(say(lang, Msg::text_count_passed_over, {{"count", passed_over}}));
    }
    return fmt::format("{}", fmt::join(words, ", "));
}

Msg outcome_of(const check::Report& report, bool unread) {
    if (report.registers.empty()) {
        return Msg::text_end_nothing;
    }
    if (unread) {
        return Msg::text_end_unread;
    }
    if (report.status != 0) {
        return Msg::text_end_short;
    }
    return report.findings.empty() ? Msg::text_end_perfect : Msg::text_end_fine;
}

// The rule to read on about: of a missing column that is an error, else of the worst of what is to be done,
// else of any missing column. What does not count is nothing to begin with.
const rules::Rule* first_shown(const check::Report& report, const FoldedRegisters& folded) {
    const std::vector<Lack> missing = lacks(report, Shown::that_count);
    const rules::Rule* const column = missing.empty() ? nullptr : missing.front().rule;
    if (column != nullptr && column->severity == rules::Severity::error) {
        return column;
    }
    const rules::Rule* worst = nullptr;
    for (const std::vector<FindingGroup>& groups : folded) {
        for (const FindingGroup& group : groups) {
            const check::Finding& first = report.findings[group.findings.front().findings.front()];
            const rules::Rule& rule = report.rule_of(first);
            if (first.status == check::FindingStatus::open &&
                (worst == nullptr || rule.severity < worst->severity)) {
                worst = &rule;
            }
        }
    }
    return worst == nullptr ? column : worst;
}

}  // namespace

void text_ending(Page& page, const check::Report& report, const FoldedRegisters& folded) {
    const Lang lang = page.lang();
    const bool unread = report.status == k_unchecked ||
                        std::any_of(report.files.begin(), report.files.end(),
                                    [](const check::FileReport& file) { return file.error.has_value(); });
    const std::string outcome =
        say(lang, outcome_of(report, unread), {{"counts", counts_in_words(report, lang)}});
    const rules::Rule* rule = first_shown(report, folded);
    page.space();
    page.paragraph(outcome + " " +
                   say(lang, rule == nullptr ? Msg::text_end_read_on : Msg::text_end_explain));
    page.line(rule == nullptr ? "registertoets explain" : "registertoets explain " + safe(rule->id));
}

}  // namespace registertoets::report
