// SPDX-License-Identifier: EUPL-1.2
#include "rules/notes.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace registertoets::rules;

namespace {

// `row:kind` of each note.
std::string shown(const Notes& notes) {
    std::string text;
    for (std::size_t index = 0; index < notes.size(); ++index) {
        text += (index == 0 ? "" : " ") + std::to_string(notes.row(index)) + ":" +
                std::to_string(notes.kind(index));
    }
    return text;
}

}  // namespace

TEST_CASE("equal notes are kept once, in the order in which they first came") {
    Notes notes;
    notes.add(0, {1, 10});
    notes.add(1, {1, 20});
    notes.add(1, {2, 10});
    notes.add(4, {1, 10});
    CHECK(shown(notes) == "0:0 1:1 1:2 4:0");
    REQUIRE(notes.different().size() == 3);
    CHECK(notes.different()[1] == Note{1, 20});
}

TEST_CASE("the notes of later rows go behind, their rows counted on") {
    Notes notes;
    notes.add(0, {1, 10});
    Notes later;
    later.add(0, {2, 10});
    later.add(3, {1, 10});
    notes.append(std::move(later), 5);
    CHECK(shown(notes) == "0:0 5:1 8:0");
    CHECK(notes.different().size() == 2);
    notes.append({}, 9);
    CHECK(notes.size() == 3);
}
