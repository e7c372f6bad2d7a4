// SPDX-License-Identifier: EUPL-1.2
// Columns that answer one field together and each ask for one kind: "BSN (ja/nee)" beside "Strafrechtelijke
// gegevens". There "ja" means what the header names, and "nee" is no answer for the columns beside it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "register/field.hpp"
#include "register/header_match.hpp"

namespace registertoets::reg {

/// Whether `column` has a header that is one value of its field's list ("BSN"), in a field whose columns are
/// one text and where none is an answer.
bool names_kind(const MatchedColumn& column, const Form& form);

/// `text` with what `header` asks in front ("BSN: ja") where it only says yes; empty where it stands for
/// itself.
std::string named_by_header(std::string_view text, std::string_view header, const Field& field);

/// Whether `text` says yes, with or without an explanation, or names a value of the list.
bool says_kind(std::string_view text, const Field& field);

/// Whether all lines of `text` only say no.
bool only_denies(std::string_view text, const Field& field);

}  // namespace registertoets::reg
