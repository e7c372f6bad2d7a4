// SPDX-License-Identifier: EUPL-1.2
#include "check/selection.hpp"

#include <algorithm>

#include "register/organisation.hpp"
#include "util/unicode.hpp"

namespace registertoets::check {
namespace {

bool has(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool leaves_out(const std::optional<std::string>& one, const std::optional<std::string>& other) {
    return one && one != other;
}

}  // namespace

Selection selection_of(const Options& options) {
    Selection selection;
    if (options.only_register) {
        selection.reg = options.rules->registers[*options.only_register]->form.id;
    }
    selection.sheet = options.only_sheet;
    selection.directies = options.only_directies;
    return selection;
}

Selection selection_of_words(const std::vector<std::string>& words) {
    Selection selection;
    for (std::size_t word = 0; word + 1 < words.size(); ++word) {
        const std::string& value = words[word + 1];
        if (words[word] == "--register") {
            selection.reg = value;
        } else if (words[word] == "--sheet") {
            selection.sheet = value;
        } else if (words[word] == "--directie") {
            selection.directies.push_back(value);
        }
    }
    return selection;
}

Selection selection_in_names(Selection selection, const rules::RuleSet& rules) {
    if (selection.reg) {
        selection.reg = util::fold(*selection.reg);
    }
    for (std::string& directie : selection.directies) {
        directie = reg::canonical_name(rules.directies(), directie);
    }
    return selection;
}

Selection selection_within(const Selection& known, const Selection& asked) {
    Selection both{known.reg ? known.reg : asked.reg, known.sheet ? known.sheet : asked.sheet, {}};
    for (const std::string& directie : asked.directies) {
        if (known.directies.empty() || has(known.directies, directie)) {
            both.directies.push_back(directie);
        }
    }
    // None of both: what it looked at says best what is not there.
    if (both.directies.empty()) {
        both.directies = known.directies;
    }
    return both;
}

bool leaves_out(const Selection& one, const Selection& other) {
    const auto& directies = other.directies;
    return leaves_out(one.reg, other.reg) || leaves_out(one.sheet, other.sheet) ||
           (!one.directies.empty() &&
            (directies.empty() || !std::all_of(directies.begin(), directies.end(), [&](const auto& directie) {
                 return has(one.directies, directie);
             })));
}

std::string options_in_words(const Selection& selection) {
    std::string words;
    const auto add = [&words](std::string_view option, const std::string& value) {
        words += words.empty() ? "" : " ";
        words += option;
        words += value.find(' ') == std::string::npos ? " " + value : " '" + value + "'";
    };
    if (selection.reg) {
        add("--register", *selection.reg);
    }
    if (selection.sheet) {
        add("--sheet", *selection.sheet);
    }
    for (const std::string& directie : selection.directies) {
        add("--directie", directie);
    }
    return words;
}

}  // namespace registertoets::check
