// SPDX-License-Identifier: EUPL-1.2
// All targets as one libFuzzer program: REGISTERTOETS_FUZZ_TARGET in the environment says which; `--targets`
// names them.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "fuzz/targets.hpp"

namespace {

const registertoets::testing::FuzzTarget* target_asked_for() {
    const char* const name = std::getenv("REGISTERTOETS_FUZZ_TARGET");
    const auto* const target = registertoets::testing::find_fuzz_target(name == nullptr ? "" : name);
    if (target == nullptr) {
        std::fputs("REGISTERTOETS_FUZZ_TARGET names no target\n", stderr);
        std::exit(2);
    }
    return target;
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* count, char*** words) {
    if (*count > 1 && std::string_view((*words)[1]) == "--targets") {
        for (const auto& target : registertoets::testing::fuzz_targets()) {
            std::printf("%.*s\n", static_cast<int>(target.name.size()), target.name.data());
        }
        std::exit(0);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const auto* const k_target = target_asked_for();
    k_target->read({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
