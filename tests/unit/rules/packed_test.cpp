// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "rules/builtin.hpp"
#include "rules/document.hpp"
#include "support/rules_text.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;

namespace {

// The tree with the line and column of every node and key.
std::string with_places(const Node& node) {
    std::string text =
        std::to_string(node.mark.line) + ":" + std::to_string(node.mark.column) + " " + node.text;
    for (const Node& item : node.items) {
        text += " - " + with_places(item);
    }
    for (const Entry& entry : node.entries) {
        text += " (" + std::to_string(entry.mark.line) + ":" + std::to_string(entry.mark.column) + " " +
                entry.key + ") " + with_places(entry.value);
    }
    return text;
}

}  // namespace

TEST_CASE("a packed tree unpacks to itself, with its places and in the file that it is given") {
    const Node tree = tree_of("a: {x: 'één', y: ''}\nb: [1, [2, {c: 3}], []]\nd: {}");
    const Node back = unpack(pack(tree), 5);
    CHECK(shown(back) == "{a: {x: één, y: }, b: [1, [2, {c: 3}], []], d: {}}");
    CHECK(with_places(back) == with_places(tree));
    CHECK(back.mark.source == 5);
    CHECK(back.find("b")->items[1].mark.source == 5);
}

TEST_CASE("long texts and far places are packed too") {
    const std::string text(70000, 'x');
    const Node tree = tree_of(std::string(300, '\n') + "a: " + text);
    const Node back = unpack(pack(tree), 0);
    CHECK(back.find("a")->text == text);
    CHECK(back.find("a")->mark.line == 301);
}

TEST_CASE("the built-in files are what their texts say") {
    REQUIRE_FALSE(builtin_files().empty());
    for (const BuiltinFile& file : builtin_files()) {
        CAPTURE(file.name);
        CHECK(with_places(unpack(file.packed, 0)) == with_places(tree_of(file.text)));
    }
    CHECK(find_builtin("rde.yaml") != nullptr);
    CHECK(find_builtin("absent.yaml") == nullptr);
}
