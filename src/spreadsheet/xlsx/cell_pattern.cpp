// SPDX-License-Identifier: EUPL-1.2
// The NUL behind the bytes fits no pattern, so that nothing here reads past it.
#include "spreadsheet/xlsx/cell_pattern.hpp"

#include <cstring>

#include "spreadsheet/xml/character_classes.hpp"

namespace registertoets::spreadsheet::xlsx {
namespace {

// No more digits than always fit; what has more is for the tokenizer.
constexpr int k_most_digits = 9;
constexpr int k_most_letters = 3;

// Reads on at a pointer; once something did not fit, nothing fits any more.
class Scanner {
  public:
    explicit Scanner(std::string_view bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    [[nodiscard]] const char* at() const { return m_at; }

    void skip_space() {
        while (xml::is_class(*m_at, xml::k_space_byte)) {
            ++m_at;
        }
    }

    // Goes past `expected` if it stands here.
    bool take(std::string_view expected) {
        if (static_cast<std::size_t>(m_end - m_at) < expected.size() ||
            std::memcmp(m_at, expected.data(), expected.size()) != 0) {
            return false;
        }
        m_at += expected.size();
        return true;
    }

    bool take_column(std::uint32_t& column) {
        column = 0;
        int letters = 0;
        for (; *m_at >= 'A' && *m_at <= 'Z' && letters < k_most_letters; ++m_at, ++letters) {
            column = column * 26 + static_cast<std::uint32_t>(*m_at - 'A' + 1);
        }
        return letters > 0;
    }

    bool take_number(std::uint32_t& number) {
        number = 0;
        int digits = 0;
        for (; *m_at >= '0' && *m_at <= '9' && digits < k_most_digits; ++m_at, ++digits) {
            number = number * 10 + static_cast<std::uint32_t>(*m_at - '0');
        }
        return digits > 0;
    }

    // A short attribute value of lower and upper case letters, up to its quote.
    bool take_word(std::string_view& word) {
        const char* const begin = m_at;
        while ((*m_at >= 'a' && *m_at <= 'z') || (*m_at >= 'A' && *m_at <= 'Z')) {
            ++m_at;
        }
        word = {begin, static_cast<std::size_t>(m_at - begin)};
        return take("\"");
    }

    // Characters that stand for themselves, up to a `<`.
    bool take_text(std::string_view& text) {
        const char* const begin = m_at;
        while (m_at < m_end && xml::is_class(*m_at, xml::k_text_byte)) {
            ++m_at;
        }
        text = {begin, static_cast<std::size_t>(m_at - begin)};
        return m_at < m_end && *m_at == '<';
    }

    // A `t` with its text.
    bool take_t(std::string_view& text) {
        return (take("<t>") || take("<t xml:space=\"preserve\">")) && take_text(text) && take("</t>");
    }

  private:
    const char* m_at;
    const char* m_end;
};

bool take_attributes(Scanner& scanner, PlainCell& cell) {
    if (!scanner.take("<c r=\"") || !scanner.take_column(cell.column) || !scanner.take_number(cell.row) ||
        cell.row == 0 || !scanner.take("\"")) {
        return false;
    }
    if (scanner.take(" s=\"") && !(scanner.take_number(cell.style) && scanner.take("\""))) {
        return false;
    }
    return !scanner.take(" t=\"") || scanner.take_word(cell.type);
}

bool take_content(Scanner& scanner, PlainCell& cell) {
    if (scanner.take("/>")) {
        return true;
    }
    if (scanner.take("><v>")) {
        return scanner.take_text(cell.text) && scanner.take("</v></c>");
    }
    cell.is_inline = scanner.take("><is>");
    if (cell.is_inline) {
        return scanner.take_t(cell.text) && scanner.take("</is></c>");
    }
    return scanner.take("></c>");
}

}  // namespace

std::optional<PlainCell> plain_cell(std::string_view bytes) {
    Scanner scanner(bytes);
    PlainCell cell;
    scanner.skip_space();
    if (!take_attributes(scanner, cell) || !take_content(scanner, cell)) {
        return std::nullopt;
    }
    cell.length = static_cast<std::size_t>(scanner.at() - bytes.data());
    return cell;
}

std::optional<PlainString> plain_string(std::string_view bytes) {
    Scanner scanner(bytes);
    PlainString string;
    scanner.skip_space();
    if (!scanner.take("<si>") || !scanner.take_t(string.text) || !scanner.take("</si>")) {
        return std::nullopt;
    }
    string.length = static_cast<std::size_t>(scanner.at() - bytes.data());
    return string;
}

}  // namespace registertoets::spreadsheet::xlsx
