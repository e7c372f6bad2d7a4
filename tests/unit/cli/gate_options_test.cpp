// SPDX-License-Identifier: EUPL-1.2
// Thresholds as they are typed.
#include "cli/gate_options.hpp"

#include <doctest/doctest.h>

#include "cli/project_file.hpp"
#include "support/checked.hpp"
#include "support/register_case.hpp"
#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

// The threshold that `--fail-under` reads in `word`, or what is wrong with it.
std::string threshold(const std::string& word) {
    check::Options options = small_options();
    const std::string fault = fault_of([&options, &word] {
        cli::set_gates(cli::parse_arguments({"check", "a.xlsx", "--fail-under", word}), options);
    });
    if (options.fail_under.empty()) {
        return fault;
    }
    const check::Threshold& read = options.fail_under.front();
    return std::to_string(read.numerator) + "/" + std::to_string(read.denominator) + " " + read.shown;
}

// What is wrong with gates of the built-in rules in a run on the register avg alone.
std::string fault_beside_avg(const std::vector<std::string>& words,
                             const std::string& project = "lang: nl\n") {
    const TempFolder folder;
    std::vector<std::string> all{"check", "a.xlsx", "--config",
                                 write_file(folder / "p.yaml", project).string()};
    all.insert(all.end(), words.begin(), words.end());
    check::Options options;
    options.rules = builtin_rules();
    options.only_register = options.rules->find_register("avg");
    return fault_of([&] { cli::set_gates(cli::with_project_file(cli::parse_arguments(all)), options); });
}

}  // namespace

TEST_CASE("a percentage is read exactly, with as many decimals as other programs compute") {
    CHECK(threshold("37") == "37/100 37%");
    CHECK(threshold(".5") == "5/1000 0.5%");
    CHECK(threshold("37,50%") == "375/1000 37.50%");
    CHECK(threshold("37.031484257871064") == "37031484257871064/100000000000000000 37.031484257871064%");
    CHECK(threshold("100.00000000000000000000") == "100/100 100.00000000000000000000%");
    CHECK(threshold("99.99999999999999999") ==
          "9999999999999999999/10000000000000000000 99.99999999999999999%");
}

TEST_CASE("what is no percentage or too fine is said as such") {
    for (const std::string word : {"%", ".", "4.", "-1", "x", "100.00000000000000001", "140",
                                   "999.99999999999999999", "99999999999999999999999"}) {
        CHECK_MESSAGE(threshold(word).find("percentage tussen 0 en 100") != std::string::npos, word);
    }
    CHECK(threshold("37.000000000000000001") ==
          "--fail-under rekent met hoogstens 17 cijfers achter de komma; `37.000000000000000001` heeft er "
          "meer.");
}

TEST_CASE("a threshold for a register that --register leaves out is refused, but not in a shared file") {
    const std::string left_out =
        "--fail-under stelt een eis aan het register wpg, en --register avg laat dat weg. Laat een van beide "
        "weg.";
    CHECK(fault_beside_avg({"--fail-under", "wpg=90"}) == left_out);
    CHECK(fault_beside_avg({"--fail-under", "avg=40", "--fail-under", "wpg=90"}) == left_out);
    CHECK(fault_beside_avg({"--fail-under-directie", "wpg=0"}).find("register wpg") != std::string::npos);
    CHECK(fault_beside_avg({"--fail-under", "avg=90", "--fail-under-directie", "5"}) == "none");
    CHECK(fault_beside_avg({}, "fail-under: {avg: 40, wpg: 90}\n") == "none");
}
