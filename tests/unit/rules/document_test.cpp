// SPDX-License-Identifier: EUPL-1.2
#include "rules/document.hpp"

#include <doctest/doctest.h>

#include "support/rules_text.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;

namespace {

std::string laid_over(std::string_view base, std::string_view over) {
    Node tree = tree_of(base);
    overlay(tree, tree_of(over));
    return shown(tree);
}

}  // namespace

TEST_CASE("an overlay merges mappings key by key and keeps the order") {
    CHECK(laid_over("a: {x: 1, y: 2}\nb: 3", "a: {y: 4, z: 5}\nc: 6") ==
          "{a: {x: 1, y: 4, z: 5}, b: 3, c: 6}");
}

TEST_CASE("an overlay replaces whatever is no mapping") {
    CHECK(laid_over("a: [x, y]\nb: 1\nc: {d: 1}\ne: 1", "a: [z]\nb: 2\nc: none\ne: {f: 1}") ==
          "{a: [z], b: 2, c: none, e: {f: 1}}");
}

TEST_CASE("a condition in an overlay replaces the one below as a whole") {
    CHECK(laid_over("required: {when: {field: a, has: [b]}, says: x}",
                    "required: {when: {any: [{field: c, answered: true}]}}") ==
          "{required: {when: {any: [{field: c, answered: true}]}, says: x}}");
    CHECK(laid_over("ended: {all: [{field: a, none: true}]}", "ended: {field: b, mentions: [c]}") ==
          "{ended: {field: b, mentions: [c]}}");
    CHECK(laid_over("unless: {fields: [a, b], none: true}", "unless: {not: {field: a, none: true}}") ==
          "{unless: {not: {field: a, none: true}}}");
    // What is added, or names no field, changes the one that is there.
    CHECK(laid_over("that: {all: [x]}", "that: {all+: [y]}") == "{that: {all: [x, y]}}");
    CHECK(laid_over("when: {field: a, has: [b]}", "when: {has: [c]}") == "{when: {field: a, has: [c]}}");
}

TEST_CASE("what is no condition is merged, whatever it is called") {
    CHECK(laid_over("recognise: {fields: [a], at_least: 2}", "recognise: {fields: [b]}") ==
          "{recognise: {fields: [b], at_least: 2}}");
    CHECK(laid_over("when: {title: a, fields: {b: 1}}", "when: {fields: {c: 2}}") ==
          "{when: {title: a, fields: {b: 1, c: 2}}}");
}

TEST_CASE("a key with a plus adds to the list") {
    CHECK(laid_over("a: {b: [x]}", "a: {b+: [y, z]}") == "{a: {b: [x, y, z]}}");
    CHECK(laid_over("a: [x]", "a+: []") == "{a: [x]}");
}

TEST_CASE("a key with a plus waits for the list where there is none yet") {
    CHECK(laid_over("a: {}", "a: {b+: [y]}") == "{a: {b+: [y]}}");
    CHECK(laid_over("b+: [x]", "b+: [y]") == "{b+: [x, y]}");
    CHECK(laid_over("c: 1", "a: {b+: [y]}") == "{c: 1, a: {b+: [y]}}");
}

TEST_CASE("a whole list takes the place of what was still to be added") {
    CHECK(laid_over("b+: [x]", "b: [y]") == "{b: [y]}");
}

TEST_CASE("a key with a plus that is no list is not passed over") {
    CHECK(laid_over("a: [x]", "a+: y") == "{a: y}");
    CHECK(laid_over("a: x", "a+: [y]") == "{a: [y]}");
}

TEST_CASE("a plus alone is a key") {
    CHECK(laid_over("a: 1", "+: 2") == "{a: 1, +: 2}");
}

TEST_CASE("a node keeps the place of the file that it came from") {
    Sources sources;
    sources.add({"base.yaml", "", false});
    sources.add({"over.yaml", "", true});
    Node base = tree_of("a: 1\nb: 2");
    Node over = unpack(pack(tree_of("\n\n  b: 3")), 1);
    overlay(base, over);
    CHECK(sources.place(base.find("a")->mark).file == "base.yaml");
    const messages::TextPlace place = sources.place(base.find("b")->mark);
    CHECK(place.file == "over.yaml");
    CHECK(place.line == 3);
    CHECK(place.column == 6);
}

TEST_CASE("a copy of a tree stays as it is when the other changes") {
    const Node tree = tree_of("a: {x: 1, y: [2]}\nb: 3");
    Node other = tree;
    CHECK(&other.find("a")->entries.front() == &tree.find("a")->entries.front());
    overlay(other, tree_of("a: {y+: [4]}"));
    CHECK(shown(other) == "{a: {x: 1, y: [2, 4]}, b: 3}");
    CHECK(shown(tree) == "{a: {x: 1, y: [2]}, b: 3}");
    other = tree;
    other.find_own("a")->find_own("x")->text = "5";
    CHECK(shown(other) == "{a: {x: 5, y: [2]}, b: 3}");
    CHECK(shown(tree) == "{a: {x: 1, y: [2]}, b: 3}");
}

TEST_CASE("what is taken out of a tree is gone from that one only") {
    const Node tree = tree_of("a: 1\nb: [2]");
    Node other = tree;
    const std::optional<Node> taken = other.take("b");
    REQUIRE(taken.has_value());
    CHECK(shown(*taken) == "[2]");
    CHECK(shown(other) == "{a: 1}");
    CHECK(shown(tree) == "{a: 1, b: [2]}");
    CHECK_FALSE(other.take("b").has_value());
}

TEST_CASE("find knows the keys of a mapping only") {
    const Node tree = tree_of("a: {b: 1}\nc: [b]");
    CHECK(tree.find("a") != nullptr);
    CHECK(tree.find("b") == nullptr);
    CHECK(tree.find("c")->find("b") == nullptr);
}
