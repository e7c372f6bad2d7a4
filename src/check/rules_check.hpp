// SPDX-License-Identifier: EUPL-1.2
// Judges rules files as `rules check` does: they load, no lint has anything to say, the examples hold.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "messages/user_error.hpp"
#include "util/date.hpp"

namespace registertoets::check {

struct PlacedFault {
    messages::TextPlace place;
    messages::Sentence sentence;
    bool warning = false;
};

struct RulesCheck {
    std::string name;  ///< the rules as they were asked for
    bool loaded = false;
    std::size_t rules = 0;
    std::size_t examples = 0;
    std::vector<PlacedFault> faults;  ///< by file, line and column

    [[nodiscard]] std::size_t warnings() const;
    [[nodiscard]] std::size_t errors() const { return faults.size() - warnings(); }
};

/// Judges the rules `names` laid over each other (see `rules::load`), or `yaml` over them. Without
/// `asked_day` the examples are tried on the day that the rules name, else on `today`. What is wrong below
/// the files that somebody wrote, in the built-in rules, is a warning: they may have changed what those rest
/// on.
RulesCheck check_rules(const std::vector<std::string>& names, const std::optional<util::Date>& asked_day,
                       const util::Date& today, const std::string* yaml = nullptr);

}  // namespace registertoets::check
