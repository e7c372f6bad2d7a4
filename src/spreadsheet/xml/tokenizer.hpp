// SPDX-License-Identifier: EUPL-1.2
// A restricted XML pull tokenizer over a sliding window: flat in memory, no copies where the text needs none.
//
// Restricted: no DOCTYPE (refused: no entity bombs, nothing external), namespaces are not resolved (names are
// told apart without their prefix, attributes with it). It does see to it that tags nest and close.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "messages/msg.hpp"
#include "spreadsheet/container/byte_source.hpp"
#include "spreadsheet/container/part_place.hpp"

namespace registertoets::spreadsheet::xml {

enum class Token : std::uint8_t {
    start,  ///< `<name …>`
    empty,  ///< `<name …/>`; no end follows
    end,    ///< `</name>`
    text,   ///< character data; long or mixed data comes in several pieces
    done    ///< the root element is closed
};

struct Attribute {
    std::string_view name;  ///< with its prefix
    std::string_view value;
};

/// A name with its prefix, as far as it takes to see that tags match: enough to find damage, and nothing to
/// store.
struct ElementName {
    constexpr ElementName() = default;
    constexpr explicit ElementName(std::string_view name) {
        for (const char letter : name) {
            add(letter);
        }
    }
    constexpr void add(char letter) {
        constexpr std::uint64_t k_prime = 0x100000001B3;  // FNV-1a
        hash = (hash ^ static_cast<unsigned char>(letter)) * k_prime;
        ++length;
    }
    bool operator==(const ElementName&) const = default;

    std::uint64_t hash = 0xCBF29CE484222325;
    std::uint32_t length = 0;
};

class Tokenizer {
  public:
    /// Reads the XML text `source`, in any encoding; `place` is for the sentences of errors.
    Tokenizer(std::unique_ptr<container::ByteSource> source, container::PartPlace place);

    /// The next token. Throws InputError(damaged) where the text is no XML or has a DOCTYPE.
    /// All views that the tokenizer gave are valid until the next call only.
    Token next();

    /// The name of the last start, empty or end, without its prefix.
    [[nodiscard]] std::string_view name() const { return m_name; }
    /// The prefix of that name; empty when it has none.
    [[nodiscard]] std::string_view prefix() const { return m_prefix; }
    /// The attributes of the last start or empty.
    [[nodiscard]] std::span<const Attribute> attributes() const { return m_attributes; }
    /// The value of attribute `name` (with its prefix); empty when it is not there.
    [[nodiscard]] std::string_view attribute(std::string_view name) const;
    /// The decoded characters of the last text.
    [[nodiscard]] std::string_view text() const { return m_text; }

    /// After a start: goes on past its end, whatever it holds.
    void skip();

    /// How many elements are open: after a start its element is one of them, after an end no longer.
    [[nodiscard]] std::size_t depth() const { return m_open.size(); }
    /// Goes on past the end of the element that is open as number `depth`, whatever is left of it. Much
    /// faster than reading it: what stands there is counted only, not judged.
    void leave(std::size_t depth);

    /// A tokenizer of its own that goes on where this one is, with no token yet; nothing where the source
    /// cannot be forked.
    [[nodiscard]] std::optional<Tokenizer> fork();

    /// Reads what is left without looking at it, so that the CRC of the whole part is checked.
    void drain();

    [[nodiscard]] const container::PartPlace& place() const { return m_place; }

    /// The bytes that come next as far as they have been read, a NUL behind them; empty within CDATA, where
    /// no element is open, and so deep that nesting is to be watched. For a reader that knows by heart what
    /// usually stands there.
    [[nodiscard]] std::string_view window() const {
        constexpr std::size_t k_shallow = 32;
        const bool closed = m_in_cdata || m_open.empty() || m_open.size() > k_shallow;
        return {closed ? m_end : m_at, closed ? 0 : static_cast<std::size_t>(m_end - m_at)};
    }
    /// Goes past the first `bytes` of the window, which must be whole elements and white space.
    void pass(std::size_t bytes) { m_at += bytes; }
    /// Goes past the first `bytes` of the window, which must be white space and the start tag of a `name`.
    void pass_start(std::size_t bytes, const ElementName& name) {
        m_at += bytes;
        m_open.push_back(name);
    }
    /// Goes past the first `bytes` of the window, which must be white space and the end tag of a `name`;
    /// false, and nothing done, where that is not the element that is open.
    bool pass_end(std::size_t bytes, const ElementName& name) {
        if (m_open.back() != name) {
            return false;
        }
        m_at += bytes;
        m_open.pop_back();
        return true;
    }

  private:
    struct Name {
        std::string_view prefix;
        std::string_view local;
        ElementName whole;
    };

    Tokenizer(const Tokenizer& other, std::unique_ptr<container::ByteSource> source);
    bool fill(const char* keep_from);
    void fill_or_throw();
    Token read_text();
    void expect_only_blanks() const;
    Token read_cdata();
    Token read_markup();
    bool read_declaration();
    void skip_past(std::string_view terminator, std::size_t opening);
    const char* parse_name(const char* at, Name& name) const;
    const char* parse_start(const char* at, Token& token);
    const char* parse_attributes(const char* at, bool& special);
    const char* parse_attribute(const char* at, bool& special);
    const char* parse_end(const char* at);
    const char* at_end_of_window(const char* at) const;
    int leave_tag();
    void decode_attributes();
    void set_text(std::string_view raw, bool special);
    [[noreturn]] void fail(messages::Msg id) const;

    std::unique_ptr<container::ByteSource> m_source;
    container::PartPlace m_place;
    std::vector<char> m_window;   ///< one byte more than it holds, for the NUL at m_end
    const char* m_at = nullptr;   ///< what comes next
    const char* m_end = nullptr;  ///< end of the bytes in the window; always holds a NUL
    bool m_in_cdata = false;
    std::string_view m_name;
    std::string_view m_prefix;
    std::string_view m_text;
    std::vector<Attribute> m_attributes;
    std::vector<ElementName> m_open;
    bool m_root_seen = false;
    std::string m_decoded;
};

}  // namespace registertoets::spreadsheet::xml
