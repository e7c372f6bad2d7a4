// SPDX-License-Identifier: EUPL-1.2
// The tokenizer's window, text and dispatch; tags are in tags.cpp.
//
// A NUL after the last byte of the window ends every inner loop, so that they need no second comparison. A
// NUL that stands anywhere else is damage: XML has no such character.
#include "spreadsheet/xml/tokenizer.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/container/transcoder.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/xml/character_classes.hpp"
#include "spreadsheet/xml/character_data.hpp"

namespace registertoets::spreadsheet::xml {
namespace {

using messages::Msg;

constexpr std::size_t k_window_bytes = std::size_t{128} << 10;
constexpr std::size_t k_largest_tag = std::size_t{4} << 20;
constexpr std::size_t k_longest_reference = 64;  // `&#x0000010FFFF;` is short; more is no reference

// Short texts are the rule (a number, an index): a loop beats memchr up to about this many bytes.
constexpr std::ptrdiff_t k_short_text = 32;

// Finds the `<` that ends a text at `at`, or `end`. `special` says whether the text needs decoding.
const char* find_text_end(const char* at, const char* end, bool& special) {
    const char* const near_end = end - at > k_short_text ? at + k_short_text : end;
    const char* p = at;
    while (p < near_end) {
        if (is_class(*p, k_text_byte)) {
            ++p;
        } else if (*p == '<') {
            return p;
        } else {
            special = true;
            ++p;
        }
    }
    if (p == end) {
        return end;
    }
    const auto length = static_cast<std::size_t>(end - p);
    const auto* const found = static_cast<const char*>(std::memchr(p, '<', length));
    const char* const stop = found == nullptr ? end : found;
    const auto text_length = static_cast<std::size_t>(stop - p);
    special = special || std::memchr(p, '&', text_length) != nullptr ||
              std::memchr(p, '\r', text_length) != nullptr || std::memchr(p, '\0', text_length) != nullptr;
    return stop;
}

// Where a text that fills the window may be cut: not within a reference, a character or a line end.
const char* cut_of(const char* at, const char* end) {
    const std::string_view tail(std::max(at, end - k_longest_reference), end);
    const std::size_t reference = tail.rfind('&');
    if (reference != std::string_view::npos && tail.find(';', reference) == std::string_view::npos) {
        end = tail.data() + reference;
    }
    const auto goes_on = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    const char* cut = end;
    while (cut > at && end - cut < 3 && goes_on(cut[-1])) {
        --cut;
    }
    if (cut > at && static_cast<unsigned char>(cut[-1]) >= 0xC0U) {
        --cut;
    } else {
        cut = end;
    }
    return cut > at && cut[-1] == '\r' ? cut - 1 : cut;
}

}  // namespace

Tokenizer::Tokenizer(std::unique_ptr<container::ByteSource> source, container::PartPlace place)
    : m_source(container::as_utf8(std::move(source))),
      m_place(std::move(place)),
      m_window(k_window_bytes + 1),
      m_at(m_window.data()),
      m_end(m_window.data()) {}

Tokenizer::Tokenizer(const Tokenizer& other, std::unique_ptr<container::ByteSource> source)
    : m_source(std::move(source)),
      m_place(other.m_place),
      m_window(other.m_window),
      m_at(m_window.data() + (other.m_at - other.m_window.data())),
      m_end(m_window.data() + (other.m_end - other.m_window.data())),
      m_in_cdata(other.m_in_cdata),
      m_open(other.m_open),
      m_root_seen(other.m_root_seen) {}

std::optional<Tokenizer> Tokenizer::fork() {
    auto source = m_source->fork();
    return source ? std::optional(Tokenizer(*this, std::move(source))) : std::nullopt;
}

// Before the root element nothing else may stand.
void Tokenizer::expect_only_blanks() const {
    if (m_text.find_first_not_of(" \t\n") != std::string_view::npos) {
        fail(Msg::xml_damaged);
    }
}

Token Tokenizer::next() {
    for (;;) {
        if (m_in_cdata) {
            const Token token = read_cdata();
            if (m_in_cdata || !m_text.empty()) {
                return token;
            }
            continue;
        }
        if (m_root_seen && m_open.empty()) {
            return Token::done;
        }
        if (m_at == m_end && !fill(m_at)) {
            fail(Msg::xml_damaged);
        }
        if (*m_at != '<') {
            const Token token = read_text();
            if (!m_open.empty()) {
                return token;
            }
            expect_only_blanks();
            continue;
        }
        if (m_end - m_at < 2) {
            fill_or_throw();
        }
        if (m_at[1] != '!' && m_at[1] != '?') {
            return read_markup();
        }
        m_in_cdata = read_declaration();
    }
}

std::string_view Tokenizer::attribute(std::string_view name) const {
    for (const Attribute& attribute : m_attributes) {
        if (attribute.name == name) {
            return attribute.value;
        }
    }
    return {};
}

void Tokenizer::skip() {
    const std::size_t depth = m_open.size();
    while (m_open.size() >= depth) {
        next();
    }
}

void Tokenizer::drain() {
    m_at = m_end;
    while (fill(m_end)) {
        m_at = m_end;
    }
}

// Brings more bytes into the window, keeping those from `keep_from` on; false when there are none or no room.
bool Tokenizer::fill(const char* keep_from) {
    char* const begin = m_window.data();
    const auto kept = static_cast<std::size_t>(m_end - keep_from);
    const auto consumed = static_cast<std::size_t>(m_at - keep_from);
    if (kept > 0 && keep_from != begin) {
        std::memmove(begin, keep_from, kept);
    }
    const std::size_t got =
        m_source->read(std::span(m_window).subspan(kept).first(m_window.size() - 1 - kept));
    m_at = begin + consumed;
    m_end = begin + kept + got;
    begin[kept + got] = '\0';
    return got > 0;
}

// Brings in more of a tag, from m_at on; grows the window for a tag that does not fit.
void Tokenizer::fill_or_throw() {
    const auto held = static_cast<std::size_t>(m_end - m_at);
    if (held + 1 >= m_window.size()) {
        if (m_window.size() > k_largest_tag) {
            fail(Msg::xml_damaged);
        }
        std::vector<char> larger(m_window.size() * 2);
        std::memcpy(larger.data(), m_at, held);
        m_window.swap(larger);
        m_at = m_window.data();
        m_end = m_at + held;
    }
    if (!fill(m_at)) {
        fail(Msg::xml_damaged);
    }
    // The tag is parsed again from its `<`: twice the bytes each time keeps that linear, however they trickle
    // in.
    while (static_cast<std::size_t>(m_end - m_at) < 2 * held && fill(m_at)) {
    }
}

Token Tokenizer::read_text() {
    bool special = false;
    const char* stop = find_text_end(m_at, m_end, special);
    while (stop == m_end) {
        const std::ptrdiff_t scanned = stop - m_at;
        if (!fill(m_at)) {
            // The window is full, or the part ends within an element (which the next token finds out).
            const bool full = static_cast<std::size_t>(m_end - m_at) + 1 == m_window.size();
            stop = full ? cut_of(m_at, m_end) : m_end;
            break;
        }
        stop = find_text_end(m_at + scanned, m_end, special);
    }
    if (stop == m_at) {
        fail(Msg::xml_damaged);
    }
    set_text({m_at, static_cast<std::size_t>(stop - m_at)}, special);
    m_at = stop;
    return Token::text;
}

void Tokenizer::set_text(std::string_view raw, bool special) {
    if (!special) {
        m_text = raw;
        return;
    }
    m_decoded.clear();
    if (raw.find('\0') != std::string_view::npos || !append_character_data(m_decoded, raw)) {
        fail(Msg::xml_damaged);
    }
    m_text = m_decoded;
}

// One piece of a CDATA section: up to its end, or as much as fits the window.
Token Tokenizer::read_cdata() {
    constexpr std::string_view k_terminator = "]]>";
    std::size_t found = std::string_view::npos;
    std::size_t searched = 0;  // bytes in which no terminator begins: not looked at again, however few come
    for (;;) {
        const std::string_view rest(m_at, static_cast<std::size_t>(m_end - m_at));
        found = rest.find(k_terminator, searched);
        if (found != std::string_view::npos || !fill(m_at)) {
            break;
        }
        searched = rest.size() - std::min(rest.size(), k_terminator.size() - 1);
    }
    const auto held = static_cast<std::size_t>(m_end - m_at);
    const bool full = held + 1 == m_window.size();
    if (found == std::string_view::npos && !full) {
        fail(Msg::xml_damaged);
    }
    m_in_cdata = found == std::string_view::npos;
    const char* const stop = m_in_cdata ? cut_of(m_at, m_end - k_terminator.size()) : m_at + found;
    m_decoded.clear();
    append_with_line_feeds(m_decoded, {m_at, static_cast<std::size_t>(stop - m_at)});
    m_text = m_decoded;
    m_at = m_in_cdata ? stop : stop + k_terminator.size();
    return Token::text;
}

// Skips a comment or processing instruction, or enters a CDATA section (true). m_at is at its `<`.
bool Tokenizer::read_declaration() {
    constexpr std::string_view k_cdata = "<![CDATA[";
    constexpr std::string_view k_doctype = "<!DOCTYPE";
    while (static_cast<std::size_t>(m_end - m_at) < k_cdata.size() && fill(m_at)) {
    }
    const std::string_view head(m_at, std::min(static_cast<std::size_t>(m_end - m_at), k_cdata.size()));
    if (head.starts_with("<?")) {
        skip_past("?>", 2);
        return false;
    }
    if (head.starts_with("<!--")) {
        skip_past("-->", 4);
        return false;
    }
    if (head == k_doctype) {
        fail(Msg::xml_doctype);
    }
    if (head != k_cdata || m_open.empty()) {
        fail(Msg::xml_damaged);
    }
    m_at += k_cdata.size();
    return true;
}

void Tokenizer::skip_past(std::string_view terminator, std::size_t opening) {
    m_at += opening;
    for (;;) {
        const std::string_view rest(m_at, static_cast<std::size_t>(m_end - m_at));
        const std::size_t found = rest.find(terminator);
        if (found != std::string_view::npos) {
            m_at += found + terminator.size();
            return;
        }
        m_at += rest.size() - std::min(rest.size(), terminator.size() - 1);
        if (!fill(m_at)) {
            fail(Msg::xml_damaged);
        }
    }
}

void Tokenizer::fail(Msg id) const {
    throw InputError(InputFault::damaged,
                     messages::Sentence(id, {{"file", m_place.file}, {"part", m_place.part}}));
}

}  // namespace registertoets::spreadsheet::xml
