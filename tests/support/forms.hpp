// SPDX-License-Identifier: EUPL-1.2
// Forms of a register, made by hand.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "register/header_match.hpp"

namespace registertoets::testing {

inline reg::Field field(std::string id, std::string header, const std::vector<std::string>& aliases = {}) {
    reg::Field made;
    made.id = std::move(id);
    made.header = {header, "English " + header};
    for (const std::string& alias : aliases) {
        made.aliases.push_back({alias, false});
    }
    return made;
}

inline reg::Field joined(reg::Field made) {
    made.join_columns = true;
    return made;
}

inline reg::Field prefilled(reg::Field made) {
    made.prefilled = true;
    return made;
}

inline reg::Field also_second(reg::Field made, std::vector<std::string> spellings) {
    made.second_aliases = std::move(spellings);
    return made;
}

inline reg::Field resembled_by(reg::Field made, std::vector<std::string> spellings) {
    made.proposed = std::move(spellings);
    return made;
}

inline reg::Form form(std::vector<reg::Field> fields) {
    reg::Form made;
    made.id = "avg";
    made.fields = std::move(fields);
    return made;
}

/// How `headers` (from column A, none for an empty text) are understood, one column a line:
/// `A alias purposes, legal_basis`, `B unknown`, `C resembles purposes`.
std::string understood(const reg::Form& form, const std::vector<std::string>& headers);

}  // namespace registertoets::testing
