// SPDX-License-Identifier: EUPL-1.2
// The first sheet of a workbook of review, for whoever never saw one.
#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "sample/review_layout.hpp"
#include "workbook/review/review_book.hpp"
#include "workbook/row_height.hpp"

namespace registertoets::workbook {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using sample::QuestionColumn;
using sample::Verdict;

const std::vector<double>& widths() {
    static const std::vector<double> k_widths{22, 100};
    return k_widths;
}

class Guide {
  public:
    Guide(Lang lang, SheetWriter& sheet) : m_lang(lang), m_sheet(sheet) {}

    void title(Msg words, Look look) { m_sheet.row({{say(m_lang, words), look}}); }
    void skip() { m_sheet.skip(); }
    void entry(const std::string& label, const std::string& text) {
        const std::vector<OutCell> cells{{std::string_view(label), Look::label},
                                         {std::string_view(text), Look::plain}};
        m_sheet.row(cells, row_height(cells, widths()));
    }
    void step(const std::string& text) { entry(std::to_string(++m_step), text); }

  private:
    Lang m_lang;
    SheetWriter& m_sheet;
    int m_step = 0;
};

}  // namespace

SheetLayout guide_layout(std::string name) {
    return {.name = std::move(name), .widths = widths()};
}

void write_guide(const ReviewBook& book, const std::string& review, const std::string& explanation,
                 const std::string& draw, SheetWriter& sheet) {
    const Lang lang = book.lang;
    const sample::Drawing& drawing = book.drawing;
    Guide guide(lang, sheet);
    guide.title(Msg::sample_title, Look::title);
    guide.skip();
    guide.entry(say(lang, Msg::sample_review_sheet),
                say(lang, Msg::sample_guide_about,
                    {{"drawn", drawing.rows.size()},
                     {"frame", drawing.frame()},
                     {"rows", frame_word(drawing.options.all_rows, lang)}}));
    guide.entry(say(lang, Msg::sample_seed), std::to_string(drawing.options.seed));
    guide.entry(say(lang, Msg::versions_notices_heading), say(lang, Msg::sample_guide_private));
    guide.skip();
    guide.title(Msg::sample_guide_how, Look::subtitle);
    const auto heading = [lang](QuestionColumn column) { return say(lang, sample::heading_of(column)); };
    guide.step(say(lang, Msg::sample_guide_lines, {{"sheet", review}, {"explanation", explanation}}));
    guide.step(say(lang, Msg::sample_guide_choose, {{"verdict", heading(QuestionColumn::verdict)}}));
    guide.step(say(lang, Msg::sample_guide_remark, {{"remark", heading(QuestionColumn::remark)}}));
    guide.step(say(lang, Msg::sample_guide_order));
    guide.step(
        say(lang, Msg::sample_guide_change, {{"mark", heading(QuestionColumn::mark)}, {"sheet", draw}}));
    guide.step(say(lang, Msg::sample_guide_done));
    guide.skip();
    guide.title(Msg::sample_guide_words, Look::subtitle);
    guide.entry(word_for(Verdict::right, lang), say(lang, Msg::sample_means_right));
    guide.entry(word_for(Verdict::wrong, lang), say(lang, Msg::sample_means_wrong));
    guide.entry(word_for(Verdict::unable, lang), say(lang, Msg::sample_means_unable));
}

}  // namespace registertoets::workbook
