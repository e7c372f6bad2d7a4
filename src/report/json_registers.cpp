// SPDX-License-Identifier: EUPL-1.2
#include "report/json_parts.hpp"
#include "report/shown.hpp"

namespace registertoets::report {
namespace {

void write_severities(JsonWriter& json, const check::SeverityCounts& counts) {
    json.key("findings");
    json.begin_object(JsonLayout::one_line);
    for (std::size_t index = 0; index < counts.size(); ++index) {
        json.member(name_of(static_cast<rules::Severity>(index)), counts[index]);
    }
    json.end();
}

// What registers and groups say alike, up to the percentages; `ended` counts in a register only.
void write_tally(JsonWriter& json, const check::Tally& tally, std::optional<std::uint64_t> ended) {
    json.member("rows", tally.rows);
    json.member("complete", tally.complete);
    json.member("complete_law", tally.complete_law);
    json.member("complete_but_for_missing_columns", tally.complete_but_for_missing_columns);
    if (ended) {
        json.member("ended", *ended);
    }
    json.member("percent_complete", Share{tally.complete, tally.rows});
    json.member("percent_complete_law", Share{tally.complete_law, tally.rows});
    json.member("required_fields", tally.required_fields);
    json.member("filled_fields", tally.filled_fields);
    json.member("percent_filled", Share{tally.filled_fields, tally.required_fields});
    write_severities(json, tally.findings);
}

void write_coverage_counts(JsonWriter& json, const check::CoverageCounts& counts) {
    json.member("expected", counts.expected);
    json.member("present", counts.present);
    json.member("complete", counts.complete);
    json.member("percent_present", Share{counts.present, counts.expected});
    json.member("percent_complete", Share{counts.complete, counts.expected});
}

void write_processes(JsonWriter& json, std::string_view key, const check::Report& report,
                     const std::vector<std::uint32_t>& subjects) {
    json.key(key);
    json.begin_array(JsonLayout::lines);
    for (const std::uint32_t number : subjects) {
        const check::Subject& subject = report.subjects[number];
        json.begin_object(JsonLayout::one_line);
        json.member("code", name_at(report, subject.code));
        json.member("name", name_at(report, subject.name));
        json.member("directie", name_at(report, subject.directie));
        json.member("keten", name_at(report, subject.keten));
        json.end();
    }
    json.end();
}

void write_coverage(JsonWriter& json, const check::Report& report,
                    const std::optional<check::Coverage>& coverage) {
    json.key("coverage");
    if (!coverage) {
        json.value(std::nullopt);
        return;
    }
    json.begin_object(JsonLayout::lines);
    write_coverage_counts(json, coverage->counts);
    write_processes(json, "missing", report, coverage->missing);
    write_processes(json, "unknown", report, coverage->unknown);
    json.end();
}

void write_group_coverage(JsonWriter& json, const std::optional<check::CoverageCounts>& coverage) {
    json.key("coverage");
    if (!coverage) {
        json.value(std::nullopt);
        return;
    }
    json.begin_object(JsonLayout::one_line);
    write_coverage_counts(json, *coverage);
    json.end();
}

void write_groups(JsonWriter& json, const check::Report& report, const check::RegisterReport& counts) {
    json.key("groups");
    json.begin_array(JsonLayout::lines);
    for (const check::GroupReport& group : counts.groups) {
        json.begin_object(JsonLayout::one_line);
        json.member("name", name_at(report, group.name));
        write_tally(json, group.tally, std::nullopt);
        json.member("delivered", group.delivered);
        write_group_coverage(json, group.coverage);
        json.end();
    }
    json.end();
}

void write_fields(JsonWriter& json, const rules::RegisterRules& reg, const check::RegisterReport& counts,
                  messages::Lang lang) {
    json.key("fields");
    json.begin_array(JsonLayout::lines);
    for (std::size_t index = 0; index < counts.fields.size(); ++index) {
        const check::FieldTally& tally = counts.fields[index];
        json.begin_object(JsonLayout::one_line);
        json.member("field", reg.form.fields[index].id);
        json.member("header", reg.form.fields[index].header.in(lang));
        json.member("article", reg.duties[index].article);
        json.member("basis", name_of(reg.duties[index].basis));
        json.member("required", tally.required);
        json.member("filled", tally.filled);
        json.member("percent_filled", Share{tally.filled, tally.required});
        json.end();
    }
    json.end();
}

void write_rule(JsonWriter& json, const rules::Rule& rule, const std::string& header,
                const check::OutcomeCounts& outcomes, messages::Lang lang) {
    json.begin_object(JsonLayout::one_line);
    json.member("rule", rule.id);
    json.member("severity", name_of(rule.severity));
    json.member("basis", name_of(rule.basis));
    json.member("scope", name_of(rule.scope));
    json.member("title", with_header(rule.what.in(lang), header));
    json.member("why", with_header(rule.why.in(lang), header));
    json.member("how", with_header(rule.how.in(lang), header));
    static constexpr std::array<std::string_view, rules::k_outcomes> k_keys{
        "met", "not_met", "not_applicable", "not_testable", "off"};
    for (std::size_t index = 0; index < k_keys.size(); ++index) {
        json.member(k_keys[index], outcomes[index]);
    }
    json.end();
}

void write_register(JsonWriter& json, const check::Report& report, const check::RegisterReport& counts,
                    messages::Lang lang) {
    const rules::RegisterRules& reg = *report.rules->registers[counts.reg];
    json.begin_object(JsonLayout::lines);
    json.member("register", reg.form.id);
    write_tally(json, counts.tally, counts.ended);
    write_coverage(json, report, counts.coverage);
    write_groups(json, report, counts);
    write_fields(json, reg, counts, lang);
    json.key("rules");
    json.begin_array(JsonLayout::lines);
    for (std::size_t index = 0; index < counts.outcomes.size(); ++index) {
        const rules::Rule& rule = reg.rules[index];
        write_rule(json, rule, reg.form.fields[rule.field].header.in(lang), counts.outcomes[index], lang);
    }
    json.end();
    json.end();
}

}  // namespace

void write_json_registers(JsonWriter& json, const check::Report& report, messages::Lang lang) {
    json.key("registers");
    json.begin_array(JsonLayout::lines);
    for (const check::RegisterReport& counts : report.registers) {
        write_register(json, report, counts, lang);
    }
    json.end();
}

}  // namespace registertoets::report
