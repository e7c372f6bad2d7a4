// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/fresh_workbook.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "check/source_rows.hpp"
#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "spreadsheet/address.hpp"
#include "workbook/cell_text.hpp"
#include "workbook/dropdowns.hpp"
#include "workbook/feedback/fresh_sheet.hpp"
#include "workbook/feedback/three_sheets.hpp"
#include "workbook/package/earlier_marks.hpp"

namespace registertoets::workbook {
namespace {

using check::k_none;
using messages::Msg;
using messages::say;

// The sheets of one workbook while it is written.
struct Open {
    FreshWorkbook fresh;
    TakenNames taken;
    std::map<std::uint32_t, std::unique_ptr<FreshSheet>> sheets;  // by number in Report::sheets
};

// Writes all workbooks of one file side by side, so that the file is read once.
class Writer {
  public:
    Writer(const check::Report& report, check::SourceRows& source, const FeedbackOptions& feedback)
        : m_report(report), m_source(source), m_feedback(feedback) {}

    void open(const Delivery& delivery) {
        auto open = std::make_unique<Open>();
        open->fresh.delivery = &delivery;
        open->fresh.book = std::make_unique<NewBook>(
            BookKind::feedback, feedback_title(directie_of(m_report, delivery), m_feedback.lang));
        for (const DeliveredSheet& delivered : delivery.sheets) {
            Places& places = open->fresh.places;
            places.at(delivered.sheet).name = sheet_name(m_report.sheets[delivered.sheet].name, open->taken);
            open->sheets[delivered.sheet] =
                std::make_unique<FreshSheet>(m_report, delivered, *open->fresh.book, places, m_feedback.lang);
        }
        m_open.push_back(std::move(open));
    }

    void write(std::uint32_t sheet) {
        std::map<std::uint32_t, FreshSheet*> sheets;
        for (const auto& open : m_open) {
            if (const auto found = open->sheets.find(sheet); found != open->sheets.end()) {
                sheets[open->fresh.delivery->directie] = found->second.get();
            }
        }
        m_source.read_head(sheet, [&](const spreadsheet::Row& row) {
            for (const auto& [directie, fresh] : sheets) {
                fresh->head(row);
            }
        });
        m_source.read(sheet, [&](const check::SourceRow& row) {
            if (FreshSheet* const fresh = sheet_for(sheet, row, sheets)) {
                fresh->add(row);
            }
        });
    }

    std::vector<FreshWorkbook> finish(const check::Options& options) {
        std::vector<FreshWorkbook> workbooks;
        for (const auto& open : m_open) {
            finish(*open, options);
            workbooks.push_back(std::move(open->fresh));
        }
        return workbooks;
    }

  private:
    // Rows that have ended are in no count, but go back to whoever sent them. Null: their directie has no
    // others.
    FreshSheet* sheet_for(std::uint32_t sheet, const check::SourceRow& row,
                          const std::map<std::uint32_t, FreshSheet*>& sheets) const {
        if (row.record != k_none) {
            const auto found = sheets.find(m_report.rows[row.record].directie);
            return found == sheets.end() ? nullptr : found->second;
        }
        const reg::Form& form = m_report.register_of(m_report.sheets[sheet]).form;
        const std::string name = directie_name(form, m_report.rules->words, row.verwerking);
        const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const auto& entry) {
            return entry.first == k_none ? name.empty() : m_report.names[entry.first] == name;
        });
        return found == sheets.end() ? nullptr : found->second;
    }

    void finish(Open& open, const check::Options& options) {
        NewBook& book = *open.fresh.book;
        // Known again as ours by these names, so that another marking replaces them.
        std::size_t number_of_sheet = 0;
        open.fresh.places.set_own_sheets(add_three_sheets(
            m_report, *open.fresh.delivery, open.fresh.places, m_feedback, {},
            [&open](const std::string& wanted) { return sheet_name(wanted, open.taken); },
            [&](SheetLayout layout) -> SheetWriter& {
                book.define(std::string(package::k_name_of_sheet) + std::to_string(++number_of_sheet),
                            "=" + spreadsheet::quoted_sheet(layout.name) + "!$A$1");
                return book.add_sheet(std::move(layout));
            }));
        book.define(package::k_name_of_marks, "=\"1\"");
        std::vector<const rules::RegisterRules*> registers;
        for (const auto& [number, sheet] : open.sheets) {
            registers.push_back(&m_report.register_of(m_report.sheets[number]));
        }
        const Dropdowns dropdowns(registers,
                                  sheet_name(say(m_feedback.lang, Msg::form_lists_sheet), open.taken),
                                  options.reference_date, m_feedback.lang);
        for (const auto& [number, sheet] : open.sheets) {
            sheet->add(dropdowns);
        }
        if (dropdowns.has_lists()) {
            dropdowns.write(book.add_sheet(dropdowns.layout()));
        }
    }

    const check::Report& m_report;
    check::SourceRows& m_source;
    const FeedbackOptions& m_feedback;
    std::vector<std::unique_ptr<Open>> m_open;
};

}  // namespace

std::vector<FreshWorkbook> make_fresh_workbooks(const check::Report& report, std::uint32_t file,
                                                const check::Input& input, const check::Options& options,
                                                std::span<const Delivery* const> deliveries,
                                                const FeedbackOptions& feedback) {
    check::SourceRows source(report, file, input, options);
    Writer writer(report, source, feedback);
    for (const Delivery* delivery : deliveries) {
        writer.open(*delivery);
    }
    for (const std::uint32_t sheet : report.files[file].sheets) {
        if (report.sheets[sheet].reg) {
            writer.write(sheet);
        }
    }
    return writer.finish(options);
}

}  // namespace registertoets::workbook
