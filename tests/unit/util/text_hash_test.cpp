// SPDX-License-Identifier: EUPL-1.2
#include "util/text_hash.hpp"

#include <doctest/doctest.h>

#include <initializer_list>
#include <set>
#include <string>

#include "util/mixing.hpp"

using namespace registertoets::util;

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

TEST_CASE("the last bytes of a text of any length count as the beginning of a word") {
    const std::string text = "0123456789abcdefghijklmnopqrstuvwxyz";
    for (std::size_t size = 0; size <= text.size(); ++size) {
        const std::string part = text.substr(0, size) + std::string(8, '\0');
        std::uint64_t state = mixed(0x9E3779B97F4A7C15U, size);
        for (std::size_t at = 0; at <= size; at += 8) {
            state = mixed(state, word_of(part.data() + at, 8));
        }
        TextHash words;
        words.add(std::string_view(text).substr(0, size));
        const std::uint64_t last = (state ^ (state >> 32U)) * k_mixing_factor;
        CHECK(words.wide_value() == (last ^ (last >> 32U)));
    }
}
