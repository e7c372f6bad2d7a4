// SPDX-License-Identifier: EUPL-1.2
#include "check/examples.hpp"

#include <algorithm>

#include "check/automatic_examples.hpp"
#include "check/example_rows.hpp"
#include "check/example_text.hpp"
#include "check/outcome.hpp"
#include "check/sheet_check.hpp"
#include "messages/catalogue.hpp"
#include "rules/places.hpp"

namespace registertoets::check {
namespace {

using messages::Msg;
using messages::Sentence;
using rules::Outcome;
using rules::RowFacts;
using rules::Rule;

// Tries the examples of one register.
class RegisterTrial {
  public:
    RegisterTrial(const rules::LoadedRules& loaded, std::size_t reg, util::Date day, ExamplesTried& tried)
        : m_loaded(loaded),
          m_reg(reg),
          m_rules(*loaded.set->registers[reg]),
          m_day(day),
          m_rows(*loaded.set, m_rules, day),
          m_shown(m_rules.rules.size()),
          m_tried(tried) {}

    void try_rules() {
        for (std::uint32_t number = 0; number < m_rules.rules.size(); ++number) {
            const Rule& rule = m_rules.rules[number];
            if (rule.off) {
                continue;
            }
            for (const rules::Example& example : rule.examples) {
                try_example(number, example);
            }
            if (const auto example = automatic_example(rule, m_rules.form, m_loaded.set->words)) {
                try_example(number, *example);
            }
            try_missing_column(rule);
        }
    }

    void try_fields() {
        for (reg::FieldIndex index = 0; index < m_rules.form.fields.size(); ++index) {
            const reg::Field& field = m_rules.form.fields[index];
            for (std::size_t i = 0; i < field.bad.size(); ++i) {
                try_bad(index, i);
            }
            for (std::size_t i = 0; i < field.good.size(); ++i) {
                try_good(index, i);
            }
        }
    }

    /// After the others: rules of which no example shows that they find anything.
    void name_unshown() {
        for (std::size_t number = 0; number < m_rules.rules.size(); ++number) {
            const Rule& rule = m_rules.rules[number];
            if (!rule.off && !m_shown[number] && can_be_shown(rule)) {
                m_tried.faults.push_back(
                    {rule.mark, Sentence(Msg::example_missing, {{"rule", rule.id}}), true});
            }
        }
    }

  private:
    void add(const rules::Mark& mark, Sentence sentence) {
        m_tried.faults.push_back({mark, std::move(sentence)});
    }

    // A rule that looks at no more than rows; and one whose bad examples do not hold has been told of.
    static bool can_be_shown(const Rule& rule) {
        const bool has_bad = std::any_of(rule.examples.begin(), rule.examples.end(),
                                         [](const rules::Example& example) { return example.bad; });
        return !has_bad && !tried_without_examples(rule) &&
               (std::holds_alternative<std::unique_ptr<rules::TextCheck>>(rule.check) ||
                std::holds_alternative<std::unique_ptr<rules::RowCheck>>(rule.check) ||
                std::holds_alternative<std::unique_ptr<rules::SetCheck>>(rule.check));
    }

    void try_example(std::uint32_t number, const rules::Example& example) {
        const Rule& rule = m_rules.rules[number];
        if (std::holds_alternative<std::unique_ptr<rules::SetCheck>>(rule.check)) {
            try_over_rows(number, example);
            return;
        }
        const RowFacts& facts = m_rows.facts(m_rows.texts_for(rule, example.rows.front()));
        const auto outcome = outcome_of(rule, facts, m_day);
        if (!outcome) {
            return;
        }
        ++m_tried.count;
        const std::string text = shown_example(example, rule, m_rules.form);
        if (example.bad && *outcome != Outcome::not_met) {
            add(example.mark, why_not_found(rule, facts, *outcome, m_day, text));
        } else if (!example.bad && *outcome == Outcome::not_met) {
            add(example.mark, Sentence(Msg::example_good_found, {{"rule", rule.id}, {"example", text}}));
        }
    }

    // A whole register goes through the check of a sheet; only what this rule noted of it is judged.
    void try_over_rows(std::uint32_t number, const rules::Example& example) {
        const Rule& rule = m_rules.rules[number];
        Options options;
        options.rules = m_loaded.set;
        options.reference_date = m_day;
        SheetReport sheet;
        sheet.reg = m_reg;
        sheet.given = m_rows.columns();
        sheet.match.columns_of.resize(m_rules.form.fields.size());
        FactsBuilder builder(*m_loaded.set, m_rules, m_day);
        SheetCheck check(options, sheet, builder);
        std::uint32_t number_of_row = 0;
        for (const rules::ExampleRow& row : example.rows) {
            reg::Verwerking verwerking = m_rows.verwerking(m_rows.texts_for(rule, row));
            verwerking.row = ++number_of_row;
            check.add(verwerking);
        }
        JudgedRows judged = check.take().judged;
        bool found = false;
        std::get<std::unique_ptr<rules::SetCheck>>(rule.check)
            ->judge(judged.notes[number], [&found](std::uint32_t, std::uint32_t) { found = true; });
        ++m_tried.count;
        if (found != example.bad) {
            add(example.mark,
                Sentence(example.bad ? Msg::example_bad_passes : Msg::example_good_found,
                         {{"rule", rule.id}, {"example", shown_example(example, rule, m_rules.form)}}));
        }
    }

    void try_missing_column(const Rule& rule) {
        const auto* check = std::get_if<std::unique_ptr<rules::SheetCheck>>(&rule.check);
        if (check == nullptr || !tried_without_examples(rule)) {
            return;
        }
        ++m_tried.count;
        if ((*check)->judge({false, true, 1}) != Outcome::not_met) {
            add(rule.mark, Sentence(Msg::example_bad_passes, {{"rule", rule.id}, {"example", "-"}}));
        }
    }

    // Whether the rule looks at rows one by one for what stands in one field.
    [[nodiscard]] static bool is_of_field(const Rule& rule, reg::FieldIndex field) {
        return rule.field == field && !rule.on_row && !rule.off && rule.scope == rules::Scope::row;
    }

    [[nodiscard]] bool finds(const Rule& rule, const RowFacts& facts) const {
        return outcome_of(rule, facts, m_day) == Outcome::not_met;
    }

    void try_bad(reg::FieldIndex index, std::size_t number) {
        const reg::Field& field = m_rules.form.fields[index];
        const rules::ExampleRow row{{index, field.bad[number]}};
        ++m_tried.count;
        bool found = false;
        for (std::size_t of = 0; of < m_rules.rules.size(); ++of) {
            const Rule& rule = m_rules.rules[of];
            if (is_of_field(rule, index) && finds(rule, m_rows.facts(m_rows.texts_for(rule, row)))) {
                found = true;
                m_shown[of] = true;
            }
        }
        if (!found) {
            add(mark_of(field, "bad", number),
                Sentence(Msg::example_bad_of_field_passes,
                         {{"field", name_of(field)}, {"example", in_quotes(field.bad[number])}}));
        }
    }

    void try_good(reg::FieldIndex index, std::size_t number) {
        const reg::Field& field = m_rules.form.fields[index];
        const rules::ExampleRow row{{index, field.good[number]}};
        ++m_tried.count;
        for (const Rule& rule : m_rules.rules) {
            if (!is_of_field(rule, index) || rule.severity == rules::Severity::info) {
                continue;
            }
            const ExampleRows::Texts texts = m_rows.texts_for(rule, row);
            // What contradicts another field is right in a row where that says something else.
            const auto passes = [&](const RowFacts& facts) { return !finds(rule, facts); };
            if (!passes(m_rows.facts(texts)) && !m_rows.another_fits(texts, index, passes)) {
                add(mark_of(field, "good", number),
                    Sentence(Msg::example_good_of_field_found, {{"field", name_of(field)},
                                                                {"example", in_quotes(field.good[number])},
                                                                {"rule", rule.id}}));
            }
        }
    }

    [[nodiscard]] std::string name_of(const reg::Field& field) const {
        return m_rules.form.id + "." + field.id;
    }
    [[nodiscard]] rules::Mark mark_of(const reg::Field& field, std::string_view key,
                                      std::size_t number) const {
        const rules::Node* list = find_in_field(*m_loaded.tree, m_rules.form.id, field.id, key);
        return list != nullptr && number < list->items.size()
                   ? list->items[number].mark
                   : mark_in_field(*m_loaded.tree, m_rules.form.id, field.id, key);
    }

    const rules::LoadedRules& m_loaded;
    std::size_t m_reg;
    const rules::RegisterRules& m_rules;
    util::Date m_day;
    ExampleRows m_rows;
    std::vector<bool> m_shown;  // by rule: the bad text of a field shows what it finds
    ExamplesTried& m_tried;
};

}  // namespace

ExamplesTried try_examples(const rules::LoadedRules& loaded, util::Date day) {
    ExamplesTried tried;
    for (std::size_t reg = 0; reg < loaded.set->registers.size(); ++reg) {
        RegisterTrial trial(loaded, reg, day, tried);
        trial.try_rules();
        trial.try_fields();
        trial.name_unshown();
    }
    return tried;
}

}  // namespace registertoets::check
