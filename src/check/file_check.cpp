// SPDX-License-Identifier: EUPL-1.2
#include "check/file_check.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "check/columns_without_header.hpp"
#include "check/merges.hpp"
#include "check/no_such_sheet.hpp"
#include "check/row_judges.hpp"
#include "check/row_observer.hpp"
#include "check/row_options.hpp"
#include "check/sheet_rules.hpp"
#include "check/work_processes.hpp"

#include "messages/catalogue.hpp"
#include "register/sheet_rows.hpp"
#include "rules/made_from.hpp"
#include "spreadsheet/custom_property.hpp"
#include "util/files.hpp"
#include "util/sha256.hpp"

namespace registertoets::check {
namespace {

using messages::Msg;
using messages::Sentence;
using spreadsheet::InputError;
using spreadsheet::InputFault;

// A sheet with so many of the fields that make a register is one whose headers were not all understood:
// whoever sent it is told so, even where it would do as a table of links.
constexpr std::size_t k_register_after_all = 2;

// The work on one file: its workbook, and what its texts led to.
class FileCheck {
  public:
    FileCheck(const Input& input, const Options& options, const reg::Recogniser& recogniser)
        : m_input(input), m_options(options), m_recogniser(recogniser) {}

    void run(FileResult& result) {
        m_workbook =
            spreadsheet::open_workbook(m_input.path, m_options.limits, m_input.name, m_options.reading);
        result.file.sha256 = util::sha256_of_file(m_input.path).value_or("");
        const auto sheets = m_workbook->sheets();
        const bool only_one = sheets.size() == 1 || m_options.only_sheet.has_value();
        for (std::size_t index = 0; index < sheets.size(); ++index) {
            SheetResult& sheet = result.sheets.emplace_back();
            sheet.sheet.name = sheets[index].name;
            sheet.sheet.hidden = sheets[index].hidden;
            try {
                check_sheet(index, only_one, sheet);
            } catch (const InputError& error) {
                keep(error, result);
                if (error.fault() == InputFault::limit) {
                    break;  // limits are there to stop at
                }
            }
        }
        judge_sheets(m_options, result.sheets);
        result.names = std::move(m_names);

        result.file.notices = m_workbook->notices();
        say_which_form(result.file);
        if (const InputError* damage = m_workbook->damage(); damage != nullptr && !result.file.error) {
            result.file.error = *damage;
        }
        if (!result.file.error) {
            refuse_without_rows(result);
        }
    }

  private:
    // What was read before the last sheet failed stays, and other sheets may be whole; the first error is
    // told.
    static void keep(const InputError& error, FileResult& result) {
        SheetReport& sheet = result.sheets.back().sheet;
        if (!sheet.reg) {
            sheet.why_not = error.sentence();
        }
        if (!result.file.error) {
            result.file.error = error;
        }
    }

    // A form explains its columns in the words of the rules that it was made from.
    void say_which_form(FileReport& file) const {
        const auto made_from = spreadsheet::custom_property(m_input.path, rules::k_rules_property);
        const std::string judged_by = rules::rules_in_words(*m_options.rules);
        if (made_from && *made_from != judged_by) {
            file.notices.push_back(
                {Sentence(Msg::form_other_rules, {{"form", *made_from}, {"rules", judged_by}}), {}, {}});
        }
    }

    void check_sheet(std::size_t index, bool only_one, SheetResult& result) {
        SheetReport& sheet = result.sheet;
        if (m_options.only_sheet && sheet.name != *m_options.only_sheet) {
            sheet.why_not = Sentence(Msg::sheet_not_asked_for);
            return;
        }
        // With one sheet, --register also says what that sheet is.
        const auto said = only_one ? m_options.only_register : std::nullopt;
        auto reader = m_workbook->read(index);
        reg::Recognition found = m_recogniser.recognise(*reader, sheet.name, said);
        if (!found.sheet) {
            if (found.best_found >= k_register_after_all ||
                !read_links(*m_workbook, index, m_options, m_names, result)) {
                sheet.best_row = found.nearest ? found.nearest->header_row : 0;
                sheet.best_found = found.best_found;
                sheet.why_not = why_no_register(sheet);
                sheet.nearest = std::move(found.nearest);
            }
            return;
        }
        if (m_options.only_register && *m_options.only_register != found.sheet->form) {
            sheet.why_not = Sentence(Msg::sheet_other_register);
            return;
        }
        sheet.reg = found.sheet->form;
        sheet.header_row = found.sheet->header_row;
        sheet.match = std::move(found.sheet->match);
        check_rows(index, result);
    }

    static Sentence why_no_register(const SheetReport& sheet) {
        if (sheet.best_row == 0) {
            return Sentence(Msg::sheet_no_header);
        }
        return Sentence(Msg::sheet_too_few_fields, {{"count", sheet.best_found}, {"row", sheet.best_row}});
    }

    // Where a cell stands for several rows is known at the end of the sheet; the rows are then read again.
    void check_rows(std::size_t index, SheetResult& result) {
        const SheetReport recognised = result.sheet;
        Merges merges = read_rows(index, result);
        if (!merges.telling.empty()) {
            count_again(result.judged);
            result = SheetResult{};
            result.sheet = recognised;
            result.sheet.spanning_rows = merges.telling;
            merges = read_rows(index, result);
        }
        say_what_is_hidden(result.sheet);
        if (merges.across > 0) {
            result.sheet.notices.push_back(Sentence(
                Msg::sheet_merged_across, {{"count", merges.across}, {"cell", merges.first_across}}));
        }
    }

    // Rows that are judged again count once for whoever waits.
    void count_again(const JudgedRows& judged) const {
        if (m_options.progress != nullptr) {
            m_options.progress->rows.fetch_sub(judged.rows.size() + judged.ended + judged.filtered_out,
                                               std::memory_order_relaxed);
        }
    }

    // Whoever hid something may have meant it not to count.
    static void say_what_is_hidden(SheetReport& sheet) {
        if (sheet.hidden) {
            sheet.notices.push_back(Sentence(Msg::sheet_hidden, {{"sheet", sheet.name}}));
        }
        if (sheet.hidden_rows > 0) {
            sheet.notices.push_back(Sentence(Msg::sheet_hidden_rows, {{"count", sheet.hidden_rows}}));
        }
    }

    static std::uint32_t last_header(const reg::HeaderMatch& match) {
        return std::max(match.matched.empty() ? 0 : match.matched.back().column,
                        match.unknown.empty() ? 0 : match.unknown.back().column);
    }

    Merges read_rows(std::size_t index, SheetResult& result) {
        const rules::RegisterRules& rules = *m_options.rules->registers[*result.sheet.reg];
        take_defaults(rules.form, result.sheet);
        result.sheet.last_column = last_header(result.sheet.match);
        reg::SheetRows rows(m_workbook->read(index), rules.form, result.sheet.match,
                            row_options(m_options, result.sheet, m_input.name));
        auto& learnt = m_learnt[*result.sheet.reg];
        if (learnt == nullptr) {
            learnt = std::make_shared<Learnt>();
        }
        if (m_options.observer != nullptr) {
            m_options.observer->begin(result.sheet);
        }
        RowJudges judges(m_options, result.sheet, learnt, m_names);
        reg::Verwerking verwerking;
        ColumnsWithoutHeader without_header(result.sheet.match);
        std::uint32_t last_column = result.sheet.last_column;  // the sheet itself stays as it is till the end
        const auto finish = [&] {
            result.judged = judges.finish();
            SheetReport& sheet = result.sheet;
            sheet.last_column = last_column;
            sheet.passed_over = rows.passed_over();
            sheet.row_count = static_cast<std::uint32_t>(result.judged.rows.size());
            sheet.rows_in_need = std::move(result.judged.rows_in_need);
            sheet.hidden_rows = result.judged.hidden;
            sheet.other_codes = std::move(result.judged.other_codes);
            without_header.add_to(sheet);
            result.lines.assign(rows.lines().begin(), rows.lines().end());
        };
        try {
            while (rows.next(verwerking)) {
                last_column = std::max(last_column, rows.row().cells.back().column);
                without_header.see(rows.row());
                judges.add(verwerking);
            }
        } catch (const InputError&) {
            finish();
            throw;
        }
        finish();
        if (rows.spanned_cells() > 0) {
            result.sheet.notices.push_back(
                Sentence(Msg::sheet_merged_down, {{"count", rows.spanned_cells()}}));
        }
        return merges_over(rows.merges(), result.sheet, rows.title_rows());
    }

    // What rows say that say nothing themselves, and what the sheet's directie follows from.
    void take_defaults(const reg::Form& form, SheetReport& sheet) const {
        const RowDefaults defaults = row_defaults(m_options, form, sheet.name, m_input.name);
        for (const reg::DefaultValue& given : defaults.values) {
            sheet.given |= FieldSet{1} << given.field;
        }
        if (form.directie == reg::k_no_field) {
            return;
        }
        sheet.directie = defaults.directie;
        sheet.directie_from = sheet.match.has(form.directie) ? DirectieFrom::column : defaults.directie_from;
    }

    void refuse_without_rows(FileResult& result) const {
        const auto is_register = [](const SheetResult& sheet) { return sheet.sheet.reg.has_value(); };
        if (std::none_of(result.sheets.begin(), result.sheets.end(), is_register)) {
            const bool has_links =
                std::any_of(result.sheets.begin(), result.sheets.end(),
                            [](const SheetResult& sheet) { return sheet.sheet.links.has_value(); });
            if (!has_links) {
                result.file.error.emplace(no_register(result));
            }
            return;
        }
        const bool has_row =
            std::any_of(result.sheets.begin(), result.sheets.end(), [](const SheetResult& sheet) {
                return sheet.sheet.reg && sheet.judged.rows.size() + sheet.judged.filtered_out > 0;
            });
        std::uint64_t ended = 0;
        for (const SheetResult& sheet : result.sheets) {
            ended += sheet.judged.ended;
        }
        if (!has_row && ended > 0) {
            result.file.error.emplace(
                InputFault::no_rows,
                Sentence(Msg::file_only_ended, {{"file", result.file.path}, {"count", ended}}));
        } else if (!has_row) {
            const auto empty = std::find_if(result.sheets.begin(), result.sheets.end(), is_register);
            result.file.error.emplace(InputFault::no_rows,
                                      Sentence(Msg::file_no_rows, {{"file", result.file.path},
                                                                   {"sheet", empty->sheet.name},
                                                                   {"row", empty->sheet.header_row}}));
        }
    }

    // All of them, as `columns` shows them; not only those that decide.
    static std::size_t recognised_columns(const SheetReport& sheet) {
        return sheet.nearest ? sheet.nearest->match.matched.size() : 0;
    }

    [[nodiscard]] InputError no_register(const FileResult& result) const {
        if (m_options.only_sheet &&
            std::none_of(result.sheets.begin(), result.sheets.end(),
                         [this](const auto& sheet) { return sheet.sheet.name == *m_options.only_sheet; })) {
            std::vector<std::string> known;
            for (const SheetResult& sheet : result.sheets) {
                known.push_back(sheet.sheet.name);
            }
            return no_such_sheet(result.file.path, *m_options.only_sheet, known);
        }
        const auto other =
            std::find_if(result.sheets.begin(), result.sheets.end(), [](const SheetResult& sheet) {
                return sheet.sheet.why_not && sheet.sheet.why_not->id() == Msg::sheet_other_register;
            });
        if (other != result.sheets.end()) {
            const auto& asked = m_options.rules->registers[*m_options.only_register]->form;
            return {
                InputFault::no_register,
                Sentence(Msg::file_other_register,
                         {{"file", result.file.path}, {"register", asked.id}, {"sheet", other->sheet.name}})};
        }
        const auto nearest = std::max_element(
            result.sheets.begin(), result.sheets.end(), [](const SheetResult& a, const SheetResult& b) {
                return std::tuple(a.sheet.best_found, recognised_columns(a.sheet)) <
                       std::tuple(b.sheet.best_found, recognised_columns(b.sheet));
            });
        if (nearest == result.sheets.end() || !nearest->sheet.nearest) {
            return {InputFault::no_register, Sentence(Msg::file_no_register, {{"file", result.file.path}})};
        }
        return {InputFault::no_register,
                Sentence(Msg::file_nearly_register, {{"file", result.file.path},
                                                     {"sheet", nearest->sheet.name},
                                                     {"row", nearest->sheet.best_row},
                                                     {"count", recognised_columns(nearest->sheet)}})};
    }

    const Input& m_input;
    const Options& m_options;
    const reg::Recogniser& m_recogniser;
    std::unique_ptr<spreadsheet::Workbook> m_workbook;
    std::map<std::size_t, std::shared_ptr<Learnt>> m_learnt;  // by register
    Names m_names;
};

}  // namespace

FileResult check_file(const Input& input, const Options& options, const reg::Recogniser& recogniser) {
    FileResult result;
    result.file.path = input.name;
    result.file.error = input.problem;
    result.file.skipped = input.skipped;
    if (input.problem || input.skipped) {
        return result;
    }
    const auto stamp = util::stamp_of(input.path);
    try {
        FileCheck(input, options, recogniser).run(result);
    } catch (const InputError& error) {
        result.file.error = error;
    }
    // What was read is part of the old file and part of the new one, whatever else is wrong with it.
    if (stamp && util::stamp_of(input.path) != stamp) {
        result.file.error.emplace(InputFault::unreadable,
                                  Sentence(Msg::file_changed, {{"file", result.file.path}}));
    }
    return result;
}

}  // namespace registertoets::check
