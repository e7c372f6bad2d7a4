// SPDX-License-Identifier: EUPL-1.2
// Comparing and showing text that people typed: folding, words, visible characters, width on a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace registertoets::util {

/// `text` for comparison: lower case, accents off, compatibility forms resolved, typographic quotes and
/// dashes as ASCII, invisible characters out, every run of blanks (no-break spaces and line breaks too) one
/// space, none at the ends. Invalid UTF-8 is taken byte by byte.
std::string fold(std::string_view text);

/// As `fold`, and every run of characters that are no letter or digit becomes one space: "Art. 6, lid 1 e" is
/// `art 6 lid 1 e`.
std::string fold_words(std::string_view text);

/// `folded` (the result of `fold`) with its punctuation turned into spaces, as `fold_words` does.
std::string words_of_folded(std::string_view folded);

/// Whether `folded` (the result of `fold`) has a letter or digit: whether `words_of_folded` has anything.
bool has_word(std::string_view folded);

/// Whether `text` has a character that one can see: neither blank, control nor invisible formatting.
bool has_visible(std::string_view text);

/// `text` on one line for people: runs of blanks and line breaks become one space, ends trimmed.
std::string single_line(std::string_view text);

/// `text` safe for a terminal: control, escape and bidirectional formatting characters and bytes that are no
/// UTF-8 become visible codes such as `<1B>` and `<202E>`, and so does what the log of a pipeline obeys.
std::string printable(std::string_view text);

/// Columns that `text` takes on a terminal.
std::size_t display_width(std::string_view text);

/// The longest beginning of `text` that is at most `columns` wide; an ellipsis ends it where it was cut.
std::string cut_to_width(std::string_view text, std::size_t columns);

/// How many characters (code points) `text` has.
std::size_t count_characters(std::string_view text);

/// `text` with bytes that are no valid UTF-8 written as `printable` does, <E9>: names of files that differ in
/// such a byte alone stay different.
std::string valid_utf8(std::string_view text);

}  // namespace registertoets::util
