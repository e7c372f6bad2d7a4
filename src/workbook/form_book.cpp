// SPDX-License-Identifier: EUPL-1.2
#include "workbook/form_book.hpp"

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "rules/made_from.hpp"
#include "workbook/cell_text.hpp"

namespace registertoets::workbook {

using messages::Msg;
using messages::say;

void write_form_book(const rules::RuleSet& set, Registers registers, const FormOptions& options,
                     const report::Sink& sink) {
    TakenNames taken;
    const std::string explanation = sheet_name(say(options.lang, Msg::form_explanation_sheet), taken);
    const std::string lists = sheet_name(say(options.lang, Msg::form_lists_sheet), taken);
    const Dropdowns dropdowns(registers, lists, options.day, options.lang);
    NewBook book(BookKind::form, set.title.in(options.lang));
    book.set_property(rules::k_rules_property, rules::rules_in_words(set));
    for (const rules::RegisterRules* rules : registers) {
        const reg::Form& form = rules->form;
        const std::string name =
            sheet_name(form.sheet_name.empty() ? form.title.in(options.lang) : form.sheet_name, taken);
        NewSheet& sheet = book.add_sheet(form_layout(name, *rules, options.lang));
        write_form_sheet(sheet, *rules, dropdowns, options.prefill, explanation, options.lang);
    }
    write_explanation_sheet(book.add_sheet(explanation_layout(explanation, registers.size())), registers,
                            options.lang);
    if (dropdowns.has_lists()) {
        dropdowns.write(book.add_sheet(dropdowns.layout()));
    }
    book.finish(sink);
}

}  // namespace registertoets::workbook
