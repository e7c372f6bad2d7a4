// SPDX-License-Identifier: EUPL-1.2
// The report for people at a terminal (REPORT FORMATS in registertoets(1)).
#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "util/unicode.hpp"

namespace registertoets::report {

using messages::Msg;
using messages::say;

std::string safe(std::string_view text) {
    return util::printable(util::single_line(text));
}

std::string title_of(const check::Report& report, const check::RegisterReport& counts, messages::Lang lang) {
    return safe(report.rules->registers[counts.reg]->form.title.in(lang));
}

std::string severity_label(rules::Severity severity, messages::Lang lang) {
    static constexpr std::array k_words{Msg::text_error, Msg::text_warning, Msg::text_hint};
    static_assert(k_words.size() == rules::k_severities);
    return say(lang, k_words[static_cast<std::size_t>(severity)]);
}

std::string severity_label(rules::Severity severity, check::FindingStatus status, messages::Lang lang) {
    static constexpr std::array k_words{Msg::text_known, Msg::text_accepted};
    const std::string label = severity_label(severity, lang);
    return status == check::FindingStatus::open
               ? label
               : say(lang, k_words[static_cast<std::size_t>(status) - 1]) + label;
}

Tone severity_tone(rules::Severity severity) {
    static constexpr std::array k_tones{Tone::red, Tone::yellow, Tone::plain};
    static_assert(k_tones.size() == rules::k_severities);
    return k_tones[static_cast<std::size_t>(severity)];
}

std::string place_of(const check::Report& report, const check::SheetReport& sheet, messages::Lang lang) {
    std::size_t in_file = 0;
    std::size_t in_all = 0;
    for (const check::SheetReport& other : report.sheets) {
        const bool same = other.reg == sheet.reg;
        in_all += same ? 1U : 0U;
        in_file += same && other.file == sheet.file ? 1U : 0U;
    }
    const std::string file = safe(report.files[sheet.file].path);
    const std::string name = safe(sheet.name);
    if (in_file > 1 && in_all > in_file) {
        return say(lang, Msg::text_sheet_in_file, {{"file", file}, {"sheet", name}});
    }
    if (in_file > 1) {
        return say(lang, Msg::text_sheet, {{"sheet", name}});
    }
    return in_all > 1 ? file : "";
}

Shown shown_at(int verbosity) {
    return verbosity > 0 ? Shown::all : Shown::that_count;
}

void write_text(const check::Report& report, const RenderOptions& options, const Sink& sink) {
    Page page(options, sink);
    text_verdict(page, report);
    if (options.quiet) {
        // Part of the verdict: what was asked for was reached or not, and what counted.
        text_gates(page, report, true);
        text_known(page, report, options.verbosity);
        return;
    }
    const FoldedRegisters folded = fold_registers(report, shown_at(options.verbosity));
    text_context(page, report);
    text_percentages(page, report);
    text_coverage(page, report);
    text_missing_columns(page, report, options.verbosity);
    text_findings(page, report, options, folded);
    text_quick_wins(page, report);
    text_files(page, report, options.verbosity);
    text_gates(page, report, false);  // the last line says what the findings come to
    text_known(page, report, options.verbosity);
    text_left_out(page, report, options.verbosity);
    if (options.verbosity > 0) {
        text_decisions(page, report);
    }
    text_ending(page, report, folded);
}

}  // namespace registertoets::report
