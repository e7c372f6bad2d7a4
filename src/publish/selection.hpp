// SPDX-License-Identifier: EUPL-1.2
// What of a register may be seen by anyone: complete rows, of which no cell seems to hold data of a person,
// and of these the public columns alone.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "check/input.hpp"
#include "check/options.hpp"
#include "check/report.hpp"
#include "rules/words.hpp"

namespace registertoets::publish {

/// What a row says in a public column.
struct PublicCell {
    reg::FieldIndex field = 0;
    rules::Presence presence = rules::Presence::filled;  ///< filled, none or not applicable
    std::string text;                                    ///< as it was written
};

/// A row that is published.
struct Activity {
    std::uint32_t record = 0;  ///< in Report::rows
    std::size_t reg = 0;       ///< number of its register in the rule set
    std::vector<PublicCell> cells;

    /// What it says in `field`; null where it says nothing, or that is not public.
    [[nodiscard]] const PublicCell* find(reg::FieldIndex field) const;
};

/// A complete row that is left out.
struct Withheld {
    std::uint32_t record = 0;             ///< in Report::rows
    std::vector<reg::FieldIndex> fields;  ///< what seems to hold data of a person; never empty
};

/// What became of the rows of one register.
struct RegisterCounts {
    std::size_t reg = 0;     ///< number in the rule set
    bool is_public = false;  ///< one of its columns is
    bool guarded = false;    ///< its rules know data of a person when they see it
    std::uint64_t published = 0;
    std::uint64_t incomplete = 0;
    std::uint64_t withheld = 0;
    std::uint64_t not_public = 0;  ///< complete rows of a register without public columns
    std::uint64_t ended = 0;
    std::uint64_t duplicates = 0;  ///< rows of what an earlier row describes; not among the incomplete ones
};

/// A column that answers a public field and one that is not: none of it is published.
struct MixedColumn {
    std::uint32_t sheet = 0;  ///< in Report::sheets
    std::string header;
};

struct Selection {
    std::vector<Activity> activities;       ///< in the order of the inputs
    std::vector<Withheld> withheld;         ///< likewise
    std::vector<RegisterCounts> registers;  ///< as Report::registers
    std::vector<MixedColumn> mixed;         ///< in the order of the inputs
};

/// Reads the rows that `report` found complete once more, and keeps what may be published. What was accepted
/// by an exception is no less data of a person. Throws InputError.
Selection select(const check::Report& report, std::span<const check::Input> inputs,
                 const check::Options& options);

}  // namespace registertoets::publish
