// SPDX-License-Identifier: EUPL-1.2
// The bytes of a part up to the first that is wrong, whatever unpacks it and in however large pieces it is
// read.
#include "spreadsheet/container/part_source.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "spreadsheet/container/archive.hpp"
#include "support/packed.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using namespace registertoets::spreadsheet::container;
using spreadsheet::InputError;
using spreadsheet::Limits;

namespace {

constexpr std::size_t k_header = 30;

struct Outcome {
    std::string text;
    std::string error;

    bool operator==(const Outcome&) const = default;
};

Outcome read_all(ByteSource& source, std::size_t piece) {
    Outcome outcome;
    std::vector<char> room(piece);
    try {
        for (std::size_t got = source.read(room); got > 0; got = source.read(room)) {
            outcome.text.append(room.data(), got);
        }
    } catch (const InputError& error) {
        outcome.error = error.sentence().in(messages::Lang::en);
    }
    return outcome;
}

// What part "a" of `path` gives, which is the same for all unpackers and sizes of pieces.
Outcome read_part(const std::filesystem::path& path, const Limits& limits = {}) {
    std::vector<Outcome> outcomes;
    for (const Unpacker unpacker : unpackers()) {
        for (const std::uint64_t ahead_from : {spreadsheet::k_never_ahead, std::uint64_t{0}}) {
            const Archive archive(path, limits, "a.zip", {.unpacker = unpacker, .ahead_from = ahead_from});
            for (const std::size_t piece : {1000U, 65536U, 3'000'000U}) {
                outcomes.push_back(read_all(*archive.open_large("a"), piece));
                CAPTURE(name_of(unpacker));
                CAPTURE(ahead_from);
                CAPTURE(piece);
                CHECK(outcomes.back().error == outcomes.front().error);
                CHECK(outcomes.back().text.size() == outcomes.front().text.size());
                CHECK((outcomes.back() == outcomes.front()));
            }
        }
    }
    return outcomes.front();
}

// A zip file of one part "a"; where its bytes begin, `at` bytes further, one is changed.
std::filesystem::path zip_with_fault(const TempFolder& folder, const std::string& text, std::size_t at,
                                     bool packed = true) {
    const auto path = folder / "a.zip";
    write_zip(path, {{"a", text}}, packed);
    std::string bytes = read_file(path);
    const std::size_t start = k_header + 1 + static_cast<unsigned char>(bytes[28]);
    bytes[start + at] = static_cast<char>(bytes[start + at] ^ 0xFF);
    return write_file(path, bytes);
}

}  // namespace

TEST_CASE("a sound part is given whole") {
    const TempFolder folder;
    const std::string text = sheet_like(2'500'000);
    for (const bool packed : {true, false}) {
        write_zip(folder / "a.zip", {{"a", text}}, packed);
        const Outcome outcome = read_part(folder / "a.zip");
        CHECK(outcome.error.empty());
        CHECK((outcome.text == text));
    }
    write_zip(folder / "b.zip", {{"a", ""}});
    CHECK(read_part(folder / "b.zip") == Outcome{});
}

TEST_CASE("of a damaged part all is given that is sound, and then the error") {
    const TempFolder folder;
    const std::string text = sheet_like(2'500'000);
    for (const std::size_t at : {0U, 1000U, 200'000U, 400'001U, 424'242U}) {
        CAPTURE(at);
        const Outcome outcome = read_part(zip_with_fault(folder, text, at));
        CHECK(outcome.error.find("damaged") != std::string::npos);
        CHECK((at == 0 || !outcome.text.empty()));
    }
}

TEST_CASE("a CRC that is wrong shows at the end") {
    const TempFolder folder;
    const std::string text = sheet_like(2'500'000);
    const Outcome outcome = read_part(zip_with_fault(folder, text, 5, false));
    CHECK(outcome.text.size() == text.size());
    CHECK(outcome.error.find("damaged") != std::string::npos);
}

TEST_CASE("a part gives as many bytes as it may") {
    const TempFolder folder;
    const std::string text = sheet_like(200'000);
    write_zip(folder / "a.zip", {{"a", text}});
    Limits limits;
    limits.part_bytes = text.size() - 1;
    const Outcome outcome = read_part(folder / "a.zip", limits);
    CHECK((outcome.text == text.substr(0, text.size() - 1)));
    CHECK(outcome.error.find("part_bytes") != std::string::npos);
    limits.part_bytes = text.size();
    CHECK(read_part(folder / "a.zip", limits).error.empty());
}

TEST_CASE("what unpacks to too much is stopped at the same byte") {
    const TempFolder folder;
    write_zip(folder / "a.zip", {{"a", std::string(10'000'000, 'a')}});
    Limits limits;
    limits.ratio_from_bytes = 4'000'000;
    const Outcome outcome = read_part(folder / "a.zip", limits);
    CHECK(outcome.error.find("ratio") != std::string::npos);
    CHECK(outcome.text.size() == std::size_t{4} << 20U);
}

TEST_CASE("parts of one archive are read side by side, each by a thread of its own") {
    const TempFolder folder;
    const std::string text = sheet_like(2'500'000);
    write_zip(folder / "a.zip", {{"a", text}, {"b", "b" + text}, {"c", "c" + text}});
    const Archive archive(folder / "a.zip", {}, "a.zip", {.ahead_from = 0});
    const auto first = archive.open_large("a");
    const auto second = archive.open_large("b");
    CHECK((read_all(*second, 50'000).text == "b" + text));
    const auto third = archive.open_large("c");
    CHECK((read_all(*first, 50'000).text == text));
    CHECK((read_all(*third, 50'000).text == "c" + text));
}

TEST_CASE("a fork goes on where the other was") {
    const TempFolder folder;
    const std::string text = sheet_like(2'500'000);
    for (const bool packed : {true, false}) {
        write_zip(folder / "a.zip", {{"a", text}}, packed);
        for (const Unpacker unpacker : unpackers()) {
            const Archive archive(folder / "a.zip", {}, "a.zip", {.unpacker = unpacker});
            const auto source = archive.open("a");
            std::string head(300'000, '\0');
            head.resize(source->read(head));
            const auto fork = source->fork();
            REQUIRE(fork);
            CHECK((head + read_all(*fork, 5000).text == text));
            CHECK((head + read_all(*source, 70'000).text == text));
        }
    }
}
