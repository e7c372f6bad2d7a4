// SPDX-License-Identifier: EUPL-1.2
#include "report/columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/wrap.hpp"
#include "spreadsheet/address.hpp"
#include "util/unicode.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using reg::MatchKind;

std::string shown(std::string_view text) {
    return util::printable(util::single_line(text));
}

std::string padded(const std::string& text, std::size_t width) {
    const std::string cut = util::cut_to_width(text, width);
    return cut + std::string(width - util::display_width(cut), ' ');
}

// Between a header and its field: how sure it is. The legend below the table says what it means.
char sign_of(MatchKind kind) {
    switch (kind) {
        case MatchKind::rules:
            return '!';
        case MatchKind::exact:
        case MatchKind::normalised:
            return '=';
        case MatchKind::combined:
            return '+';
        default:
            return '~';
    }
}

// One sheet as lines; knows the widths of the columns of its table.
class SheetView {
  public:
    SheetView(const check::Report& report, const check::SheetReport& sheet, const RenderOptions& options)
        : m_report(report),
          m_sheet(sheet),
          m_lang(options.lang),
          m_width(options.width),
          m_verbose(options.verbosity > 0) {}

    [[nodiscard]] std::string text() const {
        std::string text =
            messages::say(m_lang, m_sheet.hidden ? Msg::columns_hidden_sheet : Msg::columns_sheet,
                          {{"sheet", shown(m_sheet.name)}});
        if (m_sheet.nearest && no_other_register()) {
            return text + "\n" + item(m_sheet.why_not->in(m_lang)) + resembled(*m_sheet.nearest);
        }
        if (!m_sheet.reg) {
            return text + "\n" + item(m_sheet.why_not->in(m_lang)) + linked();
        }
        const rules::RegisterRules& rules = m_report.register_of(m_sheet);
        text += "\n  " + messages::say(m_lang, Msg::columns_register,
                                       {{"title", rules.form.title.in(m_lang)},
                                        {"row", m_sheet.header_row},
                                        {"count", m_sheet.row_count}});
        return text + directie() + "\n\n" + columns(rules, m_sheet.match) + notices();
    }

  private:
    // What a sheet that is no register has of the one that it resembles most, so that its headers can be
    // mended.
    [[nodiscard]] std::string resembled(const reg::RecognisedSheet& nearest) const {
        const rules::RegisterRules& rules = *m_report.rules->registers[nearest.form];
        return "\n  " +
               messages::say(m_lang, Msg::columns_nearest,
                             {{"title", rules.form.title.in(m_lang)}, {"row", nearest.header_row}}) +
               "\n\n" + columns(rules, nearest.match);
    }

    // Beside a register a sheet that resembles one is an explanation, or an older version.
    [[nodiscard]] bool no_other_register() const {
        const auto& sheets = m_report.files[m_sheet.file].sheets;
        return std::none_of(sheets.begin(), sheets.end(),
                            [this](std::uint32_t number) { return m_report.sheets[number].reg.has_value(); });
    }

    [[nodiscard]] std::string columns(const rules::RegisterRules& rules,
                                      const reg::HeaderMatch& match) const {
        return matched(rules.form, match) + missing(rules, match) + unknown(rules.form, match);
    }

    // Which columns of a sheet with links are what is linked, and the code.
    [[nodiscard]] std::string linked() const {
        if (!m_sheet.links) {
            return "";
        }
        const rules::RegisterRules& rules = *m_report.rules->registers[m_sheet.links->reg];
        std::string text = "\n";
        for (const reg::MatchedColumn& column : m_sheet.match.matched) {
            const bool is_code = column.column == m_sheet.links->code_column;
            const auto& meaning = is_code ? rules.form.fields[rules.links->code].header : rules.links->header;
            text += line(column.column, column.header, sign_of(column.kind), meaning.in(m_lang));
        }
        return text;
    }

    [[nodiscard]] std::string directie() const {
        if (m_sheet.directie_from == check::DirectieFrom::nowhere ||
            m_sheet.directie_from == check::DirectieFrom::column) {
            return "";
        }
        const Msg origin = m_sheet.directie_from == check::DirectieFrom::set     ? Msg::columns_directie_set
                           : m_sheet.directie_from == check::DirectieFrom::sheet ? Msg::columns_directie_sheet
                                                                                 : Msg::columns_directie_file;
        return "\n  " + messages::say(m_lang, origin, {{"directie", shown(m_sheet.directie)}});
    }

    [[nodiscard]] std::string line(std::uint32_t column, const std::string& header, char sign,
                                   const std::string& meaning) const {
        // Letters take four columns and the sign two; the header and what it means share the rest.
        const std::size_t half = (m_width - 10) / 2;
        const std::string start = fmt::format("  {} {} {} ", padded(spreadsheet::column_letters(column), 4),
                                              padded(shown(header), half), sign);
        return start + util::cut_to_width(meaning, m_width - util::display_width(start)) + "\n";
    }

    [[nodiscard]] std::string matched(const reg::Form& form, const reg::HeaderMatch& match) const {
        std::string text;
        for (const reg::MatchedColumn& column : match.matched) {
            std::string fields;
            for (const reg::FieldIndex field : column.fields) {
                fields += (fields.empty() ? "" : " + ") +
                          (m_verbose ? form.fields[field].id : form.fields[field].header.in(m_lang));
            }
            text += line(column.column, column.header, sign_of(column.kind), fields);
        }
        return text + "\n  " + messages::say(m_lang, Msg::columns_legend) + "\n";
    }

    // What is missing, by how much it is missed; a line for each, so that all of it stays on one screen.
    [[nodiscard]] std::string missing(const rules::RegisterRules& rules,
                                      const reg::HeaderMatch& match) const {
        std::string text;
        for (const auto& [duty, says] :
             {std::pair{rules::Duty::always, Msg::columns_missing_required},
              std::pair{rules::Duty::conditional, Msg::columns_missing_conditional},
              std::pair{rules::Duty::expected, Msg::columns_missing_expected}}) {
            const std::string headers = missing_of(rules, match, duty);
            text += headers.empty() ? "" : item(messages::say(m_lang, says, {{"headers", headers}}));
        }
        return text.empty() ? text : "\n  " + messages::say(m_lang, Msg::columns_missing) + "\n" + text;
    }

    [[nodiscard]] std::string missing_of(const rules::RegisterRules& rules, const reg::HeaderMatch& match,
                                         rules::Duty duty) const {
        std::string headers;
        const reg::Form& form = rules.form;
        for (reg::FieldIndex field = 0; field < form.fields.size(); ++field) {
            const bool given = (m_sheet.given >> field & 1U) != 0;
            if (rules.duties[field].duty == duty && !match.has(field) && !given) {
                headers += (headers.empty() ? "" : ", ") +
                           (m_verbose ? form.fields[field].id : form.fields[field].header.in(m_lang));
            }
        }
        return headers;
    }

    // What else is to be known of the sheet.
    [[nodiscard]] std::string notices() const {
        std::string text;
        for (const messages::Sentence& notice : m_sheet.notices) {
            text += item(notice.in(m_lang));
        }
        return text.empty() ? text : "\n" + text;
    }

    // A line of a list, with what does not fit below its beginning.
    [[nodiscard]] std::string item(const std::string& content) const {
        std::string text;
        for (const std::string& line : wrap(shown(content), m_width - 4)) {
            text += (text.empty() ? "  - " : "    ") + line + "\n";
        }
        return text;
    }

    [[nodiscard]] std::string unknown(const reg::Form& form, const reg::HeaderMatch& match) const {
        std::string text;
        for (const reg::UnknownColumn& column : match.unknown) {
            const std::string header =
                column.header.empty()
                    ? messages::say(m_lang, Msg::merge_no_header,
                                    {{"column", spreadsheet::column_letters(column.column)}})
                    : column.header;
            text += line(
                column.column, header, column.resembles ? '?' : ' ',
                column.resembles
                    ? messages::say(m_lang, Msg::columns_resembles,
                                    {{"field", m_verbose ? form.fields[*column.resembles].id
                                                         : form.fields[*column.resembles].header.in(m_lang)}})
                    : messages::say(m_lang, Msg::columns_nothing_like_it));
        }
        return text.empty() ? text : "\n  " + messages::say(m_lang, Msg::columns_unknown) + "\n" + text;
    }

    const check::Report& m_report;
    const check::SheetReport& m_sheet;
    Lang m_lang;
    std::size_t m_width;
    bool m_verbose;  // field ids, as rules files and --set have them
};

}  // namespace

void write_columns(const check::Report& report, const RenderOptions& options, const Sink& sink) {
    const auto paragraph = [&](const messages::Sentence& sentence) {
        sink("\n");
        for (const std::string& line : wrap(shown(sentence.in(options.lang)), options.width)) {
            sink(line + "\n");
        }
    };
    for (const check::FileReport& file : report.files) {
        sink(shown(file.path) + "\n");
        for (const std::uint32_t number : file.sheets) {
            sink("\n" + SheetView(report, report.sheets[number], options).text());
        }
        for (const spreadsheet::Notice& notice : file.notices) {
            paragraph(notice.sentence);
        }
        if (file.error) {
            // The error of a workbook without a register tells to look here.
            const bool seen = std::any_of(file.sheets.begin(), file.sheets.end(), [&](std::uint32_t number) {
                return report.sheets[number].nearest.has_value();
            });
            const bool no_register = file.error->fault() == spreadsheet::InputFault::no_register;
            paragraph(seen && no_register ? messages::Sentence(Msg::columns_how_to_name)
                                          : file.error->sentence());
        }
    }
}

}  // namespace registertoets::report
