// SPDX-License-Identifier: EUPL-1.2
#include "util/ascii_run.hpp"

#include <doctest/doctest.h>

#include <string>

using registertoets::util::ascii_run;

TEST_CASE("a run ends at the first byte that is no printable ASCII, wherever it stands") {
    for (int byte = 0; byte < 256; ++byte) {
        const bool plain = byte >= 0x20 && byte < 0x7F;
        for (std::size_t at = 0; at < 20; ++at) {
            std::string text(20, 'x');
            text[at] = static_cast<char>(byte);
            CHECK(ascii_run(text) == (plain ? text.size() : at));
        }
    }
}

TEST_CASE("a run ends with the text") {
    for (std::size_t length = 0; length < 20; ++length) {
        CHECK(ascii_run(std::string(length, '~')) == length);
        CHECK(ascii_run(std::string(length, ' ')) == length);
    }
}
