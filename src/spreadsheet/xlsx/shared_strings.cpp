// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xlsx/shared_strings.hpp"

#include <algorithm>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/text.hpp"
#include "spreadsheet/workbook.hpp"
#include "spreadsheet/xlsx/cell_pattern.hpp"
#include "spreadsheet/xlsx/escapes.hpp"
#include "spreadsheet/xlsx/rich_text.hpp"
#include "spreadsheet/xml/tokenizer.hpp"

namespace registertoets::spreadsheet::xlsx {

using messages::Msg;
using xml::Token;

SharedStrings::SharedStrings(const container::Archive& archive, const std::string& name) {
    const Limits& limits = archive.limits();
    xml::Tokenizer xml(archive.open_large(name), archive.place(name));
    const Scan scan = archive.reading().scan;
    std::string text;
    const auto next = [&] {
        if (scan == Scan::fast) {
            add_plain_strings(xml, text, archive);
        }
        return xml.next();
    };
    for (Token token = next(); token != Token::done; token = next()) {
        const bool opens = token == Token::start || token == Token::empty;
        if (!opens || xml.name() != "si") {
            continue;
        }
        text.clear();
        if (token == Token::start) {
            append_rich_text(xml, text, limits.string_bytes);
        }
        add(text, archive);
    }
    xml.drain();
}

void SharedStrings::add(std::string& text, const container::Archive& archive) {
    const Limits& limits = archive.limits();
    const auto index = static_cast<std::uint32_t>(m_texts.size());
    decode_escapes(text);
    if (replace_invalid_utf8(text)) {
        m_invalid.push_back(index);
    }
    if (cut_to(text, limits.string_characters)) {
        m_cut.push_back(index);
    }
    keep(text, archive);
}

// The strings of the usual form that come next, up to the first that is not: that one is for the tokenizer.
void SharedStrings::add_plain_strings(xml::Tokenizer& xml, std::string& text,
                                      const container::Archive& archive) {
    const Limits& limits = archive.limits();
    std::string_view bytes = xml.window();
    const std::size_t before = bytes.size();
    PlainString plain;
    for (std::size_t length = take_plain_string(bytes, plain); length > 0;
         length = take_plain_string(bytes, plain)) {
        if (plain.text.size() > limits.string_bytes) {
            break;
        }
        bytes.remove_prefix(length);
        if (plain.is_special || plain.text.size() > limits.string_characters) {
            text = plain.text;
            add(text, archive);
        } else {
            keep(plain.text, archive);
        }
    }
    xml.pass(before - bytes.size());
}

void SharedStrings::keep(std::string_view text, const container::Archive& archive) {
    m_texts.add(text);
    // Empty strings take room too.
    const std::uint64_t maximum = archive.limits().shared_bytes;
    if (m_texts.bytes() > maximum || m_texts.size() >= k_not_shared) {
        throw InputError(
            InputFault::limit,
            messages::Sentence(Msg::limit_shared_bytes,
                               {{"file", archive.file()}, {"limit", "shared_bytes"}, {"maximum", maximum}}));
    }
}

bool SharedStrings::contains(const std::vector<std::uint32_t>& ascending, std::uint32_t index) {
    return !ascending.empty() && std::binary_search(ascending.begin(), ascending.end(), index);
}

}  // namespace registertoets::spreadsheet::xlsx
