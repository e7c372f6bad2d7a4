// SPDX-License-Identifier: EUPL-1.2
// Every unpacker that is built in unpacks the same, and comes to an end of whatever it is given.
#include "spreadsheet/container/inflater.hpp"

#include <doctest/doctest.h>
#include <zlib.h>

#include <algorithm>
#include <string>
#include <vector>

#include "support/packed.hpp"

using namespace registertoets::testing;
using namespace registertoets::spreadsheet::container;
using State = Inflater::State;

namespace {

struct Outcome {
    std::string text;
    State state = State::going_on;
};

// Goes on with `inflater` in pieces of `in` and `out` bytes, until it ends or is damaged.
Outcome unpack_with(Inflater& inflater, std::string_view packed, std::size_t in, std::size_t out) {
    Outcome outcome;
    std::vector<char> room(out);
    while (outcome.state == State::going_on) {
        const std::string_view piece = packed.substr(0, in);
        const Inflater::Step step = inflater.step(piece, room);
        packed.remove_prefix(step.taken);
        outcome.text.append(room.data(), step.given);
        outcome.state = step.state;
    }
    return outcome;
}

Outcome unpack(Unpacker unpacker, std::string_view packed, std::size_t in = 65536, std::size_t out = 65536) {
    return unpack_with(*make_inflater(unpacker), packed, in, out);
}

}  // namespace

TEST_CASE("unpackers have names, and the fastest is the first") {
    CHECK(unpackers().back() == Unpacker::zlib);
    for (const Unpacker unpacker : unpackers()) {
        CHECK(unpacker_called(name_of(unpacker)) == unpacker);
    }
    CHECK_FALSE(unpacker_called("gzip"));
    CHECK_FALSE(unpacker_called(""));
}

TEST_CASE("a stream is unpacked, in whatever pieces it comes and goes") {
    const std::string text = sheet_like(300'000);
    for (const Unpacker unpacker : unpackers()) {
        CAPTURE(name_of(unpacker));
        for (const int level : {0, 1, 6, 9}) {
            const std::string packed = deflated(text, level);
            for (const auto& [in, out] : {std::pair<std::size_t, std::size_t>{1, 100'000},
                                          {100'000, 1},
                                          {777, 333},
                                          {65536, 262'144},
                                          {1 << 20, 1 << 20}}) {
                const Outcome outcome = unpack(unpacker, packed, in, out);
                CHECK(outcome.state == State::ended);
                CHECK((outcome.text == text));
            }
        }
        CHECK(unpack(unpacker, deflated("")).state == State::ended);
        CHECK(unpack(unpacker, deflated("", 0)).text.empty());
    }
}

TEST_CASE("what stands behind a stream is not given") {
    for (const Unpacker unpacker : unpackers()) {
        const Outcome outcome = unpack(unpacker, deflated("loonheffing") + "behind it");
        CHECK(outcome.text == "loonheffing");
        CHECK(outcome.state == State::ended);
    }
}

TEST_CASE("a stream that is cut short is damaged, wherever it is cut") {
    const std::string text = sheet_like(2000);
    const std::string packed = deflated(text);
    for (const Unpacker unpacker : unpackers()) {
        CAPTURE(name_of(unpacker));
        for (std::size_t length = 0; length < packed.size(); ++length) {
            const Outcome outcome = unpack(unpacker, packed.substr(0, length));
            CHECK(outcome.state == State::damaged);
            CHECK(text.starts_with(outcome.text));
        }
    }
}

TEST_CASE("an unpacker comes to an end of any bytes") {
    std::string packed = deflated(sheet_like(20'000));
    for (const Unpacker unpacker : unpackers()) {
        CAPTURE(name_of(unpacker));
        CHECK(unpack(unpacker, "\x07").state == State::damaged);  // no such kind of block
        CHECK(unpack(unpacker, "").state == State::damaged);
        for (std::size_t at = 0; at < packed.size(); at += 7) {
            packed[at] = static_cast<char>(packed[at] ^ 0x55);
            CHECK(unpack(unpacker, packed, 500, 1000).state != State::going_on);
            packed[at] = static_cast<char>(packed[at] ^ 0x55);
        }
    }
}

TEST_CASE("a copy goes on where the other was") {
    const std::string text = sheet_like(300'000);
    const std::string packed = deflated(text);
    for (const Unpacker unpacker : unpackers()) {
        CAPTURE(name_of(unpacker));
        const auto inflater = make_inflater(unpacker);
        std::vector<char> room(100'001);
        const Inflater::Step step = inflater->step(packed, room);
        const auto copy = inflater->copy();
        const std::string_view rest = std::string_view(packed).substr(step.taken);
        const std::string first(room.data(), step.given);
        CHECK((first + unpack_with(*inflater, rest, 1000, 1000).text == text));
        CHECK((first + unpack_with(*copy, rest, 65536, 65536).text == text));
    }
}

TEST_CASE("the CRC is that of zip, also in pieces") {
    const std::string text = sheet_like(10'000);
    const auto whole = static_cast<std::uint32_t>(
        ::crc32(0, reinterpret_cast<const Bytef*>(text.data()), static_cast<uInt>(text.size())));
    for (const Unpacker unpacker : unpackers()) {
        const auto inflater = make_inflater(unpacker);
        CHECK(inflater->crc(0, {}) == 0);
        CHECK(inflater->crc(0, text) == whole);
        CHECK(inflater->crc(inflater->crc(0, std::string_view(text).substr(0, 777)),
                            std::string_view(text).substr(777)) == whole);
    }
}
