// SPDX-License-Identifier: EUPL-1.2
// The words by which retention periods are read: numbers, units, events, steps, sources. All of them are data
// (`retention:` in the rules).
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rules/document.hpp"
#include "rules/lazy_pattern.hpp"
#include "util/beginnings.hpp"

namespace registertoets::rules {

/// Folded words; one that ends in `*` stands for all that begin so.
class WordSet {
  public:
    WordSet() = default;
    explicit WordSet(const std::vector<std::string>& words);
    [[nodiscard]] bool has(std::string_view word) const;

  private:
    util::Beginnings m_first_bytes;  // of all of them: most words differ in those
    bool m_has_all = false;          // what begins with nothing is every word
    std::set<std::string, std::less<>> m_words;
    std::vector<std::string> m_beginnings;
};

using Amounts = std::map<std::string, double, std::less<>>;

/// What is done when a period ends: to remove, to destroy.
struct RetentionStep {
    std::string id;
    WordSet words;
    bool beside = false;  ///< a period with this step is no retention period: a half-yearly review
};

/// A kind of event from which a period is counted.
struct RetentionStart {
    std::string id;
    std::optional<std::size_t> step;  ///< the event is that this step was taken
    WordSet words;                    ///< name the event without a preposition
    Patterns matches;                 ///< of what stands behind the preposition
};

/// The longest period that the law allows for a step, by the ground of the processing.
struct RetentionLimit {
    std::vector<std::string> grounds;
    std::vector<std::size_t> steps;
    std::size_t from = 0;        ///< the start that the law counts from
    double most = 0;             ///< hours
    bool without_start = false;  ///< a period without a start can be counted from nothing else
    bool other_starts = false;   ///< the law's start may be said in other words
    Mark mark;
};

struct RetentionWords {
    Amounts numbers;
    util::Beginnings number_beginnings;  ///< of the keys of `numbers`: most words begin with none of them
    Amounts units;                       ///< hours
    Amounts short_units;                 ///< those that count only behind digits
    double code_unit = 0;
    std::vector<std::string> unit_prefixes;  ///< `kalender` in `kalenderjaar`
    WordSet between;                         ///< stands between a number and its unit
    WordSet joins;                           ///< joins numbers, steps and clauses: `en`
    WordSet ranges;                          ///< joins the ends of a range besides: `tot`
    WordSet breaks;                          ///< begins a new clause besides
    WordSet references;                      ///< a number behind one is no amount: `art`
    WordSet each;                            ///< a period behind one is a rhythm
    WordSet ages;                            ///< a period before one is an age
    WordSet codes;                           ///< a number behind one is a period of the first unit

    WordSet after;       ///< begins an event: `na`
    WordSet after_that;  ///< refers back to an event or step: `daarna`
    WordSet particles;   ///< says nothing between `after` and what comes
    WordSet spans;       ///< the same where a period comes: `na afloop van 7 jaar`
    WordSet vague;       ///< with one of these it is no event
    WordSet events;      ///< an event by itself
    std::vector<RetentionStart> starts;
    std::vector<RetentionStep> steps;
    std::vector<RetentionLimit> limits;

    Patterns permanent;
    Patterns lists;         ///< a selection list is named
    Patterns list_numbers;  ///< … with the number of a category
    Patterns laws;          ///< an act is named
    Patterns law_names;     ///< may be an act where an article is named too
    Patterns law_articles;  ///< an article is named
};

}  // namespace registertoets::rules
