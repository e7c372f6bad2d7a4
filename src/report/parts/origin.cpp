// SPDX-License-Identifier: EUPL-1.2
// What the report rests on, so that it can be made again.
#include "report/origin.hpp"

#include <vector>

#include "report/parts/parts.hpp"

namespace registertoets::report {

void write_origin_part(Document& document, const PartContext& context) {
    std::vector<Task::Detail> facts;
    for (const OriginFact& fact : origin_of(context.report, context.lang())) {
        facts.push_back({fact.name, fact.hash.empty() ? fact.text : fact.text + " · " + fact.hash});
    }
    document.facts(facts);
}

}  // namespace registertoets::report
