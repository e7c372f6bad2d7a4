// SPDX-License-Identifier: EUPL-1.2
#include "util/log_commands.hpp"

#include <doctest/doctest.h>

#include "util/unicode.hpp"

using namespace registertoets;
using util::without_log_commands;

TEST_CASE("what the log of a pipeline obeys is made visible") {
    CHECK(without_log_commands("::error::x") == ":<3A>error:<3A>x");
    CHECK(without_log_commands(":::stop-commands::1") == "::<3A>stop-commands::1");
    CHECK(without_log_commands("a ##[group] ##vso[task.x]") == "a #<23>[group] #<23>vso[task.x]");
    CHECK(without_log_commands("###[x") == "##<23>[x");
    CHECK(util::printable("##vso[x]") == "#<23>vso[x]");
}

TEST_CASE("other colons and hashes stay, and a second time changes nothing") {
    for (const char* text : {"a: b", "12::30", "# kop", "## kop", "", ":", "::", "C#"}) {
        CHECK(without_log_commands(text) == text);
    }
    const std::string once = without_log_commands("::error::x ##[y]");
    CHECK(without_log_commands(once) == once);
}
