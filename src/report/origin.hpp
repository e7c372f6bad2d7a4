// SPDX-License-Identifier: EUPL-1.2
// What a report rests on: program, rules, inputs with their hashes, the command that repeats it.
#pragma once

#include <string>
#include <vector>

#include "check/report.hpp"
#include "messages/lang.hpp"

namespace registertoets::report {

struct OriginFact {
    std::string name;
    std::string text;
    std::string hash;  ///< "sha256 …", or empty
};

/// The command line that `arguments` stand for, as a shell takes it, on one line.
std::string command_in_words(const std::vector<std::string>& arguments);

/// In the order in which a reader asks; the command is the last one.
std::vector<OriginFact> origin_of(const check::Report& report, messages::Lang lang);

}  // namespace registertoets::report
