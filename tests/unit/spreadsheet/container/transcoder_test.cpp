// SPDX-License-Identifier: EUPL-1.2
// Bytes that are no characters: a replacement for each, and no more work than characters are.
#include "spreadsheet/container/transcoder.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <random>
#include <vector>

#include "support/step_source.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using spreadsheet::Encoding;
using spreadsheet::container::as_utf8;
using spreadsheet::container::ByteSource;

namespace {

constexpr std::string_view k_replacement = "\uFFFD";

// A source that can be forked, as files can.
class Bytes final : public ByteSource {
  public:
    explicit Bytes(std::string bytes) : m_bytes(std::move(bytes)) {}

    std::size_t read(std::span<char> into) override {
        const std::size_t count = m_bytes.copy(into.data(), into.size(), m_at);
        m_at += count;
        return count;
    }
    std::unique_ptr<ByteSource> fork() override { return std::make_unique<Bytes>(m_bytes.substr(m_at)); }

  private:
    std::string m_bytes;
    std::size_t m_at = 0;
};

// A text as bytes and as what they mean.
struct Sample {
    std::string bytes;
    std::string text;
};

// Windows-1252, of which one byte in `one_in` has no character.
Sample windows_1252(std::size_t size, unsigned one_in) {
    std::mt19937 random(20250701);  // fixed: the same text in every run
    Sample sample;
    while (sample.bytes.size() < size) {
        const bool bad = random() % one_in == 0;
        const bool euro = random() % 5 == 0;
        sample.bytes += bad ? '\x81' : (euro ? '\x80' : 'a');
        sample.text += bad ? k_replacement : (euro ? "\u20AC" : "a");
    }
    return sample;
}

// UTF-16LE, of which one unit in `one_in` is half a character.
Sample utf16(std::size_t units, unsigned one_in) {
    std::mt19937 random(20250702);
    Sample sample;
    for (std::size_t unit = 0; unit < units; ++unit) {
        if (random() % one_in == 0) {
            sample.bytes += std::string_view("\x01\xDC", 2);
            sample.text += k_replacement;
        } else if (random() % 3 == 0) {
            sample.bytes += std::string_view("\x3D\xD8\x00\xDE", 4);
            sample.text += "\U0001F600";
        } else {
            sample.bytes += std::string_view("\xE9\x00", 2);
            sample.text += "\u00E9";
        }
    }
    return sample;
}

std::string all_of(ByteSource& source) {
    std::string text;
    std::vector<char> room(10'007);
    for (std::size_t got = source.read(room); got > 0; got = source.read(room)) {
        text.append(room.data(), got);
    }
    return text;
}

void check_every_step(const Sample& sample, Encoding encoding) {
    for (const std::size_t step : {1U, 3U, 1'000U, 65'536U, 1'000'000U}) {
        CAPTURE(step);
        const auto source = as_utf8(std::make_unique<StepSource>(sample.bytes, step), encoding);
        CHECK((all_of(*source) == sample.text));
    }
}

}  // namespace

TEST_CASE("bytes that do not decode become replacements, wherever the blocks end") {
    for (const unsigned one_in : {1U, 2U, 7U, 40'000U}) {
        CAPTURE(one_in);
        check_every_step(windows_1252(200'000, one_in), Encoding::windows_1252);
        check_every_step(utf16(100'000, one_in), Encoding::utf16le);
    }
}

TEST_CASE("half a character at the end is one replacement") {
    CHECK(spreadsheet::container::in_utf8(std::string_view("a\0\x3D\xD8\x00", 5), Encoding::utf16le) ==
          "a\uFFFD");
    CHECK(spreadsheet::container::in_utf8("", Encoding::utf16le).empty());
}

TEST_CASE("a fork goes on where the other is, also between faults") {
    const Sample sample = utf16(300'000, 2);
    const auto source = as_utf8(std::make_unique<Bytes>(sample.bytes), Encoding::utf16le);
    std::string text(100'001, ' ');
    for (std::size_t at = 0; at < text.size();) {
        at += source->read(std::span(text).subspan(at));
    }
    const auto fork = source->fork();
    REQUIRE(fork != nullptr);
    CHECK((text + all_of(*fork) == sample.text));
    CHECK((text + all_of(*source) == sample.text));
}

// What a fork gives that is made after `before` bytes of UTF-8, when the text in XML says `encoding`.
std::string forked_text(const std::string& encoding, const std::string& bytes, std::size_t before) {
    const std::string head = "<?xml version='1.0' encoding='" + encoding + "'?>";
    const auto source = as_utf8(std::make_unique<Bytes>(head + bytes));
    std::string text(head.size() + before, ' ');
    for (std::size_t at = 0; at < text.size();) {
        at += source->read(std::span(text).subspan(at));
    }
    const auto fork = source->fork();
    REQUIRE(fork != nullptr);
    text += all_of(*fork);
    const auto again = source->fork();
    CHECK(all_of(*again) == all_of(*source));
    return text.substr(head.size());
}

TEST_CASE("a text can be forked whatever its encoding is called") {
    for (const std::string name : {"latin1", "L1", "Latin-9", "ISO_8859-1", "cp1252", "windows-1252",
                                   "macintosh", "koi8-r", "ibm850"}) {
        CAPTURE(name);
        CHECK(forked_text(name, "abcdef", 3) == "abcdef");
    }
    CHECK(forked_text("latin1", "caf\xE9 \xE9", 2) == "caf\u00E9 \u00E9");
    CHECK(forked_text("Shift_JIS", "a\x83\x41\x83\x42", 4) == "a\u30A2\u30A3");
}

TEST_CASE("a fork keeps what iconv keeps: a shift, and a letter that may get an accent") {
    CHECK(forked_text("ISO-2022-JP", "a\x1B$B%\"%#\x1B(Bz", 4) == "a\u30A2\u30A3z");
    CHECK(forked_text("windows-1258", "abcda\xECz.", 3) == "abcd\u00E1z.");
}

TEST_CASE("a fault ends no block: faults are given together, as characters are") {
    constexpr std::size_t k_faults = 1'000'000;
    const auto source =
        as_utf8(std::make_unique<Bytes>(std::string(k_faults, '\x81')), Encoding::windows_1252);
    std::vector<char> room(std::size_t{1} << 20);
    std::size_t reads = 0;
    std::size_t bytes = 0;
    for (std::size_t got = source->read(room); got > 0; got = source->read(room)) {
        bytes += got;
        ++reads;
    }
    CHECK(bytes == k_faults * k_replacement.size());
    CHECK(reads < 200);
}
