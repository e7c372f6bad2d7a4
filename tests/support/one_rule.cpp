// SPDX-License-Identifier: EUPL-1.2
#include "support/one_rule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "check/run.hpp"
#include "rules/load.hpp"
#include "support/checked.hpp"
#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"

namespace registertoets::testing {
namespace {

const std::vector<std::string> k_fields{"code", "streek", "naam", "proces", "doel",
                                        "land", "middel", "wet",  "datum",  "stand"};

constexpr std::string_view k_lists = R"(
lists:
  streken:
    title: {nl: S, en: S}
    match: whole
    values:
      noord: {label: {nl: Het Noorden, en: The North}, spellings: [n]}
      zuid: {label: {nl: Het Zuiden, en: The South}, spellings: [z]}
  landen:
    title: {nl: L, en: L}
    values:
      nl: {label: {nl: Nederland, en: Netherlands}, groups: [binnen]}
      ch: {label: {nl: Zwitserland, en: Switzerland}}
      us: {label: {nl: Amerika, en: America}}
      in: {label: {nl: India, en: India}}
  middelen:
    title: {nl: M, en: M}
    values:
      besluit: {label: {nl: besluit, en: decision}, groups: [adequaat]}
      besluit.ch: {label: {nl: besluit voor Zwitserland, en: Swiss decision}, groups: [adequaat]}
      besluit.us:
        label: {nl: besluit voor Amerika, en: American decision}
        groups: [adequaat]
        valid_from: 2023-07-10
        valid_to: 2026-06-30
      bepalingen: {label: {nl: bepalingen, en: clauses}, groups: [waarborg]}
  wetten:
    title: {nl: W, en: W}
    values:
      awr: {label: {nl: AWR, en: AWR}, spellings: [algemene wet]}
      iw: {label: {nl: Invorderingswet, en: IW}, spellings: [iw]}
  standen:
    title: {nl: St, en: St}
    values:
      concept: {label: {nl: concept, en: draft}}
      vast: {label: {nl: vast, en: adopted}}
  maatregelen:
    title: {nl: Ma, en: Ma}
    values:
      toegang: {label: {nl: toegang, en: access}, groups: [technisch, menselijk]}
      logging: {label: {nl: logging, en: logs}, groups: [technisch]}
      klasse: {label: {nl: klasse, en: class}, groups: [verwijzing]}
)";

// The text of the rules, with `checks` for one field and `wide` for the register.
std::string rules_text(std::string_view field, std::string_view checks, std::string_view wide) {
    const std::map<std::string, std::string> more{
        {"streek", ", list: streken, prefilled: true"},
        {"naam", ", good: [Innen, Betalen]"},
        {"doel", ", good: [Geld halen]"},
        {"land", ", list: landen, none: nee"},
        {"middel", ", list: middelen"},
        {"stand", ", list: standen"},
    };
    std::string text(k_lists);
    text +=
        "registers:\n  klein:\n    title: {nl: K, en: K}\n    recognise: {fields: [code, naam, doel], "
        "at_least: 1}\n"
        "    key: [code, naam]\n    fields:\n";
    for (const std::string& id : k_fields) {
        const auto own = more.find(id);
        text += fmt::format("      {}: {{header: {{nl: {}, en: {}}}, required: optional{}{}}}\n", id, id, id,
                            own == more.end() ? "" : own->second,
                            id == field ? fmt::format(", checks: {{{}}}", checks) : "");
    }
    text += wide.empty() ? "" : fmt::format("    checks: {{{}}}\n", wide);
    return replaced(small_rules(text), "words:\n", "words:\n  denials: [geen, zonder]\n");
}

std::string described(std::string_view options) {
    return fmt::format(
        "{{severity: warning, what: {{nl: W, en: W}}, why: {{nl: W, en: W}}, how: {{nl: H, en: H}}, {}}}",
        options);
}

}  // namespace

OneRule::OneRule(Source source) : m_id(std::move(source.id)) {
    const std::string fault = fault_of(
        [&] { m_rules = std::make_shared<const rules::RuleSet>(rules::load_text({}, source.rules)); });
    if (fault != "none") {
        throw std::invalid_argument(fault);
    }
}

OneRule::OneRule(std::string_view field, std::string_view options, std::string_view more)
    : OneRule(Source{
          rules_text(field, fmt::format("proef: {}{}{}", described(options), more.empty() ? "" : ", ", more),
                     ""),
          fmt::format("klein.{}.proef", field)}) {}

OneRule OneRule::of_rows(std::string_view options) {
    const std::string at_name = fmt::format("at: naam, {}", options);
    return OneRule(Source{rules_text("", "", "row.proef: " + described(at_name)), "klein.row.proef"});
}

OneRule OneRule::on(std::string_view day) const {
    OneRule changed = *this;
    changed.m_day = day;
    return changed;
}

OneRule OneRule::without(std::string_view field) const {
    OneRule changed = *this;
    changed.m_without.emplace_back(field);
    return changed;
}

OneRule OneRule::joined(std::string_view field, std::string_view other) const {
    OneRule changed = *this;
    changed.m_joined.emplace(field, other);
    return changed.without(other);
}

check::Report OneRule::check(const std::vector<Cells>& rows) const {
    SheetOfTexts cells(rows.size() + 1);
    for (const std::string& field : k_fields) {
        if (std::find(m_without.begin(), m_without.end(), field) != m_without.end()) {
            continue;
        }
        const auto joined = m_joined.find(field);
        cells[0].push_back(joined == m_joined.end() ? field : field + " en " + joined->second);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const auto text = rows[row].find(field);
            const std::string code = field == "code" ? fmt::format("R{}", row) : "";
            cells[row + 1].push_back(text == rows[row].end() ? code : text->second);
        }
    }
    check::Options options = small_options();
    options.rules = m_rules;
    options.reference_date = util::parse_iso_date(m_day).value();
    return checked(cells, options);
}

std::string OneRule::state(const Cells& row) const {
    const std::string all = outcomes_in(check({row}), m_id);
    for (const std::string state : {"not met", "met", "not applicable", "not testable", "off"}) {
        if (all.starts_with(state + " 1") || all.find(", " + state + " 1") != std::string::npos) {
            return state;
        }
    }
    return all;
}

std::string OneRule::found(const std::vector<Cells>& rows, bool related) const {
    std::string text;
    const check::Report report = check(rows);
    for (const check::Finding& finding : report.findings) {
        if (report.rule_of(finding).id == m_id) {
            text += fmt::format("{}{}", text.empty() ? "" : " ", finding.row);
            text += related ? fmt::format("={}", finding.related()) : "";
        }
    }
    return text;
}

}  // namespace registertoets::testing
