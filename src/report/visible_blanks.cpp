// SPDX-License-Identifier: EUPL-1.2
#include "report/visible_blanks.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "messages/catalogue.hpp"
#include "util/log_commands.hpp"
#include "util/unicode.hpp"

namespace registertoets::report {
namespace {

using messages::Msg;

constexpr char32_t k_hard_space = 0xA0;

bool is_hard_space(char32_t c) {
    return c != U' ' && utf8proc_category(static_cast<utf8proc_int32_t>(c)) == UTF8PROC_CATEGORY_ZS;
}

// Formatting characters such as the zero-width space and the byte order mark.
bool is_hidden(char32_t c) {
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
    return category == UTF8PROC_CATEGORY_CF || category == UTF8PROC_CATEGORY_CC;
}

std::u32string decoded(std::string_view text) {
    const std::string valid = util::valid_utf8(text);
    std::u32string characters;
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(valid.data());
    auto left = static_cast<utf8proc_ssize_t>(valid.size());
    while (left > 0) {
        utf8proc_int32_t character = 0;
        const utf8proc_ssize_t taken = utf8proc_iterate(at, left, &character);
        if (taken <= 0) {
            break;
        }
        characters += static_cast<char32_t>(character);
        at += taken;
        left -= taken;
    }
    return characters;
}

std::string encoded(char32_t character) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(character), bytes.data());
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size)};
}

class Writer {
  public:
    void sign(std::string_view shown, Msg meaning) {
        m_result.text += shown;
        if (std::find(m_result.signs.begin(), m_result.signs.end(), meaning) == m_result.signs.end()) {
            m_result.signs.push_back(meaning);
        }
    }
    void plain(char32_t character) { m_result.text += encoded(character); }
    VisibleText take() {
        m_result.text = util::without_log_commands(std::move(m_result.text));
        return std::move(m_result);
    }

  private:
    VisibleText m_result;
};

}  // namespace

VisibleText with_visible_blanks(std::string_view text) {
    const std::u32string characters = decoded(text);
    const auto is_blank = [&characters](std::size_t at) {
        return at >= characters.size() || characters[at] == U' ' || characters[at] == U'\n' ||
               characters[at] == U'\t' || characters[at] == k_hard_space;
    };
    Writer writer;
    for (std::size_t at = 0; at < characters.size(); ++at) {
        const char32_t c = characters[at];
        if (c == U'\n') {
            writer.sign("¶ ", Msg::trace_sign_break);
        } else if (c == U'\t') {
            writer.sign("→ ", Msg::trace_sign_tab);
        } else if (is_hard_space(c)) {
            writer.sign("°", Msg::trace_sign_hard);
        } else if (is_hidden(c)) {
            writer.sign(fmt::format("<{:04X}>", static_cast<std::uint32_t>(c)), Msg::trace_sign_hidden);
        } else if (c == U' ' && (at == 0 || is_blank(at - 1) || is_blank(at + 1))) {
            writer.sign("·", Msg::trace_sign_space);
        } else {
            writer.plain(c);
        }
    }
    return writer.take();
}

}  // namespace registertoets::report
