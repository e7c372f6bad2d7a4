// SPDX-License-Identifier: EUPL-1.2
#include "check/trace.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "check/exceptions.hpp"
#include "check/no_such_sheet.hpp"
#include "check/outcome.hpp"
#include "check/row_observer.hpp"
#include "check/run.hpp"
#include "messages/catalogue.hpp"
#include "util/files.hpp"

namespace registertoets::check {
namespace {

using spreadsheet::InputError;
using spreadsheet::InputFault;

struct SeenRow {
    RowFate fate = RowFate::counted;
    std::vector<FieldTrace> fields;  // all fields of the register
};

// Keeps the rows with one number, by sheet.
class RowKeeper : public RowObserver {
  public:
    RowKeeper(const Options& options, std::uint32_t row) : m_options(options), m_row(row) {}

    // What was a row until the merged cells were known, such as the title of a section, is none.
    void begin(const SheetReport& sheet) override { m_seen.erase(sheet.name); }
    void see(const ObservedRow& row) override {
        if (row.verwerking.row == m_row) {
            m_seen[row.sheet.name] = kept(row);
        }
    }
    [[nodiscard]] const SeenRow* of_sheet(const SheetReport& sheet) const {
        const auto found = m_seen.find(sheet.name);
        return found == m_seen.end() ? nullptr : &found->second;
    }

  private:
    [[nodiscard]] SeenRow kept(const ObservedRow& row) const {
        const rules::RegisterRules& rules = *m_options.rules->registers[*row.sheet.reg];
        SeenRow seen;
        seen.fate = row.fate;
        for (reg::FieldIndex field = 0; field < row.facts.size(); ++field) {
            const reg::FieldValue& value = row.verwerking.values[field];
            FieldTrace& kept = seen.fields.emplace_back();
            kept.field = field;
            kept.text = value.text;
            kept.given = value.is_default;
            kept.joined = row.sheet.match.columns_of[field].size() > 1;
            kept.error_value = value.type == spreadsheet::CellType::error;
            kept.cell = *row.facts[field].cell;
            kept.need = row.facts[field].need;
            kept.in_the_way = fields_in_the_way(rules.duties[field], row.facts);
        }
        for (std::uint32_t number = 0; number < rules.rules.size(); ++number) {
            const rules::Rule& rule = rules.rules[number];
            if (const auto outcome = outcome_of(rule, row.facts, m_options.reference_date)) {
                RuleTrace& trace = seen.fields[rule.field].rules.emplace_back();
                trace.rule = number;
                trace.outcome = *outcome;
                if (*outcome == rules::Outcome::not_applicable) {
                    trace.silence = why_silent(rule, row.facts, m_options.reference_date);
                }
            }
        }
        return seen;
    }

    static std::vector<reg::FieldIndex> fields_in_the_way(const rules::FieldDuty& duty,
                                                          const rules::RowFacts& facts) {
        std::vector<reg::FieldIndex> fields;
        for (const reg::FieldIndex other : duty.depends_on) {
            if (!facts[other].answered() || facts[other].cell->error) {
                fields.push_back(other);
            }
        }
        return fields;
    }

    const Options& m_options;
    std::uint32_t m_row;
    std::map<std::string, SeenRow> m_seen;
};

// The sheet that was asked for, else the first register, else the first sheet.
std::uint32_t choose_sheet(const Report& report, const std::optional<std::string>& name) {
    const auto& sheets = report.sheets;
    auto found = std::find_if(sheets.begin(), sheets.end(), [&name](const SheetReport& sheet) {
        return name ? sheet.name == *name : sheet.reg.has_value();
    });
    if (!name && found == sheets.end()) {
        found = sheets.begin();
    }
    if (found == sheets.end()) {
        std::vector<std::string> known;
        for (const SheetReport& sheet : sheets) {
            known.push_back(sheet.name);
        }
        throw no_such_sheet(report.files.front().path, name.value_or(""), known);
    }
    return static_cast<std::uint32_t>(found - sheets.begin());
}

// Reads the cell by itself. Says whether its row has any cell at all.
bool read_cell(const Input& input, const Options& options, Trace& trace) {
    const auto workbook = spreadsheet::open_workbook(input.path, options.limits, input.name, options.reading);
    const auto reader = workbook->read(trace.sheet);
    spreadsheet::Row row;
    bool any = false;
    while (reader->next(row)) {
        if (row.number != trace.place.row) {
            continue;
        }
        any = true;
        for (const spreadsheet::Cell& cell : row.cells) {
            if (cell.column == trace.place.column) {
                trace.type = cell.type;
                trace.text = cell.text;
            }
        }
    }
    return any;
}

CellFate fate_of(const SheetReport& sheet, const SeenRow* seen, std::uint32_t row, bool any_cell) {
    if (!sheet.reg) {
        return CellFate::no_register;
    }
    if (row <= sheet.header_row) {
        return row == sheet.header_row ? CellFate::header_row : CellFate::above_header;
    }
    if (seen == nullptr) {
        return any_cell ? CellFate::passed_over : CellFate::empty_row;
    }
    static constexpr std::array k_fates{CellFate::verwerking, CellFate::ended, CellFate::not_asked_for};
    return k_fates[static_cast<std::size_t>(seen->fate)];
}

// Rules on the sheet or on all rows, of which only findings are kept.
void add_other_rules(const Report& report, const Trace& trace, FieldTrace& field) {
    const rules::RegisterRules& rules = report.register_of(report.sheets[trace.sheet]);
    for (std::uint32_t number = 0; number < rules.rules.size(); ++number) {
        const rules::Rule& rule = rules.rules[number];
        if (rule.field != field.field || rule.scope == rules::Scope::row) {
            continue;
        }
        const auto found =
            std::find_if(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
                return finding.rule == number && finding.sheet == trace.sheet &&
                       (finding.row == trace.row || finding.row == k_none);
            });
        RuleTrace outcome{number, rule.off ? rules::Outcome::off : rules::Outcome::met, k_none, {}, {}};
        if (found != report.findings.end()) {
            outcome = {number, rules::Outcome::not_met, found->related(), {}, {}};
        }
        field.rules.push_back(outcome);
    }
    std::sort(field.rules.begin(), field.rules.end(),
              [](const RuleTrace& a, const RuleTrace& b) { return a.rule < b.rule; });
}

void add_fields(const Report& report, const SeenRow& seen, Trace& trace) {
    const SheetReport& sheet = report.sheets[trace.sheet];
    for (std::uint32_t row = sheet.first_row; row < sheet.first_row + sheet.row_count; ++row) {
        if (report.rows[row].row == trace.place.row) {
            trace.row = row;
        }
    }
    for (reg::FieldIndex field = 0; field < seen.fields.size(); ++field) {
        const auto& columns = sheet.match.columns_of[field];
        if (std::find(columns.begin(), columns.end(), trace.place.column) != columns.end()) {
            trace.fields.push_back(seen.fields[field]);
            add_other_rules(report, trace, trace.fields.back());
        }
    }
}

// The exception that accepts a finding, where one holds; else one that has expired.
void add_exceptions(const Options& options, const Report& report, Trace& trace) {
    if (!options.exceptions || !report.exceptions) {
        return;
    }
    const ExceptionMatcher matcher(*options.exceptions, report);
    for (std::size_t index = 0; index < report.findings.size(); ++index) {
        const Finding& finding = report.findings[index];
        if (finding.sheet != trace.sheet || (finding.row != trace.row && finding.row != k_none)) {
            continue;
        }
        const std::vector<std::size_t> entries = matcher.entries_for(index);
        for (FieldTrace& field : trace.fields) {
            for (RuleTrace& rule : field.rules) {
                if (rule.rule == finding.rule && !entries.empty()) {
                    const auto active = std::find_if(entries.begin(), entries.end(), [&](std::size_t entry) {
                        return report.exceptions->entries[entry].state == ExceptionState::active;
                    });
                    rule.exception = active == entries.end() ? entries.front() : *active;
                }
            }
        }
    }
}

}  // namespace

TraceResult trace_cell(const Input& input, const Options& options, const spreadsheet::CellReference& cell) {
    RowKeeper keeper(options, cell.place.row);
    Options observed = options;
    observed.observer = &keeper;
    TraceResult result;
    result.report = run({&input, 1}, observed);
    const auto& error = result.report.files.front().error;
    if (error && error->fault() != InputFault::no_register && error->fault() != InputFault::no_rows) {
        throw InputError(*error);
    }
    Trace& trace = result.trace;
    trace.sheet = choose_sheet(result.report, cell.sheet ? cell.sheet : options.only_sheet);
    trace.place = cell.place;
    const bool any_cell = read_cell(input, options, trace);
    const SheetReport& sheet = result.report.sheets[trace.sheet];
    const SeenRow* seen = keeper.of_sheet(sheet);
    trace.fate = fate_of(sheet, seen, cell.place.row, any_cell);
    if (trace.fate == CellFate::verwerking) {
        add_fields(result.report, *seen, trace);
        add_exceptions(options, result.report, trace);
    }
    return result;
}

}  // namespace registertoets::check
