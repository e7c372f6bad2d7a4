// SPDX-License-Identifier: EUPL-1.2
// The names of input faults, as the JSON report spells them.
#include "spreadsheet/input_error.hpp"

#include <array>
#include <cstddef>

namespace registertoets::spreadsheet {

std::string_view name_of(InputFault fault) {
    constexpr std::array<std::string_view, 9> k_names{"missing",     "not-a-spreadsheet", "unsupported",
                                                      "encrypted",   "damaged",           "limit",
                                                      "no-register", "no-rows",           "unreadable"};
    return k_names.at(static_cast<std::size_t>(fault));
}

InputError over_limit(messages::Msg id, const std::string& file, const std::string& sheet,
                      std::string_view limit, std::uint64_t maximum) {
    return {
        InputFault::limit,
        messages::Sentence(id, {{"file", file}, {"sheet", sheet}, {"limit", limit}, {"maximum", maximum}})};
}

}  // namespace registertoets::spreadsheet
