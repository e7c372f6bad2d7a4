// SPDX-License-Identifier: EUPL-1.2
// A map by text that can be asked for a view of one.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace registertoets::util {

struct TextViewHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

template <typename Value>
using TextMap = std::unordered_map<std::string, Value, TextViewHash, std::equal_to<>>;

}  // namespace registertoets::util
