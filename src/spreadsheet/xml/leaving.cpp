// SPDX-License-Identifier: EUPL-1.2
// Going past what nobody wants to read. Only the `<` and the ends of tags are looked for: a sheet that is
// passed over costs hardly more than its unpacking.
#include <cstdint>
#include <cstring>

#include "spreadsheet/xml/tokenizer.hpp"

namespace registertoets::spreadsheet::xml {
namespace {

// Where the tag ends that goes on at `at`: at its `>`, or at a NUL when the window ends first.
const char* find_tag_end(const char* at) {
    for (;; ++at) {
        if (*at == '>' || *at == '\0') {
            return at;
        }
        if (*at == '"' || *at == '\'') {
            const char quote = *at;
            do {
                ++at;
            } while (*at != quote && *at != '\0');
            if (*at == '\0') {
                return at;
            }
        }
    }
}

}  // namespace

// Goes past the tag at m_at; by how much that changes the number of open elements.
int Tokenizer::leave_tag() {
    for (;;) {
        const char* const end = find_tag_end(m_at + 1);
        if (*end == '>') {
            const bool is_end = m_at[1] == '/';
            const bool is_empty = end[-1] == '/';
            m_at = end + 1;
            return is_end ? -1 : (is_empty ? 0 : 1);
        }
        at_end_of_window(end);
        fill_or_throw();
    }
}

void Tokenizer::leave(std::size_t depth) {
    std::int64_t within = 0;  // elements that opened on the way: m_open does not hold them
    while (within > 0 || m_open.size() >= depth) {
        if (m_in_cdata) {
            read_cdata();
            continue;
        }
        const auto held = static_cast<std::size_t>(m_end - m_at);
        const auto* const found = static_cast<const char*>(std::memchr(m_at, '<', held));
        m_at = found == nullptr ? m_end : found;
        if (m_end - m_at < 2) {
            fill_or_throw();
            continue;
        }
        if (m_at[1] == '!' || m_at[1] == '?') {
            m_in_cdata = read_declaration();
        } else if (m_at[1] == '/' && within == 0) {
            read_markup();
        } else {
            within += leave_tag();
        }
    }
}

}  // namespace registertoets::spreadsheet::xml
