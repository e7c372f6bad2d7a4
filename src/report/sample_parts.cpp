// SPDX-License-Identifier: EUPL-1.2
#include "report/sample_parts.hpp"

#include <algorithm>
#include <cmath>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/text_parts.hpp"
#include "report/version_text.hpp"
#include "util/version.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using sample::Estimate;
using sample::RegisterResult;

constexpr std::uint64_t k_thousand = 1000;
// What reckoning with doubles may be beside an exact tenth of a percent.
constexpr double k_tolerance = 1e-9;

Share cut(double share) {
    const auto tenths = static_cast<std::uint64_t>(std::floor(share * k_thousand + k_tolerance));
    // Some is not nothing.
    return tenths == 0 && share > 0 ? Share{1, k_thousand * k_thousand} : Share{tenths, k_thousand};
}

Share raised(double share) {
    return {static_cast<std::uint64_t>(std::ceil(share * k_thousand - k_tolerance)), k_thousand};
}

bool all_judged(const Estimate& rows) {
    return rows.counts.judged > 0 && rows.counts.judged == rows.counts.frame;
}

std::string verdict_of(const RegisterResult& reg, const SampleReport& report, Lang lang) {
    const Estimate& rows = reg.rows;
    const std::string title = safe(reg.title);
    if (rows.counts.drawn == 0) {
        return say(lang, Msg::sample_told_not_drawn, {{"register", title}});
    }
    if (!rows.share) {
        return say(lang, Msg::sample_told_no_row, {{"register", title}});
    }
    const ShownEstimate estimate = shown(rows);
    return say(lang, all_judged(rows) ? Msg::sample_told_census : Msg::sample_told_share,
               {{"register", title},
                {"percent", percent_text(estimate.share, lang)},
                {"low", percent_text(estimate.low, lang)},
                {"high", percent_text(estimate.high, lang)},
                {"frame", rows.counts.frame},
                {"rows", drawn_from_text(report.review, lang)},
                {"right", rows.counts.right},
                {"judged", rows.counts.judged}});
}

}  // namespace

ShownEstimate shown(const Estimate& estimate) {
    if (!estimate.share) {
        return {};
    }
    const Share low{static_cast<std::uint64_t>(std::floor(estimate.interval.low * k_thousand + k_tolerance)),
                    k_thousand};
    return {cut(*estimate.share), low, raised(estimate.interval.high)};
}

std::string interval_text(const Estimate& estimate, Lang lang) {
    const ShownEstimate numbers = shown(estimate);
    if (!estimate.share) {
        return "–";
    }
    std::string low = percent_text(numbers.low, lang);
    low.pop_back();  // one sign of percent says it of both
    return low + "–" + percent_text(numbers.high, lang);
}

std::string right_of_judged(const sample::StratumCounts& counts, Lang lang) {
    return counts.judged == 0
               ? "–"
               : say(lang, Msg::text_part_of_whole, {{"part", counts.right}, {"whole", counts.judged}});
}

std::string directie_text(const std::string& directie, Lang lang) {
    return directie.empty() ? say(lang, Msg::text_no_group) : group_name(directie);
}

std::string drawn_from_text(const sample::Review& review, Lang lang) {
    return say(lang, review.all_rows ? Msg::sample_rows_all : Msg::sample_rows_complete);
}

std::vector<const sample::StratumResult*> drawn_strata(const sample::Review& review,
                                                       const RegisterResult& reg) {
    std::vector<const sample::StratumResult*> strata;
    for (const sample::StratumResult& stratum : reg.strata) {
        if (review.strata[stratum.stratum].drawn > 0) {
            strata.push_back(&stratum);
        }
    }
    return strata;
}

std::string wrong_text(const sample::ReviewAnswer& answer, Lang lang) {
    return say(lang, answer.code.empty() ? Msg::sample_wrong_line : Msg::sample_wrong_keyed,
               {{"code", safe(answer.code)}, {"field", safe(answer.header)}, {"cell", safe(answer.cell)}});
}

void sample_verdict(Page& page, const SampleReport& report) {
    for (const RegisterResult& reg : report.result.registers) {
        page.paragraph(verdict_of(reg, report, page.lang()), 0, Tone::bold);
    }
}

void sample_context(Page& page, const SampleReport& report) {
    const sample::Review& review = report.review;
    const sample::Result& result = report.result;
    std::uint64_t drawn = 0;
    std::uint64_t frame = 0;
    for (const sample::ReviewStratum& stratum : review.strata) {
        drawn += stratum.drawn;
        frame += stratum.frame;
    }
    page.paragraph(say(page.lang(), Msg::sample_context,
                       {{"version", util::version()},
                        {"file", safe(report.path)},
                        {"seed", review.seed},
                        {"drawn", drawn},
                        {"frame", frame},
                        {"rows", drawn_from_text(review, page.lang())},
                        {"date", safe(review.reference_date)}}),
                   0, Tone::faint);
    page.paragraph(say(page.lang(), Msg::sample_context_answers,
                       {{"questions", result.questions},
                        {"judged", result.judged},
                        {"unable", result.unable},
                        {"open", result.open},
                        {"remarks", review.remarks}}),
                   0, Tone::faint);
}

void sample_faults(Page& page, const SampleReport& report) {
    std::vector<std::string> lines;
    for (const messages::Sentence& fault : report.review.faults) {
        lines.push_back(safe(fault.in(page.lang())));
    }
    list_notices(page, lines);
}

}  // namespace registertoets::report
