// SPDX-License-Identifier: EUPL-1.2
#include "util/json_members.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

// What was given away, a line each; then where the text stopped being JSON, if it did.
std::string members(const std::string& text) {
    const TempFolder folder;
    std::string seen;
    const auto fault = util::read_json_members(write_file(folder / "a.json", text),
                                               [&seen](const std::string& key, const nlohmann::json& value) {
                                                   seen += key + " " + value.dump() + "\n";
                                               });
    return fault ? seen + "fault " + std::to_string(fault->line) + ":" + std::to_string(fault->column) : seen;
}

}  // namespace

TEST_CASE("members come one by one, arrays item by item") {
    CHECK(
        members(
            R"({"a": 1, "b": [{"c": [1, [2]], "d": {"e": null}}, "x", -1.5, true], "f": {"g": [1, 2]}, "h": []})") ==
        "a 1\nb {\"c\":[1,[2]],\"d\":{\"e\":null}}\nb \"x\"\nb -1.5\nb true\nf {\"g\":[1,2]}\n");
}

TEST_CASE("names of members are told, also of what is empty, and no names within them") {
    const TempFolder folder;
    std::string seen;
    util::read_json_members(
        write_file(folder / "a.json", R"({"a": [], "b": [{"c": 1}], "d": {"e": 2}})"),
        [](const std::string&, const nlohmann::json&) {},
        [&seen](const std::string& key) { seen += key + " "; });
    CHECK(seen == "a b d ");
}

TEST_CASE("what is no object has no members") {
    CHECK(members("[1, 2]") == "");
    CHECK(members("7") == "");
    CHECK(members("{}") == "");
}

TEST_CASE("a fault in the JSON has a line and a column, and what stood before it is given") {
    CHECK(members("{\"a\": 1,\n \"b\": x}") == "a 1\nfault 2:7");
    CHECK(members("{\"a\": [1,\n") == "a 1\nfault 2:1");
    CHECK(members("PK") == "fault 1:1");
    CHECK(members("") == "fault 1:1");
    CHECK(members("{} x") == "fault 1:4");
}

TEST_CASE("what nests too deep is not read") {
    CHECK(members("{\"a\": 1, \"b\": " + std::string(100000, '[')) == "a 1\n");
}

TEST_CASE("a file that cannot be read is at line 0") {
    const TempFolder folder;
    CHECK(util::read_json_members(folder / "none.json", {}).value().line == 0);
    CHECK(util::read_json_members(folder.path(), {}).value().line == 0);
}

TEST_CASE("what the taker throws goes through") {
    const TempFolder folder;
    const auto path = write_file(folder / "a.json", "{\"a\": 1}");
    CHECK_THROWS_AS(
        util::read_json_members(
            path, [](const std::string&, const nlohmann::json&) { throw std::runtime_error("x"); }),
        std::runtime_error);
}
