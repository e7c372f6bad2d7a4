// SPDX-License-Identifier: EUPL-1.2
// The name of a sentence, without the list of names: what stores or shows sentences needs no more, so that a
// new sentence rebuilds only the files that say one.
#pragma once

#include <cstddef>
#include <string_view>

#include "messages/lang.hpp"

namespace registertoets::messages {

/// An entry of the catalogue; the entries are in catalogue.hpp.
enum class Msg : std::size_t;

/// The catalogue text of `id` in `lang`, with its `{names}` not yet filled in.
std::string_view text_of(Msg id, Lang lang);

}  // namespace registertoets::messages
