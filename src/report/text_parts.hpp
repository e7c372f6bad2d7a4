// SPDX-License-Identifier: EUPL-1.2
// The parts of the text report, in the order in which they stand. A part with nothing to say writes nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/report.hpp"
#include "report/folded.hpp"
#include "report/format.hpp"
#include "report/page.hpp"
#include "report/percent.hpp"
#include "report/shown.hpp"

namespace registertoets::report {

/// Text from a workbook, a file name or the rules on one line, with nothing in it that a terminal obeys.
std::string safe(std::string_view text);

/// The title of the register that `counts` is about.
std::string title_of(const check::Report& report, const check::RegisterReport& counts, messages::Lang lang);

/// What `gate` is about: the register, and of it the directie.
std::string gate_subject(const check::Report& report, const check::GateResult& gate, messages::Lang lang);
/// What became of `gate`, with its numbers.
std::string gate_sentence(const check::Report& report, const check::GateResult& gate, messages::Lang lang);

/// The word for `severity` with a colon behind it, and the tone it is shown in.
std::string severity_label(rules::Severity severity, messages::Lang lang);
/// The same, after a word that says why a finding does not count, if it does not.
std::string severity_label(rules::Severity severity, check::FindingStatus status, messages::Lang lang);
Tone severity_tone(rules::Severity severity);

/// Where `sheet` is, as far as its register has more than one: file and sheet, one of them, or nothing.
std::string place_of(const check::Report& report, const check::SheetReport& sheet, messages::Lang lang);

/// The name of a directie, or of another group of rows, on one line and at most as long as a line of a
/// terminal.
std::string group_name(std::string_view name);

/// What a table calls `group`; one that delivered nothing is said to.
std::string shown_group(const check::Report& report, const check::GroupReport& group, messages::Lang lang);

/// A bar of ten blocks for `share`; the number stands beside it.
std::string bar(Share share);

/// A sentence for each register.
void text_verdict(Page& page, const check::Report& report);
/// What was checked, against what.
void text_context(Page& page, const check::Report& report);
/// Which project file gave options, where one did.
void text_project_file(Page& page, const std::optional<check::ProjectFile>& file);
/// A table for each register, with a line for each group.
void text_percentages(Page& page, const check::Report& report);
/// Which part of a list of processes each register holds.
void text_coverage(Page& page, const check::Report& report);
/// Of the verdict: what of the list is in the register of `counts`, and who delivered nothing.
void text_expected(Page& page, const check::Report& report, const check::RegisterReport& counts);
/// Findings that do not count are counted, and shown only where more is asked for: among a thousand that are
/// known nobody sees the new one.
Shown shown_at(int verbosity);
/// Which columns the sheets lack, and whom that concerns.
void text_missing_columns(Page& page, const check::Report& report, int verbosity);
/// What to do, by group: the findings in `folded`.
void text_findings(Page& page, const check::Report& report, const RenderOptions& options,
                   const FoldedRegisters& folded);
/// What gains most.
void text_quick_wins(Page& page, const check::Report& report);
/// Something that was noticed while reading.
struct ReadNotice {
    std::string path;                    ///< of the file, as it is
    std::uint32_t file = check::k_none;  ///< in Report::files; k_none: the list of processes
    std::string sheet;                   ///< empty: the whole file
    std::string cell;                    ///< empty: the whole sheet
    std::string text;
    bool about_sheet = false;  ///< about what a sheet holds, not about what was lost of it
};
/// What was noticed while reading, by file.
std::vector<ReadNotice> read_notices(const check::Report& report, messages::Lang lang);
/// `notice` for whoever sees which file it is about.
std::string within_file(const ReadNotice& notice);
/// `notice` with its place; `name_files`: of a sheet the file as well.
std::string notice_in_words(const ReadNotice& notice, messages::Lang lang, bool name_files);
/// All of them so, a line each.
std::vector<std::string> notices_in_words(const check::Report& report, messages::Lang lang, bool name_files);
/// Files and sheets that were not checked, and what else is to be known of them.
void text_files(Page& page, const check::Report& report, int verbosity);
/// With -v: what was decided about each sheet, and why.
void text_decisions(Page& page, const check::Report& report);
/// What was asked for: thresholds, and where `or_findings` or beside these also the findings that make the
/// run fall short.
void text_gates(Page& page, const check::Report& report, bool or_findings);
/// A line for each exception that has expired or fits nothing; with `active_too` for those that hold as well.
std::vector<std::string> exceptions_in_words(const check::ExceptionsResult& exceptions, bool active_too,
                                             messages::Lang lang);
/// Findings that do not count, and why.
void text_known(Page& page, const check::Report& report, int verbosity);
/// Below it: that such findings are left out, if they are.
void text_left_out(Page& page, const check::Report& report, int verbosity);
/// What the run comes to, and where to read on. The last line is a command, by which a report of ours is
/// known. `folded` holds all findings that count.
void text_ending(Page& page, const check::Report& report, const FoldedRegisters& folded);

}  // namespace registertoets::report
