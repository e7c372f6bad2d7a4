// SPDX-License-Identifier: EUPL-1.2
// One target as a libFuzzer program; REGISTERTOETS_FUZZ_TARGET is its name.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/targets.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const auto* const k_target = registertoets::testing::find_fuzz_target(REGISTERTOETS_FUZZ_TARGET);
    k_target->read({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
