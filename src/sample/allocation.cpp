// SPDX-License-Identifier: EUPL-1.2
#include "sample/allocation.hpp"

#include <algorithm>
#include <cstddef>

namespace registertoets::sample {
namespace {

// Strata that are still to be divided over, and what there is to divide.
struct Rest {
    std::vector<std::size_t> strata;
    std::uint64_t rows = 0;
    std::uint64_t size = 0;
};

// A proportion below one row becomes one row; that takes from the others, so it goes on until none is below.
void give_one_to_the_small(std::span<const std::uint64_t> frames, Rest& rest,
                           std::vector<std::uint64_t>& drawn) {
    for (bool any = true; any;) {
        any = false;
        const std::uint64_t rows = rest.rows;
        const std::uint64_t size = rest.size;
        std::erase_if(rest.strata, [&](std::size_t stratum) {
            if (frames[stratum] * size >= rows) {
                return false;
            }
            drawn[stratum] = 1;
            rest.rows -= frames[stratum];
            --rest.size;
            any = true;
            return true;
        });
    }
}

void divide(std::span<const std::uint64_t> frames, Rest& rest, std::vector<std::uint64_t>& drawn) {
    std::uint64_t left = rest.size;
    for (const std::size_t stratum : rest.strata) {
        drawn[stratum] = frames[stratum] * rest.size / rest.rows;
        left -= drawn[stratum];
    }
    const auto remainder = [&](std::size_t stratum) { return frames[stratum] * rest.size % rest.rows; };
    std::stable_sort(rest.strata.begin(), rest.strata.end(), [&](std::size_t a, std::size_t b) {
        return remainder(a) != remainder(b) ? remainder(a) > remainder(b) : frames[a] > frames[b];
    });
    for (std::size_t index = 0; index < left; ++index) {
        ++drawn[rest.strata[index]];
    }
}

}  // namespace

std::vector<std::uint64_t> allocate(std::span<const std::uint64_t> frames, std::uint64_t size) {
    std::vector<std::uint64_t> drawn(frames.size(), 0);
    Rest rest;
    for (std::size_t stratum = 0; stratum < frames.size(); ++stratum) {
        if (frames[stratum] > 0) {
            rest.strata.push_back(stratum);
            rest.rows += frames[stratum];
        }
    }
    rest.size = std::min(std::max<std::uint64_t>(size, rest.strata.size()), rest.rows);
    give_one_to_the_small(frames, rest, drawn);
    if (!rest.strata.empty()) {
        divide(frames, rest, drawn);
    }
    return drawn;
}

}  // namespace registertoets::sample
