// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/markdown/markdown_text.hpp"
#include "report/pipeline.hpp"
#include "report/rule_text.hpp"
#include "report/sarif.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

constexpr std::size_t k_description_characters = 1000;  // GitHub takes 1024

// GitHub's word for a severity; SARIF has none.
std::string_view problem_severity(rules::Severity severity) {
    static constexpr std::array<std::string_view, rules::k_severities> k_words{"error", "warning",
                                                                               "recommendation"};
    return k_words[static_cast<std::size_t>(severity)];
}

void write_text(JsonWriter& json, std::string_view key, const std::string& text) {
    json.key(key);
    json.begin_object(JsonLayout::one_line);
    json.member("text", text);
    json.end();
}

void write_rule(JsonWriter& json, const reg::Form& form, const rules::Rule& rule, Lang lang) {
    const RuleText text(rule, form.fields[rule.field].header.in(lang), lang, true);
    const std::string what = shortened(as_sentences({text.what()}), k_description_characters);
    const std::string why = shortened(as_sentences({text.why()}), k_description_characters);
    const std::string how = as_sentences({text.how()});
    json.begin_object(JsonLayout::one_line);
    json.member("id", rule.id);
    write_text(json, "shortDescription", what);
    write_text(json, "fullDescription", why.empty() ? what : why);
    json.key("help");
    json.begin_object(JsonLayout::one_line);
    json.member("text", as_sentences({text.what(), text.why(), text.how()}));
    json.member("markdown", markdown::escaped(what) + "\n\n" + markdown::escaped(why) + "\n\n**" +
                                std::string(messages::text_of(Msg::book_how, lang)) + "**\n\n" +
                                markdown::escaped(how));
    json.end();
    json.key("defaultConfiguration");
    json.begin_object(JsonLayout::one_line);
    json.member("level", sarif_level(rule.severity));
    json.end();
    json.key("properties");
    json.begin_object(JsonLayout::one_line);
    json.member("precision", "very-high");
    json.member("problem.severity", problem_severity(rule.severity));
    json.key("tags");
    json.begin_array(JsonLayout::one_line);
    for (const std::string_view tag :
         {std::string_view(form.id), std::string_view(rule.check_name), name_of(rule.basis)}) {
        json.value(tag);
    }
    json.end();
    json.end();
    json.end();
}

}  // namespace

SarifRules::SarifRules(const check::Report& report) : m_report(report) {
    const auto& registers = report.rules->registers;
    std::vector<bool> wanted(registers.size());
    for (const check::RegisterReport& counts : report.registers) {
        wanted[counts.reg] = true;
    }
    for (const check::Finding& finding : report.findings) {
        wanted[report.reg_of(finding)] = true;
    }
    std::size_t next = 0;
    for (std::size_t number = 0; number < registers.size(); ++number) {
        auto& index = m_index.emplace_back(registers[number]->rules.size(), k_unlisted);
        for (std::size_t rule = 0; rule < index.size(); ++rule) {
            if (wanted[number] && !registers[number]->rules[rule].off) {
                index[rule] = next++;
            }
        }
    }
}

void SarifRules::write(JsonWriter& json, Lang lang) const {
    json.key("rules");
    json.begin_array(JsonLayout::lines);
    for (std::size_t number = 0; number < m_index.size(); ++number) {
        const rules::RegisterRules& reg = *m_report.rules->registers[number];
        for (std::size_t rule = 0; rule < reg.rules.size(); ++rule) {
            if (m_index[number][rule] != k_unlisted) {
                write_rule(json, reg.form, reg.rules[rule], lang);
            }
        }
    }
    json.end();
}

std::size_t SarifRules::index_of(const check::Finding& finding) const {
    return m_index[m_report.reg_of(finding)][finding.rule];
}

}  // namespace registertoets::report
