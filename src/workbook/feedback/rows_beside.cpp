// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/rows_beside.hpp"

#include <algorithm>

#include "check/row_options.hpp"
#include "check/run.hpp"
#include "check/source_rows.hpp"
#include "messages/catalogue.hpp"
#include "workbook/feedback/fresh_sheet.hpp"

namespace registertoets::workbook {
namespace {

using check::k_none;
using messages::Msg;

// A look at all that files hold, whatever was asked for; what is judged does not matter.
check::Options whole_files(const check::Options& options) {
    check::Options whole;
    whole.rules = options.rules;
    whole.set = options.set;
    whole.reference_date = options.reference_date;
    whole.limits = options.limits;
    whole.reading = options.reading;
    whole.jobs = options.jobs;
    return whole;
}

bool was_passed_over(const check::SheetReport& sheet) {
    return sheet.why_not && (sheet.why_not->id() == Msg::sheet_not_asked_for ||
                             sheet.why_not->id() == Msg::sheet_other_register);
}

class Beside {
  public:
    Beside(const check::Report& report, std::span<const check::Input> inputs, const check::Options& options)
        : m_report(report), m_inputs(inputs), m_options(options), m_whole(whole_files(options)) {}

    RowsBeside find() {
        for (std::uint32_t file = 0; file < m_report.files.size(); ++file) {
            look_at(file);
        }
        return std::move(m_found);
    }

  private:
    void look_at(std::uint32_t file) {
        const check::FileReport& known = m_report.files[file];
        if (known.error && known.error->fault() != spreadsheet::InputFault::no_rows) {
            m_found.partly_read.insert(file);
            return;
        }
        look_at_names(file);
        if (std::any_of(known.sheets.begin(), known.sheets.end(),
                        [this](std::uint32_t sheet) { return may_hold_others(m_report.sheets[sheet]); })) {
            read_sheets(file);
        }
        if (std::any_of(known.sheets.begin(), known.sheets.end(),
                        [this](std::uint32_t sheet) { return was_passed_over(m_report.sheets[sheet]); })) {
            read_all(file);
        }
    }

    // A sheet that no register recognises is whose its name says.
    void look_at_names(std::uint32_t file) {
        for (const std::uint32_t number : m_report.files[file].sheets) {
            const check::SheetReport& sheet = m_report.sheets[number];
            for (std::size_t reg = 0; !sheet.reg && reg < m_report.rules->registers.size(); ++reg) {
                const auto defaults =
                    check::row_defaults(m_by_name, m_report.rules->registers[reg]->form, sheet.name, "");
                if (defaults.directie_from == check::DirectieFrom::sheet) {
                    m_found.not_asked_for[file].insert(defaults.directie);
                }
            }
        }
    }

    // How many rows do not count is known of a register, not of a sheet.
    [[nodiscard]] bool may_hold_others(const check::SheetReport& sheet) const {
        return sheet.reg && std::any_of(m_report.registers.begin(), m_report.registers.end(),
                                        [&sheet](const check::RegisterReport& reg) {
                                            return reg.reg == *sheet.reg && reg.ended + reg.not_asked_for > 0;
                                        });
    }

    void read_sheets(std::uint32_t file) {
        check::SourceRows source(m_report, file, m_inputs[file], m_whole);
        for (const std::uint32_t sheet : m_report.files[file].sheets) {
            if (m_report.sheets[sheet].reg) {
                const reg::Form& form = m_report.register_of(m_report.sheets[sheet]).form;
                source.read(sheet, [&](const check::SourceRow& row) {
                    if (row.record == k_none) {
                        keep(sheet, directie_name(form, m_report.rules->words, row.verwerking));
                    }
                });
            }
        }
    }

    void keep(std::uint32_t sheet, const std::string& directie) {
        const auto& only = m_options.only_directies;
        if (only.empty() || std::find(only.begin(), only.end(), directie) != only.end()) {
            ++m_found.ended[{sheet, number_of(directie)}];
        } else {
            m_found.not_asked_for[m_report.sheets[sheet].file].insert(directie);
        }
    }

    // A run keeps the names of all directies that it met.
    std::uint32_t number_of(const std::string& directie) {
        if (directie.empty()) {
            return k_none;
        }
        const auto [known, is_new] = m_numbers.try_emplace(directie, k_none);
        if (is_new) {
            const auto at = std::find(m_report.names.begin(), m_report.names.end(), directie);
            known->second =
                at == m_report.names.end() ? k_none : static_cast<std::uint32_t>(at - m_report.names.begin());
        }
        return known->second;
    }

    // A sheet that was passed over may hold anybody's rows.
    void read_all(std::uint32_t file) {
        const check::Report all = check::run(m_inputs.subspan(file, 1), m_whole);
        const RowsBeside beside = Beside(all, m_inputs.subspan(file, 1), m_whole).find();
        std::set<std::string>& directies = m_found.not_asked_for[file];
        const auto name = [&all](std::uint32_t number) {
            return number == k_none ? std::string() : all.names[number];
        };
        for (const check::RowRecord& row : all.rows) {
            directies.insert(name(row.directie));
        }
        for (const auto& [place, count] : beside.ended) {
            directies.insert(name(place.second));
        }
        if (!beside.partly_read.empty()) {
            m_found.partly_read.insert(file);
        }
    }

    const check::Report& m_report;
    std::span<const check::Input> m_inputs;
    const check::Options& m_options;
    check::Options m_whole;
    const check::Options m_by_name;  // --set says nothing of a sheet that is not read
    RowsBeside m_found;
    std::map<std::string, std::uint32_t> m_numbers;
};

}  // namespace

RowsBeside rows_beside(const check::Report& report, std::span<const check::Input> inputs,
                       const check::Options& options) {
    return Beside(report, inputs, options).find();
}

}  // namespace registertoets::workbook
