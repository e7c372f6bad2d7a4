// SPDX-License-Identifier: EUPL-1.2
#include "report/explain.hpp"

#include <doctest/doctest.h>

#include "rules/load.hpp"

using namespace registertoets;

namespace {

const rules::RuleSet& rde() {
    static const rules::RuleSet set = rules::load({});
    return set;
}

// The ids of what is found; or the names to choose from, between brackets.
std::string found(const std::string& asked) {
    const report::Explanation explanation = report::find_explanation(rde(), asked);
    std::string text;
    const auto add = [&text](const std::string& id) {
        if ((" " + text + " ").find(" " + id + " ") == std::string::npos) {
            text += (text.empty() ? "" : " ") + id;
        }
    };
    for (const auto& item : explanation.rules) {
        add(rde().registers[item.reg]->rules[item.index].id);
    }
    for (const auto& item : explanation.fields) {
        add(rde().registers[item.reg]->form.fields[item.index].id);
    }
    for (const std::string& name : explanation.several) {
        add("[" + name + "]");
    }
    return text;
}

}  // namespace

TEST_CASE("the beginning of one field, by its id or a header of it, is that field") {
    CHECK(found("retention_peri") == "retention_period");
    CHECK(found("purpos") == found("purposes"));
    CHECK(found("Purpos") == found("purposes"));
}

TEST_CASE("a rule is found without its register, in every register that has it") {
    CHECK(found("purposes.empty") == "avg.purposes.empty wpg.purposes.empty");
}

TEST_CASE("a beginning of several things names them") {
    CHECK(found("wpg").find("[wpg.]") != std::string::npos);
    CHECK(found("zzz") == "");
}
