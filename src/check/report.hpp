// SPDX-License-Identifier: EUPL-1.2
// What a run found: the one model that every report format shows. Const once it is made.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "register/recognition.hpp"
#include "rules/rule_set.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/workbook.hpp"
#include "util/date.hpp"

namespace registertoets::check {

constexpr std::uint32_t k_none = 0xFFFFFFFF;

/// A set of fields of one register: bit n is field n.
using FieldSet = std::uint64_t;

/// Counts by severity, in the order of rules::Severity.
using SeverityCounts = std::array<std::uint64_t, rules::k_severities>;

/// What is counted of a register, a group of its rows, or a file. Percentages follow from these.
struct Tally {
    std::uint64_t rows = 0;
    std::uint64_t complete = 0;
    std::uint64_t complete_law = 0;
    std::uint64_t complete_but_for_missing_columns = 0;
    std::uint64_t required_fields = 0;
    std::uint64_t filled_fields = 0;
    SeverityCounts findings{};
};

/// One row, kept small: a register may have a million.
struct RowRecord {
    std::uint64_t key_hash = 0;   ///< of register and key
    std::uint64_t name_hash = 0;  ///< of the key without its code; 0: nothing but a directie or keten left
    FieldSet lacking = 0;         ///< required, but not filled or wrong
    std::uint32_t row = 0;        ///< as the spreadsheet program shows it
    std::uint32_t sheet = 0;      ///< number in Report::sheets
    std::uint32_t code = k_none;  ///< the first field of the key, in Report::names; k_none: empty
    std::uint32_t directie = k_none;  ///< in Report::names
    std::uint32_t keten = k_none;     ///< in Report::names
    std::uint32_t process = k_none;   ///< its name, in Report::names; only where a list has the names too
    std::uint32_t group = k_none;     ///< in Report::names: what percentages are grouped by
    std::uint32_t occurrence = 0;     ///< tells rows of one register with equal keys apart, in order
    std::uint32_t content = 0;        ///< hash of the texts of its cells; equal: nobody changed them
    std::uint8_t required = 0;
    std::uint8_t filled = 0;
    bool has_code : 1 = false;
    bool complete : 1 = false;
    bool complete_law : 1 = false;
    bool complete_but_for_missing_columns : 1 = false;
};

/// Whether a finding counts: it is open, stood in an earlier report (baseline), or is accepted.
enum class FindingStatus : unsigned char { open, baseline, accepted };
std::string_view name_of(FindingStatus status);

/// One thing that is not as the rules want it. Texts are put together when it is shown. Kept small: a
/// register may have millions.
struct Finding {
    std::uint32_t sheet = 0;       ///< number in Report::sheets; k_none: what it is about is not there
    std::uint32_t row = k_none;    ///< number in Report::rows; k_none: the whole sheet, or none
    std::uint32_t value = k_none;  ///< in Report::names, only when values may be shown
    std::uint32_t other = k_none;  ///< see `related` and `subject`
    std::uint32_t column = 0;      ///< 1 is A; 0: no column
    /// Number in the rules of the register: files of rules may not be so large that they hold 2^24 of them.
    std::uint32_t rule : 24 = 0;
    FindingStatus status : 8 = FindingStatus::open;

    /// Compilers warn of a number that is put in a bit-field as it is.
    void set_rule(std::uint32_t number) { rule = number & 0xFFFFFFU; }
    /// Number in Report::rows of the row that its row clashes with, or k_none.
    [[nodiscard]] std::uint32_t related() const { return row == k_none ? k_none : other; }
    /// Number in Report::subjects of what it is about where that is no row, or k_none.
    [[nodiscard]] std::uint32_t subject() const { return row == k_none ? other : k_none; }
};
static_assert(sizeof(Finding) == 24);

/// A business process, directie or keten that a report speaks of without a row; numbers in Report::names.
struct Subject {
    std::uint32_t code = k_none;
    std::uint32_t name = k_none;
    std::uint32_t directie = k_none;
    std::uint32_t keten = k_none;
    std::uint32_t group = k_none;  ///< of the groups of its register; k_none: in no group
    std::uint32_t row = 0;         ///< of the sheet that names it; 0: no sheet does
    std::size_t reg = 0;           ///< number in the rule set of the register that asks for it
};

/// What became of one rule, counted over rows (or sheets, for a rule on sheets).
using OutcomeCounts = std::array<std::uint64_t, rules::k_outcomes>;

enum class DirectieFrom : unsigned char { nowhere, column, set, sheet, file };
std::string_view name_of(DirectieFrom origin);

/// A row of a sheet that links something to a code.
struct Link {
    std::uint32_t row = 0;
    std::uint32_t code = k_none;  ///< in Report::names
};

/// What a sheet links to the codes of a register.
struct LinkSheet {
    std::size_t reg = 0;  ///< number of that register in the rule set
    std::uint32_t header_row = 0;
    std::uint32_t code_column = 0;
    std::vector<Link> links;
};

struct SheetReport {
    std::uint32_t file = 0;
    std::string name;
    bool hidden = false;
    std::optional<std::size_t> reg;  ///< number of the register in the rule set; nothing: no register
    std::optional<messages::Sentence> why_not;  ///< why it is no register, or was passed over
    std::uint32_t header_row = 0;
    std::uint32_t best_row = 0;                   ///< no register: the row nearest to a header
    std::size_t best_found = 0;                   ///< no register: how many of the deciding fields are in it
    std::optional<reg::RecognisedSheet> nearest;  ///< no register: what it may have been meant to be
    reg::HeaderMatch match;
    DirectieFrom directie_from = DirectieFrom::nowhere;
    std::string directie;           ///< the directie of the whole sheet, where rows do not say it
    std::uint32_t first_row = 0;    ///< its rows in Report::rows: from here …
    std::uint32_t row_count = 0;    ///< … so many
    FieldSet given = 0;             ///< fields that have a default value: their column counts as present
    std::uint32_t last_column = 0;  ///< the last one with a header, or with a cell in a verwerking
    std::vector<spreadsheet::CellRange> spanning_rows;  ///< merged cells that say something of several rows
    std::uint64_t hidden_rows = 0;
    std::uint64_t passed_over = 0;            ///< rows with text that are no verwerking
    std::vector<std::uint64_t> rows_in_need;  ///< by field: rows that require it
    std::vector<messages::Sentence> notices;
    std::vector<std::uint32_t> other_codes;  ///< in Report::names: of rows that do not count
    std::optional<LinkSheet> links;          ///< of a sheet that is no register
};

struct FileReport {
    std::string path;
    std::string sha256;
    std::optional<spreadsheet::InputError> error;
    std::optional<messages::Sentence> skipped;
    std::vector<std::uint32_t> sheets;  ///< numbers in Report::sheets
    std::vector<spreadsheet::Notice> notices;
};

/// How many processes of a list are expected, have a row, and have none but complete rows.
struct CoverageCounts {
    std::uint64_t expected = 0;
    std::uint64_t present = 0;
    std::uint64_t complete = 0;
};

struct Coverage {
    CoverageCounts counts;
    std::vector<std::uint32_t> missing;  ///< in Report::subjects: processes without a row, as on the list
    std::vector<std::uint32_t> unknown;  ///< in Report::subjects: codes that are not on the list, as in rows
};

struct GroupReport {
    std::uint32_t name = k_none;  ///< in Report::names; k_none: rows without one
    Tally tally;
    bool delivered = true;
    std::optional<CoverageCounts> coverage;
};

struct FieldTally {
    std::uint64_t required = 0;
    std::uint64_t filled = 0;
};

struct RegisterReport {
    std::size_t reg = 0;  ///< number in the rule set
    Tally tally;
    std::uint64_t ended = 0;
    std::optional<Coverage> coverage;
    std::vector<std::uint32_t> directies_missing;  ///< in Report::names: expected, but without a row
    std::uint64_t not_asked_for = 0;  ///< rows of other directies than those asked for; they count nowhere
    std::vector<GroupReport> groups;
    std::vector<FieldTally> fields;       ///< by field
    std::vector<OutcomeCounts> outcomes;  ///< by rule
};

/// The list of processes that a run was held against.
struct ReferenceInfo {
    std::string path;
    std::string sha256;
    std::string sheet;
    std::uint64_t processes = 0;
    std::vector<messages::Sentence> notices;
};

/// A file that set options of the run.
struct ProjectFile {
    std::string path;
    std::string sha256;
};

/// How the run was asked for; part of the report so that it can be repeated.
struct RunInfo {
    util::Date reference_date{};
    std::string group_by;
    std::vector<std::string> arguments;
    std::optional<ReferenceInfo> reference;
    std::optional<ProjectFile> project_file;
};

/// What a gate looks at: the register against a threshold, each of its directies, or each against an earlier
/// report.
enum class GateKind : unsigned char { reg, directie, no_worse };
/// The option that asks for it, without its dashes.
std::string_view name_of(GateKind kind);

/// What an earlier report says of a directie.
struct EarlierShare {
    std::uint64_t rows = 0;
    std::uint64_t complete = 0;
};

/// A gate that was asked for: the share of complete rows against a threshold or an earlier share.
struct GateResult {
    GateKind kind = GateKind::reg;
    std::size_t reg = 0;                  ///< number in the rule set
    std::optional<std::string> directie;  ///< nothing: the register, or its rows without a directie
    std::uint64_t rows = 0;
    std::uint64_t complete = 0;
    std::string required;  ///< the percentage as it was asked for; empty for GateKind::no_worse
    std::uint64_t rows_short = 0;
    bool met = true;
    std::optional<EarlierShare> earlier;  ///< with GateKind::no_worse: nothing where the directie is new
};

/// The earlier report that no directie may fall behind.
struct NoWorseThan {
    std::string path;
    bool same_rules = true;
};

/// What of an earlier report was found again.
struct BaselineResult {
    std::string path;
    std::uint64_t findings = 0;  ///< in the earlier report
    std::uint64_t known = 0;     ///< of this run's findings: those that stood in it, whatever exceptions say
    std::uint64_t gone = 0;      ///< of its findings: those that this run has not
    bool comparable = true;      ///< this run looked at all that is there
};

/// What became of an exception: it holds, its day is past, or no finding is like it.
enum class ExceptionState : unsigned char { active, expired, stale };
std::string_view name_of(ExceptionState state);

struct ExceptionResult {
    int line = 0;         ///< in the file of exceptions
    std::string accepts;  ///< as the file says it
    std::string reason;
    std::string owner;
    util::Date until{};
    ExceptionState state = ExceptionState::active;
    std::uint64_t findings = 0;  ///< like it
};

/// What became of the exceptions of a file.
struct ExceptionsResult {
    std::string path;
    std::string sha256;
    std::uint64_t accepted = 0;  ///< findings
    bool comparable = true;      ///< this run looked at all that is there
    std::vector<ExceptionResult> entries;
};

/// A finding that is accepted, and by which entry of the file of exceptions.
struct Acceptance {
    std::uint32_t finding = 0;  ///< number in Report::findings
    std::uint32_t entry = 0;    ///< number in ExceptionsResult::entries
};

struct Report {
    std::shared_ptr<const rules::RuleSet> rules;
    RunInfo run;
    std::vector<std::string> names;  ///< directies, ketens, codes, groups, shown values
    std::vector<FileReport> files;
    std::vector<SheetReport> sheets;
    std::vector<RegisterReport> registers;
    std::deque<RowRecord> rows;    // deques: a vector is there twice where it grows
    std::deque<Finding> findings;  ///< by file, sheet, row, column, rule
    std::vector<Subject> subjects;
    std::vector<GateResult> gates;
    std::optional<BaselineResult> baseline;
    std::optional<NoWorseThan> no_worse_than;
    std::optional<ExceptionsResult> exceptions;
    int status = 0;  ///< exit status (EXIT STATUS in registertoets(1))
    /// From which severity a finding makes the run fall short; nothing: none does.
    std::optional<rules::Severity> fail_on = rules::Severity::error;
    /// By number of a sheet that is a text: its rows that do not begin on the line of their number, as
    /// SheetReader::lines.
    std::map<std::uint32_t, std::vector<spreadsheet::RowLine>> lines{};
    std::vector<Acceptance> acceptances{};  ///< in the order of the findings

    /// The line of the file that row `row` of sheet `sheet` begins on; in a workbook it is the row.
    [[nodiscard]] std::uint32_t line_of(std::uint32_t sheet, std::uint32_t row) const;
    /// The exception that accepts finding `finding`, or null.
    [[nodiscard]] const ExceptionResult* exception_of(std::uint32_t finding) const;
    [[nodiscard]] const rules::RegisterRules& register_of(const SheetReport& sheet) const {
        return *rules->registers[*sheet.reg];
    }
    /// The number of the register in the rule set that `finding` is about.
    [[nodiscard]] std::size_t reg_of(const Finding& finding) const {
        const Subject* subject = subject_of(finding);
        return subject == nullptr ? *sheets[finding.sheet].reg : subject->reg;
    }
    [[nodiscard]] const rules::Rule& rule_of(const Finding& finding) const {
        return rules->registers[reg_of(finding)]->rules[finding.rule];
    }
    /// Whether `finding` by itself makes the run fall short.
    [[nodiscard]] bool falls_short(const Finding& finding) const {
        return finding.status == FindingStatus::open && fail_on && rule_of(finding).severity <= *fail_on;
    }
    /// The sheet that `finding` is on, or null.
    [[nodiscard]] const SheetReport* sheet_of(const Finding& finding) const {
        return finding.sheet == k_none ? nullptr : &sheets[finding.sheet];
    }
    /// The row that `finding` is on, as the spreadsheet program shows it; 0: it is on no row.
    [[nodiscard]] std::uint32_t row_number(const Finding& finding) const {
        const Subject* subject = subject_of(finding);
        return finding.row != k_none ? rows[finding.row].row : subject != nullptr ? subject->row : 0;
    }
    /// What `finding` is about where that is no row, or null.
    [[nodiscard]] const Subject* subject_of(const Finding& finding) const {
        return finding.subject() == k_none ? nullptr : &subjects[finding.subject()];
    }
};

}  // namespace registertoets::check
