// SPDX-License-Identifier: EUPL-1.2
#include "versions/comparison.hpp"

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>

namespace registertoets::versions {
namespace {

__extension__ using Wide = unsigned __int128;

RowClass class_of(const VersionRow& before, const VersionRow& after) {
    if (!before.complete && after.complete) {
        return RowClass::became_complete;
    }
    if ((before.complete && !after.complete) || (after.lacking & ~before.lacking) != 0) {
        return RowClass::worse;
    }
    return after.lacking == before.lacking ? RowClass::same : RowClass::better;
}

void add(Effect& effect, const VersionRow& before, const VersionRow& after) {
    effect.became_complete += !before.complete && after.complete ? 1U : 0U;
    effect.became_incomplete += before.complete && !after.complete ? 1U : 0U;
    effect.mended += static_cast<unsigned>(std::popcount(before.lacking & ~after.lacking));
    effect.broken += static_cast<unsigned>(std::popcount(after.lacking & ~before.lacking));
    effect.required += after.required - before.required;
}

class Comparer {
  public:
    Comparer(Comparison& comparison, const Vocabulary& words) : m_comparison(comparison), m_words(words) {
        const Comparison& both = comparison;
        for (const VersionInfo* about : {&both.before.about, &both.after.about}) {
            for (const std::uint32_t reg : about->registers) {
                register_of(reg);
            }
        }
        // The very same files say the same, also where other rules find other fields in them.
        m_same_files = !both.before.about.files.empty() && both.before.about.files == both.after.about.files;
    }

    void add(const Match& match) {
        if (match.before == k_none) {
            add_alone(match, m_comparison.after.rows[match.after], RowClass::added);
        } else if (match.after == k_none) {
            add_alone(match, m_comparison.before.rows[match.before], RowClass::gone);
        } else {
            add_pair(match);
        }
    }

    void finish() {
        for (auto& [key, directie] : m_directies) {
            m_registers.at(key.first).directies.push_back(directie);
        }
        for (auto& [number, reg] : m_registers) {
            std::sort(reg.directies.begin(), reg.directies.end(),
                      [this](const DirectieDifference& left, const DirectieDifference& right) {
                          return left.directie != right.directie &&
                                 comes_before(m_words, left.directie, right.directie);
                      });
            m_comparison.registers.push_back(std::move(reg));
        }
    }

  private:
    void add_pair(const Match& match) {
        const VersionRow& before = m_comparison.before.rows[match.before];
        const VersionRow& after = m_comparison.after.rows[match.after];
        const Cause cause = cause_of(before, after);
        RegisterDifference& reg = register_of(after.reg);
        reg.before += amounts_of(before);
        reg.after += amounts_of(after);
        versions::add(reg.effects[static_cast<std::size_t>(cause)], before, after);
        directie_of(before).before += amounts_of(before);
        directie_of(after).after += amounts_of(after);
        count(match, after, class_of(before, after), cause);
    }

    void add_alone(const Match& match, const VersionRow& row, RowClass row_class) {
        RegisterDifference& reg = register_of(row.reg);
        const bool added = row_class == RowClass::added;
        (added ? reg.added : reg.gone) += amounts_of(row);
        (added ? reg.after : reg.before) += amounts_of(row);
        DirectieDifference& directie = directie_of(row);
        (added ? directie.after : directie.before) += amounts_of(row);
        count(match, row, row_class, Cause::cells);
    }

    void count(const Match& match, const VersionRow& row, RowClass row_class, Cause cause) {
        RegisterDifference& reg = register_of(row.reg);
        DirectieDifference& directie = directie_of(row);
        ++reg.counts[static_cast<std::size_t>(row_class)];
        ++directie.counts[static_cast<std::size_t>(row_class)];
        reg.by_code += match.by == KnownBy::code ? 1U : 0U;
        reg.by_name += match.by == KnownBy::name ? 1U : 0U;
        directie.by_code += match.by == KnownBy::code ? 1U : 0U;
        directie.by_name += match.by == KnownBy::name ? 1U : 0U;
        if (row_class != RowClass::same || match.by != KnownBy::id) {
            m_comparison.changes.push_back({match.before, match.after, row_class, cause, match.by});
        }
    }

    [[nodiscard]] Cause cause_of(const VersionRow& before, const VersionRow& after) const {
        const bool same_text = before.content != 0 && before.content == after.content;
        if (!m_same_files && !same_text) {
            return Cause::cells;
        }
        return m_comparison.same_rules && m_comparison.same_tool ? Cause::other : Cause::rules;
    }

    RegisterDifference& register_of(std::uint32_t number) {
        RegisterDifference& reg = m_registers[number];
        reg.reg = number;
        return reg;
    }

    DirectieDifference& directie_of(const VersionRow& row) {
        DirectieDifference& directie = m_directies[{row.reg, row.directie}];
        directie.directie = row.directie;
        return directie;
    }

    Comparison& m_comparison;
    const Vocabulary& m_words;
    bool m_same_files = false;
    std::map<std::uint32_t, RegisterDifference> m_registers;
    std::map<std::pair<std::uint32_t, std::uint32_t>, DirectieDifference> m_directies;
};

}  // namespace

std::string_view name_of(RowClass row_class) {
    static constexpr std::array<std::string_view, k_row_classes> k_names{"became_complete", "better", "same",
                                                                         "worse",           "new",    "gone"};
    return k_names[static_cast<std::size_t>(row_class)];
}

std::string_view name_of(Cause cause) {
    static constexpr std::array<std::string_view, k_causes> k_names{"cells", "rules", "other"};
    return k_names[static_cast<std::size_t>(cause)];
}

std::int64_t Effect::complete() const {
    return static_cast<std::int64_t>(became_complete) - static_cast<std::int64_t>(became_incomplete);
}

std::int64_t Effect::filled() const {
    return required + static_cast<std::int64_t>(mended) - static_cast<std::int64_t>(broken);
}

Comparison compare(Version before, Version after, const Vocabulary& words) {
    Comparison comparison;
    comparison.before = std::move(before);
    comparison.after = std::move(after);
    const VersionInfo& old = comparison.before.about;
    const VersionInfo& now = comparison.after.about;
    comparison.same_rules = same_rules(old, now);
    comparison.same_tool = old.tool == now.tool;
    comparison.contents_known = old.has_contents && now.has_contents;
    Comparer comparer(comparison, words);
    for (const Match& match : match_rows(comparison.before, comparison.after, words)) {
        comparer.add(match);
    }
    comparer.finish();
    return comparison;
}

check::FieldSet newly_lacking(const Comparison& comparison, const RowChange& change) {
    if (change.before == k_none || change.after == k_none) {
        return 0;
    }
    return comparison.after.rows[change.after].lacking & ~comparison.before.rows[change.before].lacking;
}

bool fell(const DirectieDifference& directie) {
    const auto part = [](std::int64_t count) { return static_cast<std::uint64_t>(count); };
    return directie.before.rows > 0 && directie.after.rows > 0 &&
           Wide{part(directie.after.complete)} * part(directie.before.rows) <
               Wide{part(directie.before.complete)} * part(directie.after.rows);
}

bool is_worse(const Comparison& comparison) {
    return std::any_of(comparison.registers.begin(), comparison.registers.end(),
                       [](const RegisterDifference& reg) {
                           return reg.counts[static_cast<std::size_t>(RowClass::worse)] > 0 ||
                                  std::any_of(reg.directies.begin(), reg.directies.end(), fell);
                       });
}

}  // namespace registertoets::versions
