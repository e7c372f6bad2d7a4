// SPDX-License-Identifier: EUPL-1.2
// Completeness over time: versions of a register by their dates, with what is counted of each.
#pragma once

#include <optional>
#include <vector>

#include "versions/amounts.hpp"
#include "versions/version.hpp"

namespace registertoets::versions {

struct TrendLine {
    std::uint32_t directie = k_none;               ///< of a register as a whole it says nothing
    std::vector<std::optional<Amounts>> versions;  ///< nothing: the version has no such rows
};

struct TrendRegister {
    std::uint32_t reg = 0;
    TrendLine total;  ///< 0 rows where a version has the register, and no row in it
    std::vector<TrendLine> directies;
};

struct Trend {
    std::vector<VersionInfo> versions;     ///< by date, which each of them has
    std::vector<TrendRegister> registers;  ///< by number
    bool same_rules = true;                ///< all were judged by the same rules
    bool same_tool = true;                 ///< and by the same version of the program
};

/// Takes versions one by one, so that the rows of one alone stand in memory at a time.
class TrendBuilder {
  public:
    /// `words` must outlive the builder.
    explicit TrendBuilder(const Vocabulary& words) : m_words(words) {}

    /// Takes a version, which has a date.
    void add(const Version& version);
    /// Throws UserError where two versions are of one day.
    Trend finish();

  private:
    struct Counted {
        VersionInfo about;
        std::vector<DirectieAmounts> directies;
    };

    void sort();
    void add_totals(std::size_t number, Trend& trend) const;

    const Vocabulary& m_words;
    std::vector<Counted> m_versions;
};

}  // namespace registertoets::versions
