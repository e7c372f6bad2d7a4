// SPDX-License-Identifier: EUPL-1.2
// What is fuzzed: each reader with bytes of its own. Under libFuzzer one program has them all (./dev fuzz);
// the inputs that once broke something stand in found/ and run with the unit tests.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace registertoets::testing {

struct FuzzTarget {
    std::string_view name;
    /// Reads `bytes`. Whatever is wrong with them may end in an InputError or UserError, which is caught
    /// here; anything else is a fault of ours.
    void (*read)(std::string_view bytes);
};

std::span<const FuzzTarget> fuzz_targets();

/// The target called `name`, or null.
const FuzzTarget* find_fuzz_target(std::string_view name);

}  // namespace registertoets::testing
