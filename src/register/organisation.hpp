// SPDX-License-Identifier: EUPL-1.2
// Directies and ketens by all their names.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "register/value_list.hpp"

namespace registertoets::reg {

/// The name under which the register brings `text` together: the Dutch label of the value that it is a
/// spelling of, else the text itself on one line. `list` may be null.
std::string canonical_name(const ValueList* list, std::string_view text);

/// The one value of `list` that the name of a sheet or file speaks of; nothing when it names none or several.
/// Single letters are passed over: they stand for too much else.
std::optional<std::string> named_in(const ValueList& list, std::string_view name);

}  // namespace registertoets::reg
