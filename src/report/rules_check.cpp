// SPDX-License-Identifier: EUPL-1.2
#include "report/rules_check.hpp"

#include <fmt/format.h>

#include "messages/catalogue.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Msg;
using messages::say;

// Not wrapped: tools and editors look for the place at the start of a line.
std::string line_of(const check::PlacedFault& fault, messages::Lang lang) {
    const messages::TextPlace& place = fault.place;
    const std::string where =
        place.file.empty() ? "" : fmt::format("{}:{}:{}: ", place.file, place.line, place.column);
    return safe(where + say(lang, Msg::rules_check_line,
                            {{"severity",
                              say(lang, fault.warning ? Msg::rules_check_warning : Msg::rules_check_error)},
                             {"sentence", fault.sentence.in(lang)}}));
}

std::string ending(const check::RulesCheck& result, messages::Lang lang) {
    Msg verdict = Msg::rules_check_fine;
    if (!result.loaded) {
        verdict = Msg::rules_check_unloaded;
    } else if (result.errors() > 0) {
        verdict = Msg::rules_check_faulty;
    } else if (result.warnings() > 0) {
        verdict = Msg::rules_check_warned;
    }
    return safe(say(lang, verdict,
                    {{"name", result.name},
                     {"rules", result.rules},
                     {"examples", result.examples},
                     {"faults", result.errors()},
                     {"warnings", result.warnings()}}));
}

}  // namespace

void write_rules_check(const check::RulesCheck& result, const RenderOptions& options, const Sink& sink) {
    for (const check::PlacedFault& fault : result.faults) {
        if (!options.quiet) {
            sink(line_of(fault, options.lang) + "\n");
        }
    }
    sink(ending(result, options.lang) + "\n");
}

}  // namespace registertoets::report
