// SPDX-License-Identifier: EUPL-1.2
// Versions of a register made by hand.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "versions/comparison.hpp"
#include "versions/version.hpp"

namespace registertoets::testing {

/// Words for versions of `small_register`: register 0, whose fields are code, directie, doel, soort, reden,
/// termijn and stand.
versions::Vocabulary small_words();

/// A row as a test writes it.
struct RowLike {
    std::uint64_t key = 0;
    std::string code{};      ///< empty: none
    std::string directie{};  ///< empty: none
    check::FieldSet lacking = 0;
    unsigned required = 5;
    std::uint32_t content = 1;
    bool refused = false;    ///< not complete, by an error on the row
    std::uint64_t name = 0;  ///< hash of name and directie; 0: none
};

class VersionBuilder {
  public:
    explicit VersionBuilder(versions::Vocabulary& words) : m_words(words) {
        m_version.about.tool = "1";
        m_version.about.registers = {0};
        m_version.places.push_back({words.name_number("a.xlsx"), words.name_number("Blad1")});
    }

    VersionBuilder& row(const RowLike& like);
    VersionBuilder& rules(const std::string& sha256);
    VersionBuilder& file(const std::string& sha256);
    [[nodiscard]] versions::Version build() const { return m_version; }

  private:
    versions::Vocabulary& m_words;
    versions::Version m_version;
};

/// The first register's change for complete rows: `20 +11 -2 +231 -3 0 0 = 257`.
std::string complete_taken_apart(const versions::Comparison& comparison);

/// What became of each row, by code: `FG-1 worse cells`; same rows are not there.
std::string changes_in(const versions::Comparison& comparison, const versions::Vocabulary& words);

}  // namespace registertoets::testing
