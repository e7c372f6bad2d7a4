// SPDX-License-Identifier: EUPL-1.2
// What of a register may be published, and the terms by which machines know it. Nothing is public unless the
// rules say that it is.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "register/field.hpp"

namespace registertoets::rules {

/// A term of a vocabulary as `prefix:name`; empty: none.
using Term = std::string;

/// What is published of a field.
struct FieldPublication {
    bool is_public = false;
    Term property;      ///< from an activity to what the field says of it; empty: machines are not told
    Term type;          ///< what each of its answers is; empty: a text and no more
    bool parts = true;  ///< an answer with several values names several things
};

/// Where the terms of a rule set come from.
struct Vocabulary {
    std::vector<std::pair<std::string, std::string>> prefixes;  ///< and what each stands for
    Term activity;                                              ///< what a row is
    Term label;                                                 ///< to the text of an answer
    Term day;                                                   ///< to the day on which a row was so

    [[nodiscard]] bool empty() const { return activity.empty(); }
};

/// The table over all rows that are published.
struct Overview {
    reg::FieldIndex name = reg::k_no_field;  ///< what a row is called
    std::vector<reg::FieldIndex> columns;    ///< what stands beside that
};

}  // namespace registertoets::rules
