// SPDX-License-Identifier: EUPL-1.2
// Which part of registers a run looks at, or an earlier one looked at.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "check/options.hpp"

namespace registertoets::check {

/// What is looked at, as the options of a run say it.
struct Selection {
    std::optional<std::string> reg{};  ///< id
    std::optional<std::string> sheet{};
    std::vector<std::string> directies{};  ///< empty: all
};

/// What a run with `options` looks at.
Selection selection_of(const Options& options);

/// What `words` ask for, the command of an earlier run, as they say it.
Selection selection_of_words(const std::vector<std::string>& words);

/// `selection` in the names that `rules` have for it, as those of the options of a run are.
Selection selection_in_names(Selection selection, const rules::RuleSet& rules);

/// What a run that looks at `asked` finds in what `known` looked at.
Selection selection_within(const Selection& known, const Selection& asked);

/// Whether `one` did not look at something that `other` did.
bool leaves_out(const Selection& one, const Selection& other);

/// `--register avg --directie 'Midden- en Kleinbedrijf'`; empty where all is looked at.
std::string options_in_words(const Selection& selection);

}  // namespace registertoets::check
