// SPDX-License-Identifier: EUPL-1.2
// Runs of ASCII are folded by another way than what stands between them: both ways must agree.
#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>
#include <string_view>

#include "util/code_points.hpp"
#include "util/unicode.hpp"

namespace {

using namespace registertoets;

// Each code point by itself, and then what comes of them together.
std::string folded_one_by_one(std::string_view text) {
    std::string joined;
    while (!text.empty()) {
        std::string_view rest = text;
        const std::int32_t code_point = util::take_code_point(rest);
        const std::string_view piece = text.substr(0, text.size() - rest.size());
        joined += code_point >= 0 && util::is_blank(code_point) ? std::string(" ") : util::fold(piece);
        text = rest;
    }
    std::string collapsed;
    for (const char byte : joined) {
        if (byte != ' ' || (!collapsed.empty() && collapsed.back() != ' ')) {
            collapsed += byte;
        }
    }
    return collapsed.ends_with(' ') ? collapsed.substr(0, collapsed.size() - 1) : collapsed;
}

std::string words_one_by_one(std::string_view folded) {
    std::string words;
    while (!folded.empty()) {
        std::string_view rest = folded;
        const std::int32_t code_point = util::take_code_point(rest);
        if (code_point >= 0 && util::is_word_character(code_point)) {
            words += folded.substr(0, folded.size() - rest.size());
        } else if (!words.empty() && words.back() != ' ') {
            words += ' ';
        }
        folded = rest;
    }
    return words.ends_with(' ') ? words.substr(0, words.size() - 1) : words;
}

// Texts of pieces that each take a way of their own.
std::string some_text(std::mt19937& random) {
    static constexpr std::array<std::string_view, 20> k_pieces{"Verwerking",
                                                               "A",
                                                               " ",
                                                               "  ",
                                                               "art. 6,",
                                                               "\t",
                                                               "\n",
                                                               "\xC2\xA0",
                                                               "é",
                                                               "Ĳ",
                                                               "ﬁ",
                                                               "½",
                                                               "\xFF",
                                                               "\xE2\x80",
                                                               "’",
                                                               "\xE2\x80\x8B",
                                                               "persoonsgegevens VAN",
                                                               "7",
                                                               "\x7F",
                                                               "—"};
    std::string text;
    for (auto left = random() % 12; left > 0; --left) {
        text += k_pieces[random() % k_pieces.size()];
    }
    return text;
}

}  // namespace

TEST_CASE("a text folds as its code points do, one by one") {
    std::mt19937 random(1);
    for (int round = 0; round < 3000; ++round) {
        const std::string text = some_text(random);
        const std::string folded = util::fold(text);
        CAPTURE(text);
        CHECK(folded == folded_one_by_one(text));
        CHECK(util::words_of_folded(folded) == words_one_by_one(folded));
        CHECK(util::has_word(folded) == !words_one_by_one(folded).empty());
        CHECK(util::fold_words(text) == words_one_by_one(folded));
    }
}

TEST_CASE("a text on one line keeps all but its blanks as they were") {
    CHECK(util::single_line("  Een\tregel \n\n met \xC2\xA0 blanco’s\xFF ") == "Een regel met blanco’s\xFF");
    CHECK(util::single_line("Zo was het al") == "Zo was het al");
    CHECK(util::single_line(" \n ").empty());
}
