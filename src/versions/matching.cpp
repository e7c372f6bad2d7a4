// SPDX-License-Identifier: EUPL-1.2
#include "versions/matching.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <tuple>
#include <unordered_map>

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

// The rows of one code that nothing was found for: how many there are on each side, and one of them.
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
                take(*old, row);
                ++old;
            }
        }
        m_by_code.assign(m_after.rows.size(), false);
    }

    void match_codes() {
        std::unordered_map<std::string, Left> left;
        for (std::uint32_t row = 0; row < m_found.size(); ++row) {
            if (const VersionRow& old = m_before.rows[row]; !m_found[row] && old.code != k_none) {
                Left& one = left[code_of(old)];
                one.before = row;
                ++one.count_before;
            }
        }
        for (std::uint32_t row = 0; row < m_old_of.size(); ++row) {
            const VersionRow& now = m_after.rows[row];
            if (m_old_of[row] == k_none && now.code != k_none) {
                if (const auto found = left.find(code_of(now)); found != left.end()) {
                    found->second.after = row;
                    ++found->second.count_after;
                }
            }
        }
        for (const auto& [code, one] : left) {
            if (one.count_before == 1 && one.count_after == 1) {
                take(one.before, one.after);
                m_by_code[one.after] = true;
            }
        }
    }

    [[nodiscard]] std::vector<Match> matches() const {
        std::vector<Match> matches;
        matches.reserve(m_old_of.size());
        for (std::uint32_t row = 0; row < m_old_of.size(); ++row) {
            matches.push_back({m_old_of[row], row, m_by_code[row]});
        }
        for (std::uint32_t row = 0; row < m_found.size(); ++row) {
            if (!m_found[row]) {
                matches.push_back({row, k_none, false});
            }
        }
        return matches;
    }

  private:
    void take(std::uint32_t old, std::uint32_t row) {
        m_old_of[row] = old;
        m_found[old] = true;
    }

    // With its register; blanks, letter case and punctuation do not matter, as in a row's id.
    [[nodiscard]] std::string code_of(const VersionRow& row) const {
        return std::to_string(row.reg) + ' ' + util::fold_words(m_words.name(row.code));
    }

    const Version& m_before;
    const Version& m_after;
    const Vocabulary& m_words;
    std::vector<std::uint32_t> m_old_of;  // by new row
    std::vector<bool> m_found;            // by old row
    std::vector<bool> m_by_code;          // by new row
};

}  // namespace

std::vector<Match> match_rows(const Version& before, const Version& after, const Vocabulary& words) {
    Matcher matcher(before, after, words);
    matcher.match_ids();
    matcher.match_codes();
    return matcher.matches();
}

}  // namespace registertoets::versions
