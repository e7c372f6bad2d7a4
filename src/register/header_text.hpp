// SPDX-License-Identifier: EUPL-1.2
// Headers made comparable.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace registertoets::reg {

/// `header` as it is compared: folded to words, without remarks in brackets and without a leading number or
/// letter such as "12." or "f)". Two headers are the same when their keys are equal. Empty for an empty
/// header.
std::string header_key(std::string_view header);

/// As `header_key`, with an ending in brackets taken as part of its word: "Verantwoordelijke(n)" is
/// `verantwoordelijken`. Equal to `header_key` where no word has such an ending.
std::string header_key_with_endings(std::string_view header);

/// Whether those two may differ, which is found more quickly than the keys are made.
bool may_have_endings(std::string_view header);

/// All ways to compare one header, made once for the forms that it is held against.
struct HeaderKeys {
    std::string with_endings;        ///< `header_key_with_endings`
    std::string key;                 ///< `header_key`
    std::vector<std::string> parts;  ///< `combined_keys`
};
HeaderKeys header_keys(std::string_view header);

/// `header` with the words in one that somebody broke by hand: a hyphen, a line break and a small letter
/// ("Verwerkings-", "doeleinden"). Empty where there is none; a hyphen before "en" stands for a word that is
/// left out ("Bewaar-", "en vernietigingstermijn").
std::string without_breaks_of_words(std::string_view header);

/// Whether `header` has a hyphen or a line break, which may stand inside a word: "Persoons-gegevens".
bool may_break_words(std::string_view header);

/// A key without its blanks, by which one word is the same as its two halves.
std::string run_together(std::string_view key);

/// As `header_key`, with the words of remarks in brackets. Empty where there is no bracket.
std::string words_with_remarks(std::string_view header);

/// The parts of a header that may answer several fields, as keys: "Doel en grondslag" gives `doel` and
/// `grondslag`. Fewer than two parts: the header does not name several.
std::vector<std::string> combined_keys(std::string_view header);

}  // namespace registertoets::reg
