// SPDX-License-Identifier: EUPL-1.2
#include "util/text_hash.hpp"

#include <doctest/doctest.h>

#include <initializer_list>
#include <set>
#include <string>

using registertoets::util::TextHash;

namespace {

std::uint32_t hash(std::initializer_list<std::string_view> texts) {
    TextHash hash;
    for (const std::string_view text : texts) {
        hash.add(text);
    }
    return hash.value();
}

}  // namespace

TEST_CASE("a text hash is the same everywhere and always") {
    // Reports of an earlier version hold such hashes: these figures stay.
    CHECK(hash({}) == 0x9dcab42aU);
    CHECK(hash({"FG-0001", "loon"}) == 0x30bcb5f7U);
    CHECK(hash({"Verwerkingsdoeleinden", "één"}) == 0xdc088788U);
}

TEST_CASE("a text hash tells apart what differs in one byte or in where a text ends") {
    CHECK(hash({"ab", "c"}) != hash({"a", "bc"}));
    CHECK(hash({"ab", ""}) != hash({"ab"}));
    CHECK(hash({std::string_view("a\0", 2)}) != hash({"a"}));
    std::set<std::uint32_t> seen;
    std::string text(24, 'a');
    for (char& byte : text) {
        for (const char other : {'b', 'A', ' ', '\xC3'}) {
            byte = other;
            seen.insert(hash({text}));
        }
        byte = 'a';
    }
    CHECK(seen.size() == text.size() * 4);
}

TEST_CASE("ten thousand short texts have ten thousand hashes") {
    std::set<std::uint32_t> seen;
    for (int number = 0; number < 10'000; ++number) {
        seen.insert(hash({"FG-" + std::to_string(number)}));
    }
    CHECK(seen.size() == 10'000);  // of 2^32; one in a hundred times chance would do this with a fair hash
}
