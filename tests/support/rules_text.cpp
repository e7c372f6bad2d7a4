// SPDX-License-Identifier: EUPL-1.2
#include "support/rules_text.hpp"

#include <fmt/format.h>

#include <array>
#include <sstream>
#include <stdexcept>

#include "check/rules_check.hpp"
#include "rules/load.hpp"
#include "rules/yaml_parser.hpp"

namespace registertoets::testing {
namespace {

constexpr std::string_view k_head = R"(id: klein
version: "1"
title: {nl: Klein, en: Small}
words:
  placeholders: [volgt, "?", "#n/b"]
  not_applicable: [n.v.t., nvt]
  not_applicable_exact: [NA]
  none: [geen, nee]
  explanations: [vul]
checks:
)";

constexpr std::array k_checks{"missing-column", "empty",         "placeholder",  "not-applicable",
                              "own-word",       "required-with", "invalid",      "unknown-value",
                              "too-short",      "duplicate",     "unknown-code", "not-delivered"};

}  // namespace

rules::Node tree_of(std::string_view yaml) {
    rules::Sources sources;
    return rules::parse_yaml(yaml, sources.add({"rules.yaml", "", false}), sources);
}

std::string shown(const rules::Node& node) {
    if (node.kind == rules::Node::Kind::scalar) {
        return node.text;
    }
    std::string text;
    for (const rules::Node& item : node.items) {
        text += (text.empty() ? "" : ", ") + shown(item);
    }
    for (const rules::Entry& entry : node.entries) {
        text += (text.empty() ? "" : ", ") + entry.key + ": " + shown(entry.value);
    }
    return node.kind == rules::Node::Kind::sequence ? "[" + text + "]" : "{" + text + "}";
}

std::string fault_of(const std::function<void()>& act) {
    try {
        act();
    } catch (const messages::UserError& error) {
        const messages::TextPlace& place = error.place();
        const std::string where =
            place.file.empty() ? "" : fmt::format("{}:{}:{} ", place.file, place.line, place.column);
        return where + error.sentence().in(messages::Lang::nl);
    }
    return "none";
}

std::string fault_of_rules(std::string_view yaml) {
    return fault_of([yaml] { rules::load_text({}, yaml); });
}

std::string check_faults(std::string_view yaml, bool warnings) {
    const std::string text(yaml);
    std::string lines;
    const auto day = util::parse_iso_date("2025-07-01").value();
    for (const check::PlacedFault& fault : check::check_rules({}, day, day, &text).faults) {
        if (fault.warning == warnings) {
            const std::string file = fault.place.file == "overlay.yaml" ? "" : fault.place.file + ":";
            lines += fmt::format("{}{}{}:{} {}", lines.empty() ? "" : "\n", file, fault.place.line,
                                 fault.place.column, fault.sentence.in(messages::Lang::nl));
        }
    }
    return lines;
}

std::string without_places(const std::string& faults) {
    std::string text;
    std::istringstream lines(faults);
    for (std::string line; std::getline(lines, line);) {
        text += (text.empty() ? "" : "\n") + line.substr(line.find(' ') + 1);
    }
    return text;
}

std::string small_rules(std::string_view more) {
    std::string text(k_head);
    for (const std::string_view check : k_checks) {
        const std::string_view severity = check == "own-word" ? "info"
                                          : check == "missing-column"
                                              ? "{required: error, expected: warning, optional: off}"
                                              : "error";
        text += fmt::format(
            "  {}: {{severity: {}, what: {{nl: W, en: W}}, why: {{nl: W, en: W}}, how: {{nl: H, en: H}}}}\n",
            check, severity);
    }
    return text + std::string(more);
}

const rules::Rule& rule_of(const rules::RuleSet& set, std::string_view id) {
    for (const auto& reg : set.registers) {
        for (const rules::Rule& rule : reg->rules) {
            if (rule.id == id) {
                return rule;
            }
        }
    }
    throw std::runtime_error("no rule " + std::string(id));
}

}  // namespace registertoets::testing
