// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xlsx/rich_text.hpp"

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"

namespace registertoets::spreadsheet::xlsx {

using messages::Msg;
using messages::Sentence;
using xml::Token;

void append_content(xml::Tokenizer& xml, std::string& text, std::uint64_t most) {
    for (;;) {
        switch (xml.next()) {
            case Token::text:
                if (text.size() + xml.text().size() > most) {
                    throw InputError(InputFault::limit,
                                     Sentence(Msg::limit_string_bytes, {{"file", xml.place().file},
                                                                        {"part", xml.place().part},
                                                                        {"limit", "string_bytes"},
                                                                        {"maximum", most}}));
                }
                text += xml.text();
                break;
            case Token::start:
                xml.skip();
                break;
            case Token::empty:
                break;
            case Token::end:
            case Token::done:
                return;
        }
    }
}

void append_rich_text(xml::Tokenizer& xml, std::string& text, std::uint64_t most) {
    for (;;) {
        switch (xml.next()) {
            case Token::start:
                if (xml.name() == "t") {
                    append_content(xml, text, most);
                } else if (xml.name() == "r") {
                    append_rich_text(xml, text, most);
                } else {
                    xml.skip();
                }
                break;
            case Token::text:
            case Token::empty:
                break;
            case Token::end:
            case Token::done:
                return;
        }
    }
}

}  // namespace registertoets::spreadsheet::xlsx
