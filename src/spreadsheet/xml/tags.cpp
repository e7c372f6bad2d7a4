// SPDX-License-Identifier: EUPL-1.2
// Tags and their attributes. Each parser returns where it got to, or null when the window ends first: then
// the window is filled and the tag parsed again from its `<`.
#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/xml/character_classes.hpp"
#include "spreadsheet/xml/character_data.hpp"
#include "spreadsheet/xml/tokenizer.hpp"

namespace registertoets::spreadsheet::xml {
namespace {

using messages::Msg;

constexpr std::size_t k_deepest = 256;  // a sheet nests five deep; its extensions a dozen

std::string_view between(const char* begin, const char* end) {
    return {begin, static_cast<std::size_t>(end - begin)};
}

const char* skip_space(const char* at) {
    while (is_class(*at, k_space_byte)) {
        ++at;
    }
    return at;
}

}  // namespace

// What stands at `at` is not what XML wants there. Null when that is because the window ends.
const char* Tokenizer::at_end_of_window(const char* at) const {
    if (at < m_end) {
        fail(Msg::xml_damaged);
    }
    return nullptr;
}

Token Tokenizer::read_markup() {
    for (;;) {
        Token token = Token::end;
        const char* const after = m_at[1] == '/' ? parse_end(m_at + 2) : parse_start(m_at + 1, token);
        if (after != nullptr) {
            m_at = after;
            return token;
        }
        fill_or_throw();
    }
}

const char* Tokenizer::parse_name(const char* at, Name& name) const {
    const char* const begin = at;
    const char* local = at;
    name.whole = {};
    for (;; ++at) {
        if (*at == ':') {
            local = at + 1;
        } else if (!is_class(*at, k_name_byte)) {
            break;
        }
        name.whole.add(*at);
    }
    if (at == local) {
        return at_end_of_window(at);
    }
    name.prefix = local == begin ? std::string_view() : between(begin, local - 1);
    name.local = between(local, at);
    return at;
}

const char* Tokenizer::parse_end(const char* at) {
    Name name;
    at = parse_name(at, name);
    if (at == nullptr) {
        return nullptr;
    }
    at = skip_space(at);
    if (*at != '>') {
        return at_end_of_window(at);
    }
    if (m_open.empty() || m_open.back() != name.whole) {
        fail(Msg::xml_damaged);
    }
    m_open.pop_back();
    m_name = name.local;
    m_prefix = name.prefix;
    return at + 1;
}

const char* Tokenizer::parse_start(const char* at, Token& token) {
    Name name;
    bool special = false;
    at = parse_name(at, name);
    at = at == nullptr ? nullptr : parse_attributes(at, special);
    if (at == nullptr) {
        return nullptr;
    }
    if (*at == '/') {
        if (at[1] != '>') {
            return at_end_of_window(at + 1);
        }
        token = Token::empty;
        ++at;
    } else {
        token = Token::start;
        if (m_open.size() == k_deepest) {
            fail(Msg::xml_damaged);
        }
        m_open.push_back(name.whole);
    }
    m_root_seen = true;
    m_name = name.local;
    m_prefix = name.prefix;
    if (special) {
        decode_attributes();
    }
    return at + 1;
}

const char* Tokenizer::parse_attributes(const char* at, bool& special) {
    m_attributes.clear();
    for (;;) {
        at = skip_space(at);
        if (*at == '>' || *at == '/') {
            return at;
        }
        at = parse_attribute(at, special);
        if (at == nullptr) {
            return nullptr;
        }
    }
}

const char* Tokenizer::parse_attribute(const char* at, bool& special) {
    const char* const begin = at;
    while (is_class(*at, k_name_byte) || *at == ':') {
        ++at;
    }
    const std::string_view name = between(begin, at);
    at = skip_space(at);
    if (name.empty() || *at != '=') {
        return at_end_of_window(at);
    }
    at = skip_space(at + 1);
    const char quote = *at;
    if (quote != '"' && quote != '\'') {
        return at_end_of_window(at);
    }
    const char* const value = ++at;
    for (;; ++at) {
        while (is_class(*at, k_value_byte)) {
            ++at;
        }
        if (*at == quote) {
            break;
        }
        if (*at == '<' || *at == '\0') {
            return at_end_of_window(at);
        }
        special = special || (*at != '"' && *at != '\'');
    }
    m_attributes.push_back({name, between(value, at)});
    return at + 1;
}

void Tokenizer::decode_attributes() {
    // Decoding never makes a value longer, so the text does not move while views of it are taken.
    std::size_t total = 0;
    for (const Attribute& attribute : m_attributes) {
        total += attribute.value.size();
    }
    m_decoded.clear();
    m_decoded.reserve(total);
    for (Attribute& attribute : m_attributes) {
        const std::size_t begin = m_decoded.size();
        if (!append_attribute_value(m_decoded, attribute.value)) {
            fail(Msg::xml_damaged);
        }
        attribute.value = std::string_view(m_decoded).substr(begin);
    }
}

}  // namespace registertoets::spreadsheet::xml
