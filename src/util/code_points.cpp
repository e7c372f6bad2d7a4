// SPDX-License-Identifier: EUPL-1.2
#include "util/code_points.hpp"

#include <utf8proc.h>

#include <array>

namespace registertoets::util {

std::int32_t take_code_point(std::string_view& text) {
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80) {
        text.remove_prefix(1);
        return lead;
    }
    std::int32_t code_point = -1;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                         static_cast<utf8proc_ssize_t>(text.size()), &code_point);
    if (length <= 0) {
        text.remove_prefix(1);
        return -1 - static_cast<std::int32_t>(lead);
    }
    text.remove_prefix(static_cast<std::size_t>(length));
    return code_point;
}

void append_code_point(std::string& target, std::int32_t code_point) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = utf8proc_encode_char(code_point, bytes.data());
    target.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
}

bool is_blank(std::int32_t code_point) {
    if (code_point < 0x80) {
        return code_point == ' ' || (code_point >= '\t' && code_point <= '\r');
    }
    if (code_point == 0x85) {
        return true;
    }
    const auto category = utf8proc_category(code_point);
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
           category == UTF8PROC_CATEGORY_ZP;
}

bool is_invisible(std::int32_t code_point) {
    if (code_point < 0x80) {
        return code_point < 0x20 || code_point == 0x7F;
    }
    const auto category = utf8proc_category(code_point);
    return category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CF ||
           category == UTF8PROC_CATEGORY_CN || category == UTF8PROC_CATEGORY_CS;
}

bool is_word_character(std::int32_t code_point) {
    if (code_point < 0x80) {
        return (code_point >= '0' && code_point <= '9') || (code_point >= 'a' && code_point <= 'z') ||
               (code_point >= 'A' && code_point <= 'Z');
    }
    const auto category = utf8proc_category(code_point);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

}  // namespace registertoets::util
