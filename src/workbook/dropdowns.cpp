// SPDX-License-Identifier: EUPL-1.2
#include "workbook/dropdowns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "rules/input_message.hpp"
#include "spreadsheet/address.hpp"

namespace registertoets::workbook {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

constexpr std::uint32_t k_first_value_row = 2;

std::string none_of(const reg::Field& field) {
    return field.none.allowed ? field.none.own_word : std::string();
}

// A cell for one value and nothing else is warned of when it holds another; one for several values is not, or
// each good answer would call up a question.
void set_warning(Dropdown& dropdown, const reg::Field& field, Lang lang) {
    if (field.date) {
        dropdown.error_title = say(lang, Msg::form_not_a_date_title);
        dropdown.error = say(lang, Msg::form_not_a_date);
    } else if (field.list != nullptr && field.list->whole_cell()) {
        dropdown.error_title = say(lang, Msg::form_not_in_list_title);
        dropdown.error = say(lang, Msg::form_not_in_list);
    }
}

std::string message_of(const reg::Field& field, const std::string& text, Lang lang) {
    if (field.list == nullptr || field.list->whole_cell()) {
        return text;
    }
    std::string with_several = say(lang, Msg::form_several, {{"text", text}});
    return rules::utf16_units(with_several) <= rules::k_longest_input_message ? with_several : text;
}

}  // namespace

Dropdowns::Dropdowns(Registers registers, std::string sheet_name, const util::Date& day, Lang lang)
    : m_sheet_name(std::move(sheet_name)), m_lang(lang) {
    for (const rules::RegisterRules* rules : registers) {
        for (const reg::Field& field : rules->form.fields) {
            if (field.list == nullptr || find(field) != nullptr) {
                continue;
            }
            Choices choices{field.list, none_of(field), {}};
            for (const reg::ListValue& value : field.list->values()) {
                if (field.list->offers(value, day)) {
                    choices.values.push_back(value.label.in(lang));
                }
            }
            const bool listed =
                std::find(choices.values.begin(), choices.values.end(), choices.none) != choices.values.end();
            if (!choices.none.empty() && !listed) {
                choices.values.insert(choices.values.begin(), choices.none);
            }
            if (!choices.values.empty()) {
                m_lists.push_back(std::move(choices));
            }
        }
    }
}

const Dropdowns::Choices* Dropdowns::find(const reg::Field& field) const {
    const auto found = std::find_if(m_lists.begin(), m_lists.end(), [&field](const Choices& choices) {
        return choices.list == field.list && choices.none == none_of(field);
    });
    return found == m_lists.end() ? nullptr : &*found;
}

std::string Dropdowns::source_of(const reg::Field& field) const {
    const Choices* choices = field.list == nullptr ? nullptr : find(field);
    if (choices == nullptr) {
        return {};
    }
    const std::string column =
        spreadsheet::column_letters(static_cast<std::uint32_t>(choices - m_lists.data()) + 1);
    return fmt::format("={}!${}${}:${}${}", spreadsheet::quoted_sheet(m_sheet_name), column,
                       k_first_value_row, column, k_first_value_row + choices->values.size() - 1);
}

std::vector<Dropdown> Dropdowns::of(const rules::RegisterRules& rules, const ColumnOf& column_of,
                                    RowSpan rows) const {
    std::vector<Dropdown> dropdowns;
    for (reg::FieldIndex index = 0; index < rules.form.fields.size(); ++index) {
        const std::uint32_t column = column_of(index);
        if (column == 0) {
            continue;
        }
        const reg::Field& field = rules.form.fields[index];
        rules::InputMessage message = rules::input_message(field, m_lang);
        Dropdown dropdown{.column = column, .first_row = rows.first, .last_row = rows.last};
        dropdown.source = source_of(field);
        dropdown.date = field.date;
        dropdown.title = std::move(message.title);
        dropdown.message = message_of(field, message.text, m_lang);
        set_warning(dropdown, field, m_lang);
        dropdowns.push_back(std::move(dropdown));
    }
    return dropdowns;
}

SheetLayout Dropdowns::layout() const {
    SheetLayout layout{.name = m_sheet_name, .hidden = true};
    layout.widths.assign(m_lists.size(), 40);
    layout.frozen_rows = 1;
    return layout;
}

void Dropdowns::write(SheetWriter& sheet) const {
    std::vector<OutCell> cells;
    std::size_t longest = 0;
    for (const Choices& choices : m_lists) {
        cells.push_back({choices.list->title().in(m_lang), Look::heading});
        longest = std::max(longest, choices.values.size());
    }
    sheet.row(cells);
    for (std::size_t row = 0; row < longest; ++row) {
        for (std::size_t list = 0; list < m_lists.size(); ++list) {
            const auto& values = m_lists[list].values;
            cells[list] = row < values.size() ? OutCell{values[row], Look::text} : OutCell{{}, Look::faint};
        }
        sheet.row(cells);
    }
}

}  // namespace registertoets::workbook
