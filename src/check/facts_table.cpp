// SPDX-License-Identifier: EUPL-1.2
#include "check/facts_table.hpp"

namespace registertoets::check {
namespace {

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

std::optional<std::uint32_t> FactsTable::number(const rules::CellFacts& facts) {
    const std::size_t hash = hash_of(facts);
    const std::lock_guard lock(m_adding);
    const auto [first, last] = m_by_hash.equal_range(hash);
    for (auto known = first; known != last; ++known) {
        if (same((*this)[known->second], facts)) {
            return known->second;
        }
    }
    if (m_count == m_most) {
        return std::nullopt;
    }
    auto& piece = m_pieces[m_count / k_piece];
    if (piece == nullptr) {
        piece = std::make_unique<Piece>();
    }
    (*piece)[m_count % k_piece] = facts;
    m_by_hash.emplace(hash, m_count);
    return m_count++;
}

}  // namespace registertoets::check
