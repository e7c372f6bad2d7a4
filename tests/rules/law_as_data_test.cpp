// SPDX-License-Identifier: EUPL-1.2
// The law is data: a change in the exported rules changes the check. And which rules are errors, written out.
#include <doctest/doctest.h>

#include <filesystem>

#include "rules/builtin.hpp"
#include "rules/load.hpp"
#include "support/register_case.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

using Texts = std::vector<std::string>;

// The built-in rules, written out as `rules export` does.
void export_rules(const TempFolder& folder) {
    for (const rules::BuiltinFile& file : rules::builtin_files()) {
        const std::filesystem::path path = folder.path() / file.name;
        std::filesystem::create_directories(path.parent_path());
        write_file(path, file.text);
    }
}

// Replaces the one place where `from` stands in an exported file.
void edit(const TempFolder& folder, std::string_view name, const std::string& from, const std::string& to) {
    const std::string text = read_file(folder / name);
    REQUIRE(text.find(from) != std::string::npos);
    REQUIRE(text.find(from) == text.rfind(from));
    write_file(folder / name, replaced(text, from, to));
}

std::shared_ptr<const rules::RuleSet> load(const TempFolder& folder) {
    return std::make_shared<const rules::RuleSet>(rules::load({(folder / "rde.yaml").string()}));
}

Names errors_of(const std::string& register_id) {
    std::multiset<std::string> ids;
    const auto set = builtin_rules();
    for (const rules::Rule& rule : set->registers[set->find_register(register_id).value()]->rules) {
        if (!rule.off && rule.severity == rules::Severity::error) {
            ids.insert(rule.id);
        }
    }
    return Names(std::move(ids));
}

// REGISTER.FIELD.CHECK for each field and each check.
void add(std::multiset<std::string>& ids, const std::string& register_id, const Texts& fields,
         const Texts& checks) {
    for (const std::string& field : fields) {
        for (const std::string& check : checks) {
            ids.insert(register_id + "." + field + "." + check);
        }
    }
}

}  // namespace

TEST_CASE("exported rules, unchanged, find what the built-in ones find") {
    const TempFolder folder;
    export_rules(folder);
    CHECK(avg_row().under(load(folder)).findings() == Findings{});
    CHECK(wpg_row().with("profiling", "").under(load(folder)).findings() == Findings{"wpg.profiling.empty"});
}

TEST_CASE("a header that changes in a file is the header that is looked for") {
    const RegisterCase renamed = avg_row().with_header("retention_period", "Houdbaarheidsduur");
    CHECK(renamed.findings() == Findings{"avg.retention_period.missing-column"});
    const TempFolder folder;
    export_rules(folder);
    edit(folder, "rde/retention.yaml", "header: {nl: Bewaartermijn,", "header: {nl: Houdbaarheidsduur,");
    CHECK(renamed.under(load(folder)).findings() == Findings{});
}

TEST_CASE("a severity that changes in a file changes what is complete") {
    const RegisterCase without_article = avg_row().with("legal_provision", "AWR");
    CHECK(without_article.row().complete);
    const TempFolder folder;
    export_rules(folder);
    edit(folder, "rde/fields-purpose.yaml",
         "incomplete:\n        kind: law-reference\n        severity: warning",
         "incomplete:\n        kind: law-reference\n        severity: error");
    const Checked strict = without_article.under(load(folder)).check();
    CHECK(strict.findings == Findings{"avg.legal_provision.incomplete"});
    CHECK(strict.rows.at(0).lacking == Fields{"legal_provision"});
    CHECK_FALSE(strict.rows.at(0).complete);
    CHECK(strict.report.status == 1);
}

TEST_CASE("a duty that changes in a file changes what is required") {
    const TempFolder folder;
    export_rules(folder);
    edit(folder, "rde/avg.yaml", "systems:\n        required: expected",
         "systems:\n        required: always");
    const Checked strict = avg_row().with("systems", "").under(load(folder)).check();
    CHECK(strict.findings == Findings{"avg.systems.empty"});
    CHECK_FALSE(strict.rows.at(0).complete);
}

TEST_CASE("a list that grows in an overlay takes the new word") {
    const auto rules = std::make_shared<const rules::RuleSet>(rules::load_text({}, R"(
lists:
  directies:
    values:
      proefstation:
        label: {nl: Proefstation, en: Test station}
)"));
    CHECK(avg_row().with("directie", "Proefstation").findings() == Findings{"avg.directie.invalid"});
    CHECK(avg_row().with("directie", "Proefstation").under(rules).findings() == Findings{});
}

TEST_CASE("errors of the AVG register: what the law or the register requires, and nothing else") {
    std::multiset<std::string> ids;
    add(ids, "avg",
        {"controller", "dpo", "purposes", "data_subject_categories", "personal_data_categories",
         "recipient_categories", "retention_period", "security_measures", "fg_code", "directie",
         "processing_activity", "legal_basis"},
        {"missing-column", "empty", "placeholder", "not-applicable"});
    add(ids, "avg", {"joint_controllers", "transfers", "special_categories"},
        {"missing-column", "empty", "placeholder"});
    add(ids, "avg", {"legal_provision", "special_categories_exception", "transfer_safeguards"},
        {"missing-column", "required-with", "placeholder", "not-applicable"});
    add(ids, "avg",
        {"legal_basis", "special_categories", "special_categories_exception", "transfers",
         "transfer_safeguards", "retention_period"},
        {"invalid"});
    add(ids, "avg", {"fg_code"}, {"duplicate"});
    add(ids, "avg", {"row"}, {"copy-of-example"});
    add(ids, "avg", {"transfer_safeguards"}, {"no-adequacy"});
    CHECK(errors_of("avg") == Names(std::move(ids)));
}

TEST_CASE("errors of the Wpg register: what the law or the register requires, and nothing else") {
    std::multiset<std::string> ids;
    add(ids, "wpg",
        {"controller", "dpo", "purposes", "data_subject_categories", "personal_data_categories",
         "recipient_categories", "retention_period", "security_measures", "authorisations", "legal_basis",
         "fg_code", "directie", "processing_activity"},
        {"missing-column", "empty", "placeholder", "not-applicable"});
    add(ids, "wpg", {"joint_controllers", "transfers", "profiling", "special_categories"},
        {"missing-column", "empty", "placeholder"});
    add(ids, "wpg", {"special_categories_exception", "transfer_safeguards"},
        {"missing-column", "required-with", "placeholder", "not-applicable"});
    add(ids, "wpg",
        {"legal_basis", "special_categories", "transfers", "transfer_safeguards", "retention_period"},
        {"invalid"});
    add(ids, "wpg", {"retention_period"}, {"contradicts"});
    add(ids, "wpg", {"fg_code"}, {"duplicate"});
    add(ids, "wpg", {"row"}, {"copy-of-example"});
    CHECK(errors_of("wpg") == Names(std::move(ids)));
}

TEST_CASE("errors of the processors' registers: what lid 2 or the register requires, and nothing else") {
    for (const std::string id : {"avg-verwerker", "wpg-verwerker"}) {
        std::multiset<std::string> ids;
        add(ids, id,
            {"fg_code", "directie", "processor", "controller", "dpo", "processing_categories",
             "security_measures"},
            {"missing-column", "empty", "placeholder", "not-applicable"});
        add(ids, id, {"transfers"}, {"missing-column", "empty", "placeholder", "invalid"});
        add(ids, id, {"transfer_safeguards"},
            {"missing-column", "required-with", "placeholder", "not-applicable", "invalid"});
        add(ids, id, {"fg_code"}, {"duplicate"});
        add(ids, id, {"row"}, {"copy-of-example"});
        CHECK(errors_of(id) == Names(std::move(ids)));
    }
}

TEST_CASE("what the law asks is basis wet, what the organisation asks is not") {
    const auto set = builtin_rules();
    const auto wet_of = [&set](const std::string& id) {
        std::multiset<std::string> fields;
        const rules::RegisterRules& reg = *set->registers[set->find_register(id).value()];
        for (std::size_t field = 0; field < reg.form.fields.size(); ++field) {
            if (reg.duties[field].basis == rules::Basis::wet) {
                fields.insert(reg.form.fields[field].id);
            }
        }
        return Fields(std::move(fields));
    };
    const Fields of_both{"controller",
                         "joint_controllers",
                         "dpo",
                         "purposes",
                         "data_subject_categories",
                         "personal_data_categories",
                         "recipient_categories",
                         "transfers",
                         "retention_period",
                         "security_measures"};
    CHECK(wet_of("avg") == of_both);
    std::multiset<std::string> wpg = of_both.all();
    wpg.insert({"legal_basis", "profiling", "authorisations", "transfer_safeguards"});
    CHECK(wet_of("wpg") == Fields(std::move(wpg)));
    const std::multiset<std::string> lid_2{
        "processor", "controller", "dpo", "transfers", "processing_categories", "security_measures"};
    std::multiset<std::string> avg_processor = lid_2;
    avg_processor.insert("representative");
    CHECK(wet_of("avg-verwerker") == Fields(std::move(avg_processor)));
    std::multiset<std::string> wpg_processor = lid_2;
    wpg_processor.insert("transfer_instruction");
    CHECK(wet_of("wpg-verwerker") == Fields(std::move(wpg_processor)));
}
