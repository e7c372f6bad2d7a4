// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/container/inflater.hpp"

#include <algorithm>
#include <array>

namespace registertoets::spreadsheet::container {
namespace {

// Libraries count in 32 bits.
constexpr std::size_t k_most_at_once = std::size_t{1} << 30;

struct Maker {
    std::string_view name;
    std::unique_ptr<Inflater> (*make)();
};

// In the order of Unpacker.
constexpr std::array k_makers{
    Maker{"zlib", make_zlib_inflater},
#ifdef REGISTERTOETS_ISAL
    Maker{"isa-l", make_isal_inflater},
#endif
};

constexpr std::array k_fastest_first{
#ifdef REGISTERTOETS_ISAL
    Unpacker::isal,
#endif
    Unpacker::zlib,
};

}  // namespace

Inflater::Step Inflater::step(std::span<const char> input, std::span<char> output) {
    Step step = take_step(input.first(std::min(input.size(), k_most_at_once)),
                          output.first(std::min(output.size(), k_most_at_once)));
    // Neither took nor gave: so it would stay, for the stream is cut short or the library at a loss.
    if (step.state == State::going_on && step.taken == 0 && step.given == 0) {
        step.state = State::damaged;
    }
    return step;
}

std::unique_ptr<Inflater> make_inflater(Unpacker unpacker) {
    return k_makers.at(static_cast<std::size_t>(unpacker)).make();
}

std::span<const Unpacker> unpackers() {
    return k_fastest_first;
}

std::string_view name_of(Unpacker unpacker) {
    return k_makers.at(static_cast<std::size_t>(unpacker)).name;
}

std::optional<Unpacker> unpacker_called(std::string_view name) {
    const auto found = std::find_if(k_fastest_first.begin(), k_fastest_first.end(),
                                    [name](Unpacker unpacker) { return name_of(unpacker) == name; });
    return found == k_fastest_first.end() ? std::nullopt : std::optional(*found);
}

}  // namespace registertoets::spreadsheet::container
