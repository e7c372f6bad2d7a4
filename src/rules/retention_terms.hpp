// SPDX-License-Identifier: EUPL-1.2
// What a text says about how long data are kept: periods with the event that they are counted from and the
// step that ends them, permanent keeping, and the selection list or act that they rest on.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/retention_words.hpp"
#include "rules/searched_text.hpp"

namespace registertoets::rules {

struct RetentionTerm {
    double least = 0;                  ///< hours; of a range its first number
    double most = 0;                   ///< hours
    bool has_start = false;            ///< an event is attached to it
    std::optional<std::size_t> start;  ///< the kind of that event, where it is a known one
    std::vector<std::size_t> steps;    ///< several where it cannot be told which of them is meant
};

/// A part of a cell (see `reg::split_parts`).
struct RetentionPart {
    std::string_view text;  ///< as written
    std::vector<RetentionTerm> terms;
    std::vector<std::size_t> steps;  ///< that it names, each once; not those that are events
    bool says_start = false;         ///< it names an event, attached or not
};

struct RetentionText {
    std::vector<RetentionPart> parts;
    bool permanent = false;    ///< the data, or some of them, are kept for ever
    bool list_named = false;   ///< a selection list
    bool list_number = false;  ///< … with the number of a category
    bool law_named = false;    ///< an act, with or without an article
    bool law_article = false;  ///< an article of an act

    [[nodiscard]] bool has_term() const;
    [[nodiscard]] bool says_start() const;
};

/// Reads `text`; the parts of the result are views into it.
RetentionText read_retention(std::string_view text, const RetentionWords& words);
/// The same for whoever has `text` folded already.
RetentionText read_retention(std::string_view text, const SearchedText& folded, const RetentionWords& words);

/// The hours of `text` where it is a period and nothing else: "5 jaar".
std::optional<double> retention_hours(std::string_view text, const RetentionWords& words);

}  // namespace registertoets::rules
