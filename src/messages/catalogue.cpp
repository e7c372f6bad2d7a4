// SPDX-License-Identifier: EUPL-1.2
// The catalogue as a table, made from catalogue.def.
#include "messages/catalogue.hpp"

#include <iterator>

namespace registertoets::messages {
namespace {

struct Entry {
    std::string_view name;
    std::string_view nl;
    std::string_view en;
};

// No std::array that counts its own elements: clang does not deduce from more than 256.
// NOLINTNEXTLINE(modernize-avoid-c-arrays)
constexpr Entry k_catalogue[] = {
#define MESSAGE(id, nl, en) {#id, nl, en},
#include "messages/catalogue.def"
#undef MESSAGE
};

}  // namespace

std::string_view text_of(Msg id, Lang lang) {
    const Entry& entry = k_catalogue[static_cast<std::size_t>(id)];
    return lang == Lang::nl ? entry.nl : entry.en;
}

std::size_t catalogue_size() {
    return std::size(k_catalogue);
}

std::string_view name_of(Msg id) {
    return k_catalogue[static_cast<std::size_t>(id)].name;
}

}  // namespace registertoets::messages
