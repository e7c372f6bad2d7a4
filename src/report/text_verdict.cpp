// SPDX-License-Identifier: EUPL-1.2
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/percent.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "util/version.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

constexpr std::size_t k_most_headers = 5;

struct Lacking {
    std::vector<std::string> headers;  // of the columns that rows need and sheets lack; each once
    std::size_t sheets = 0;            // that lack any
    std::size_t of = 0;
};

Lacking lacking_of(const check::Report& report, std::size_t reg, Lang lang) {
    check::FieldSet fields = 0;
    Lacking lacking;
    for (const check::SheetReport& sheet : report.sheets) {
        // What an empty form lacks makes no row incomplete.
        if (sheet.reg != reg || sheet.row_count == 0) {
            continue;
        }
        check::FieldSet here = 0;
        for (const MissingColumn& missing : missing_columns(report, sheet)) {
            here |= missing.required ? check::FieldSet{1} << missing.field : 0;
        }
        fields |= here;
        ++lacking.of;
        lacking.sheets += here != 0 ? 1U : 0U;
    }
    const reg::Form& form = report.rules->registers[reg]->form;
    for (reg::FieldIndex field = 0; field < form.fields.size(); ++field) {
        if ((fields >> field & 1U) != 0) {
            lacking.headers.push_back(safe(form.fields[field].header.in(lang)));
        }
    }
    return lacking;
}

std::string some_complete(const check::Report& report, const check::RegisterReport& counts, Lang lang) {
    const check::Tally& tally = counts.tally;
    std::string verdict = say(lang, Msg::text_verdict_some,
                              {{"register", title_of(report, counts, lang)},
                               {"complete", tally.complete},
                               {"rows", tally.rows},
                               {"verb", tally.rows == 1 ? tally.rows : tally.complete},
                               {"percent", percent_text({tally.complete, tally.rows}, lang)}});
    const std::uint64_t but_for = tally.complete_but_for_missing_columns;
    // Where no row is complete a column that is needed is named even if adding it completes none yet.
    const Lacking lacking =
        but_for > tally.complete || tally.complete == 0 ? lacking_of(report, counts.reg, lang) : Lacking{};
    if (!lacking.headers.empty()) {
        std::vector<std::string> headers = lacking.headers;
        const std::size_t count = headers.size();
        if (count > k_most_headers) {
            headers.resize(k_most_headers);
            headers.emplace_back("…");
        }
        verdict += say(
            lang, lacking.sheets < lacking.of ? Msg::text_verdict_columns_some : Msg::text_verdict_columns,
            {{"count", count},
             {"sheets", lacking.sheets},
             {"of", lacking.of},
             {"headers", fmt::format("{}", fmt::join(headers, ", "))},
             {"complete", but_for},
             {"rows", tally.rows},
             {"percent", percent_text({but_for, tally.rows}, lang)}});
    }
    return verdict + ".";
}

std::string verdict_of(const check::Report& report, const check::RegisterReport& counts, Lang lang) {
    const check::Tally& tally = counts.tally;
    const std::string title = title_of(report, counts, lang);
    if (tally.rows == 0) {
        return say(lang,
                   counts.not_asked_for > 0 ? Msg::text_verdict_other_directies
                   : counts.ended > 0       ? Msg::text_verdict_only_ended
                                            : Msg::text_verdict_empty,
                   {{"register", title}, {"count", counts.ended}});
    }
    if (tally.complete < tally.rows) {
        return some_complete(report, counts, lang);
    }
    return tally.rows == 1 ? say(lang, Msg::text_verdict_one, {{"register", title}})
                           : say(lang, Msg::text_verdict_all, {{"register", title}, {"rows", tally.rows}});
}

// The inputs that were not passed over.
std::vector<const check::FileReport*> looked_at(const check::Report& report) {
    std::vector<const check::FileReport*> files;
    for (const check::FileReport& file : report.files) {
        if (!file.skipped) {
            files.push_back(&file);
        }
    }
    return files;
}

}  // namespace

void text_verdict(Page& page, const check::Report& report) {
    const Lang lang = page.lang();
    for (const check::RegisterReport& counts : report.registers) {
        page.paragraph(verdict_of(report, counts, lang), 0, Tone::bold);
        text_expected(page, report, counts);
    }
    if (report.registers.empty()) {
        page.paragraph(say(lang, Msg::text_verdict_none), 0, Tone::bold);
    }
    const auto unread = std::count_if(report.files.begin(), report.files.end(),
                                      [](const check::FileReport& file) { return file.error.has_value(); });
    if (unread > 0 && !report.registers.empty()) {
        page.paragraph(looked_at(report).size() == 1
                           ? say(lang, Msg::text_verdict_unread_one)
                           : say(lang, Msg::text_verdict_unread,
                                 {{"count", unread}, {"files", looked_at(report).size()}}));
    }
}

void text_context(Page& page, const check::Report& report) {
    const Lang lang = page.lang();
    std::vector<std::string> rules;
    for (const rules::RuleFile& file : report.rules->files) {
        rules.push_back(safe(file.version.empty() ? file.id : file.id + " " + file.version));
    }
    const std::string date = util::iso(report.run.reference_date);
    const std::string names = fmt::format("{}", fmt::join(rules, ", "));
    const auto files = looked_at(report);
    const bool any = !report.registers.empty();
    page.paragraph(
        files.size() == 1
            ? say(lang, any ? Msg::text_checked_file : Msg::text_searched_file,
                  {{"version", util::version()},
                   {"file", safe(files.front()->path)},
                   {"date", date},
                   {"rules", names}})
            : say(lang, any ? Msg::text_checked_files : Msg::text_searched_files,
                  {{"version", util::version()}, {"count", files.size()}, {"date", date}, {"rules", names}}),
        0, Tone::faint);
    if (const auto& list = report.run.reference) {
        page.paragraph(
            say(lang, Msg::text_checked_reference,
                {{"file", safe(list->path)}, {"sheet", safe(list->sheet)}, {"count", list->processes}}),
            0, Tone::faint);
    }
    text_project_file(page, report.run.project_file);
}

void text_project_file(Page& page, const std::optional<check::ProjectFile>& file) {
    if (file) {
        page.paragraph(
            say(page.lang(), Msg::text_project_file, {{"file", safe(file->path)}, {"sha256", file->sha256}}),
            0, Tone::faint);
    }
}

}  // namespace registertoets::report
