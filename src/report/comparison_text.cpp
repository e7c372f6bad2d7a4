// SPDX-License-Identifier: EUPL-1.2
// `compare` for people at a terminal.
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <bit>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/comparison_parts.hpp"
#include "report/text_parts.hpp"
#include "report/version_text.hpp"
#include "util/version.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using versions::Comparison;
using versions::RegisterDifference;
using versions::RowClass;
using versions::VersionInfo;

std::uint64_t count_of(const RegisterDifference& reg, RowClass row_class) {
    return reg.counts[static_cast<std::size_t>(row_class)];
}

Msg verdict_for(const RegisterDifference& reg) {
    if (reg.before.rows == 0 && reg.after.rows == 0) {
        return Msg::compare_verdict_empty;
    }
    if (reg.before.rows == 0) {
        return Msg::compare_verdict_new;
    }
    return reg.after.rows == 0 ? Msg::compare_verdict_gone : Msg::compare_verdict;
}

std::string judged(const VersionInfo& version, Lang lang) {
    return say(lang, Msg::compare_judged,
               {{"date", util::iso(version.reference_date)}, {"rules", shown_rules(version)}});
}

std::uint64_t all_of(const Comparison& both, RowClass row_class) {
    std::uint64_t sum = 0;
    for (const RegisterDifference& reg : both.registers) {
        sum += count_of(reg, row_class);
    }
    return sum;
}

std::uint64_t directies_that_fell(const Comparison& both) {
    std::uint64_t sum = 0;
    for (const RegisterDifference& reg : both.registers) {
        sum += static_cast<std::uint64_t>(
            std::count_if(reg.directies.begin(), reg.directies.end(), versions::fell));
    }
    return sum;
}

// The field that most rows lack and did not lack; nothing where no row does.
const versions::KnownField* most_broken(const ComparisonReport& report) {
    const versions::KnownField* most = nullptr;
    std::uint64_t highest = 0;
    for (const RegisterDifference& reg : report.comparison.registers) {
        std::array<std::uint64_t, reg::k_most_fields> counts{};
        for (const versions::RowChange& change : report.comparison.changes) {
            const bool of_it =
                change.after != versions::k_none && report.comparison.after.rows[change.after].reg == reg.reg;
            auto set = of_it ? versions::newly_lacking(report.comparison, change) : 0;
            for (; set != 0; set &= set - 1) {
                ++counts[static_cast<std::size_t>(std::countr_zero(set))];
            }
        }
        for (std::size_t field = 0; field < report.words.at(reg.reg).fields.size(); ++field) {
            if (counts[field] > highest) {
                highest = counts[field];
                most = &report.words.at(reg.reg).fields[field];
            }
        }
    }
    return most;
}

// The last line is a command, by which a report of ours is known.
void ending(Page& page, const ComparisonReport& report) {
    const Lang lang = page.lang();
    const Comparison& both = report.comparison;
    page.space();
    page.paragraph(say(lang, Msg::compare_outcome,
                       {{"complete", all_of(both, RowClass::became_complete)},
                        {"better", all_of(both, RowClass::better)},
                        {"worse", all_of(both, RowClass::worse)},
                        {"added", all_of(both, RowClass::added)},
                        {"gone", all_of(both, RowClass::gone)}}) +
                   " " + say(lang, Msg::text_end_read_on));
    const versions::KnownField* field = most_broken(report);
    page.line(field == nullptr ? "registertoets explain" : "registertoets explain " + safe(field->id));
}

}  // namespace

void comparison_verdict(Page& page, const ComparisonReport& report) {
    const Lang lang = page.lang();
    for (const RegisterDifference& reg : report.comparison.registers) {
        page.paragraph(say(lang, verdict_for(reg),
                           {{"register", shown_register(report.words, reg.reg, lang)},
                            {"before", complete_in_words(reg.before, lang)},
                            {"after", complete_in_words(reg.after, lang)}}),
                       0, Tone::bold);
    }
}

void comparison_context(Page& page, const ComparisonReport& report) {
    const Comparison& both = report.comparison;
    const Lang lang = page.lang();
    const std::string before = judged(both.before.about, lang);
    const std::string after = judged(both.after.about, lang);
    page.paragraph(say(lang, Msg::compare_context,
                       {{"version", util::version()},
                        {"before", safe(both.before.about.path)},
                        {"after", safe(both.after.about.path)},
                        {"judged", before == after ? after
                                                   : say(lang, Msg::compare_judged_both,
                                                         {{"before", before}, {"after", after}})}}),
                   0, Tone::faint);
    text_project_file(page, report.run.project_file);
}

void comparison_notices(Page& page, const ComparisonReport& report) {
    const Comparison& both = report.comparison;
    const Lang lang = page.lang();
    const std::array abouts{&both.before.about, &both.after.about};
    std::vector<std::string> lines;
    if (!both.same_rules) {
        lines.push_back(say(lang, Msg::compare_other_rules));
    }
    if (!both.same_tool) {
        lines.push_back(other_tools({*abouts[0], *abouts[1]}, lang));
    }
    if (both.before.about.reference_date != both.after.about.reference_date) {
        lines.push_back(say(lang, Msg::compare_other_day,
                            {{"before", util::iso(both.before.about.reference_date)},
                             {"after", util::iso(both.after.about.reference_date)}}));
    }
    for (const VersionInfo* about : abouts) {
        if (!about->has_contents) {
            lines.push_back(say(lang, Msg::compare_no_contents, {{"file", safe(about->path)}}));
        }
        for (const std::string& unread : about->unread) {
            lines.push_back(safe(unread));
        }
    }
    for (const std::string& notice : report.run.notices) {
        lines.push_back(safe(notice));
    }
    list_notices(page, lines);
}

void comparison_failure(Page& page, const ComparisonReport& report) {
    if (!report.run.failed) {
        return;
    }
    const Lang lang = page.lang();
    std::vector<std::string> reasons;
    if (const auto worse = all_of(report.comparison, RowClass::worse); worse > 0) {
        reasons.push_back(say(lang, Msg::compare_failed_rows, {{"count", worse}}));
    }
    if (const auto fell = directies_that_fell(report.comparison); fell > 0) {
        reasons.push_back(say(lang, Msg::compare_failed_directies, {{"count", fell}}));
    }
    page.space();
    page.paragraph(say(lang, Msg::compare_failed, {{"reasons", fmt::format("{}", fmt::join(reasons, "; "))}}),
                   0, Tone::red);
}

void write_comparison_text(const ComparisonReport& report, const RenderOptions& options, const Sink& sink) {
    Page page(options, sink);
    comparison_verdict(page, report);
    if (options.quiet) {
        comparison_failure(page, report);
        return;
    }
    comparison_context(page, report);
    for (const RegisterDifference& reg : report.comparison.registers) {
        // Of a register without rows the verdict has said all there is.
        if (reg.before.rows > 0 || reg.after.rows > 0) {
            comparison_difference(page, report, reg);
            comparison_directies(page, report, reg);
        }
    }
    for (const RegisterDifference& reg : report.comparison.registers) {
        comparison_worse(page, report, reg, options.max_findings);
    }
    comparison_notices(page, report);
    comparison_failure(page, report);
    ending(page, report);
}

}  // namespace registertoets::report
