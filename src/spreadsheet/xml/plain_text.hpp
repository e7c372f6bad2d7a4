// SPDX-License-Identifier: EUPL-1.2
// Finds the end of character data that stands for itself, sixteen bytes at a time where the processor can.
#pragma once

#include "spreadsheet/xml/character_classes.hpp"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace registertoets::spreadsheet::xml {

struct PlainText {
    const char* end = nullptr;  ///< at a `<`, at what needs decoding, or where the bytes end
    /// Whether it may hold anything but ASCII without `_`: all that a reader of cells would look further at.
    bool is_special = false;
};

/// The text at `at` that stands for itself; `end` is where the bytes end.
inline PlainText plain_text(const char* at, const char* end) {
    bool special = false;
#ifdef __SSE2__
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));  // NOLINT: its own type
        const auto equal = [bytes](char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
        const __m128i markup = _mm_or_si128(equal('<'), equal('&'));
        const __m128i control = _mm_or_si128(equal('\r'), equal('\0'));
        const auto stops = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(markup, control)));
        const auto marks = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(bytes, equal('_'))));
        if (stops != 0) {
            const unsigned before = (stops & (0U - stops)) - 1;
            return {at + __builtin_ctz(stops), special || (marks & before) != 0};
        }
        special = special || marks != 0;
    }
#endif
    for (; at < end && is_class(*at, k_text_byte); ++at) {
        special = special || *at == '_' || static_cast<unsigned char>(*at) >= 0x80;
    }
    return {at, special};
}

}  // namespace registertoets::spreadsheet::xml
