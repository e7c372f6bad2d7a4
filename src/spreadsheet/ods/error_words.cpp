// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/ods/error_words.hpp"

#include <algorithm>
#include <array>

namespace registertoets::spreadsheet::ods {
namespace {

struct ErrorWord {
    std::string_view shown;
    std::string_view stored;
};

// An OpenDocument file holds the error as the cell shows it, an Excel workbook always in English.
constexpr std::array k_error_words{
    ErrorWord{"#N/A", "#N/A"},          ErrorWord{"#N/B", "#N/A"},          ErrorWord{"#NV", "#N/A"},
    ErrorWord{"#VERW!", "#REF!"},       ErrorWord{"#BEZUG!", "#REF!"},      ErrorWord{"#WAARDE!", "#VALUE!"},
    ErrorWord{"#WERT!", "#VALUE!"},     ErrorWord{"#DEEL/0!", "#DIV/0!"},   ErrorWord{"#NAAM?", "#NAME?"},
    ErrorWord{"#GETAL!", "#NUM!"},      ErrorWord{"#ZAHL!", "#NUM!"},       ErrorWord{"#LEEG!", "#NULL!"},
    ErrorWord{"#OVERLOOP!", "#SPILL!"}, ErrorWord{"#ÜBERLAUF!", "#SPILL!"},
};

constexpr std::size_t k_longest_word = 24;

const ErrorWord* find(std::string_view text) {
    const auto* const found = std::find_if(k_error_words.begin(), k_error_words.end(),
                                           [text](const ErrorWord& word) { return word.shown == text; });
    return found == k_error_words.end() ? nullptr : found;
}

bool is_numbered(std::string_view text) {
    constexpr std::string_view k_prefix = "Err:";
    return text.size() > k_prefix.size() && text.starts_with(k_prefix) &&
           text.find_first_not_of("0123456789", k_prefix.size()) == std::string_view::npos;
}

}  // namespace

bool is_error_word(std::string_view text) {
    if (text.size() > k_longest_word || text.empty()) {
        return false;
    }
    const bool as_excel = text.front() == '#' && (text.back() == '!' || text.back() == '?') &&
                          text.find(' ') == std::string_view::npos;
    return as_excel || find(text) != nullptr || is_numbered(text);
}

std::string_view stored_error(std::string_view text) {
    const ErrorWord* const word = find(text);
    return word == nullptr ? text : word->stored;
}

}  // namespace registertoets::spreadsheet::ods
