// SPDX-License-Identifier: EUPL-1.2
// Two versions of a register beside each other: what became of each row, and why the percentages moved.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "versions/amounts.hpp"
#include "versions/matching.hpp"
#include "versions/version.hpp"

namespace registertoets::versions {

/// What became of a row. `worse`: it was complete and is not, or it lacks a field that it did not lack.
/// `better`: it lacks less. `added` and `gone` rows are in one version only.
enum class RowClass : unsigned char { became_complete, better, same, worse, added, gone };
constexpr std::size_t k_row_classes = 6;
std::string_view name_of(RowClass row_class);

/// Why a row is judged otherwise than before. `cells`: its texts changed, or it is not known that they did
/// not. `rules`: the same texts, judged by other rules or another version of the program. `other`: the same
/// texts and rules; the reference date, or rows beside it such as a duplicate that went.
enum class Cause : unsigned char { cells, rules, other };
constexpr std::size_t k_causes = 3;
std::string_view name_of(Cause cause);

/// A row that is not the same.
struct RowChange {
    std::uint32_t before = k_none;  ///< number in the rows of the old version; k_none: added
    std::uint32_t after = k_none;   ///< in those of the new one; k_none: gone
    RowClass row_class = RowClass::same;
    Cause cause = Cause::cells;
    KnownBy by = KnownBy::id;
};

/// What one cause did to the rows that are in both versions.
struct Effect {
    std::uint64_t became_complete = 0;    ///< rows
    std::uint64_t became_incomplete = 0;  ///< rows
    std::uint64_t mended = 0;             ///< fields: lacking before, and no longer
    std::uint64_t broken = 0;             ///< fields: lacking, and not before
    std::int64_t required = 0;            ///< fields that are required more, or (below 0) less

    [[nodiscard]] std::int64_t complete() const;
    /// Required fields that are filled more: what is required, less what lacks.
    [[nodiscard]] std::int64_t filled() const;
};

using ClassCounts = std::array<std::uint64_t, k_row_classes>;

struct DirectieDifference {
    std::uint32_t directie = k_none;
    Amounts before;
    Amounts after;
    ClassCounts counts{};       ///< of rows by the directie they are of now; those that are gone, were
    std::uint64_t by_code = 0;  ///< rows known by their code
    std::uint64_t by_name = 0;  ///< and by their name
};

/// before + added - gone + the effects = after, for rows, complete rows, required and filled fields.
struct RegisterDifference {
    std::uint32_t reg = 0;
    Amounts before;
    Amounts after;
    Amounts added;
    Amounts gone;
    std::array<Effect, k_causes> effects{};
    ClassCounts counts{};
    std::uint64_t by_code = 0;
    std::uint64_t by_name = 0;
    std::vector<DirectieDifference> directies;
};

struct Comparison {
    Version before;
    Version after;
    std::vector<RegisterDifference> registers;  ///< by number
    std::vector<RowChange> changes;             ///< in the order of the new version; what is gone last
    bool same_rules = true;                     ///< both were judged by the same rules
    bool same_tool = true;                      ///< and by the same version of the program
    bool contents_known = true;                 ///< of both it is known what rows said
};

/// Compares two versions that speak of the same `words`.
Comparison compare(Version before, Version after, const Vocabulary& words);

/// The fields that the row of `change` lacks and did not lack before; none where it is new.
check::FieldSet newly_lacking(const Comparison& comparison, const RowChange& change);

/// Whether a row became worse, or the share of complete rows of a directie fell that both versions have rows
/// of.
bool is_worse(const Comparison& comparison);
/// Whether that share of the directie fell, as exact fractions.
bool fell(const DirectieDifference& directie);

}  // namespace registertoets::versions
