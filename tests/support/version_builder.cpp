// SPDX-License-Identifier: EUPL-1.2
#include "support/version_builder.hpp"

#include <fmt/format.h>

#include <array>
#include <bit>

#include "support/checked.hpp"

namespace registertoets::testing {

versions::Vocabulary small_words() {
    return versions::Vocabulary(*small_register());
}

VersionBuilder& VersionBuilder::row(const RowLike& like) {
    versions::VersionRow row;
    row.key = like.key;
    row.name = like.name;
    for (const versions::VersionRow& other : m_version.rows) {
        row.occurrence += other.key == like.key ? 1U : 0U;
    }
    row.code = like.code.empty() ? versions::k_none : m_words.name_number(like.code);
    row.directie = like.directie.empty() ? versions::k_none : m_words.name_number(like.directie);
    row.lacking = like.lacking;
    row.content = like.content;
    row.row = static_cast<std::uint32_t>(m_version.rows.size() + 2);
    row.required = static_cast<std::uint8_t>(like.required);
    row.filled =
        static_cast<std::uint8_t>(like.required - static_cast<unsigned>(std::popcount(like.lacking)));
    row.complete = like.lacking == 0 && !like.refused;
    row.complete_law = like.lacking == 0;
    m_version.about.has_contents = m_version.about.has_contents && like.content != 0;
    m_version.rows.push_back(row);
    return *this;
}

VersionBuilder& VersionBuilder::rules(const std::string& sha256) {
    m_version.about.rules = {{"rde", "1.0", sha256}};
    return *this;
}

VersionBuilder& VersionBuilder::file(const std::string& sha256) {
    m_version.about.files = {{"a.xlsx", sha256}};
    return *this;
}

std::string complete_taken_apart(const versions::Comparison& comparison) {
    const versions::RegisterDifference& reg = comparison.registers.at(0);
    const auto& [cells, rules, other] = reg.effects;
    return fmt::format("{} {:+} {:+} {:+} {:+} {:+} {:+} = {}", reg.before.complete, reg.added.complete,
                       -reg.gone.complete, static_cast<std::int64_t>(cells.became_complete),
                       -static_cast<std::int64_t>(cells.became_incomplete), rules.complete(),
                       other.complete(), reg.after.complete);
}

std::string changes_in(const versions::Comparison& comparison, const versions::Vocabulary& words) {
    std::string text;
    for (const versions::RowChange& change : comparison.changes) {
        const bool gone = change.after == versions::k_none;
        const versions::VersionRow& row =
            gone ? comparison.before.rows[change.before] : comparison.after.rows[change.after];
        static constexpr std::array<std::string_view, 3> k_known_by{"", " by code", " by name"};
        text += fmt::format("{} {} {}{}\n", words.name(row.code), name_of(change.row_class),
                            name_of(change.cause), k_known_by.at(static_cast<std::size_t>(change.by)));
    }
    return text;
}

}  // namespace registertoets::testing
