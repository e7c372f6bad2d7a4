// SPDX-License-Identifier: EUPL-1.2
#include "check/run.hpp"

#include "check/assemble.hpp"

namespace registertoets::check {

std::string_view name_of(DirectieFrom origin) {
    static constexpr std::array<std::string_view, 5> k_names{"", "column", "set", "sheet", "file"};
    return k_names[static_cast<std::size_t>(origin)];
}

Report run(std::span<const std::filesystem::path> inputs, const Options& options) {
    Assembler assembler(options);
    for (const std::filesystem::path& input : inputs) {
        assembler.add(check_file(input, options));
    }
    return assembler.finish();
}

}  // namespace registertoets::check
