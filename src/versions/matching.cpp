// SPDX-License-Identifier: EUPL-1.2
#include "versions/matching.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>

#include "register/code_key.hpp"
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

// Which rows count when a code or name is to be that of one row: all, or those that nothing was found for.
enum class Among : unsigned char { all, left };

// The rows of one code or name on one side: how many there are, and the last of them.
struct Rows {
    std::uint32_t last = k_none;
    std::size_t count = 0;
};

struct BothSides {
    Rows before;
    Rows after;
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
        match_rest<std::string>(KnownBy::code, Among::left, [this](const VersionRow& row) {
            return row.code == k_none ? std::nullopt : std::optional(code_of(row));
        });
    }

    // Where several processes are called the same, a name tells none of them from the others.
    void match_names() {
        match_rest<std::uint64_t>(KnownBy::name, Among::all, [](const VersionRow& row) {
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

    // Of the rows that nothing was found for, those that `called` gives a name that no other row `among`
    // those of their side has; rows that it gives nothing for are left.
    template <typename Called, typename CalledOf>
    void match_rest(KnownBy by, Among among, const CalledOf& called) {
        std::unordered_map<Called, BothSides> wanted;
        for (std::uint32_t row = 0; row < m_found.size(); ++row) {
            if (const auto name = m_found[row] ? std::nullopt : called(m_before.rows[row])) {
                wanted.try_emplace(*name);
            }
        }
        const auto count = [&](const VersionRow& row, std::uint32_t number, Rows BothSides::*side) {
            if (const auto name = called(row)) {
                if (const auto found = wanted.find(*name); found != wanted.end()) {
                    Rows& rows = found->second.*side;
                    rows.last = number;
                    ++rows.count;
                }
            }
        };
        for (std::uint32_t row = 0; !wanted.empty() && row < m_found.size(); ++row) {
            if (among == Among::all || !m_found[row]) {
                count(m_before.rows[row], row, &BothSides::before);
            }
        }
        for (std::uint32_t row = 0; !wanted.empty() && row < m_old_of.size(); ++row) {
            if (among == Among::all || m_old_of[row] == k_none) {
                count(m_after.rows[row], row, &BothSides::after);
            }
        }
        for (const auto& [name, rows] : wanted) {
            if (rows.before.count == 1 && rows.after.count == 1 && m_old_of[rows.after.last] == k_none) {
                take(rows.before.last, rows.after.last, by);
            }
        }
    }

    // With its register; blanks, letter case and punctuation do not matter, as in a row's id.
    [[nodiscard]] std::string code_of(const VersionRow& row) const {
        return std::to_string(row.reg) + ' ' + reg::code_key(m_words.name(row.code));
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
