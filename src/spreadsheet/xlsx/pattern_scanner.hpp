// SPDX-License-Identifier: EUPL-1.2
// Reads on at a pointer, byte by byte as a pattern asks. The NUL behind the bytes fits no pattern.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "spreadsheet/xml/character_classes.hpp"
#include "spreadsheet/xml/plain_text.hpp"

namespace registertoets::spreadsheet::xlsx {

class PatternScanner {
  public:
    explicit PatternScanner(std::string_view bytes)
        : m_begin(bytes.data()), m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    [[nodiscard]] std::size_t taken() const { return static_cast<std::size_t>(m_at - m_begin); }
    [[nodiscard]] char next() const { return *m_at; }

    void skip_space() {
        while (xml::is_class(*m_at, xml::k_space_byte)) {
            ++m_at;
        }
    }

    /// Goes past `expected` if it stands here.
    [[gnu::always_inline]] bool take(std::string_view expected) {
        if (static_cast<std::size_t>(m_end - m_at) < expected.size() ||
            std::memcmp(m_at, expected.data(), expected.size()) != 0) {
            return false;
        }
        m_at += expected.size();
        return true;
    }

    /// Goes past `length` bytes if they are those of `expected`, which has them in the machine's order;
    /// `mask` is of the same bytes.
    bool take(std::uint64_t expected, std::uint64_t mask, std::size_t length) {
        std::uint64_t bytes = 0;
        if (m_end - m_at < static_cast<std::ptrdiff_t>(sizeof bytes)) {
            return false;
        }
        std::memcpy(&bytes, m_at, sizeof bytes);
        if (((bytes ^ expected) & mask) != 0) {
            return false;
        }
        m_at += length;
        return true;
    }

    /// Upper case letters, as many as a column of a sheet may have.
    bool take_column(std::uint32_t& column) {
        constexpr int k_most_letters = 3;
        column = 0;
        int letters = 0;
        for (; *m_at >= 'A' && *m_at <= 'Z' && letters < k_most_letters; ++m_at, ++letters) {
            column = column * 26 + static_cast<std::uint32_t>(*m_at - 'A' + 1);
        }
        return letters > 0;
    }

    /// A number of no more digits than always fit; what has more is for the tokenizer.
    bool take_number(std::uint32_t& number) { return take_few_digits(number) || take_short_number(number); }

    /// The same, quicker where there are one or two digits.
    bool take_short_number(std::uint32_t& number) {
        constexpr int k_most_digits = 9;
        number = 0;
        int digits = 0;
        for (; *m_at >= '0' && *m_at <= '9' && digits < k_most_digits; ++m_at, ++digits) {
            number = number * 10 + static_cast<std::uint32_t>(*m_at - '0');
        }
        return digits > 0;
    }

    /// A short word of lower and upper case letters, perhaps none.
    std::string_view take_word() {
        const char* const begin = m_at;
        while ((*m_at >= 'a' && *m_at <= 'z') || (*m_at >= 'A' && *m_at <= 'Z')) {
            ++m_at;
        }
        return {begin, static_cast<std::size_t>(m_at - begin)};
    }

    /// A name of ASCII letters, digits and colons, perhaps empty.
    std::string_view take_name() {
        const char* const begin = m_at;
        while ((*m_at >= 'a' && *m_at <= 'z') || (*m_at >= 'A' && *m_at <= 'Z') ||
               (*m_at >= '0' && *m_at <= ':')) {
            ++m_at;
        }
        return {begin, static_cast<std::size_t>(m_at - begin)};
    }

    /// Characters that stand for themselves, up to a `<`.
    bool take_text(std::string_view& text, bool& is_special) {
        const xml::PlainText plain = xml::plain_text(m_at, m_end);
        text = {m_at, static_cast<std::size_t>(plain.end - m_at)};
        is_special = plain.is_special;
        m_at = plain.end;
        return *m_at == '<';
    }

    /// An attribute's value of characters that stand for themselves, up to and with its quote.
    bool take_value(std::string_view& value) {
        const char* const begin = m_at;
        while (xml::is_class(*m_at, xml::k_value_byte)) {
            ++m_at;
        }
        value = {begin, static_cast<std::size_t>(m_at - begin)};
        return take("\"");
    }

  private:
    // One to seven digits, all at once: their number is found in eight bytes, and made by three products.
    bool take_few_digits(std::uint32_t& number) {
        if constexpr (std::endian::native != std::endian::little) {
            return false;
        }
        std::uint64_t bytes = 0;
        if (m_end - m_at < static_cast<std::ptrdiff_t>(sizeof bytes)) {
            return false;
        }
        std::memcpy(&bytes, m_at, sizeof bytes);
        // The lowest byte that is no digit is the lowest of which this is not zero.
        const std::uint64_t others =
            ((bytes + 0x4646464646464646U) | (bytes - 0x3030303030303030U)) & 0x8080808080808080U;
        const int digits = std::countr_zero(others) / 8;
        if (digits == 0 || digits > 7) {
            return false;
        }
        std::uint64_t value = (bytes & 0x0F0F0F0F0F0F0F0FU) << (64 - 8 * digits);
        value = (value * 2561) >> 8U;
        value = ((value & 0x00FF00FF00FF00FFU) * 6553601) >> 16U;
        value = ((value & 0x0000FFFF0000FFFFU) * 42949672960001U) >> 32U;
        number = static_cast<std::uint32_t>(value);
        m_at += digits;
        return true;
    }

    const char* m_begin;
    const char* m_at;
    const char* m_end;
};

}  // namespace registertoets::spreadsheet::xlsx
