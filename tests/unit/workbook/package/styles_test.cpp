// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include <string>

#include "workbook/package/look_styles.hpp"
#include "workbook/package/mark_styles.hpp"
#include "workbook/package/styles_part.hpp"

namespace registertoets {
namespace {

using workbook::Look;
using workbook::Mark;
using workbook::package::CoveredFills;
using workbook::package::MarkStyles;
using workbook::package::StyleList;
using workbook::package::StylesPart;

const std::string k_yellow =
    R"(<patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill>)";

std::string styles(const std::string& formats, const std::string& prefix = "") {
    const std::string xml =
        "<?xml version=\"1.0\"?><styleSheet xmlns=\"m\"><fonts count='2' x14ac:knownFonts=\"1\"><font/>"
        "<font><color rgb=\"FFFFFFFF\"/></font></fonts><fills count=\"3\">"
        "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
        "patternType=\"gray125\"/></fill><fill>" +
        k_yellow + "</fill></fills><borders><border/></borders><cellXfs count=\"9\">" + formats +
        "</cellXfs><dxfs count=\"1\"><dxf><fill/></dxf></dxfs></styleSheet>";
    return workbook::package::prefixed(xml, prefix);
}

TEST_CASE("a mark is a clone of the style, of which the fill differs") {
    const std::string before = styles(
        R"(<xf numFmtId="14" fontId="0" fillId="0"/><xf fontId="0" applyFill="0" fillId="2"><alignment/></xf>)");
    StylesPart part(before, "m");
    MarkStyles marks(part, {}, false);
    CHECK(marks.marked(0, Mark::none) == 0);
    CHECK(marks.marked(0, Mark::error) == 2);
    CHECK(marks.marked(1, Mark::error) == 3);
    CHECK(marks.marked(1, Mark::error) == 3);
    CHECK(part.items(StyleList::cell_formats)[2] ==
          R"(<xf numFmtId="14" fontId="0" fillId="3" applyFill="1"/>)");
    CHECK(part.items(StyleList::cell_formats)[3] ==
          R"(<xf fontId="0" applyFill="1" fillId="4"><alignment/></xf>)");
    CHECK(part.items(StyleList::fills)[3].find("\"FFF9CFC7\"") != std::string::npos);
    CHECK(part.items(StyleList::fills)[4].find("\"FFF9CFC6\"") != std::string::npos);
    CHECK(marks.covered() == CoveredFills{{"F9CFC6", k_yellow}});
    const std::string after = part.text();
    CHECK(after.starts_with(before.substr(0, before.find("<fills"))));
    CHECK(after.ends_with("</cellXfs><dxfs count=\"1\"><dxf><fill/></dxf></dxfs></styleSheet>"));
    CHECK(after.find("<fills count=\"5\">") != std::string::npos);
    CHECK(after.find("<cellXfs count=\"4\">") != std::string::npos);
}

TEST_CASE("a mark is taken off again, whatever the numbers became") {
    for (const std::string prefix : {"", "x:"}) {
        StylesPart part(styles(R"(<xf fontId="0" fillId="2"/><xf fontId="0"/>)", prefix), "m");
        MarkStyles marks(part, {}, false);
        const std::uint32_t over_yellow = marks.marked(0, Mark::warning);
        const std::uint32_t over_none = marks.marked(1, Mark::warning);

        StylesPart again(part.text(), "m");
        MarkStyles restoring(again, marks.covered(), true);
        CHECK(restoring.unmarked(over_yellow) == 0);
        CHECK(restoring.unmarked(over_none) == 1);
        CHECK(restoring.unmarked(0) == 0);
        CHECK(restoring.unmarked(99) == 99);

        StylesPart lost(part.text(), "m");
        MarkStyles without(lost, {{"FCE8B1", "<evil/>"}}, true);
        CHECK(without.unmarked(over_yellow) == 1);

        StylesPart never(part.text(), "m");
        CHECK(MarkStyles(never, {}, false).unmarked(over_yellow) == over_yellow);
    }
}

TEST_CASE("of equal styles and fills the first is taken, those that were added too") {
    const std::string yellow = "<fill>" + k_yellow + "</fill>";
    std::string before = styles(
        R"(<xf fontId="0"/><xf fontId="0" fillId="3"/><xf fontId="0" fillId="2"/><xf fontId="0" fillId="2" applyFill="1"/>)");
    before.insert(before.find("</fills>"), yellow + yellow);
    StylesPart part(before, "m");
    MarkStyles marks(part, {}, false);
    const std::uint32_t over_third = marks.marked(1, Mark::error);
    const std::uint32_t over_second = marks.marked(2, Mark::error);
    CHECK(over_third == over_second);
    // Another fill gets another colour, of which the fill is added while the others are known.
    CHECK(marks.marked(2, Mark::warning) != over_third);

    StylesPart again(part.text(), "m");
    MarkStyles restoring(again, marks.covered(), true);
    CHECK(restoring.unmarked(over_third) == 2);
    // What another program lost is added once, and found again from then on.
    StylesPart lost(styles(R"(<xf numFmtId="9" fillId="3"/><xf numFmtId="9" fillId="3" applyFill="1"/>)"),
                    "m");
    CHECK(lost.items(StyleList::fills).size() == 3);
    const std::uint32_t fill =
        lost.add(StyleList::fills,
                 R"(<fill><patternFill patternType="solid"><fgColor rgb="FFF9CFC6"/></patternFill></fill>)");
    REQUIRE(fill == 3);
    MarkStyles mending(lost, {{"F9CFC6", k_yellow}}, true);
    const std::uint32_t mended = mending.unmarked(0);
    CHECK(mended == 2);
    CHECK(mending.unmarked(1) == mended);
    CHECK(lost.items(StyleList::cell_formats)[mended] == R"(<xf numFmtId="9" fillId="2" applyFill="1"/>)");
}

TEST_CASE("a covered fill that we would never have kept is not believed") {
    const std::string endless = R"(<patternFill patternType="solid"><fgColor rgb="FF00FF00" )" +
                                std::string(300, ' ') + "/></patternFill>";
    StylesPart part(styles(R"(<xf fontId="0" fillId="3"/>)"), "m");
    part.add(StyleList::fills,
             R"(<fill><patternFill patternType="solid"><fgColor rgb="FFF9CFC6"/></patternFill></fill>)");
    MarkStyles marks(part, {{"F9CFC6", endless}}, true);
    CHECK(part.items(StyleList::cell_formats)[marks.unmarked(0)].find("fillId=\"0\"") != std::string::npos);
}

TEST_CASE("white text gets no light fill") {
    StylesPart part(styles(R"(<xf fontId="1" fillId="2"/>)"), "m");
    CHECK(MarkStyles(part, {}, false).marked(0, Mark::error) == 0);
    CHECK_FALSE(part.changed());
}

TEST_CASE("lists that are absent or empty are made in their places") {
    StylesPart part("", "main");
    CHECK(part.sound());
    MarkStyles marks(part, {}, false);
    CHECK(marks.marked(0, Mark::error) == 1);
    CHECK(part.text().find("<styleSheet xmlns=\"main\"><fonts count=\"1\">") != std::string::npos);
    CHECK(part.text().find("</fonts><fills count=\"3\">") != std::string::npos);

    StylesPart sparse(R"(<x:styleSheet><x:fills count="0"/><x:cellStyles/></x:styleSheet>)", "m");
    MarkStyles(sparse, {}, false).marked(7, Mark::error);
    const std::string text = sparse.text();
    CHECK(text.starts_with("<x:styleSheet><x:fonts count=\"1\"><x:font><x:sz"));
    CHECK(text.find("</x:fonts><x:fills count=\"3\"><x:fill><x:patternFill patternType=\"none\"/>") !=
          std::string::npos);
    CHECK(text.ends_with("</x:cellXfs><x:cellStyles/></x:styleSheet>"));

    CHECK_FALSE(StylesPart("<styleSheet><fonts></styleSheet>", "m").sound());
    CHECK_FALSE(StylesPart("<other/>", "m").sound());
}

TEST_CASE("the palette is added once") {
    StylesPart part(styles("<xf/>"), "m");
    workbook::package::LookStyles looks(part);
    const std::uint32_t percent = looks.style(Look::percent, Mark::none);
    CHECK(looks.style(Look::percent, Mark::none) == percent);
    StylesPart again(part.text(), "m");
    CHECK(workbook::package::LookStyles(again).style(Look::percent, Mark::none) == percent);
    CHECK_FALSE(again.changed());
    CHECK(part.text().find(
              R"(<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts)") !=
          std::string::npos);
}

}  // namespace
}  // namespace registertoets
