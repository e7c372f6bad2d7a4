// SPDX-License-Identifier: EUPL-1.2
// How complete each register is: by what the report groups by, and by directie and keten.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/parts/parts.hpp"
#include "report/parts/words.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "report/units.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

struct Line {
    std::string name;
    check::Tally tally;
};

// A register by one kind of unit.
struct Shares {
    std::string id;
    std::string unit;     // within a sentence
    std::string heading;  // above its column
    std::vector<Line> lines;
};

class SharesPart {
  public:
    SharesPart(Document& document, const PartContext& context, const check::RegisterReport& counts)
        : m_document(document),
          m_report(context.report),
          m_lang(context.lang()),
          m_counts(counts),
          m_title(title_of(m_report, counts, m_lang)) {}

    void write() {
        write(by_group());
        for (const Shares& shares :
             {by_unit("directie", &check::RowRecord::directie), by_unit("keten", &check::RowRecord::keten)}) {
            if (!shares.lines.empty()) {
                write(shares);
            }
        }
    }

  private:
    [[nodiscard]] std::string id(std::string_view unit) const {
        return "volledigheid-" + m_report.rules->registers[m_counts.reg]->form.id + "-" + std::string(unit);
    }

    [[nodiscard]] Shares by_group() const {
        Shares shares{id("groep"), unit_in_words(m_report, m_lang), group_heading(m_report, m_lang), {}};
        for (const check::GroupReport& group : m_counts.groups) {
            shares.lines.push_back({shown_group(m_report, group, m_lang), group.tally});
        }
        return shares;
    }

    // Nothing where the groups are these already, or no row has one.
    [[nodiscard]] Shares by_unit(std::string_view name, UnitOfRow unit) const {
        const bool keten = name == "keten";
        Shares shares{id(name),
                      say(m_lang, keten ? Msg::page_unit_keten : Msg::page_unit_directie),
                      say(m_lang, keten ? Msg::book_keten : Msg::book_directie),
                      {}};
        const std::vector<UnitTally> units = tally_by(m_report, m_counts.reg, unit);
        const bool any = std::any_of(units.begin(), units.end(),
                                     [](const UnitTally& one) { return one.name != check::k_none; });
        for (const UnitTally& one : units) {
            if (any && m_report.run.group_by != name) {
                const auto shown = name_at(m_report, one.name);
                shares.lines.push_back({shown ? safe(*shown) : say(m_lang, Msg::text_no_group), one.tally});
            }
        }
        return shares;
    }

    void write(const Shares& shares) {
        const std::string caption =
            say(m_lang, Msg::page_shares_by, {{"register", m_title}, {"unit", shares.unit}});
        m_document.begin_chapter({shares.id, caption}, false);
        write_bars(shares, caption);
        write_table(shares, caption);
        m_document.end_chapter();
    }

    // What would be complete but for missing columns only where that makes a difference.
    void write_bars(const Shares& shares, const std::string& caption) {
        const bool but_for = std::any_of(shares.lines.begin(), shares.lines.end(), [](const Line& line) {
            return line.tally.complete_but_for_missing_columns > line.tally.complete;
        });
        Bars bars{caption, {say(m_lang, Msg::book_complete), say(m_lang, Msg::book_law)}, {}};
        if (but_for) {
            bars.measures.push_back(say(m_lang, Msg::page_but_for));
        }
        for (const Line& line : shares.lines) {
            const check::Tally& tally = line.tally;
            Bar bar{line.name, {{tally.complete, tally.rows}, {tally.complete_law, tally.rows}}};
            if (but_for) {
                bar.shares.push_back({tally.complete_but_for_missing_columns, tally.rows});
            }
            bars.bars.push_back(std::move(bar));
        }
        m_document.bars(bars);
    }

    void write_table(const Shares& shares, const std::string& caption) {
        const auto number = [this](Msg heading) { return DataColumn{say(m_lang, heading), true}; };
        DataTable table{caption, {{shares.heading}}};
        for (const Msg heading :
             {Msg::book_rows, Msg::book_complete, Msg::page_percent_complete, Msg::book_law,
              Msg::page_percent_law, Msg::page_but_for, Msg::page_percent_but_for, Msg::page_fields_filled}) {
            table.columns.push_back(number(heading));
        }
        m_document.begin_table(table);
        for (const Line& line : shares.lines) {
            write_line(line.name, line.tally);
        }
        if (shares.lines.size() != 1) {
            write_line(say(m_lang, Msg::text_total), m_counts.tally, true);
        }
        m_document.end_table();
    }

    void write_line(const std::string& name, const check::Tally& tally, bool total = false) {
        const std::array<std::uint64_t, 3> parts{tally.complete, tally.complete_law,
                                                 tally.complete_but_for_missing_columns};
        std::vector<DataCell> cells{text_cell(name), number_cell(tally.rows)};
        for (const std::uint64_t part : parts) {
            cells.push_back(number_cell(part));
            cells.push_back(percent_cell({part, tally.rows}, m_lang));
        }
        cells.push_back(percent_cell({tally.filled_fields, tally.required_fields}, m_lang));
        total ? m_document.total(cells) : m_document.row(cells);
    }

    Document& m_document;
    const check::Report& m_report;
    Lang m_lang;
    const check::RegisterReport& m_counts;
    std::string m_title;
};

}  // namespace

void write_shares_part(Document& document, const PartContext& context) {
    for (const check::RegisterReport& counts : context.report.registers) {
        SharesPart(document, context, counts).write();
    }
    document.paragraph(say(context.lang(), Msg::text_legend), Emphasis::faint);
}

}  // namespace registertoets::report
