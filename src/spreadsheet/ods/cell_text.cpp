// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/ods/cell_text.hpp"

#include <algorithm>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"

namespace registertoets::spreadsheet::ods {
namespace {

using messages::Msg;

constexpr std::string_view k_white_space = " \t\r\n";

// Whether all white space in `text` stands alone, is a blank, and stands within: the rule, and then the text
// is added as it is. No early way out of the loop, so that the compiler may take many bytes at a time.
bool is_collapsed(std::string_view text) {
    if (text.empty() || static_cast<unsigned char>(text.front()) <= ' ' || text.back() == ' ') {
        return false;
    }
    unsigned found = 0;
    for (std::size_t at = 1; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const auto before = static_cast<unsigned char>(text[at - 1]);
        found |= static_cast<unsigned>(byte < ' ') | static_cast<unsigned>(byte == ' ' && before == ' ');
    }
    return found == 0;
}

}  // namespace

void CellText::start_cell() {
    m_text.clear();
    m_has_paragraph = false;
}

void CellText::start_paragraph() {
    if (m_has_paragraph) {
        append("\n");
    }
    m_has_paragraph = true;
    m_at_start = true;
    m_run = Run::none;
}

void CellText::end_paragraph() {
    m_at_start = true;  // an edge, like the start
    end_run();
}

void CellText::add(std::string_view text) {
    if (is_collapsed(text)) {
        end_run();
        append(text);
    } else {
        add_collapsed(text);
    }
}

void CellText::add_collapsed(std::string_view text) {
    while (!text.empty()) {
        const std::size_t word = std::min(text.find_first_not_of(k_white_space), text.size());
        const std::string_view run = text.substr(0, word);
        if (run.find_first_not_of(' ') != std::string_view::npos) {
            m_run = Run::lay_out;
        } else if (!run.empty() && m_run == Run::none) {
            m_run = Run::blanks;
        }
        text.remove_prefix(word);
        if (!text.empty()) {
            const std::size_t length = std::min(text.find_first_of(k_white_space), text.size());
            end_run();
            append(text.substr(0, length));
            text.remove_prefix(length);
        }
    }
}

void CellText::add_blanks(std::uint64_t count) {
    end_run();
    // More would be cut off anyway; so the work stays with the size of the file.
    append(std::string(std::min(count, m_limits.string_characters + 1), ' '));
}

void CellText::add_character(char c) {
    end_run();
    append({&c, 1});
}

// Adds what a run of white space comes to, now that it is known whether it stands at an edge.
void CellText::end_run() {
    const bool kept = m_run == Run::blanks || (m_run == Run::lay_out && !m_at_start);
    m_run = Run::none;
    m_at_start = false;
    if (kept) {
        append(" ");
    }
}

void CellText::append(std::string_view text) {
    if (m_text.size() + text.size() > m_limits.string_bytes) {
        throw InputError(InputFault::limit,
                         messages::Sentence(Msg::limit_string_bytes, {{"file", m_place.file},
                                                                      {"part", m_place.part},
                                                                      {"limit", "string_bytes"},
                                                                      {"maximum", m_limits.string_bytes}}));
    }
    m_text.append(text);
}

}  // namespace registertoets::spreadsheet::ods
