// SPDX-License-Identifier: EUPL-1.2
#include "rules/former_headers.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "rules/load.hpp"
#include "support/rules_text.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;

namespace {

const reg::Field& field_of(const RuleSet& set, std::string_view reg, std::string_view id) {
    const reg::Form& form = set.registers.at(set.find_register(reg).value())->form;
    return form.fields.at(form.find(id).value());
}

std::size_t times_known(const reg::Field& field, std::string_view spelling) {
    return static_cast<std::size_t>(
        std::count_if(field.aliases.begin(), field.aliases.end(),
                      [spelling](const reg::Alias& alias) { return alias.spelling == spelling; }));
}

}  // namespace

TEST_CASE("a field that gets another header is still known by the one it had") {
    const RuleSet set =
        load_text({}, "fields: {purposes: {header: {nl: Waarvoor, en: What for}, aliases: [Waartoe]}}\n");
    const reg::Field& field = field_of(set, "avg", "purposes");
    CHECK(field.header.nl == "Waarvoor");
    CHECK(times_known(field, "Waartoe") == 1);
    CHECK(times_known(field, "Verwerkingsdoeleinden") == 1);
}

TEST_CASE("a register's own name for a field is kept beside the name that all registers share") {
    const RuleSet set =
        load_text({}, "registers: {wpg: {fields: {legal_basis: {header: {nl: Artikel, en: Article}}}}}\n");
    const reg::Field& field = field_of(set, "wpg", "legal_basis");
    CHECK(field.header.nl == "Artikel");
    CHECK(times_known(field, field_of(load({}), "wpg", "legal_basis").header.nl) == 1);
    CHECK_FALSE(field_of(load({}), "wpg", "legal_basis").aliases.size() > field.aliases.size());
}

TEST_CASE("a header that stays the same is no alias of itself") {
    const std::string nl = field_of(load({}), "avg", "purposes").header.nl;
    const RuleSet set = load_text({}, "fields: {purposes: {header: {nl: " + nl + ", en: What for}}}\n");
    CHECK(times_known(field_of(set, "avg", "purposes"), nl) == 0);
}

TEST_CASE("every built-in set knows the columns of the default one") {
    const RuleSet standard = load({});
    for (const char* name : {"gemeente", "ico", "rijksregister"}) {
        const RuleSet set = load({name});
        for (const reg::Field& field :
             standard.registers.at(standard.find_register("avg").value())->form.fields) {
            const auto found = set.registers.at(set.find_register("avg").value())->form.find(field.id);
            if (!found) {
                continue;  // the set has no such field
            }
            CAPTURE(name);
            CAPTURE(field.id);
            const reg::Field& other = field_of(set, "avg", field.id);
            CAPTURE(other.header.nl);
            CHECK((other.header.nl == field.header.nl || times_known(other, field.header.nl) > 0));
        }
    }
}
