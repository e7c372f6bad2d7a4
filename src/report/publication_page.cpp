// SPDX-License-Identifier: EUPL-1.2
// The public overview as a page, and as markdown. It names nothing of the files that it was made of.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>
#include <set>

#include "check/identity.hpp"
#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/parts/words.hpp"
#include "report/plan.hpp"
#include "report/publication_formats.hpp"
#include "report/text_parts.hpp"
#include "rules/made_from.hpp"
#include "util/unicode.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using publish::Activity;
using publish::DirectieGroup;
using publish::KetenGroup;
using publish::Publication;
using publish::PublicCell;
using publish::RegisterCounts;

// What stands on lines of its own, on one line.
std::string on_one_line(std::string_view text) {
    std::string line;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        const std::string part = util::single_line(text.substr(0, end));
        if (!part.empty() && !line.empty()) {
            line += std::string_view(";.,:").find(line.back()) == std::string_view::npos ? "; " : " ";
        }
        line += part;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return line;
}

class PublicationPage {
  public:
    PublicationPage(const Publication& publication, Lang lang) : m_publication(publication), m_lang(lang) {}

    [[nodiscard]] std::vector<std::string> introduction() const {
        std::vector<std::string> titles;
        for (const RegisterCounts* counts : published()) {
            titles.push_back(form_of(counts->reg).title.in(m_lang));
        }
        return {say(m_lang, Msg::publish_as_of,
                    {{"date", day()}, {"registers", fmt::format("{}", fmt::join(titles, ", "))}}),
                say(m_lang, Msg::publish_how)};
    }

    void overview(Document& document) const {
        const auto& ketens = m_publication.ketens();
        const auto named = static_cast<std::uint64_t>(std::count_if(
            ketens.begin(), ketens.end(), [](const KetenGroup& keten) { return keten.name.has_value(); }));
        const std::vector<Figure> figures{
            {say(m_lang, Msg::publish_figure), std::to_string(m_publication.selection().activities.size()),
             named == 0 ? "" : say(m_lang, Msg::publish_figure_ketens, {{"ketens", named}}), "",
             Signal::none}};
        document.figures(figures);
        if (named > 0) {
            write_groups(document);
        }
        const std::string title = say(m_lang, Msg::publish_left_out);
        document.begin_chapter({"niet", title}, false);
        document.list(left_out());
        document.end_chapter();
    }

    // The one table to search in, for each register.
    void all(Document& document) const {
        for (const RegisterCounts* counts : published()) {
            const std::string title = form_of(counts->reg).title.in(m_lang);
            if (published().size() == 1) {
                write_table(document, counts->reg, title);
                continue;
            }
            document.begin_chapter({"register-" + form_of(counts->reg).id, title}, false);
            write_table(document, counts->reg, title);
            document.end_chapter();
        }
    }

    void keten(Document& document, std::size_t number) const {
        const KetenGroup& group = m_publication.ketens()[number];
        for (std::size_t inner = 0; inner < group.directies.size(); ++inner) {
            const DirectieGroup& directie = group.directies[inner];
            const Activity& first = *directie.activities.front();
            document.begin_chapter({fmt::format("{}-{}", keten_id(number), inner + 1),
                                    group_title(directie.name, first.reg, form_of(first.reg).directie)},
                                   false);
            for (const Activity* activity : directie.activities) {
                document.entry({entry_id(*activity), title_of(*activity)}, facts_of(*activity));
            }
            document.end_chapter();
        }
    }

    void about(Document& document) const {
        std::vector<Task::Detail> facts;
        for (const RegisterCounts* counts : published()) {
            const reg::Form& form = form_of(counts->reg);
            facts.push_back({say(m_lang, Msg::publish_about_source),
                             say(m_lang, Msg::publish_about_source_text,
                                 {{"register", form.title.in(m_lang)}, {"law", form.law.in(m_lang)}})});
        }
        facts.push_back({say(m_lang, Msg::publish_about_day), day()});
        facts.push_back({say(m_lang, Msg::publish_about_rows), say(m_lang, Msg::publish_about_rows_text)});
        std::vector<std::string> headers;
        for (const RegisterCounts* counts : published()) {
            for (reg::FieldIndex field = 0; field < form_of(counts->reg).fields.size(); ++field) {
                const std::string header = header_of(counts->reg, field);
                if (rules_of(counts->reg).publication[field].is_public &&
                    std::find(headers.begin(), headers.end(), header) == headers.end()) {
                    headers.push_back(header);
                }
            }
        }
        facts.push_back(
            {say(m_lang, Msg::publish_about_columns), fmt::format("{}", fmt::join(headers, "; "))});
        facts.push_back({say(m_lang, Msg::book_rules), rules::rules_in_words(*m_publication.report().rules)});
        document.facts(facts);
    }

    static std::string keten_id(std::size_t number) { return fmt::format("keten-{}", number + 1); }

    [[nodiscard]] std::string keten_title(const KetenGroup& group) const {
        const Activity& first = *group.directies.front().activities.front();
        const reg::FieldIndex field = form_of(first.reg).keten;
        if (group.name) {
            // Alone, a name could be that of another part of the page.
            return fmt::format("{}: {}", header_of(first.reg, field), *group.name);
        }
        return group_title(group.name, first.reg,
                           m_publication.ketens().size() > 1 ? field : reg::k_no_field);
    }

  private:
    [[nodiscard]] const rules::RegisterRules& rules_of(std::size_t reg) const {
        return *m_publication.report().rules->registers[reg];
    }
    [[nodiscard]] const reg::Form& form_of(std::size_t reg) const { return rules_of(reg).form; }
    [[nodiscard]] std::string day() const { return util::iso(m_publication.report().run.reference_date); }

    [[nodiscard]] std::string header_of(std::size_t reg, reg::FieldIndex field) const {
        return field == reg::k_no_field ? say(m_lang, Msg::publish_descriptions)
                                        : form_of(reg).fields[field].header.in(m_lang);
    }

    // `field` is what has no name; none: what stands there needs no more of a title.
    [[nodiscard]] std::string group_title(const std::optional<std::string>& name, std::size_t reg,
                                          reg::FieldIndex field) const {
        return name ? *name
               : field == reg::k_no_field
                   ? say(m_lang, Msg::publish_descriptions)
                   : say(m_lang, Msg::publish_not_named, {{"field", header_of(reg, field)}});
    }

    [[nodiscard]] std::vector<const RegisterCounts*> published() const {
        std::vector<const RegisterCounts*> with_rows;
        for (const RegisterCounts& counts : m_publication.selection().registers) {
            if (counts.published > 0) {
                with_rows.push_back(&counts);
            }
        }
        return with_rows;
    }

    template <typename See>
    void for_each(const See& see) const {
        for (const KetenGroup& keten : m_publication.ketens()) {
            for (const DirectieGroup& directie : keten.directies) {
                for (const Activity* activity : directie.activities) {
                    see(*activity);
                }
            }
        }
    }

    void write_groups(Document& document) const {
        const Activity& any = m_publication.selection().activities.front();
        const reg::Form& form = form_of(any.reg);
        DataTable table{say(m_lang, Msg::publish_groups),
                        {{header_of(any.reg, form.keten)},
                         {header_of(any.reg, form.directie)},
                         {say(m_lang, Msg::publish_count), true}}};
        document.begin_table(table);
        const auto& ketens = m_publication.ketens();
        for (std::size_t number = 0; number < ketens.size(); ++number) {
            for (std::size_t inner = 0; inner < ketens[number].directies.size(); ++inner) {
                const DirectieGroup& directie = ketens[number].directies[inner];
                const std::size_t reg = directie.activities.front()->reg;
                DataCell keten = text_cell(group_title(ketens[number].name, reg, form_of(reg).keten));
                keten.target = keten_id(number);
                DataCell name = text_cell(group_title(directie.name, reg, form_of(reg).directie));
                name.target = fmt::format("{}-{}", keten_id(number), inner + 1);
                document.row(std::vector<DataCell>{keten, name, number_cell(directie.activities.size())});
            }
        }
        document.end_table();
    }

    [[nodiscard]] std::vector<std::string> left_out() const {
        std::vector<std::string> lines;
        std::uint64_t incomplete = 0;
        std::uint64_t duplicates = 0;
        std::uint64_t ended = 0;
        for (const RegisterCounts& counts : m_publication.selection().registers) {
            incomplete += counts.is_public ? counts.incomplete : 0;
            duplicates += counts.is_public ? counts.duplicates : 0;
            ended += counts.is_public ? counts.ended : 0;
        }
        if (incomplete > 0) {
            lines.push_back(say(m_lang, Msg::publish_incomplete, {{"count", incomplete}}));
        }
        if (const std::size_t withheld = m_publication.selection().withheld.size(); withheld > 0) {
            lines.push_back(say(m_lang, Msg::publish_withheld, {{"count", withheld}}));
        }
        if (duplicates > 0) {
            lines.push_back(say(m_lang, Msg::publish_duplicate, {{"count", duplicates}}));
        }
        if (ended > 0) {
            lines.push_back(say(m_lang, Msg::publish_ended, {{"count", ended}}));
        }
        for (const RegisterCounts& counts : m_publication.selection().registers) {
            const std::uint64_t rows = counts.not_public + counts.incomplete;
            if (!counts.is_public && rows > 0) {
                lines.push_back(say(m_lang, Msg::publish_not_public,
                                    {{"count", rows}, {"register", form_of(counts.reg).title.in(m_lang)}}));
            }
        }
        if (lines.empty()) {
            lines.push_back(say(m_lang, Msg::publish_all_in));
        }
        return lines;
    }

    [[nodiscard]] std::string entry_id(const Activity& activity) const {
        return "v-" + check::row_id(m_publication.report().rows[activity.record]);
    }

    [[nodiscard]] std::string title_of(const Activity& activity) const {
        return m_publication.name_of(activity).value_or(say(m_lang, Msg::publish_nameless));
    }

    [[nodiscard]] std::vector<Task::Detail> facts_of(const Activity& activity) const {
        std::vector<Task::Detail> facts;
        for (const PublicCell& cell : activity.cells) {
            if (cell.field != rules_of(activity.reg).overview.name) {
                facts.push_back({header_of(activity.reg, cell.field),
                                 on_one_line(m_publication.text_of(activity, cell))});
            }
        }
        if (published().size() > 1) {
            facts.push_back({say(m_lang, Msg::book_register), form_of(activity.reg).title.in(m_lang)});
        }
        return facts;
    }

    // A column in which no activity says anything is no column.
    void write_table(Document& document, std::size_t number, const std::string& title) const {
        const rules::Overview& overview = rules_of(number).overview;
        std::vector<reg::FieldIndex> fields = overview.columns;
        std::erase_if(fields, [&](reg::FieldIndex field) {
            const auto& all = m_publication.selection().activities;
            return std::none_of(all.begin(), all.end(), [&](const Activity& activity) {
                return activity.reg == number && activity.find(field) != nullptr;
            });
        });
        DataTable table{title, {{header_of(number, overview.name)}}};
        table.long_list = true;
        for (const reg::FieldIndex field : fields) {
            table.columns.push_back({header_of(number, field)});
        }
        document.begin_table(table);
        for_each([&](const Activity& activity) {
            if (activity.reg == number) {
                write_row(document, activity, fields);
            }
        });
        document.end_table();
    }

    void write_row(Document& document, const Activity& activity,
                   const std::vector<reg::FieldIndex>& fields) const {
        std::vector<DataCell> cells{text_cell(title_of(activity))};
        cells.front().target = entry_id(activity);
        for (const reg::FieldIndex field : fields) {
            const PublicCell* cell = activity.find(field);
            cells.push_back(
                text_cell(cell == nullptr ? "" : on_one_line(m_publication.text_of(activity, *cell))));
        }
        document.row(cells);
    }

    const Publication& m_publication;
    Lang m_lang;
};

Plan plan_of(const PublicationPage& page, const Publication& publication, Lang lang) {
    const auto heading = [lang](const char* id, Msg title) { return Heading{id, say(lang, title)}; };
    Plan plan{lang, say(lang, Msg::publish_title), page.introduction(), {}};
    plan.parts.push_back({heading("overzicht", Msg::publish_overview),
                          [&page](Document& document) { page.overview(document); }});
    plan.parts.push_back(
        {heading("verwerkingen", Msg::page_rows), [&page](Document& document) { page.all(document); }});
    for (std::size_t number = 0; number < publication.ketens().size(); ++number) {
        plan.parts.push_back(
            {{PublicationPage::keten_id(number), page.keten_title(publication.ketens()[number])},
             [&page, number](Document& document) { page.keten(document, number); }});
    }
    plan.parts.push_back(
        {heading("over", Msg::publish_about), [&page](Document& document) { page.about(document); }});
    return plan;
}

}  // namespace

void write_publication_html(const Publication& publication, const RenderOptions& options, const Sink& sink) {
    const PublicationPage page(publication, options.lang);
    write_as_html(plan_of(page, publication, options.lang), sink);
}

void write_publication_markdown(const Publication& publication, const RenderOptions& options,
                                const Sink& sink) {
    const PublicationPage page(publication, options.lang);
    // It is a document of its own, not a remark below a merge request: nothing is left out.
    write_as_markdown(plan_of(page, publication, options.lang), sink,
                      std::numeric_limits<std::size_t>::max());
}

}  // namespace registertoets::report
