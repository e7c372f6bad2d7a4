// SPDX-License-Identifier: EUPL-1.2
#include "versions/matching.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>

#include "util/mixing.hpp"
#include "util/unicode.hpp"

namespace registertoets::versions {
namespace {

auto id_of(const VersionRow& row) {
    return std::tuple(row.reg, row.key, row.occurrence);
}

std::vector<std::uint32_t> by_id(const Version& version) {
    std::vector<std::uint32_t> order(version.rows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&version](std::uint32_t left, std::uint32_t right) {
        return id_of(version.rows[left]) < id_of(version.rows[right]);
    });
    return order;
}

// The rows of one code or name that nothing was found for: how many there are on each side, and one of them.
struct Left {
    std::uint32_t before = k_none;
    std::uint32_t after = k_none;
    std::size_t count_before = 0;
    std::size_t count_after = 0;
};

class Matcher {
  public:
    Matcher(const Version& before, const Version& after, const Vocabulary& words)
        : m_before(before),
          m_after(after),
          m_words(words),
          m_old_of(after.rows.size(), k_none),
          m_known_by(after.rows.size(), KnownBy::id),
          m_found(before.rows.size(), false) {}

    void match_ids() {
        const std::vector<std::uint32_t> old_rows = by_id(m_before);
        auto old = old_rows.begin();
        for (const std::uint32_t row : by_id(m_after)) {
            const auto id = id_of(m_after.rows[row]);
            while (old != old_rows.end() && id_of(m_before.rows[*old]) < id) {
                ++old;
            }
            if (old != old_rows.end() && id_of(m_before.rows[*old]) == id) {
                take(*old, row, KnownBy::id);
                ++old;
            }
        }
    }

    void match_codes() {
        match_rest<std::string>(KnownBy::code, [this](const VersionRow& row) {
            return row.code == k_none ? std::nullopt : std::optional(code_of(row));
        });
    }

    void match_names() {
        match_rest<std::uint64_t>(KnownBy::name, [](const VersionRow& row) {
            return row.name == 0 ? std::nullopt : std::optional(util::mixed(row.name, row.reg));
        });
    }

    [[nodiscard]] std::vector<Match> matches() const {
        std::vector<Match> matches;
        matches.reserve(m_old_of.size());
        for (std::uint32_t row = 0; row < m_old_of.size(); ++row) {
            matches.push_back({m_old_of[row], row, m_known_by[row]});
        }
        for (std::uint32_t row = 0; row < m_found.size(); ++row) {
            if (!m_found[row]) {
                matches.push_back({row, k_none, KnownBy::id});
            }
        }
        return matches;
    }

  private:
    void take(std::uint32_t old, std::uint32_t row, KnownBy by) {
        m_old_of[row] = old;
        m_known_by[row] = by;
        m_found[old] = true;
    }

    // Of the rows that nothing was found for, those of which just one on each side is called the same by
    // `called`; rows that it gives nothing for are left.
    template <typename Called, typename CalledOf>
    void match_rest(KnownBy by, const CalledOf& called) {
        std::unordered_map<Called, Left> left;
        for (std::uint32_t row = 0; row < m_found.size(); ++row) {
            if (const auto name = m_found[row] ? std::nullopt : called(m_before.rows[row])) {
                Left& one = left[*name];
                one.before = row;
                ++one.count_before;
            }
        }
        for (std::uint32_t row = 0; row < m_old_of.size(); ++row) {
            if (const auto name = m_old_of[row] != k_none ? std::nullopt : called(m_after.rows[row])) {
                if (const auto found = left.find(*name); found != left.end()) {
                    found->second.after = row;
                    ++found->second.count_after;
                }
            }
        }
        for (const auto& [name, one] : left) {
            if (one.count_before == 1 && one.count_after == 1) {
                take(one.before, one.after, by);
            }
        }
    }

    // With its register; blanks, letter case and punctuation do not matter, as in a row's id.
    [[nodiscard]] std::string code_of(const VersionRow& row) const {
        return std::to_string(row.reg) + ' ' + util::fold_words(m_words.name(row.code));
    }

    const Version& m_before;
    const Version& m_after;
    const Vocabulary& m_words;
    std::vector<std::uint32_t> m_old_of;  // by new row
    std::vector<KnownBy> m_known_by;      // by new row
    std::vector<bool> m_found;            // by old row
};

}  // namespace

std::vector<Match> match_rows(const Version& before, const Version& after, const Vocabulary& words) {
    Matcher matcher(before, after, words);
    matcher.match_ids();
    matcher.match_codes();
    matcher.match_names();
    return matcher.matches();
}

}  // namespace registertoets::versions
