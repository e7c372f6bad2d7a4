// SPDX-License-Identifier: EUPL-1.2
#include "check/example_rows.hpp"

#include <algorithm>

namespace registertoets::check {
namespace {

// Rows of good examples that are tried until one fits; more fields than that are not what conditions look at.
constexpr std::size_t k_most_rows = 1024;

// Whether the row asks for the field that `rule` is about, as far as its conditions say.
bool speaks(const rules::Rule& rule, const rules::RowFacts& facts) {
    const rules::Need need = facts[rule.field].need;
    const bool asked_for = need != rules::Need::not_needed && need != rules::Need::unknown;
    return (asked_for || rule.on_row) && rule.speaks_of(facts);
}

}  // namespace

ExampleRows::ExampleRows(const rules::RuleSet& set, const rules::RegisterRules& rules, util::Date day)
    : m_rules(rules), m_builder(set, rules, day) {
    for (const reg::Field& field : rules.form.fields) {
        m_base.push_back(field.good.empty() ? std::string() : field.good.front());
    }
}

ExampleRows::Texts ExampleRows::texts_for(const rules::Rule& rule, const rules::ExampleRow& given) {
    Texts row = m_base;
    for (const auto& [field, text] : given) {
        row[field] = text;
    }
    Texts as_given = row;
    const Fields fields = fields_to_vary(rule, given);
    const Fits fits = [&rule](const rules::RowFacts& facts) { return speaks(rule, facts); };
    if (fits(facts(row)) || vary_one(row, fields, fits) || vary_all(row, fields, fits)) {
        return row;
    }
    return as_given;
}

bool ExampleRows::another_fits(Texts row, reg::FieldIndex but, const Fits& fits) {
    Fields fields;
    for (reg::FieldIndex field = 0; field < row.size(); ++field) {
        if (field != but) {
            fields.push_back(field);
        }
    }
    return vary_one(row, fields, fits);
}

ExampleRows::Fields ExampleRows::fields_to_vary(const rules::Rule& rule,
                                                const rules::ExampleRow& given) const {
    Fields fields = m_rules.duties[rule.field].depends_on;
    for (const rules::Condition* condition : {rule.when.get(), rule.unless.get()}) {
        if (condition != nullptr) {
            condition->add_fields(fields);
        }
    }
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    std::erase_if(fields, [&](reg::FieldIndex field) {
        return field == rule.field || std::any_of(given.begin(), given.end(),
                                                  [field](const auto& cell) { return cell.first == field; });
    });
    return fields;
}

std::vector<std::string> ExampleRows::choices(reg::FieldIndex field) const {
    std::vector<std::string> choices = m_rules.form.fields[field].good;
    if (const reg::ValueList* list = m_rules.form.fields[field].list) {
        for (const reg::ListValue& value : list->values()) {
            choices.push_back(value.label.nl);
        }
    }
    choices.emplace_back();
    return choices;
}

bool ExampleRows::vary_one(Texts& row, const Fields& fields, const Fits& fits) {
    for (const reg::FieldIndex field : fields) {
        const std::string kept = row[field];
        for (const std::string& choice : choices(field)) {
            row[field] = choice;
            if (fits(facts(row))) {
                return true;
            }
        }
        row[field] = kept;
    }
    return false;
}

// All rows of choices, like the numbers that a counter shows.
bool ExampleRows::vary_all(Texts& row, const Fields& fields, const Fits& fits) {
    std::vector<std::vector<std::string>> wheels;
    for (const reg::FieldIndex field : fields) {
        wheels.push_back(choices(field));
    }
    std::vector<std::size_t> at(fields.size());
    for (std::size_t tried = 0; tried < k_most_rows; ++tried) {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            row[fields[i]] = wheels[i][at[i]];
        }
        if (fits(facts(row))) {
            return true;
        }
        std::size_t wheel = 0;
        while (wheel < fields.size() && ++at[wheel] == wheels[wheel].size()) {
            at[wheel++] = 0;
        }
        if (wheel == fields.size()) {
            return false;
        }
    }
    return false;
}

reg::Verwerking ExampleRows::verwerking(const Texts& texts) {
    reg::Verwerking verwerking;
    for (const std::string& text : texts) {
        const auto [known, is_new] =
            m_strings.try_emplace(text, static_cast<std::uint32_t>(m_strings.size()));
        reg::FieldValue value;
        value.text = known->first;
        value.shared = known->second;
        verwerking.values.push_back(value);
    }
    return verwerking;
}

const rules::RowFacts& ExampleRows::facts(const Texts& texts) {
    m_current = verwerking(texts);
    return m_builder.build(m_current, columns());
}

FieldSet ExampleRows::columns() const {
    return ~FieldSet{0} >> (reg::k_most_fields - m_base.size());
}

}  // namespace registertoets::check
