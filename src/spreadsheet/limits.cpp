// SPDX-License-Identifier: EUPL-1.2
// The limits by name.
#include "spreadsheet/limits.hpp"

#include <array>

namespace registertoets::spreadsheet {
namespace {

constexpr std::array k_named_limits{
    NamedLimit{"part_bytes", &Limits::part_bytes},
    NamedLimit{"ratio", &Limits::ratio},
    NamedLimit{"ratio_from_bytes", &Limits::ratio_from_bytes},
    NamedLimit{"string_bytes", &Limits::string_bytes},
    NamedLimit{"string_characters", &Limits::string_characters},
    NamedLimit{"shared_bytes", &Limits::shared_bytes},
    NamedLimit{"row_bytes", &Limits::row_bytes},
    NamedLimit{"small_part_bytes", &Limits::small_part_bytes},
    NamedLimit{"cells", &Limits::cells},
    NamedLimit{"repeated_bytes", &Limits::repeated_bytes},
    NamedLimit{"sheets", &Limits::sheets},
    NamedLimit{"rows", &Limits::rows},
    NamedLimit{"columns", &Limits::columns},
};
static_assert(sizeof(Limits) == k_named_limits.size() * sizeof(std::uint64_t), "a limit has no name");

}  // namespace

std::span<const NamedLimit> named_limits() {
    return k_named_limits;
}

std::vector<std::string> limit_names() {
    std::vector<std::string> names;
    for (const NamedLimit& limit : k_named_limits) {
        names.emplace_back(limit.name);
    }
    return names;
}

bool set_limit(Limits& limits, std::string_view name, std::uint64_t value) {
    for (const NamedLimit& limit : k_named_limits) {
        if (limit.name == name) {
            limits.*limit.member = value;
            return true;
        }
    }
    return false;
}

}  // namespace registertoets::spreadsheet
