// SPDX-License-Identifier: EUPL-1.2
// What was made of the latest texts, for columns in which the same few texts come again and again.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace registertoets::util {

template <typename Value>
class RecentTexts {
  public:
    /// What `make()` gave for `text`; called again where another text has taken its place since. Valid until
    /// the next call.
    template <typename Make>
    const Value& of(std::string_view text, const Make& make) {
        if (text.size() > k_longest) {
            m_long = make();
            return m_long;
        }
        if (m_entries == nullptr) {
            m_entries = std::make_unique<Entries>();
        }
        Entry& entry = (*m_entries)[std::hash<std::string_view>{}(text) % k_entries];
        if (!entry.known || entry.text != text) {
            entry.value = make();
            entry.text = text;
            entry.known = true;
        }
        return entry.value;
    }

  private:
    static constexpr std::size_t k_entries = 1024;
    static constexpr std::size_t k_longest =
        4096;  // bytes; longer ones hardly come again, and fill the memory
    struct Entry {
        std::string text;
        Value value{};
        bool known = false;
    };
    using Entries = std::array<Entry, k_entries>;

    std::unique_ptr<Entries> m_entries;
    Value m_long{};
};

}  // namespace registertoets::util
