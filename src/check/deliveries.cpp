// SPDX-License-Identifier: EUPL-1.2
// Which directies and ketens delivered nothing, of those that the rules or the list of processes expect.
#include <algorithm>
#include <array>
#include <set>

#include "check/expectations.hpp"
#include "check/reference_list.hpp"
#include "rules/rule_set.hpp"

namespace registertoets::check {
namespace {

using rules::Outcome;

// Directie or keten: its field in the register, and where rows, processes and subjects keep it.
struct Deliverer {
    GroupBy group_by;
    reg::FieldIndex reg::Form::*field;
    std::uint32_t RowRecord::*of_row;
    std::string ExpectedProcess::*of_process;
    std::uint32_t Subject::*of_subject;
};

constexpr std::array k_deliverers{Deliverer{GroupBy::directie, &reg::Form::directie, &RowRecord::directie,
                                            &ExpectedProcess::directie, &Subject::directie},
                                  Deliverer{GroupBy::keten, &reg::Form::keten, &RowRecord::keten,
                                            &ExpectedProcess::keten, &Subject::keten}};

// The list of processes where it says who delivers for this register.
const ReferenceList* list_for(const Options& options, std::size_t reg, bool covers) {
    const auto& expect = options.rules->registers[reg]->expect;
    const bool decides = covers || (expect && expect->every_process == rules::EveryProcess::yes);
    return options.reference != nullptr && decides ? options.reference->of(reg) : nullptr;
}

// Whether the list says of any process who delivers it.
bool tells(const ReferenceList& list, const Deliverer& deliverer) {
    return std::any_of(
        list.processes().begin(), list.processes().end(),
        [&deliverer](const ExpectedProcess& process) { return !(process.*deliverer.of_process).empty(); });
}

// Who is on the list, but for those that the rules say never deliver.
std::vector<std::string> expected_by_list(const ReferenceList& list, const Deliverer& deliverer,
                                          const reg::ValueList* values, const std::string& register_id,
                                          const util::Date& day) {
    std::vector<std::string> expected;
    std::set<std::string> seen;
    for (const ExpectedProcess& process : list.processes()) {
        const std::string& name = process.*deliverer.of_process;
        if (name.empty() || !seen.insert(name).second) {
            continue;
        }
        const auto value = values == nullptr ? std::nullopt : values->find_whole(name);
        if (!value || values->values()[*value].expected(register_id, day).value_or(true)) {
            expected.push_back(name);
        }
    }
    return expected;
}

std::vector<std::string> expected_of(const Options& options, std::size_t reg, bool covers,
                                     const Deliverer& deliverer) {
    const reg::Form& form = options.rules->registers[reg]->form;
    const reg::FieldIndex field = form.*deliverer.field;
    if (!options.expect_deliveries || field == reg::k_no_field) {
        return {};
    }
    const reg::ValueList* values = form.fields[field].list;
    const ReferenceList* list = list_for(options, reg, covers);
    if (list != nullptr && tells(*list, deliverer)) {
        return expected_by_list(*list, deliverer, values, form.id, options.reference_date);
    }
    std::vector<std::string> expected;
    for (std::size_t value = 0; values != nullptr && value < values->values().size(); ++value) {
        const reg::ListValue& one = values->values()[value];
        if (one.expected(form.id, options.reference_date).value_or(false)) {
            expected.push_back(one.label.nl);
        }
    }
    return expected;
}

// The rule about those that delivered nothing, if there is one.
std::optional<std::uint32_t> rule_about(const rules::RegisterRules& rules, reg::FieldIndex field) {
    for (std::uint32_t number = 0; number < rules.rules.size(); ++number) {
        const auto* check = std::get_if<rules::ExpectationCheck>(&rules.rules[number].check);
        if (check != nullptr && check->question == rules::Question::not_delivered &&
            rules.rules[number].field == field) {
            return number;
        }
    }
    return std::nullopt;
}

// Who has a row. A row that does not say whose it is, is of whom the list gives its process to.
std::set<std::uint32_t> delivered_by(const RegisterOfReport& reg, const Deliverer& deliverer) {
    const ReferenceList* list =
        reg.options.reference == nullptr ? nullptr : reg.options.reference->of(reg.target.reg);
    std::set<std::uint32_t> delivered;
    for (const RowRecord& row : reg.report.rows) {
        if (reg.report.sheets[row.sheet].reg != reg.target.reg) {
            continue;
        }
        if (row.*deliverer.of_row != k_none) {
            delivered.insert(row.*deliverer.of_row);
        } else if (list != nullptr && row.code != k_none) {
            for (const std::uint32_t process : list->find(reg.names.text(row.code))) {
                const std::string& name = list->processes()[process].*deliverer.of_process;
                delivered.insert(name.empty() ? k_none : reg.names.number(name));
            }
        }
    }
    delivered.erase(k_none);
    return delivered;
}

// Counts and tells who of `expected` delivered nothing.
void tell(const RegisterOfReport& reg, const Deliverer& deliverer, std::optional<std::uint32_t> rule,
          const std::vector<std::string>& expected, const std::set<std::uint32_t>& delivered) {
    for (const std::string& text : expected) {
        const std::uint32_t name = reg.names.number(text);
        const bool there = delivered.contains(name);
        if (!there && deliverer.group_by == GroupBy::directie) {
            reg.target.directies_missing.push_back(name);
        }
        if (!there && reg.options.group_by == deliverer.group_by) {
            reg.group(name).delivered = false;
        }
        if (!rule) {
            continue;
        }
        reg.count(*rule, there ? Outcome::met : Outcome::not_met, 1);
        if (!there) {
            Subject subject;
            subject.*deliverer.of_subject = name;
            reg.add_absent(*rule, reg.add_subject(subject));
        }
    }
}

void judge(const RegisterOfReport& reg, const Deliverer& deliverer) {
    const auto expected = expected_of(reg.options, reg.target.reg, reg.covers, deliverer);
    const auto rule = rule_about(reg.rules(), reg.rules().form.*deliverer.field);
    const auto delivered = delivered_by(reg, deliverer);
    const std::uint64_t rows = reg.target.tally.rows;
    const bool off = rule && reg.rules().rules[*rule].off;
    // Where no row says whose it is, anybody may have delivered.
    const bool unknown = rows > 0 && delivered.empty();
    if (!unknown) {
        tell(reg, deliverer, off ? std::nullopt : rule, expected, delivered);
    }
    if (rule && (off || unknown || expected.empty())) {
        const Outcome untold = expected.empty() ? Outcome::not_applicable : Outcome::not_testable;
        reg.count(*rule, off ? Outcome::off : untold, rows);
    }
}

}  // namespace

void judge_deliveries(const RegisterOfReport& reg) {
    for (const Deliverer& deliverer : k_deliverers) {
        judge(reg, deliverer);
    }
}

bool expects_any(const Options& options, std::size_t reg) {
    return std::any_of(k_deliverers.begin(), k_deliverers.end(), [&](const Deliverer& deliverer) {
        return !expected_of(options, reg, false, deliverer).empty();
    });
}

}  // namespace registertoets::check
