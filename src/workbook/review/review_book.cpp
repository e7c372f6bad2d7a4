// SPDX-License-Identifier: EUPL-1.2
#include "workbook/review/review_book.hpp"

#include <algorithm>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/shown.hpp"
#include "rules/made_from.hpp"
#include "sample/review_layout.hpp"
#include "spreadsheet/address.hpp"
#include "workbook/cell_text.hpp"
#include "workbook/explanation_sheet.hpp"

namespace registertoets::workbook {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using sample::Verdict;

// The registers that anything was drawn from.
std::vector<const rules::RegisterRules*> registers_of(const ReviewBook& book) {
    std::vector<const rules::RegisterRules*> registers;
    for (const sample::Stratum& stratum : book.drawing.strata) {
        const rules::RegisterRules* rules = book.report.rules->registers[stratum.reg].get();
        if (stratum.drawn > 0 && std::find(registers.begin(), registers.end(), rules) == registers.end()) {
            registers.push_back(rules);
        }
    }
    return registers;
}

void write_words(Lang lang, SheetWriter& sheet) {
    sheet.row({{say(lang, Msg::sample_verdict), Look::heading}});
    for (const Verdict verdict : {Verdict::right, Verdict::wrong, Verdict::unable}) {
        sheet.row({{std::string_view(sample::word_for(verdict, lang)), Look::text}});
    }
}

}  // namespace

std::string shown_directie(const ReviewBook& book, const sample::Stratum& stratum) {
    const auto name = report::name_at(book.report, stratum.directie);
    return name ? std::string(*name) : say(book.lang, Msg::text_no_group);
}

std::string frame_word(bool all_rows, Lang lang) {
    return say(lang, all_rows ? Msg::sample_rows_all : Msg::sample_rows_complete);
}

void write_review_book(const ReviewBook& book, const report::Sink& sink) {
    const Lang lang = book.lang;
    TakenNames taken;
    const auto name = [&](Msg words) { return sheet_name(say(lang, words), taken); };
    const std::string guide = name(Msg::sample_guide_sheet);
    const std::string review = name(Msg::sample_review_sheet);
    const std::string explanation = name(Msg::form_explanation_sheet);
    const std::string rows = name(Msg::sample_rows_sheet);
    const std::string draw = name(Msg::sample_draw_sheet);
    const std::string words = name(Msg::form_lists_sheet);

    NewBook file(BookKind::review, say(lang, Msg::sample_title));
    file.set_property(rules::k_rules_property, rules::rules_in_words(*book.report.rules));
    write_guide(book, review, explanation, draw, file.add_sheet(guide_layout(guide)));
    write_questions(book, "=" + spreadsheet::quoted_sheet(words) + "!$A$2:$A$4",
                    file.add_sheet(question_layout(review)));
    const auto registers = registers_of(book);
    write_explanation_sheet(file.add_sheet(explanation_layout(explanation, registers.size())), registers,
                            lang);
    write_drawn_rows(book, file.add_sheet(drawn_rows_layout(rows)));
    write_draw(book, file.add_sheet(draw_layout(draw)));
    write_words(lang, file.add_sheet({.name = words, .widths = {24}, .hidden = true}));
    file.finish(sink);
}

}  // namespace registertoets::workbook
