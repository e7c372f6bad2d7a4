// SPDX-License-Identifier: EUPL-1.2
// A source that is read ahead gives what it gives otherwise, and is done with whenever its reader is.
#include "spreadsheet/container/ahead_source.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"
#include "support/packed.hpp"
#include "support/step_source.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using spreadsheet::InputError;
using spreadsheet::InputFault;
using spreadsheet::container::ByteSource;
using spreadsheet::container::read_ahead;

namespace {

// Gives what a StepSource gives, and then an error.
class BadSource final : public ByteSource {
  public:
    explicit BadSource(std::string bytes) : m_good(std::move(bytes), 10'000) {}

    std::size_t read(std::span<char> into) override {
        const std::size_t count = m_good.read(into);
        if (count == 0) {
            throw InputError(InputFault::damaged,
                             messages::Sentence(messages::Msg::zip_damaged, {{"file", "a.xlsx"}}));
        }
        return count;
    }

  private:
    StepSource m_good;
};

std::string read_all(ByteSource& source, std::size_t piece, bool& failed) {
    std::string text;
    std::vector<char> room(piece);
    try {
        for (std::size_t got = source.read(room); got > 0; got = source.read(room)) {
            text.append(room.data(), got);
        }
    } catch (const InputError& error) {
        failed = error.fault() == InputFault::damaged;
    }
    return text;
}

}  // namespace

TEST_CASE("a source that is read ahead gives the same bytes") {
    for (const std::size_t bytes : {0U, 1U, 262'144U, 262'145U, 3'000'000U}) {
        const std::string text = sheet_like(bytes).substr(0, bytes);
        for (const std::size_t piece : {100U, 131'072U, 5'000'000U}) {
            const auto source = read_ahead(std::make_unique<StepSource>(text, 70'000));
            bool failed = false;
            CHECK((read_all(*source, piece, failed) == text));
            CHECK_FALSE(failed);
            std::vector<char> room(10);
            CHECK(source->read(room) == 0);
        }
    }
}

TEST_CASE("a source that is read ahead gives all before its error, and the error each time") {
    for (const std::size_t bytes : {0U, 1U, 262'144U, 1'000'000U}) {
        const std::string text = sheet_like(bytes).substr(0, bytes);
        const auto source = read_ahead(std::make_unique<BadSource>(text));
        bool failed = false;
        CHECK((read_all(*source, 50'000, failed) == text));
        CHECK(failed);
        std::vector<char> room(10);
        CHECK_THROWS_AS(source->read(room), InputError);
    }
}

TEST_CASE("who reads ahead stops when its reader does") {
    const std::string text = sheet_like(3'000'000);
    for (const std::size_t read : {0U, 100U, 300'000U, 2'900'000U}) {
        const auto source = read_ahead(std::make_unique<StepSource>(text, 70'000));
        std::vector<char> room(read);
        std::size_t got = 0;
        while (got < read) {
            got += source->read(std::span(room).subspan(got));
        }
        CHECK_FALSE(source->fork());
    }
}
