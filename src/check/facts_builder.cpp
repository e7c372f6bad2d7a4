// SPDX-License-Identifier: EUPL-1.2
#include "check/facts_builder.hpp"

#include <functional>
#include <utility>

#include "util/mixing.hpp"
#include "util/unicode.hpp"
#include "util/words.hpp"

namespace registertoets::check {
namespace {

using rules::Duty;
using rules::Need;
using rules::Presence;
using rules::Truth;

// What is remembered as the facts of a text: their number, and above it the field that it was judged for.
constexpr unsigned k_number_bits = FactsTable::k_number_bits;
constexpr std::uint32_t k_number_mask = FactsTable::k_most - 1;
constexpr unsigned k_text_bits = 56;

// 2^64 by the golden ratio, odd: a product with it spreads numbers that lie close together.
constexpr std::uint64_t k_spread = 0x9E3779B97F4A7C15U;

std::uint64_t field_and_text(reg::FieldIndex field, std::uint64_t text) {
    return std::uint64_t{field} << k_text_bits | text;
}

// A sum does not depend on the order. Each word is mixed first, and not by a factor alone, which the sum
// would have in common: words whose hashes add up alike have other sums then.
std::uint64_t loose_hash(std::string_view words) {
    std::uint64_t sum = 0;
    for (const std::string_view word : util::words_in(words)) {
        sum += util::mixed(0, std::hash<std::string_view>{}(word));
    }
    return sum;
}

}  // namespace

FactsBuilder::FactsBuilder(const rules::RuleSet& set, const rules::RegisterRules& rules,
                           util::Date reference_date, std::shared_ptr<Learnt> learnt)
    : m_set(set),
      m_rules(rules),
      m_reference_date(reference_date),
      m_learnt(std::move(learnt)),
      m_text_rules(rules.form.fields.size()) {
    for (const rules::Rule& rule : rules.rules) {
        if (rule.off) {
            continue;
        }
        if (std::holds_alternative<std::unique_ptr<rules::TextCheck>>(rule.check)) {
            m_text_rules[rule.field].push_back(&rule);
        } else if (const auto* check = std::get_if<std::unique_ptr<rules::SetCheck>>(&rule.check)) {
            for (const reg::FieldIndex field : (*check)->compared_loosely()) {
                m_compared_loosely |= FieldSet{1} << field;
            }
        }
    }
    m_missing.answer.presence = Presence::column_missing;
    m_row.resize(rules.form.fields.size());
    m_hashes.resize(rules.form.fields.size());
}

const rules::RowFacts& FactsBuilder::build(const reg::Verwerking& verwerking, FieldSet columns) {
    m_of_this_row.clear();
    for (reg::FieldIndex field = 0; field < m_row.size(); ++field) {
        const reg::FieldValue& value = verwerking.values[field];
        const bool has_column = (columns >> field & 1U) != 0;
        m_row[field].value = &value;
        m_hashes[field] = {};
        if (!has_column) {
            m_row[field].cell = &m_missing;
        } else {
            m_row[field].cell = value.text.empty() ? &m_empty : &cell_facts(field, value);
        }
    }
    for (reg::FieldIndex field = 0; field < m_row.size(); ++field) {
        m_row[field].need = need_of(field);
    }
    return m_row;
}

Need FactsBuilder::need_of(reg::FieldIndex field) const {
    const rules::FieldDuty& duty = m_rules.duties[field];
    switch (duty.duty) {
        case Duty::always:
            return Need::required;
        case Duty::expected:
            return Need::expected;
        case Duty::optional:
            return Need::optional;
        default:
            break;
    }
    switch (duty.when->holds(m_row)) {
        case Truth::yes:
            return Need::required;
        case Truth::no:
            return Need::not_needed;
        default:
            return Need::unknown;
    }
}

const rules::CellFacts& FactsBuilder::cell_facts(reg::FieldIndex field, const reg::FieldValue& value) {
    // Equal texts are judged alike but for this, which hardly ever occurs; and an error is no text.
    if (value.several_fields || value.type == spreadsheet::CellType::error) {
        return kept_for_the_row(judge(field, value, rules::ReadText(value.text)));
    }
    if (value.shared != spreadsheet::k_not_shared) {
        const std::uint64_t key = field_and_text(field, value.shared);
        if (const Recent& known = recent(key); known.field_and_text == key) {
            m_hashes[field] = known.hashes;
            return *known.facts;
        }
    }
    return learnt_facts(field, value);
}

const rules::CellFacts& FactsBuilder::learnt_facts(reg::FieldIndex field, const reg::FieldValue& value) {
    const TextMemory::Known known = m_learnt->texts.of(value);
    m_hashes[field] = known.hashes;
    if (known.facts == TextMemory::k_unknown) {
        const rules::ReadText read(value.text);
        m_hashes[field] = hashes_of(field, read.words());
        rules::CellFacts facts = judge(field, value, read);
        const auto number = m_learnt->facts.number(facts);
        if (!number) {
            return kept_for_the_row(std::move(facts));
        }
        m_learnt->texts.remember(value, static_cast<std::uint32_t>(field) << k_number_bits | *number,
                                 m_hashes[field]);
        return m_learnt->facts[*number];
    }
    const std::uint64_t key = field_and_text(field, known.number);
    Recent& place = recent(key);
    if (place.field_and_text == key) {
        return *place.facts;
    }
    if (known.facts >> k_number_bits == field) {
        place = {key, &m_learnt->facts[known.facts & k_number_mask], known.hashes};
        return *place.facts;
    }
    rules::CellFacts facts = judge(field, value, rules::ReadText(value.text));
    const auto number = m_learnt->facts.number(facts);
    if (!number) {
        return kept_for_the_row(std::move(facts));
    }
    place = {key, &m_learnt->facts[*number], known.hashes};
    return *place.facts;
}

FactsBuilder::Recent& FactsBuilder::recent(std::uint64_t field_and_text) {
    return m_recent[(field_and_text * k_spread) >> (64 - k_recent_bits)];
}

const rules::CellFacts& FactsBuilder::kept_for_the_row(rules::CellFacts facts) {
    return m_of_this_row.emplace_back(std::move(facts));
}

rules::CellFacts FactsBuilder::judge(reg::FieldIndex index, const reg::FieldValue& value,
                                     const rules::ReadText& read) const {
    const reg::Field& field = m_rules.form.fields[index];
    rules::CellFacts facts;
    if (value.type == spreadsheet::CellType::error) {
        facts.answer.presence = Presence::placeholder;
        return facts;
    }
    if (field.list != nullptr) {
        facts.match = field.list->match(value.text);
    }
    facts.answer =
        rules::classify(value.text, read.folded(), !facts.match.values.empty(), field, m_set.words);
    if (facts.answer.presence != Presence::filled) {
        facts.match = {};  // "BSN: nee" names what there is not
        return facts;
    }
    facts.answers = m_rules.probes.answers(index, read, m_reference_date);
    const rules::CellText cell(read, facts.match, field, m_reference_date, value.several_fields);
    for (const rules::Rule* rule : m_text_rules[index]) {
        if (!rule->speaks_on(m_reference_date)) {
            continue;
        }
        if (std::get<std::unique_ptr<rules::TextCheck>>(rule->check)->faulty(cell)) {
            facts.faults |= rule->fault_bit;
            const bool error = rule->severity == rules::Severity::error;
            facts.error = facts.error || error;
            facts.law_error = facts.law_error || (error && rule->counts_for_law);
        }
    }
    return facts;
}

WordHashes FactsBuilder::hashes_of(reg::FieldIndex field, std::string_view words) const {
    const bool loose = (m_compared_loosely >> field & 1U) != 0;
    // 0 is for a text that is not hashed yet.
    return {std::hash<std::string_view>{}(words) | 1U, loose ? loose_hash(words) : 0};
}

const WordHashes& FactsBuilder::hashes(reg::FieldIndex field) {
    WordHashes& hashes = m_hashes[field];
    if (hashes.words == 0) {
        hashes = hashes_of(field, util::fold_words(m_row[field].value->text));
    }
    return hashes;
}

std::uint64_t FactsBuilder::words(reg::FieldIndex field) {
    return hashes(field).words;
}

std::uint64_t FactsBuilder::loose_words(reg::FieldIndex field) {
    const std::uint64_t known = hashes(field).loose;
    // A text may have been met first in a field that nobody compares so.
    return known != 0 ? known : loose_hash(util::fold_words(m_row[field].value->text));
}

}  // namespace registertoets::check
