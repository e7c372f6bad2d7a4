// SPDX-License-Identifier: EUPL-1.2
// conditions: one that no row can meet, so that its rule never speaks.
#include <array>

#include "messages/catalogue.hpp"
#include "rules/lint/lint.hpp"
#include "rules/lint/satisfiable.hpp"
#include "rules/places.hpp"

namespace registertoets::rules::lint_table {
namespace {

using messages::Msg;
using messages::Sentence;

// That the rule's own cell holds a text that is judged.
Formula filled_in(reg::FieldIndex field) {
    Formula formula;
    formula.op = Formula::Op::question;
    formula.field = field;
    formula.if_yes = Formula::bit(Presence::filled);
    return formula;
}

class ConditionLint {
  public:
    ConditionLint(const LoadedRules& loaded, const RegisterRules& rules, RuleFaults& faults)
        : m_tree(*loaded.tree), m_rules(rules), m_faults(faults) {}

    void run() {
        for (const Rule& rule : m_rules.rules) {
            if (!rule.off) {
                look_at(rule);
            }
        }
        for (reg::FieldIndex field = 0; field < m_rules.duties.size(); ++field) {
            const Condition* when = m_rules.duties[field].when.get();
            const std::string& id = m_rules.form.fields[field].id;
            if (when != nullptr && !can_hold(*when)) {
                add(mark_in_field(m_tree, m_rules.form.id, id, "required"), Msg::lint_never_holds, "required",
                    m_rules.form.id + "." + id);
            }
        }
        if (m_rules.ended != nullptr && !can_hold(*m_rules.ended)) {
            add(mark_in_register(m_tree, m_rules.form.id, "ended"), Msg::lint_never_holds, "ended",
                m_rules.form.id);
        }
    }

  private:
    [[nodiscard]] bool can_hold(const Condition& condition) const {
        return can_hold_together(std::array{condition.formula()}, m_rules.form);
    }
    void add(const Mark& mark, Msg what, std::string_view key, const std::string& name) {
        m_faults.push_back({mark, Sentence(what, {{"key", key}, {"name", name}})});
    }

    void look_at(const Rule& rule) {
        const auto* row_check = std::get_if<std::unique_ptr<RowCheck>>(&rule.check);
        const Condition* that = row_check == nullptr ? nullptr : (*row_check)->not_met_when();
        bool each_can_hold = true;
        for (const auto& [key, condition] :
             {std::pair<std::string_view, const Condition*>{"when", rule.when.get()},
              {"unless", rule.unless.get()},
              {"that", that}}) {
            if (condition != nullptr && !can_hold(*condition)) {
                each_can_hold = false;
                add(mark_in_rule(m_tree, m_rules.form, rule, key), Msg::lint_never_holds, key, rule.id);
            }
        }
        if (rule.when == nullptr || !each_can_hold) {
            return;
        }
        const Mark when = mark_in_rule(m_tree, m_rules.form, rule, "when");
        if (that != nullptr &&
            !can_hold_together(std::array{rule.when->formula(), that->formula()}, m_rules.form)) {
            add(when, Msg::lint_never_together, "when", rule.id);
        }
        if (std::holds_alternative<std::unique_ptr<TextCheck>>(rule.check) &&
            !can_hold_together(std::array{rule.when->formula(), filled_in(rule.field)}, m_rules.form)) {
            add(when, Msg::lint_when_unanswered, "when", rule.id);
        }
    }

    const RulesTree& m_tree;
    const RegisterRules& m_rules;
    RuleFaults& m_faults;
};

}  // namespace

void conditions(const LoadedRules& loaded, RuleFaults& faults) {
    for (const auto& reg : loaded.set->registers) {
        ConditionLint(loaded, *reg, faults).run();
    }
}

}  // namespace registertoets::rules::lint_table
