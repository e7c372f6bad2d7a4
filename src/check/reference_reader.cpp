// SPDX-License-Identifier: EUPL-1.2
// Reads a list of processes by the headers that the register's own fields are known by.
#include <array>
#include <memory>

#include "check/merges.hpp"
#include "check/reference_list.hpp"
#include "messages/catalogue.hpp"
#include "register/organisation.hpp"
#include "register/recognition.hpp"
#include "register/sheet_rows.hpp"
#include "spreadsheet/workbook.hpp"
#include "util/files.hpp"
#include "util/sha256.hpp"
#include "util/unicode.hpp"

namespace registertoets::check {
namespace {

using messages::Msg;
using messages::Sentence;
using messages::UserError;

// The columns of a list, as fields of its form.
enum ListField : std::size_t { k_code, k_name, k_directie, k_keten };

struct Column {
    reg::FieldIndex rules::Expectation::*field;
    std::vector<std::string> rules::Expectation::*headers;
};

constexpr std::array k_columns{Column{&rules::Expectation::code, &rules::Expectation::code_headers},
                               Column{&rules::Expectation::name, &rules::Expectation::name_headers},
                               Column{&rules::Expectation::directie, &rules::Expectation::directie_headers},
                               Column{&rules::Expectation::keten, &rules::Expectation::keten_headers}};

// A form of the fields that the list shares with the register. A field that the rules do not name stands
// there without a header: it is never found.
reg::Form form_of(const rules::RegisterRules& rules) {
    reg::Form form;
    form.id = rules.form.id;
    form.recognised_by = {k_code};
    form.key = {k_code};
    for (const Column& column : k_columns) {
        const reg::FieldIndex index = (*rules.expect).*column.field;
        reg::Field field = index == reg::k_no_field ? reg::Field{} : rules.form.fields[index];
        for (const std::string& header : (*rules.expect).*column.headers) {
            field.aliases.push_back({header, false});
        }
        form.fields.push_back(std::move(field));
    }
    return form;
}

class Reader {
  public:
    Reader(const std::filesystem::path& path, const rules::RuleSet& set, const spreadsheet::Limits& limits)
        : m_set(set), m_workbook(spreadsheet::open_workbook(path, limits)) {
        m_info.path = util::shown_path(path);
        m_info.sha256 = util::sha256_of_file(path).value_or("");
    }

    /// The list as `rules` sees it. What is to be said of it is of the last one read.
    ReferenceList read(const rules::RegisterRules& rules) {
        const reg::Form form = form_of(rules);
        SheetReport sheet;
        const std::size_t index = find_sheet(form, rules, sheet);
        m_info.notices.clear();
        m_info.sheet = sheet.name;
        const Merges merges = read_rows(index, form, sheet, {}, nullptr);
        ReferenceList list;
        read_rows(index, form, sheet, merges.telling, &list);
        if (list.processes().empty()) {
            throw UserError(
                Sentence(Msg::reference_empty,
                         {{"file", m_info.path}, {"sheet", sheet.name}, {"row", sheet.header_row}}));
        }
        m_info.processes = list.processes().size();
        return list;
    }

    [[nodiscard]] const ReferenceInfo& info() const { return m_info; }

    /// Of a list that has lost lines nobody knows what is expected: as of one that cannot be read at all.
    void refuse_damaged() const {
        if (const spreadsheet::InputError* damage = m_workbook->damage()) {
            throw spreadsheet::InputError(*damage);
        }
    }

  private:
    // The sheet with codes that has most of the columns; of equal ones the first.
    std::size_t find_sheet(const reg::Form& form, const rules::RegisterRules& rules, SheetReport& sheet) {
        const reg::Recogniser recogniser({&form});
        const auto sheets = m_workbook->sheets();
        std::optional<std::size_t> best;
        for (std::size_t index = 0; index < sheets.size(); ++index) {
            auto reader = m_workbook->read(index);
            reg::Recognition found = recogniser.recognise(*reader, sheets[index].name, 0);
            if (found.sheet && (!best || found.sheet->match.fields_found() > sheet.match.fields_found())) {
                best = index;
                sheet.name = sheets[index].name;
                sheet.header_row = found.sheet->header_row;
                sheet.match = std::move(found.sheet->match);
            }
        }
        if (!best) {
            throw UserError(Sentence(
                Msg::reference_no_code,
                {{"file", m_info.path}, {"header", rules.form.fields[rules.expect->code].header.nl}}));
        }
        return *best;
    }

    // Fills `list`, if there is one; gives the merged cells, which are known at the end.
    Merges read_rows(std::size_t index, const reg::Form& form, const SheetReport& sheet,
                     const std::vector<spreadsheet::CellRange>& spanning_rows, ReferenceList* list) {
        reg::RowOptions options;
        options.header_row = sheet.header_row;
        options.explanation_words = m_set.words.explanations;
        options.note_words = m_set.words.notes;
        options.total_words = m_set.words.totals;
        options.spanning_rows = spanning_rows;
        reg::SheetRows rows(m_workbook->read(index), form, sheet.match, std::move(options));
        reg::Verwerking row;
        Doubts doubts;
        while (rows.next(row)) {
            if (list != nullptr) {
                take(row, form, sheet, *list, doubts);
            }
        }
        if (list != nullptr) {
            say(doubts);
        }
        return merges_over(rows.merges(), sheet);
    }

    // Rows of the list that are no process of their own.
    struct Doubts {
        std::uint64_t double_codes = 0;
        std::string first_double;
        std::uint64_t no_code = 0;
        std::uint32_t first_without = 0;
        std::uint64_t only_code = 0;
        std::uint32_t first_alone = 0;
    };

    static void take(const reg::Verwerking& row, const reg::Form& form, const SheetReport& sheet,
                     ReferenceList& list, Doubts& doubts) {
        const auto text = [&row](ListField field) { return util::single_line(row.values[field].text); };
        const auto named = [&](ListField field) {
            return text(field).empty() ? std::string()
                                       : reg::canonical_name(form.fields[field].list, text(field));
        };
        ExpectedProcess process{text(k_code), text(k_name), named(k_directie), named(k_keten)};
        if (process.code.empty()) {
            doubts.first_without = doubts.no_code++ == 0 ? row.row : doubts.first_without;
            return;
        }
        // In a list with more columns such a row is a heading between the processes.
        const bool alone = process.name.empty() && process.directie.empty() && process.keten.empty();
        if (alone && sheet.match.fields_found() > 1) {
            doubts.first_alone = doubts.only_code++ == 0 ? row.row : doubts.first_alone;
            return;
        }
        const std::string code = process.code;
        if (!list.add(std::move(process)) && doubts.double_codes++ == 0) {
            doubts.first_double = code;
        }
    }

    void say(const Doubts& doubts) {
        if (doubts.double_codes > 0) {
            m_info.notices.push_back(Sentence(
                Msg::reference_double, {{"count", doubts.double_codes}, {"code", doubts.first_double}}));
        }
        if (doubts.no_code > 0) {
            m_info.notices.push_back(Sentence(Msg::reference_row_without_code,
                                              {{"count", doubts.no_code}, {"row", doubts.first_without}}));
        }
        if (doubts.only_code > 0) {
            m_info.notices.push_back(Sentence(Msg::reference_row_only_code,
                                              {{"count", doubts.only_code}, {"row", doubts.first_alone}}));
        }
    }

    const rules::RuleSet& m_set;
    std::unique_ptr<spreadsheet::Workbook> m_workbook;
    ReferenceInfo m_info;
};

}  // namespace

ReferenceLists read_reference_lists(const std::filesystem::path& path, const rules::RuleSet& set,
                                    std::optional<std::size_t> only, const spreadsheet::Limits& limits) {
    try {
        Reader reader(path, set, limits);
        std::map<std::size_t, ReferenceList> lists;
        for (std::size_t index = 0; index < set.registers.size(); ++index) {
            if (set.registers[index]->expect && (!only || *only == index)) {
                lists.emplace(index, reader.read(*set.registers[index]));
            }
        }
        reader.refuse_damaged();
        if (lists.empty()) {
            throw UserError(Sentence(Msg::reference_not_in_rules, {{"rules", set.id}}));
        }
        return {reader.info(), std::move(lists)};
    } catch (const spreadsheet::InputError& error) {
        throw UserError(error.sentence());
    }
}

}  // namespace registertoets::check
