// SPDX-License-Identifier: EUPL-1.2
// Every sentence of the program, Dutch and English side by side (catalogue.def).
#pragma once

#include <cstddef>
#include <string_view>

#include "messages/msg.hpp"

namespace registertoets::messages {

// doctest has a macro of this name too; a test may include the two in either order.
#pragma push_macro("MESSAGE")
#undef MESSAGE
#define MESSAGE(id, nl, en) id,
enum class Msg : std::size_t {
#include "messages/catalogue.def"
};
#undef MESSAGE
#pragma pop_macro("MESSAGE")

/// How many texts the catalogue holds; ids run from 0.
std::size_t catalogue_size();

/// The name of `id` as catalogue.def spells it, for tests and messages about the catalogue itself.
std::string_view name_of(Msg id);

}  // namespace registertoets::messages
