// SPDX-License-Identifier: EUPL-1.2
// Showing text that people typed. folding.cpp makes it comparable.
#include "util/unicode.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <utility>

#include "util/ascii_run.hpp"
#include "util/code_points.hpp"
#include "util/log_commands.hpp"

namespace registertoets::util {
namespace {

constexpr std::int32_t k_ellipsis = 0x2026;

// Calls `plain` with each run of printable ASCII in `text`, which is most of it, and `other` with each code
// point between them, as `take_code_point` gives it, and its bytes.
template <typename Plain, typename Other>
void each_run(std::string_view text, const Plain& plain, const Other& other) {
    while (true) {
        const std::size_t length = ascii_run(text);
        plain(text.substr(0, length));
        text.remove_prefix(length);
        if (text.empty()) {
            return;
        }
        const std::string_view rest = text;
        const std::int32_t code_point = take_code_point(text);
        other(code_point, rest.substr(0, rest.size() - text.size()));
    }
}

}  // namespace

bool has_visible(std::string_view text) {
    if (!text.empty() && text.front() > ' ' && text.front() < 0x7F) {
        return true;
    }
    while (!text.empty()) {
        const std::int32_t code_point = take_code_point(text);
        if (code_point < 0 || (!is_blank(code_point) && !is_invisible(code_point))) {
            return true;
        }
    }
    return false;
}

std::string printable(std::string_view text) {
    std::string shown;
    shown.reserve(text.size());
    const auto add_other = [&shown](std::int32_t code_point, std::string_view bytes) {
        if (code_point < 0) {
            shown += fmt::format("<{:02X}>", -1 - code_point);
        } else if (is_invisible(code_point) || code_point == 0x2028 || code_point == 0x2029) {
            shown += fmt::format("<{:02X}>", code_point);
        } else {
            shown += bytes;
        }
    };
    each_run(
        text, [&shown](std::string_view run) { shown += run; }, add_other);
    return without_log_commands(std::move(shown));
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    const auto add_other = [&width](std::int32_t code_point, std::string_view /*bytes*/) {
        width += code_point < 0 ? 1 : static_cast<std::size_t>(std::max(0, utf8proc_charwidth(code_point)));
    };
    each_run(
        text, [&width](std::string_view run) { width += run.size(); }, add_other);
    return width;
}

std::string cut_to_width(std::string_view text, std::size_t columns) {
    if (display_width(text) <= columns) {
        return std::string(text);
    }
    std::string cut;
    std::size_t width = 0;
    while (!text.empty()) {
        const std::string_view rest = text;
        const std::int32_t code_point = take_code_point(text);
        const auto step =
            static_cast<std::size_t>(code_point < 0 ? 1 : std::max(0, utf8proc_charwidth(code_point)));
        if (width + step + 1 > columns) {
            break;
        }
        cut += rest.substr(0, rest.size() - text.size());
        width += step;
    }
    if (columns > 0) {
        append_code_point(cut, k_ellipsis);
    }
    return cut;
}

std::size_t count_characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    }));
}

std::string valid_utf8(std::string_view text) {
    std::string valid;
    valid.reserve(text.size());
    const auto add_other = [&valid](std::int32_t code_point, std::string_view bytes) {
        if (code_point < 0) {
            valid += fmt::format("<{:02X}>", -1 - code_point);
        } else {
            valid += bytes;
        }
    };
    each_run(
        text, [&valid](std::string_view run) { valid += run; }, add_other);
    return valid;
}

}  // namespace registertoets::util
