// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/feedback.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <memory>

#include "messages/catalogue.hpp"
#include "spreadsheet/custom_property.hpp"
#include "util/unicode.hpp"
#include "workbook/cell_text.hpp"
#include "workbook/feedback/file_names.hpp"
#include "workbook/feedback/fresh_workbook.hpp"
#include "workbook/feedback/hidden_sheets.hpp"
#include "workbook/feedback/letter.hpp"
#include "workbook/feedback/marking.hpp"
#include "workbook/feedback/three_sheets.hpp"

namespace registertoets::workbook {
namespace {

using messages::Msg;
using messages::say;

// What Excel opens under these names; a copy keeps its own.
std::string extension_of(const check::Input& input) {
    const std::string extension = util::fold(std::filesystem::path(input.name).extension().string());
    constexpr std::array<std::string_view, 4> k_known{".xlsx", ".xlsm", ".xltx", ".xltm"};
    return std::find(k_known.begin(), k_known.end(), extension) == k_known.end() ? ".xlsx" : extension;
}

// A workbook that we made anew is made anew again: its notes are of the last time. One that got more sheets
// than ours (the three and the lists) is marked, so that nothing of it is lost.
bool is_made_anew(const check::Report& report, std::uint32_t file, const check::Input& input) {
    constexpr std::ptrdiff_t k_own_sheets = 4;
    const auto& sheets = report.files[file].sheets;
    const auto others = std::count_if(sheets.begin(), sheets.end(), [&report](std::uint32_t sheet) {
        return !report.sheets[sheet].reg.has_value();
    });
    return others <= k_own_sheets &&
           spreadsheet::custom_property(input.path, k_kind_property) == name_of(BookKind::feedback);
}

ReturnedWorkbook returned_workbook(const check::Report& report, Delivery delivery, const check::Input& input,
                                   const check::Options& options, const std::string& base,
                                   messages::Lang lang) {
    ReturnedWorkbook workbook;
    std::string ending = ".xlsx";
    if (delivery.whole_file && !is_made_anew(report, delivery.file, input)) {
        Marking marking = mark(report, delivery, input, options.limits);
        if (marking.copy != nullptr) {
            workbook.kind = ReturnKind::marked;
            workbook.copy = std::move(marking.copy);
            ending = extension_of(input);
        } else if (marking.workbook) {
            workbook.kind = ReturnKind::findings_only;
            workbook.why_not = marking.why_not;
            ending = " " + say(lang, Msg::feedback_findings_ending) + ".xlsx";
        }
    }
    workbook.name = base + ending;
    workbook.delivery = std::move(delivery);
    return workbook;
}

// How many of `workbooks`, one at least, may be written side by side. libxlsxwriter keeps a temporary file
// open for every sheet and we one for the workbook, where a process may often have no more than 1024.
std::size_t batch_size(std::span<const ReturnedWorkbook* const> workbooks) {
    constexpr std::size_t k_most_open = 400;
    constexpr std::size_t k_besides = 5;  // the workbook, the three sheets and the lists
    std::size_t open = 0;
    const auto end =
        std::find_if(workbooks.begin(), workbooks.end(), [&open](const ReturnedWorkbook* workbook) {
            open += workbook->delivery.sheets.size() + k_besides;
            return open > k_most_open;
        });
    return std::max<std::size_t>(static_cast<std::size_t>(end - workbooks.begin()), 1);
}

class Run {
  public:
    Run(const check::Report& report, std::span<const check::Input> inputs, const check::Options& options,
        const FeedbackOptions& feedback, const Put& put)
        : m_report(report), m_inputs(inputs), m_options(options), m_feedback(feedback), m_put(put) {}

    void write(const std::vector<Returned>& plan) {
        std::map<std::uint32_t, std::vector<const ReturnedWorkbook*>> fresh;  // by file
        for (const Returned& returned : plan) {
            for (const ReturnedWorkbook& workbook : returned.workbooks) {
                if (workbook.kind == ReturnKind::fresh) {
                    fresh[workbook.delivery.file].push_back(&workbook);
                } else if (workbook.kind == ReturnKind::marked) {
                    write_marked(workbook);
                } else {
                    write_findings(workbook);
                }
            }
        }
        for (const auto& [file, workbooks] : fresh) {
            write_fresh(file, workbooks);
        }
        for (const Returned& returned : plan) {
            write_letter(returned);
        }
    }

  private:
    void write_marked(const ReturnedWorkbook& workbook) {
        Places places;  // everything is where it was
        for (const std::uint32_t sheet : m_report.files[workbook.delivery.file].sheets) {
            places.at(sheet).name = m_report.sheets[sheet].name;
            places.at(sheet).header_row = m_report.sheets[sheet].header_row;
        }
        m_put(workbook.name, [&](const report::Sink& sink) {
            places.set_own_sheets(
                write_marked_copy(m_report, workbook.delivery, *workbook.copy, places, m_feedback, sink));
        });
        m_places.emplace(&workbook, std::move(places));
    }

    void write_findings(const ReturnedWorkbook& workbook) {
        Places nowhere;
        m_put(workbook.name, [&](const report::Sink& sink) {
            NewBook book(BookKind::findings,
                         feedback_title(directie_of(m_report, workbook.delivery), m_feedback.lang));
            TakenNames taken;
            nowhere.set_own_sheets(add_three_sheets(
                m_report, workbook.delivery, nowhere, m_feedback,
                hidden_sheets_in_words(m_report, workbook.delivery, m_feedback.lang),
                [&taken](const std::string& wanted) { return sheet_name(wanted, taken); },
                [&book](SheetLayout layout) -> SheetWriter& { return book.add_sheet(std::move(layout)); }));
            book.finish(sink);
        });
        m_places.emplace(&workbook, std::move(nowhere));
    }

    // The file is read once for each batch.
    void write_fresh(std::uint32_t file, std::span<const ReturnedWorkbook* const> workbooks) {
        while (!workbooks.empty()) {
            const std::size_t count = batch_size(workbooks);
            write_batch(file, workbooks.first(count));
            workbooks = workbooks.subspan(count);
        }
    }

    void write_batch(std::uint32_t file, std::span<const ReturnedWorkbook* const> workbooks) {
        std::vector<const Delivery*> deliveries;
        for (const ReturnedWorkbook* workbook : workbooks) {
            deliveries.push_back(&workbook->delivery);
        }
        std::vector<FreshWorkbook> books =
            make_fresh_workbooks(m_report, file, m_inputs[file], m_options, deliveries, m_feedback);
        for (std::size_t index = 0; index < books.size(); ++index) {
            m_put(workbooks[index]->name, [&](const report::Sink& sink) { books[index].book->finish(sink); });
            books[index].book.reset();
            m_places.emplace(workbooks[index], std::move(books[index].places));
        }
    }

    void write_letter(const Returned& returned) {
        std::vector<LetterPart> parts;
        for (const ReturnedWorkbook& workbook : returned.workbooks) {
            parts.push_back({&workbook, &m_places.at(&workbook)});
        }
        const std::string text = letter(m_report, returned, parts, m_feedback);
        m_put(returned.letter, [&text](const report::Sink& sink) { sink(text); });
    }

    const check::Report& m_report;
    std::span<const check::Input> m_inputs;
    const check::Options& m_options;
    const FeedbackOptions& m_feedback;
    const Put& m_put;
    std::map<const ReturnedWorkbook*, Places> m_places;
};

}  // namespace

std::vector<Returned> plan_feedback(const check::Report& report, std::span<const check::Input> inputs,
                                    const check::Options& options, messages::Lang lang) {
    std::vector<Returned> plan;
    TakenNames taken;
    for (Delivery& delivery : deliveries_of(report, rows_beside(report, inputs, options))) {
        const std::string directie = directie_of(report, delivery);
        const std::string base = file_name(directie, say(lang, Msg::feedback_nobody), taken);
        if (plan.empty() || plan.back().workbooks.front().delivery.directie != delivery.directie) {
            plan.push_back({directie, base + ".txt", {}});
        }
        const check::Input& input = inputs[delivery.file];
        plan.back().workbooks.push_back(
            returned_workbook(report, std::move(delivery), input, options, base, lang));
    }
    return plan;
}

void write_feedback(const check::Report& report, std::span<const check::Input> inputs,
                    const check::Options& options, const std::vector<Returned>& plan,
                    const FeedbackOptions& feedback, const Put& put) {
    Run(report, inputs, options, feedback, put).write(plan);
}

}  // namespace registertoets::workbook
