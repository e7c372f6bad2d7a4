// SPDX-License-Identifier: EUPL-1.2
// `template`: an empty register workbook to fill in, made from the rules.
#include <algorithm>

#include "cli/commands.hpp"
#include "cli/context.hpp"
#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "rules/made_from.hpp"
#include "util/files.hpp"
#include "util/unicode.hpp"
#include "workbook/form_book.hpp"

namespace registertoets::cli {
namespace {

using messages::Msg;
using messages::Sentence;
using messages::UserError;

std::string target_of(const Arguments& arguments) {
    if (!arguments.operands().empty()) {
        throw UserError(Sentence(Msg::cli_template_operand, {{"value", arguments.operands().front()}}));
    }
    return workbook_target(arguments);
}

std::vector<const rules::RegisterRules*> registers_of(const check::Options& options) {
    std::vector<const rules::RegisterRules*> registers;
    for (std::size_t i = 0; i < options.rules->registers.size(); ++i) {
        if (options.only_register.value_or(i) == i) {
            registers.push_back(options.rules->registers[i].get());
        }
    }
    return registers;
}

// What is the same in every row, as far as it was asked for: the directie, and what --set gives. Other fields
// are what makes a row, and are not filled in beforehand.
workbook::Prefill asked_for(const check::Options& options, workbook::Registers registers) {
    if (options.only_directies.size() > 1) {
        throw UserError(Sentence(Msg::cli_template_one_directie));
    }
    workbook::Prefill prefill = options.set;
    std::vector<std::string> known;
    for (const rules::RegisterRules* rules : registers) {
        const reg::Form& form = rules->form;
        for (reg::FieldIndex index = 0; index < form.fields.size(); ++index) {
            const reg::Field& field = form.fields[index];
            if (!field.prefilled) {
                continue;
            }
            known.push_back(field.id);
            if (index == form.directie && !options.only_directies.empty()) {
                prefill.emplace_back(field.id, options.only_directies.front());
            }
        }
    }
    for (const auto& [id, text] : options.set) {
        if (std::find(known.begin(), known.end(), id) == known.end()) {
            std::sort(known.begin(), known.end());
            known.erase(std::unique(known.begin(), known.end()), known.end());
            fail_bad_value("--set", id, known);
        }
    }
    return prefill;
}

bool is_given(const workbook::Prefill& prefill, const reg::Field& field) {
    return std::any_of(prefill.begin(), prefill.end(),
                       [&field](const auto& given) { return given.first == field.id; });
}

// Who has rows filled in beforehand gets what the rules say for all of them too.
void add_constants(workbook::Registers registers, workbook::Prefill& prefill) {
    for (const rules::RegisterRules* rules : registers) {
        for (const reg::Field& field : rules->form.fields) {
            if (field.prefilled && !field.constant.empty() && !is_given(prefill, field)) {
                prefill.emplace_back(field.id, field.constant);
            }
        }
    }
}

// What else is the same in every row is not known here; it can be given.
void tell_what_is_left(workbook::Registers registers, const workbook::Prefill& prefill, messages::Lang lang) {
    std::vector<std::string> ids;
    std::string headers;
    std::string words;
    for (const rules::RegisterRules* rules : registers) {
        for (const reg::Field& field : rules->form.fields) {
            if (field.prefilled && !is_given(prefill, field) &&
                std::find(ids.begin(), ids.end(), field.id) == ids.end()) {
                ids.push_back(field.id);
                headers += (headers.empty() ? "\"" : ", \"") + field.header.in(lang) + "\"";
                words += (words.empty() ? "--set " : " --set ") + field.id + "=…";
            }
        }
    }
    if (!ids.empty()) {
        tell(messages::say(lang, Msg::template_left,
                           {{"count", ids.size()}, {"headers", headers}, {"options", words}}));
    }
}

}  // namespace

int run_template(const Arguments& arguments, messages::Lang lang) {
    const std::string target = target_of(arguments);
    const check::Options options = run_options(arguments);
    const auto registers = registers_of(options);
    workbook::FormOptions form{lang, options.reference_date, asked_for(options, registers)};
    if (!form.prefill.empty()) {
        add_constants(registers, form.prefill);
    }
    const auto produce = [&](const report::Sink& sink) {
        workbook::write_form_book(*options.rules, registers, form, sink);
    };
    check_target(target, all_that_is_read({}, arguments), arguments.has("--force"));
    write_workbook(target, produce);
    if (target != "-" && !arguments.has("--quiet")) {
        std::string names;
        for (const rules::RegisterRules* rules : registers) {
            names += (names.empty() ? "" : ", ") + rules->form.title.in(lang);
        }
        tell(messages::say(lang, Msg::cli_template_written,
                           {{"file", util::shown_path(target)},
                            {"registers", names},
                            {"rules", rules::rules_in_words(*options.rules)}}));
        if (!form.prefill.empty()) {
            tell_what_is_left(registers, form.prefill, lang);
        }
    }
    return k_status_fine;
}

}  // namespace registertoets::cli
