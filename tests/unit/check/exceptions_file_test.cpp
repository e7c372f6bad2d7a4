// SPDX-License-Identifier: EUPL-1.2
#include "check/exceptions_file.hpp"

#include <doctest/doctest.h>

#include "support/checked.hpp"
#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

constexpr std::string_view k_rest = "    reason: Waarom niet\n    owner: Jan\n    until: 2025-12-31\n";

check::Exceptions read(const std::string& yaml) {
    const TempFolder folder;
    return check::read_exceptions(write_file(folder / "ex.yaml", yaml), *small_register());
}

// The place in the file and the sentence.
std::string fault(const std::string& yaml) {
    const std::string text = fault_of([&yaml] { read(yaml); });
    return text.substr(text.find(".yaml:") == std::string::npos ? 0 : text.find(".yaml:") + 6);
}

std::string one(const std::string& what) {
    return "exceptions:\n  - " + what + "\n" + std::string(k_rest);
}

}  // namespace

TEST_CASE("an exception names a rule and a key, a directie or a file") {
    const check::Exceptions exceptions =
        read(one("rule: klein.termijn.empty\n    key: FG-1\n    directie: da\n    file: a.xlsx"));
    REQUIRE(exceptions.entries.size() == 1);
    const check::Exception& entry = exceptions.entries.front();
    CHECK(entry.rule == "klein.termijn.empty");
    CHECK(entry.key == "fg 1");
    CHECK(entry.directie == "Directie A");
    CHECK(entry.file == "a.xlsx");
    CHECK(entry.accepts == "klein.termijn.empty, FG-1, da, a.xlsx");
    CHECK(entry.reason == "Waarom niet");
    CHECK(entry.owner == "Jan");
    CHECK(util::iso(entry.until) == "2025-12-31");
    CHECK(entry.line == 2);
    CHECK_FALSE(entry.fingerprint);
}

TEST_CASE("an exception may name a fingerprint") {
    const auto exceptions = read(one("fingerprint: 0000000000000001000000000000000f"));
    CHECK(exceptions.entries.at(0).fingerprint == check::FingerprintNumber{1, 15});
}

TEST_CASE("a list may be empty, a file may not") {
    CHECK(read("exceptions: []\n").entries.empty());
    CHECK(fault("# niets\n") == "1:1 Hier ontbreekt de sleutel `exceptions`.");
    CHECK(fault("- x\n").starts_with("1:1 Dit bestand begint niet met sleutels."));
    CHECK(fault("exceptions:\n  a: b\n").starts_with("2:3 Bij `exceptions` hoort een lijst"));
    CHECK(fault("exceptions:\n  - a\n").starts_with("2:5 Bij `exceptions` horen sleutels"));
}

TEST_CASE("each exception has a reason, an owner and an end date") {
    CHECK(fault("exceptions:\n  - rule: klein.termijn.empty\n    key: a\n    owner: Jan\n    until: "
                "2025-12-31\n") == "2:5 Hier ontbreekt de sleutel `reason`.");
    CHECK(fault("exceptions:\n  - {rule: klein.termijn.empty, key: a, reason: x, until: 2025-12-31}\n") ==
          "2:5 Hier ontbreekt de sleutel `owner`.");
    CHECK(fault("exceptions:\n  - {rule: klein.termijn.empty, key: a, reason: x, owner: y}\n") ==
          "2:5 Hier ontbreekt de sleutel `until`.");
    CHECK(fault("exceptions:\n  - {rule: klein.termijn.empty, key: a, reason: ' ', owner: y, until: "
                "2025-12-31}\n") == "2:49 Bij `reason` staat niets. Vul iets in.");
    CHECK(fault("exceptions:\n  - {rule: klein.termijn.empty, key: a, reason: x, owner: y, until: "
                "31-12-2025}\n") ==
          "2:69 Bij `until` hoort een datum als 2025-07-01; er staat `31-12-2025`.");
}

TEST_CASE("an exception says what it accepts, and not too much") {
    constexpr std::string_view k_what = "2:5 Zeg wat er aanvaard wordt";
    CHECK(fault(one("rule: klein.termijn.empty")).starts_with(k_what));
    CHECK(fault(one("key: FG-1")).starts_with(k_what));
    CHECK(fault(one("fingerprint: 0000000000000001000000000000000f\n    key: FG-1")).starts_with(k_what));
    CHECK(fault("exceptions:\n  - {reason: x, owner: y, until: 2025-12-31}\n").starts_with(k_what));
    CHECK(fault(one("rule: klein.termijn.empty\n    key:")) ==
          "3:5 Bij `key` staat niets. Vul iets in, of laat de sleutel weg.");
}

TEST_CASE("what an exception names is known") {
    CHECK(fault(one("rule: klein.termijn.emty\n    key: a")) ==
          "2:11 `klein.termijn.emty` is hier onbekend. Bedoelt u `klein.termijn.empty`?");
    CHECK(fault(one("rule: onzin\n    key: a")) ==
          "2:11 `onzin` is geen regel. Zie registertoets rules list voor alle regels.");
    CHECK(fault(one("rule: klein.termijn.empty\n    directie: Directie Q")) ==
          "3:15 `Directie Q` is hier onbekend. Bedoelt u `Directie A`?");
    CHECK(fault(one("fingerprint: abc")).starts_with("2:18 `abc` is geen `fingerprint`"));
    CHECK(fault(one("rule: klein.termijn.empty\n    sleutel: FG-1"))
              .starts_with("3:5 Onbekende sleutel `sleutel`. Bedoelt u `key`?"));
}

TEST_CASE("an unknown key is told before the one that it stands for is missed") {
    CHECK(fault("exceptions:\n  - rule: klein.termijn.empty\n    key: a\n    reason: x\n    eigenaar: Jan\n"
                "    until: 2025-12-31\n") == "5:5 Onbekende sleutel `eigenaar`. Bedoelt u `owner`?");
    CHECK(fault("exceptions:\n  - {rule: klein.termijn.empty, key: a, reason: x, ouner: y}\n") ==
          "2:52 Onbekende sleutel `ouner`. Bedoelt u `owner`?");
    CHECK(fault("exceptions:\n  - {rule: klein.termijn.empty, kleur: a}\n") ==
          "2:33 Onbekende sleutel `kleur`. Hier kan staan: fingerprint, rule, key, directie, file, reason, "
          "owner, until.");
}

TEST_CASE("a file of exceptions that cannot be read is named") {
    const TempFolder folder;
    CHECK(fault_of([&folder] {
              check::read_exceptions(folder / "none.yaml", *small_register());
          }).ends_with("none.yaml kan niet gelezen worden. Controleer de naam en de rechten."));
}
