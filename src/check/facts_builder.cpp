// SPDX-License-Identifier: EUPL-1.2
#include "check/facts_builder.hpp"

#include <algorithm>

#include "util/unicode.hpp"
#include "util/words.hpp"

namespace registertoets::check {
namespace {

using rules::Duty;
using rules::Need;
using rules::Presence;
using rules::Truth;

// Of Memo::facts.
constexpr std::uint32_t k_unknown = 0xFFFFFFFF;
constexpr unsigned k_facts_bits = 24;
constexpr std::uint32_t k_most_facts = (std::uint32_t{1} << k_facts_bits) - 1;

// Texts are numbered: those that are shared as the workbook does, which cannot share so many; others from
// here, as long as they are remembered.
constexpr std::uint32_t k_inline = std::uint32_t{1} << 31U;
constexpr unsigned k_text_bits = 32;

// What may be remembered of texts that are not shared, before all of it is forgotten.
constexpr std::size_t k_most_inline_bytes = std::size_t{8} << 20U;
constexpr std::size_t k_bytes_beside_text = 96;

// 2^64 by the golden ratio, odd: a product with it spreads numbers that lie close together.
constexpr std::uint64_t k_spread = 0x9E3779B97F4A7C15U;

std::size_t hash_of(const rules::CellFacts& facts) {
    std::size_t hash = static_cast<std::size_t>(facts.answer.presence) * 31 + facts.faults;
    for (const std::uint16_t value : facts.match.values) {
        hash = hash * 1000003 + value;
    }
    hash = hash * 1000003 + static_cast<std::size_t>(facts.answers);
    return hash * 1000003 + facts.match.unknown_parts;
}

bool same(const rules::CellFacts& a, const rules::CellFacts& b) {
    return a.answer.presence == b.answer.presence && a.answer.own_word == b.answer.own_word &&
           a.faults == b.faults && a.answers == b.answers && a.error == b.error &&
           a.law_error == b.law_error && a.match.values == b.match.values &&
           a.match.known_parts == b.match.known_parts && a.match.unknown_parts == b.match.unknown_parts;
}

}  // namespace

FactsBuilder::Hashes FactsBuilder::hashes_of(std::string_view words) {
    Hashes hashes;
    hashes.words = std::hash<std::string_view>{}(words) | 1U;
    for (const std::string_view word : util::words_in(words)) {
        // A sum does not depend on the order; the product keeps it from being the sum of other words.
        hashes.loose += (std::hash<std::string_view>{}(word) | 1U) * k_spread;
    }
    return hashes;
}

FactsBuilder::FactsBuilder(const rules::RuleSet& set, const rules::RegisterRules& rules,
                           util::Date reference_date)
    : m_set(set), m_rules(rules), m_reference_date(reference_date), m_text_rules(rules.form.fields.size()) {
    for (const rules::Rule& rule : rules.rules) {
        if (!rule.off && std::holds_alternative<std::unique_ptr<rules::TextCheck>>(rule.check)) {
            m_text_rules[rule.field].push_back(&rule);
        }
    }
    m_missing.answer.presence = Presence::column_missing;
    m_row.resize(rules.form.fields.size());
}

const rules::RowFacts& FactsBuilder::build(const reg::Verwerking& verwerking, FieldSet columns) {
    for (reg::FieldIndex field = 0; field < m_row.size(); ++field) {
        const reg::FieldValue& value = verwerking.values[field];
        const bool has_column = (columns >> field & 1U) != 0;
        m_row[field].value = &value;
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
        return m_facts[intern(judge(field, value, rules::ReadText(value.text)))];
    }
    Memo& memo = memo_of(value);
    if (memo.facts != k_unknown && memo.facts >> k_facts_bits == field) {
        return m_facts[memo.facts & k_most_facts];
    }
    const std::uint64_t key = std::uint64_t{field} << k_text_bits | memo.number;
    Elsewhere& elsewhere = m_elsewhere[(key * k_spread) >> (64 - k_elsewhere_bits)];
    if (memo.facts != k_unknown && elsewhere.field_and_text == key) {
        return m_facts[elsewhere.facts];
    }
    const rules::ReadText read(value.text);
    const std::uint32_t number = intern(judge(field, value, read));
    if (memo.facts != k_unknown) {
        elsewhere = {key, number};
    } else if (number < k_most_facts) {
        memo.facts = static_cast<std::uint32_t>(field) << k_facts_bits | number;
    }
    if (memo.hashes.words == 0) {
        memo.hashes = hashes_of(read.words());
    }
    return m_facts[number];
}

FactsBuilder::Memo& FactsBuilder::memo_of(const reg::FieldValue& value) {
    if (value.shared != spreadsheet::k_not_shared) {
        if (value.shared >= m_shared.size()) {
            m_shared.resize(std::max<std::size_t>(value.shared + 1, m_shared.size() * 2));
        }
        m_shared[value.shared].number = value.shared;
        return m_shared[value.shared];
    }
    m_inline_text.assign(value.text);
    const auto known = m_inline.find(m_inline_text);
    if (known != m_inline.end()) {
        return known->second;
    }
    m_inline_bytes += value.text.size() + k_bytes_beside_text;
    if (m_inline_bytes > k_most_inline_bytes) {
        m_inline.clear();
        m_inline_texts = 0;
        std::fill(m_elsewhere.begin(), m_elsewhere.end(), Elsewhere{});
        m_inline_bytes = value.text.size() + k_bytes_beside_text;
    }
    Memo& memo = m_inline[m_inline_text];
    memo.number = k_inline | m_inline_texts++;
    return memo;
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
        return facts;
    }
    facts.answers = m_rules.probes.answers(index, read);
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

const FactsBuilder::Hashes& FactsBuilder::known_hashes(const reg::FieldValue& value) {
    Hashes& hashes = memo_of(value).hashes;
    if (hashes.words == 0) {
        hashes = hashes_of(util::fold_words(value.text));
    }
    return hashes;
}

std::uint64_t FactsBuilder::words(const reg::FieldValue& value) {
    return known_hashes(value).words;
}

std::uint64_t FactsBuilder::loose_words(const reg::FieldValue& value) {
    return known_hashes(value).loose;
}

std::uint32_t FactsBuilder::intern(rules::CellFacts facts) {
    const std::size_t hash = hash_of(facts);
    const auto [first, last] = m_by_hash.equal_range(hash);
    for (auto known = first; known != last; ++known) {
        if (same(m_facts[known->second], facts)) {
            return known->second;
        }
    }
    const auto number = static_cast<std::uint32_t>(m_facts.size());
    m_facts.push_back(std::move(facts));
    m_by_hash.emplace(hash, number);
    return number;
}

}  // namespace registertoets::check
