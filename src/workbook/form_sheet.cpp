// SPDX-License-Identifier: EUPL-1.2
#include "workbook/form_sheet.hpp"

#include <algorithm>
#include <span>
#include <string_view>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "util/unicode.hpp"
#include "workbook/need.hpp"
#include "workbook/row_height.hpp"

namespace registertoets::workbook {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

// Rows that the filter takes in; it grows with what is filled in below them.
constexpr std::uint32_t k_filtered_rows = 1000;

// On paper a register is as many pages wide, or nobody could read it.
constexpr std::uint16_t k_pages_wide = 4;

// What cells of a field look like before and after they are filled in.
Look look_of(const reg::Field& field) {
    return field.date ? Look::date : Look::text;
}

double longest_word(std::string_view text) {
    std::size_t longest = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" /"), text.size());
        longest = std::max(longest, util::display_width(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return static_cast<double>(longest);
}

std::string need_in_words(const rules::FieldDuty& duty, Lang lang) {
    const std::string word = say(lang, need_of(duty).word);
    return duty.duty == rules::Duty::conditional
               ? say(lang, Msg::form_need_when, {{"word", word}, {"says", duty.says.in(lang)}})
               : word;
}

// Wide enough for the header in two lines (bold, beside the button of the filter) and for what stands above
// it in three, because these rows stay in view; and the wider the more there is to say: the first good
// example tells how much that is.
double width_of(const reg::Field& field, const rules::FieldDuty& duty, Lang lang) {
    constexpr double k_bold = 1.15;
    constexpr double k_button = 3;
    constexpr double k_ragged = 8;  // a line ends where a word does
    const auto room = [](std::string_view text) { return static_cast<double>(util::display_width(text)); };
    const std::size_t example = field.good.empty() ? 0 : util::display_width(field.good.front());
    const bool listed = field.list != nullptr;
    const double body = field.date      ? 14
                        : example > 100 ? 48
                        : example > 40  ? 38
                        : listed        ? (field.list->whole_cell() ? 24 : 30)
                        : example > 14  ? 26
                                        : 18;
    const std::string& header = field.header.in(lang);
    return std::max({body, longest_word(header) * k_bold + k_button, room(header) * k_bold / 2 + k_button,
                     room(need_in_words(duty, lang)) * k_bold / 3 + k_ragged,
                     room(duty.article) / 3 + k_ragged});
}

// The columns at the left that name a row stay in view.
std::uint32_t leading_keys(const reg::Form& form) {
    std::uint32_t count = 0;
    while (std::find(form.key.begin(), form.key.end(), count) != form.key.end()) {
        ++count;
    }
    return std::max<std::uint32_t>(count, 1);
}

// Texts of cells, and the cells that show them.
class Line {
  public:
    void add(std::string text, Look look) {
        m_texts.push_back(std::move(text));
        m_looks.push_back(look);
    }
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    // With `widths` as high as its texts need; without, the row grows with what is typed in it.
    void write(SheetWriter& sheet, std::span<const double> widths = {}) const {
        std::vector<OutCell> cells;
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            cells.push_back({m_texts[i], m_looks[i]});
            if (m_texts[i].empty()) {
                cells.back().value = std::monostate{};
            }
        }
        sheet.row(cells, widths.empty() ? 0 : row_height(cells, widths));
    }

  private:
    std::vector<std::string> m_texts;
    std::vector<Look> m_looks;
};

std::vector<double> widths_of(const rules::RegisterRules& rules, Lang lang) {
    std::vector<double> widths;
    for (std::size_t i = 0; i < rules.form.fields.size(); ++i) {
        widths.push_back(width_of(rules.form.fields[i], rules.duties[i], lang));
    }
    return widths;
}

class FormWriter {
  public:
    FormWriter(SheetWriter& sheet, const rules::RegisterRules& rules, Lang lang)
        : m_sheet(sheet), m_rules(rules), m_lang(lang), m_widths(widths_of(rules, lang)) {}

    void title() {
        const reg::Form& form = m_rules.form;
        Line line;
        line.add(form.law.empty() ? form.title.in(m_lang)
                                  : say(m_lang, Msg::form_register_title,
                                        {{"title", form.title.in(m_lang)}, {"law", form.law.in(m_lang)}}),
                 Look::title);
        finish(line);
    }

    void how_to(const std::string& explanation, bool prefilled) {
        std::string text =
            say(m_lang, Msg::form_how_to,
                {{"row", k_form_first_row}, {"sheet", explanation}, {"example", k_form_example_row}});
        if (prefilled) {
            text = say(m_lang, Msg::form_how_to_prefilled,
                       {{"text", text},
                        {"first", k_form_first_row},
                        {"last", k_form_first_row + k_form_prefilled_rows - 1}});
        }
        Line line;
        line.add(std::move(text), Look::faint);
        finish(line);
    }

    void legend() {
        Line line;
        line.add(say(m_lang, Msg::form_legend), Look::strong);
        for (const Need& need : all_needs()) {
            line.add(say(m_lang, need.legend), need.look);
        }
        finish(line);
    }

    void headings() {
        Line needs;
        Line articles;
        Line headers;
        for (std::size_t i = 0; i < m_rules.form.fields.size(); ++i) {
            const rules::FieldDuty& duty = m_rules.duties[i];
            const Look look = need_of(duty).look;
            needs.add(need_in_words(duty, m_lang), look);
            articles.add(duty.article, Look::plain);
            headers.add(m_rules.form.fields[i].header.in(m_lang), look);
        }
        for (const Line* line : {&needs, &articles, &headers}) {
            line->write(m_sheet, m_widths);
        }
    }

    void example() {
        Line line;
        for (const reg::Field& field : m_rules.form.fields) {
            const std::string good = field.good.empty() ? std::string() : field.good.front();
            const bool first = &field == &m_rules.form.fields.front();
            line.add(first ? say(m_lang, Msg::form_example, {{"text", good}}) : good, Look::example);
        }
        line.write(m_sheet, m_widths);
    }

    void prefilled_rows(const Prefill& prefill) {
        Line line;
        for (const reg::Field& field : m_rules.form.fields) {
            const auto given = std::find_if(prefill.begin(), prefill.end(),
                                            [&field](const auto& value) { return value.first == field.id; });
            const bool takes = field.prefilled && given != prefill.end();
            line.add(takes ? given->second : std::string(), look_of(field));
        }
        for (std::uint32_t row = 0; row < k_form_prefilled_rows; ++row) {
            line.write(m_sheet);
        }
    }

  private:
    // What follows the texts of `line` is kept clear of the looks of the columns.
    void finish(Line& line) {
        while (line.size() < m_widths.size()) {
            line.add({}, Look::faint);
        }
        line.write(m_sheet, m_widths);
    }

    SheetWriter& m_sheet;
    const rules::RegisterRules& m_rules;
    Lang m_lang;
    std::vector<double> m_widths;
};

}  // namespace

SheetLayout form_layout(std::string name, const rules::RegisterRules& rules, Lang lang) {
    SheetLayout layout{.name = std::move(name), .widths = widths_of(rules, lang)};
    for (const reg::Field& field : rules.form.fields) {
        layout.looks.push_back(look_of(field));
    }
    layout.frozen_rows = k_form_header_row;
    layout.frozen_columns = leading_keys(rules.form);
    layout.filter_row = k_form_header_row;
    layout.pages_wide = k_pages_wide;
    return layout;
}

void write_form_sheet(NewSheet& sheet, const rules::RegisterRules& rules, const Dropdowns& dropdowns,
                      const Prefill& prefill, const std::string& explanation, Lang lang) {
    FormWriter form(sheet, rules, lang);
    form.title();
    form.how_to(explanation, !prefill.empty());
    form.legend();
    form.headings();
    form.example();
    if (!prefill.empty()) {
        form.prefilled_rows(prefill);
    }
    while (sheet.next_row() < k_form_first_row + k_filtered_rows) {
        sheet.skip();
    }
    const auto column_of = [](reg::FieldIndex field) { return static_cast<std::uint32_t>(field) + 1; };
    for (const Dropdown& dropdown : dropdowns.of(rules, column_of, {.first = k_form_first_row})) {
        sheet.add(dropdown);
    }
}

}  // namespace registertoets::workbook
