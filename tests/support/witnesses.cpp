// SPDX-License-Identifier: EUPL-1.2
#include "support/witnesses.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <stdexcept>

#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"

namespace registertoets::testing {
namespace {

const rules::Node& table() {
    static const rules::Node k_table =
        tree_of(read_file(std::string(REGISTERTOETS_SOURCE_DIR) + "/tests/data/rule_witnesses.yaml"));
    return k_table;
}

std::optional<rules::Severity> severity_named(std::string_view name) {
    for (const auto severity : {rules::Severity::error, rules::Severity::warning, rules::Severity::info}) {
        if (name == rules::name_of(severity)) {
            return severity;
        }
    }
    return std::nullopt;
}

std::vector<std::string> texts(const rules::Node& list) {
    std::vector<std::string> all;
    for (const rules::Node& item : list.items) {
        all.push_back(item.text);
    }
    return all;
}

RegisterCase changed(RegisterCase reg, const rules::Node& changes);

// What a witness may have besides the texts of fields.
const std::map<std::string, std::function<RegisterCase(const RegisterCase&, const rules::Node&)>> k_changes{
    {"column",
     [](const RegisterCase& reg, const rules::Node& column) {
         return reg.and_column(column.items.at(0).text, column.items.at(1).text);
     }},
    {"workbook", [](const RegisterCase& reg, const rules::Node&) { return reg.as_workbook(); }},
    {"deliveries", [](const RegisterCase& reg, const rules::Node&) { return reg.expecting_deliveries(); }},
    {"on", [](const RegisterCase& reg, const rules::Node& day) { return reg.on(day.text); }},
    {"against",
     [](const RegisterCase& reg, const rules::Node& processes) {
         std::vector<std::vector<std::string>> lines;
         std::transform(processes.items.begin(), processes.items.end(), std::back_inserter(lines), texts);
         return reg.against(lines);
     }},
    {"rows",
     [](const RegisterCase& reg, const rules::Node& rows) {
         RegisterCase all = changed(reg, rows.items.at(0));
         for (std::size_t row = 1; row < rows.items.size(); ++row) {
             all = all.and_row(changed(reg, rows.items[row]));
         }
         return all;
     }},
};

RegisterCase changed(RegisterCase reg, const rules::Node& changes) {
    for (const rules::Entry& change : changes.entries) {
        const auto special = k_changes.find(change.key);
        reg = special == k_changes.end() ? reg.with(change.key, change.value.text)
                                         : special->second(reg, change.value);
    }
    return reg;
}

// The part of the table that is about one register, of a set with witnesses from `above`.
class Part {
  public:
    Part(const RegisterCase& right, const Witnesses* above) : m_right(right), m_above(above) {}

    Witnesses read(const rules::Node& fields) {
        for (const rules::Entry& field : fields.entries) {
            add(field);
        }
        return std::move(m_witnesses);
    }

  private:
    void add(const rules::Entry& field) {
        const rules::Node* given = field.value.find("given");
        const RegisterCase reg = given == nullptr ? m_right : changed(m_right, *given);
        for (const rules::Entry& entry : field.value.entries) {
            if (const auto severity = severity_named(entry.key)) {
                for (const std::string& check : texts(entry.value)) {
                    const std::string rule = rule_of(field.key, check);
                    m_witnesses.insert({rule, {*severity, by_name(reg, field.key, check, rule)}});
                }
            } else if (entry.key != "given") {
                const auto weighs = severity_named(entry.value.items.at(0).text);
                m_witnesses.insert(
                    {rule_of(field.key, entry.key), {weighs.value(), changed(reg, entry.value.items.at(1))}});
            }
        }
    }

    [[nodiscard]] std::string rule_of(const std::string& field, const std::string& check) const {
        return check.ends_with(".sheet.missing") ? check : m_right.register_id() + "." + field + "." + check;
    }

    // The witness that follows from the name of a check, or the one of the set below.
    [[nodiscard]] RegisterCase by_name(const RegisterCase& reg, const std::string& field,
                                       const std::string& check, const std::string& rule) const {
        static const std::map<std::string, std::string> k_texts{{"empty", ""},
                                                                {"required-with", ""},
                                                                {"placeholder", "volgt"},
                                                                {"not-applicable", "n.v.t."},
                                                                {"own-word", "n.v.t."}};
        if (check == "missing-column") {
            return reg.without_column(field);
        }
        const auto text = k_texts.find(check);
        if (text != k_texts.end()) {
            return reg.with(field, text->second);
        }
        if (m_above == nullptr) {
            throw std::invalid_argument(rule + ": no witness follows from the name");
        }
        return m_above->at(rule).reg;
    }

    const RegisterCase& m_right;
    const Witnesses* m_above;
    Witnesses m_witnesses;
};

}  // namespace

Witnesses witnesses_of(const RegisterCase& right) {
    return Part(right, nullptr).read(*table().find(right.register_id()));
}

Witnesses witnesses_of(const std::string& name, const std::shared_ptr<const rules::RuleSet>& set,
                       const RegisterCase& right) {
    const rules::Node* registers = table().find(name);
    const rules::Node* fields = registers == nullptr ? nullptr : registers->find(right.register_id());
    if (fields == nullptr) {
        return {};
    }
    const Witnesses above = witnesses_of(right);
    return Part(right.under(set), &above).read(*fields);
}

bool needs_no_witness(const std::string& name) {
    return table().find("exempt")->find(name) != nullptr;
}

bool is_found(const std::string& rule, const Witness& witness, const Checked& checked) {
    const auto& findings = checked.report.findings;
    return std::any_of(findings.begin(), findings.end(), [&](const check::Finding& finding) {
        const rules::Rule& found = checked.report.rule_of(finding);
        const bool counts = witness.severity != rules::Severity::error ||
                            (finding.row == check::k_none ? checked.tally.complete == 0
                                                          : !checked.rows.at(finding.row).complete);
        return found.id == rule && found.severity == witness.severity && counts;
    });
}

}  // namespace registertoets::testing
