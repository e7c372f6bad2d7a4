// SPDX-License-Identifier: EUPL-1.2
#include "check/sheet_check.hpp"

#include <algorithm>
#include <bit>

#include "check/outcome.hpp"
#include "check/reference_list.hpp"
#include "check/row_content.hpp"
#include "check/row_key.hpp"
#include "check/row_observer.hpp"
#include "register/organisation.hpp"
#include "util/ascii.hpp"
#include "util/sha256.hpp"
#include "util/text_hash.hpp"
#include "util/unicode.hpp"

namespace registertoets::check {
namespace {

using rules::Outcome;

FieldSet bit(reg::FieldIndex field) {
    return FieldSet{1} << field;
}

bool in(FieldSet set, reg::FieldIndex field) {
    return (set >> field & 1U) != 0;
}

}  // namespace

SheetCheck::SheetCheck(const Options& options, const SheetReport& sheet, FactsBuilder& facts)
    : m_options(options),
      m_sheet(sheet),
      m_facts(facts),
      m_rules(*options.rules->registers[*sheet.reg]),
      m_columns(sheet.given),
      m_field_outcomes(m_rules, options.reference_date) {
    const std::size_t count = m_rules.form.fields.size();
    for (reg::FieldIndex field = 0; field < count; ++field) {
        if (sheet.match.has(field)) {
            m_columns |= bit(field);
        }
    }
    for (reg::FieldIndex field = 0; field < count; ++field) {
        const rules::FieldDuty& duty = m_rules.duties[field];
        const bool stands = std::all_of(duty.depends_on.begin(), duty.depends_on.end(),
                                        [this](reg::FieldIndex other) { return in(m_columns, other); });
        if (in(m_columns, field) && stands) {
            m_beside_missing |= bit(field);
        }
        if (duty.basis == rules::Basis::wet) {
            m_wet |= bit(field);
        }
    }
    choose_rules();
    begin();
}

void SheetCheck::begin() {
    m_judged = {};
    m_names = {};
    m_judged.outcomes.resize(m_rules.rules.size());
    m_judged.fields.resize(m_rules.form.fields.size());
    m_judged.rows_in_need.resize(m_rules.form.fields.size());
}

void SheetCheck::choose_rules() {
    for (std::uint32_t number = 0; number < m_rules.rules.size(); ++number) {
        const rules::Rule& rule = m_rules.rules[number];
        const auto* check = std::get_if<std::unique_ptr<rules::SetCheck>>(&rule.check);
        if (check != nullptr && !rule.off && rule.speaks_on(m_options.reference_date)) {
            m_set_rules.push_back({number, &rule, check->get(), std::make_unique<rules::KnownNotes>()});
        }
        if (rule.scope == rules::Scope::row && !std::holds_alternative<rules::ExpectationCheck>(rule.check) &&
            !m_field_outcomes.has(number)) {
            m_row_rules.push_back(number);
        }
        if (rule.scope == rules::Scope::sheet && !rule.off) {
            (rule.when == nullptr && rule.unless == nullptr ? m_rules_of_all_rows : m_sheet_rules)
                .push_back(number);
        }
    }
}

void SheetCheck::add(const reg::Verwerking& verwerking) {
    RowRecord record;
    const rules::RowFacts& facts = m_facts.build(verwerking, m_columns);
    identify(verwerking, facts, record);
    const RowFate fate = fate_of(record, facts);
    if (m_options.observer != nullptr) {
        m_options.observer->see({m_sheet, verwerking, facts, fate});
    }
    if (m_options.progress != nullptr) {
        m_options.progress->rows.fetch_add(1, std::memory_order_relaxed);
    }
    if (fate != RowFate::counted) {
        ++(fate == RowFate::ended ? m_judged.ended : m_judged.filtered_out);
        if (record.code != k_none) {
            m_judged.other_codes.push_back(record.code);
        }
        return;
    }
    if (verwerking.hidden) {
        ++m_judged.hidden;
    }
    Verdict verdict = judge_fields(facts);
    apply_rules(verwerking, facts, verdict);
    count_spoken_of(facts);
    complete(verdict, record);
    note(facts, record);
    record.content = content_of(m_rules.form, verwerking);
    record.group = group_of(verwerking, facts, record);
    m_judged.rows.push_back(record);
}

JudgedBatch SheetCheck::take() {
    for (const std::uint32_t number : m_rules_of_all_rows) {
        m_judged.rows_spoken_of[number] = m_judged.rows.size();
    }
    m_field_outcomes.move_to(m_judged.outcomes);
    JudgedBatch batch{std::move(m_judged), std::move(m_names)};
    begin();
    return batch;
}

RowFate SheetCheck::fate_of(const RowRecord& record, const rules::RowFacts& facts) const {
    if (!asked_for(record)) {
        return RowFate::not_asked_for;
    }
    const bool ended = m_rules.ended != nullptr && m_rules.ended->holds(facts) == rules::Truth::yes;
    return ended ? RowFate::ended : RowFate::counted;
}

bool SheetCheck::asked_for(const RowRecord& record) const {
    const auto& only = m_options.only_directies;
    if (only.empty()) {
        return true;
    }
    return record.directie != k_none &&
           std::find(only.begin(), only.end(), m_names.text(record.directie)) != only.end();
}

// The key: what the rules name, normalised, what is empty left out; if all is empty, the fields themselves.
void SheetCheck::identify(const reg::Verwerking& verwerking, const rules::RowFacts& facts,
                          RowRecord& record) {
    const reg::Form& form = m_rules.form;
    std::string key = form.id;
    util::TextHash name;
    bool any = false;
    bool has_code = false;
    bool has_name = false;
    const auto words_of = [&](reg::FieldIndex field) { return name_in(field, verwerking).words; };
    const auto answered = [&](reg::FieldIndex field) { return facts[field].answered(); };
    each_key_part(form, verwerking, words_of, answered, [&](reg::FieldIndex field, std::string_view part) {
        any = true;
        if (field == form.key.front()) {
            has_code = true;
        } else {
            name.add(form.fields[field].id);
            name.add(part);
            has_name = has_name || (field != form.directie && field != form.keten);
        }
        add_to_key(key, form.fields[field], part);
    });
    for (reg::FieldIndex field = 0; !any && field < form.fields.size(); ++field) {
        key += util::k_unit_separator + util::fold(verwerking.values[field].text);
    }
    record.key_hash = util::sha256_prefix(key);
    record.name_hash = has_name ? name.wide_value() : 0;
    record.row = verwerking.row;
    if (has_code) {
        record.code = m_names.number(util::single_line(verwerking.values[form.key.front()].text));
        record.has_code = true;
    }
    name_parts(verwerking, facts, record);
}

// Whose the row is, and which process.
void SheetCheck::name_parts(const reg::Verwerking& verwerking, const rules::RowFacts& facts,
                            RowRecord& record) {
    // Rows with "n.n.b." are of no directie of that name.
    const auto name_of = [&](reg::FieldIndex field) {
        if (field == reg::k_no_field || !facts[field].answered()) {
            return k_none;
        }
        return m_names.number(name_in(field, verwerking).text);
    };
    record.directie = name_of(m_rules.form.directie);
    record.keten = name_of(m_rules.form.keten);
    const bool has_list = m_options.reference != nullptr && m_options.reference->of(*m_sheet.reg) != nullptr;
    const reg::FieldIndex process = has_list ? m_rules.expect->name : reg::k_no_field;
    if (process != reg::k_no_field && facts[process].presence() == rules::Presence::filled) {
        record.process = m_names.number(util::single_line(verwerking.values[process].text));
    }
}

// The directie or keten that the row names in `field`.
const SheetCheck::Name& SheetCheck::name_in(reg::FieldIndex field, const reg::Verwerking& verwerking) {
    const std::string_view text = verwerking.values[field].text;
    return (field == m_rules.form.directie ? m_directies : m_ketens).of(text, [&] {
        std::string name = reg::canonical_name(m_rules.form.fields[field].list, text);
        std::string words = util::fold_words(name);
        return Name{std::move(name), std::move(words)};
    });
}

SheetCheck::Verdict SheetCheck::judge_fields(const rules::RowFacts& facts) {
    Verdict verdict;
    for (reg::FieldIndex field = 0; field < facts.size(); ++field) {
        const rules::FieldFacts& fact = facts[field];
        if (!fact.counts_as_required()) {
            continue;
        }
        verdict.required |= bit(field);
        if (fact.need == rules::Need::required) {
            ++m_judged.rows_in_need[field];
        }
        // Where the condition cannot be judged, what is filled in is not judged either.
        const bool judged_text = fact.judged();
        if (fact.answered() && !(judged_text && fact.cell->error)) {
            verdict.filled |= bit(field);
        }
        if (fact.answered() && !(judged_text && fact.cell->law_error)) {
            verdict.law_ok |= bit(field);
        }
    }
    return verdict;
}

void SheetCheck::apply_rules(const reg::Verwerking& verwerking, const rules::RowFacts& facts,
                             Verdict& verdict) {
    m_not_met.clear();
    m_field_outcomes.add(facts, m_not_met);
    for (const std::uint32_t number : m_row_rules) {
        const auto outcome = outcome_of(m_rules.rules[number], facts, m_options.reference_date);
        if (!outcome) {
            continue;
        }
        ++m_judged.outcomes[number][static_cast<std::size_t>(*outcome)];
        if (*outcome == Outcome::not_met) {
            m_not_met.push_back(number);
        }
    }
    std::sort(m_not_met.begin(), m_not_met.end(), [&](std::uint32_t a, std::uint32_t b) {
        const auto order = [&](std::uint32_t number) {
            return std::pair(verwerking.values[m_rules.rules[number].field].column, number);
        };
        return order(a) < order(b);
    });
    for (const std::uint32_t number : m_not_met) {
        const rules::Rule& rule = m_rules.rules[number];
        add_finding(number, verwerking, rule.field);
        if (rule.severity == rules::Severity::error && rule.on_row) {
            verdict.row_error = true;
            verdict.error_beside_missing = true;
        } else if (rule.severity == rules::Severity::error) {
            verdict.row_error = true;
            verdict.filled &= ~bit(rule.field);
            verdict.law_ok &= rule.counts_for_law ? ~bit(rule.field) : ~FieldSet{0};
            verdict.error_beside_missing = verdict.error_beside_missing || in(m_beside_missing, rule.field);
        }
    }
}

// Rules on the sheet as a whole may speak of some of its rows only.
void SheetCheck::count_spoken_of(const rules::RowFacts& facts) {
    for (const std::uint32_t number : m_sheet_rules) {
        m_judged.rows_spoken_of[number] += m_rules.rules[number].speaks_of(facts) ? 1U : 0U;
    }
}

// Rules over all rows take down what they need; they judge when every file has been read.
void SheetCheck::note(const rules::RowFacts& facts, const RowRecord& record) {
    const rules::SetRow row{m_rules.form, facts, record.key_hash, record.has_code, record.complete};
    const auto number = static_cast<std::uint32_t>(m_judged.rows.size());
    for (const SetRule& rule : m_set_rules) {
        if (!rule.rule->speaks_of(facts)) {
            continue;
        }
        m_notes.clear();
        rule.check->note(row, rule.rule->field, m_facts, *rule.known, m_notes);
        if (m_notes.empty()) {
            continue;
        }
        rules::Notes& noted = m_judged.notes[rule.number];
        for (const rules::Note& note : m_notes) {
            noted.add(number, note);
        }
    }
}

void SheetCheck::complete(const Verdict& verdict, RowRecord& record) {
    record.lacking = verdict.required & ~verdict.filled;
    record.required = static_cast<std::uint8_t>(std::popcount(verdict.required));
    record.filled = static_cast<std::uint8_t>(std::popcount(verdict.required & verdict.filled));
    record.complete = record.lacking == 0 && !verdict.row_error;
    record.complete_law = (verdict.required & m_wet & ~verdict.law_ok) == 0;
    record.complete_but_for_missing_columns =
        (record.lacking & m_beside_missing) == 0 && !verdict.error_beside_missing;
    for (reg::FieldIndex field = 0; field < m_judged.fields.size(); ++field) {
        m_judged.fields[field].required += verdict.required >> field & 1U;
        m_judged.fields[field].filled += (verdict.required & verdict.filled) >> field & 1U;
    }
}

void SheetCheck::add_finding(std::uint32_t rule, const reg::Verwerking& verwerking, reg::FieldIndex field) {
    Finding finding;
    finding.set_rule(rule);
    finding.row = static_cast<std::uint32_t>(m_judged.rows.size());
    finding.column = verwerking.values[field].column;
    if (m_options.keep_values && !verwerking.values[field].text.empty()) {
        finding.value = m_names.number(verwerking.values[field].text);
    }
    m_judged.findings.push_back(finding);
}

std::uint32_t SheetCheck::group_of(const reg::Verwerking& verwerking, const rules::RowFacts& facts,
                                   const RowRecord& record) {
    switch (m_options.group_by) {
        case GroupBy::directie:
            return record.directie;
        case GroupBy::keten:
            return record.keten;
        case GroupBy::file:
            return k_none;  // the file's name is filled in when the files are brought together
        case GroupBy::field:
            break;
    }
    const auto field = m_rules.form.find(m_options.group_field);
    if (!field || verwerking.values[*field].text.empty() ||
        facts[*field].presence() == rules::Presence::placeholder) {
        return k_none;
    }
    return m_names.number(
        reg::canonical_name(m_rules.form.fields[*field].list, verwerking.values[*field].text));
}

}  // namespace registertoets::check
