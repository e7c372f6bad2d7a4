// SPDX-License-Identifier: EUPL-1.2
// What an organisation can say in a rules file of its own, laid over the built-in rules: everything that
// differs from the form and the choices of `rde`, without a line of C++.
#include <doctest/doctest.h>

#include "register/recognition.hpp"
#include "rules/load.hpp"
#include "support/register_case.hpp"
#include "support/rows_reader.hpp"
#include "support/rules_text.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

std::shared_ptr<const rules::RuleSet> over_rde(std::string_view yaml) {
    return std::make_shared<const rules::RuleSet>(rules::load_text({}, yaml));
}

// The row where a sheet of these rows has its header, 0 where it is no register.
std::uint32_t header_row(const rules::RuleSet& set, const RowsReader::Rows& rows) {
    RowsReader reader(rows);
    const auto found =
        reg::Recogniser({&set.registers.front()->form}).recognise(reader, "Blad1", std::nullopt).sheet;
    return found ? found->header_row : 0;
}

}  // namespace

TEST_CASE("overlay: another header, and the old one is none any more unless it is an alias") {
    const auto set = over_rde(R"(
registers: {avg: {fields: {retention_period: {header: {nl: Houdbaarheid, en: Shelf life}}}}}
)");
    const RegisterCase renamed = avg_row().with_header("retention_period", "Houdbaarheid");
    CHECK(renamed.findings() == Findings{"avg.retention_period.missing-column"});
    CHECK(renamed.under(set).findings() == Findings{});
}

TEST_CASE("overlay: another severity, for one field or for every field") {
    const RegisterCase vague = avg_row().with("purposes", "uitvoering wettelijke taak");
    CHECK(vague.row().complete);
    const auto one = over_rde("registers: {avg: {fields: {purposes: {checks: {vague: {severity: error}}}}}}");
    CHECK(vague.under(one).findings() == Findings{"avg.purposes.vague"});
    CHECK_FALSE(vague.under(one).row().complete);
    const RegisterCase short_code = avg_row().with("dpo", "FG");
    const auto all = over_rde("checks: {too-short: {severity: error}}");
    CHECK(short_code.row().complete);
    CHECK_FALSE(short_code.under(all).row().complete);
}

TEST_CASE("overlay: words are added to a list, or replace it") {
    const RegisterCase cell = avg_row().with("purposes", "Uitbetalen van loon en salaris");
    const auto more =
        over_rde("fields: {purposes: {checks: {vague: {words+: [uitbetalen, loon, salaris]}}}}");
    CHECK(cell.findings() == Findings{});
    CHECK(cell.under(more).findings() == Findings{"avg.purposes.vague"});
    const RegisterCase known = avg_row().with("purposes", "uitvoering wettelijke taak");
    const auto other = over_rde("fields: {purposes: {checks: {vague: {words: [loon]}}}}");
    CHECK(known.findings() == Findings{"avg.purposes.vague"});
    CHECK(known.under(other).findings() == Findings{});
}

TEST_CASE("overlay: words for a cell without an answer") {
    const RegisterCase cell = avg_row().with("controller", "komt morgen");
    const auto more = over_rde("words: {placeholders+: [komt morgen]}");
    CHECK(cell.under(more).findings() == Findings{"avg.controller.placeholder"});
    CHECK(avg_row().with("controller", "volgt").under(more).findings() ==
          Findings{"avg.controller.placeholder"});
    const auto only = over_rde("words: {placeholders: [komt morgen]}");
    CHECK(avg_row().with("controller", "volgt").under(only).findings() ==
          Findings{"avg.controller.too-short"});
}

TEST_CASE("overlay: another threshold") {
    const auto set = over_rde("registers: {avg: {fields: {purposes: {checks: {too-short: {words: 30}}}}}}");
    CHECK(avg_row().under(set).findings() == Findings{"avg.purposes.too-short"});
}

TEST_CASE("overlay: what is the same for the whole organisation needs no column and no cell") {
    const auto set = over_rde(R"(
fields: {controller: {constant: "De minister van Financiën, Postbus 20201, 2500 EE Den Haag"}}
)");
    CHECK(avg_row().without_column("controller").findings() == Findings{"avg.controller.missing-column"});
    const Checked without = avg_row().without_column("controller").under(set).check();
    CHECK(without.findings == Findings{});
    CHECK(without.rows.at(0).complete);
    CHECK(avg_row().with("controller", "").under(set).findings() == Findings{});
    // A cell that says something itself is judged by what it says.
    CHECK(avg_row().with("controller", "Belastingdienst").under(set).findings() ==
          Findings{"avg.controller.too-short"});
}

TEST_CASE("overlay: a constant is judged as a cell is") {
    const auto set = over_rde("fields: {controller: {constant: volgt}}");
    CHECK(avg_row().without_column("controller").under(set).findings() ==
          Findings{"avg.controller.placeholder"});
}

TEST_CASE("overlay: one directie for every row") {
    const auto set = over_rde("fields: {directie: {constant: Midden- en Kleinbedrijf}}");
    const Checked checked = avg_row().without_column("directie").under(set).check();
    CHECK(checked.findings == Findings{});
    CHECK(checked.report.names.at(checked.report.rows.at(0).directie) == "Midden- en Kleinbedrijf");
}

TEST_CASE("overlay: the row where the header stands") {
    const std::vector<std::string> header{"Doel", "Betrokkenen", "Persoonsgegevens", "Ontvangers"};
    const std::vector<std::string> better{"Doel", "Betrokkenen", "Persoonsgegevens", "Ontvangers",
                                          "Grondslag"};
    const RowsReader::Rows rows{better, {"loon"}, header, {"loon", "a", "b", "c"}};
    CHECK(header_row(*builtin_rules(), rows) == 1);
    CHECK(header_row(*over_rde("registers: {avg: {recognise: {header_row: 3}}}"), rows) == 3);
    CHECK(header_row(*over_rde("registers: {avg: {recognise: {header_row: 2}}}"), rows) == 1);
}

TEST_CASE("overlay: a field of one's own, with rules of one's own") {
    const auto set = over_rde(R"(
registers:
  avg:
    fields:
      eigenaar:
        header: {nl: Eigenaar, en: Owner}
        required: always
        meaning: {nl: Noem de eigenaar., en: Name the owner.}
        why: {nl: Dan is te vragen., en: So one can ask.}
        good: [Hoofd inning]
        checks:
          geen-functie:
            kind: pattern
            severity: warning
            accepts: ['hoofd|manager']
            what: {nl: "{header} noemt geen functie", en: "{header} names no role"}
            why: {nl: "{why}", en: "{why}"}
            how: {nl: "{meaning}", en: "{meaning}"}
)");
    CHECK(avg_row().under(set).findings() == Findings{"avg.eigenaar.empty"});
    CHECK(avg_row().under(set).with("eigenaar", "Jansen").findings() ==
          Findings{"avg.eigenaar.geen-functie"});
    CHECK(avg_row().under(set).with("eigenaar", "Hoofd inning").findings() == Findings{});
}

TEST_CASE("overlay: a rule is off, and says why") {
    const auto set = over_rde(R"(
registers: {avg: {fields: {fg_code: {checks: {invalid: {off: "Onze codes zien er anders uit."}}}}}}
)");
    CHECK(avg_row().with("fg_code", "12").findings() == Findings{"avg.fg_code.invalid"});
    CHECK(avg_row().with("fg_code", "12").under(set).findings() == Findings{});
    CHECK(rule_of(*set, "avg.fg_code.invalid").off_reason == "Onze codes zien er anders uit.");
    CHECK(rule_of(*set, "wpg.fg_code.invalid").off_reason.empty());
}

TEST_CASE("overlay: what is asked for, always, wanted or not at all") {
    const RegisterCase empty =
        avg_row().with("special_categories", "").with("special_categories_exception", "");
    CHECK(empty.findings() == Findings{"avg.special_categories.empty"});
    const auto wanted = over_rde("registers: {avg: {fields: {special_categories: {required: expected}}}}");
    CHECK(empty.under(wanted).findings() == Findings{"avg.special_categories.empty"});
    const auto free = over_rde(R"(
registers: {avg: {fields: {special_categories: {required: optional}, special_categories_exception: {required: optional}}}}
)");
    CHECK(empty.under(free).findings() == Findings{});
    CHECK(empty.under(free).row().complete);
}

TEST_CASE("overlay: a list of one's own instead of the built-in one") {
    const auto set = over_rde(R"(
lists:
  afdelingen:
    title: {nl: Afdelingen, en: Departments}
    match: whole
    values: {bz: {label: {nl: Burgerzaken, en: Civil affairs}}}
fields: {directie: {list: afdelingen}}
)");
    CHECK(avg_row().with("directie", "Burgerzaken").under(set).findings() == Findings{});
    CHECK(avg_row().with("directie", "MKB").under(set).findings() == Findings{"avg.directie.invalid"});
}

TEST_CASE("overlay: no list, with the rules that look at it off") {
    const auto set = over_rde(R"(
fields: {directie: {list: "", checks: {invalid: {off: "Wij hebben geen vaste lijst."}}}}
)");
    CHECK(avg_row().with("directie", "Burgerzaken").under(set).findings() == Findings{});
}

TEST_CASE("a report names every file of rules that took part") {
    const Checked checked = avg_row().under(over_rde("checks: {vague: {severity: info}}")).check();
    const auto& files = checked.report.rules->files;
    REQUIRE(files.size() == 2);
    CHECK(files.at(0).id == "rde");
    CHECK(files.at(1).id == "overlay");
}
