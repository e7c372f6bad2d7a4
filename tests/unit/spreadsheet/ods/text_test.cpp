// SPDX-License-Identifier: EUPL-1.2
// The text of a cell: paragraphs, white space, and what stands in them without being text.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/cells_of.hpp"
#include "support/ods_builder.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

OdsBuilder cell_with(std::string_view content) {
    return OdsBuilder().table(
        "AVG", ods_row(fmt::format(R"(<table:table-cell office:value-type="string">{}</table:table-cell>)",
                                   content)));
}

// The text of a cell with this content, in brackets; empty when it has no value.
std::string text_of(std::string_view content) {
    const TempFolder folder;
    const std::string cells = cells_of(cell_with(content).write(folder / "a.ods"));
    constexpr std::string_view k_before = "A1 text ";
    return cells.empty() ? "" : "[" + cells.substr(k_before.size(), cells.size() - k_before.size() - 1) + "]";
}

}  // namespace

TEST_CASE("paragraphs are lines, empty ones too") {
    CHECK(text_of("<text:p>a</text:p><text:p>b</text:p>") == "[a\nb]");
    CHECK(text_of("<text:p/><text:p>b</text:p><text:p></text:p>") == "[\nb\n]");
    CHECK(text_of("<text:p/>").empty());
    CHECK(text_of("").empty());
    CHECK(text_of("<text:h>kop</text:h><text:p>a</text:p>") == "[kop\na]");
    CHECK(text_of("<text:list><text:list-item><text:p>a</text:p></text:list-item><text:list-item><text:p>b"
                  "</text:p></text:list-item></text:list>") == "[a\nb]");
}

TEST_CASE("white space collapses, elements keep it") {
    CHECK(text_of("<text:p>a   b\n\t  c</text:p>") == "[a b c]");
    CHECK(text_of("<text:p>\n  a\n</text:p>") == "[a]");
    CHECK(text_of("<text:p>a <text:span> b</text:span> </text:p>") == "[a b ]");
    CHECK(text_of("<text:p>a<text:s/>b<text:s text:c='3'/>c</text:p>") == "[a b   c]");
    CHECK(text_of("<text:p>a <text:s/>b</text:p>") == "[a  b]");
    CHECK(text_of("<text:p><text:s/></text:p>") == "[ ]");
    CHECK(text_of("<text:p>a<text:tab/>b<text:line-break/>c<text:s></text:s>d</text:p>") == "[a\tb\nc d]");
    CHECK(text_of("<text:p> \n </text:p>").empty());
    CHECK(text_of("<text:p>a\xC2\xA0\xC2\xA0"
                  "b</text:p>") ==
          "[a\xC2\xA0\xC2\xA0"
          "b]");
}

TEST_CASE("one blank at the edge of a paragraph stays: LibreOffice writes it so") {
    CHECK(text_of("<text:p>a </text:p><text:p> b</text:p>") == "[a \n b]");
}

TEST_CASE("entities and CDATA") {
    CHECK(text_of("<text:p>a &amp; b &lt;i&gt; &#233;&#x20AC;</text:p>") ==
          "[a & b <i> \xC3\xA9\xE2\x82\xAC]");
    CHECK(text_of("<text:p><![CDATA[a  <b>]]> c</text:p>") == "[a <b> c]");
}

TEST_CASE("spans, links and fields are text; of ruby the base") {
    CHECK(text_of("<text:p>a<text:span>b<text:span>c</text:span></text:span><text:a xlink:href='x'>d</text:a>"
                  "<text:sheet-name>AVG</text:sheet-name><text:date>1-5-2024</text:date></text:p>") ==
          "[abcdAVG1-5-2024]");
    CHECK(text_of("<text:p><text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b</text:ruby-text>"
                  "</text:ruby>c</text:p>") == "[ac]");
}

TEST_CASE("comments, notes, shapes and tables in a cell are not its text") {
    const std::string comment =
        "<office:annotation><dc:creator>Piet</dc:creator><text:p>let op</text:p>"
        "</office:annotation>";
    const std::string frame =
        "<draw:frame><draw:text-box><text:p>kader</text:p></draw:text-box></draw:frame>";
    CHECK(text_of(comment + "<text:p>a</text:p>" + frame) == "[a]");
    CHECK(text_of("<text:p>a" + comment + frame +
                  "<text:note><text:note-citation>1</text:note-citation>"
                  "<text:note-body><text:p>voetnoot</text:p></text:note-body></text:note>b</text:p>") ==
          "[ab]");
    CHECK(text_of("<table:table table:is-sub-table='true'><table:table-row><table:table-cell><text:p>binnen"
                  "</text:p></table:table-cell></table:table-row></table:table><text:p>a</text:p>") == "[a]");
    CHECK(
        text_of("<p>a<annotation><p>let op</p></annotation><frame><text-box><p>kader</p></text-box></frame>b"
                "</p>") == "[ab]");
    CHECK(text_of(comment).empty());
}

TEST_CASE("a text that is too long is cut with a notice, or refused") {
    const TempFolder folder;
    spreadsheet::Limits limits;
    limits.string_characters = 3;
    const auto path = cell_with("<text:p>\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9</text:p>").write(folder / "a.ods");
    CHECK(cells_of(path, limits) == "A1 text \xC3\xA9\xC3\xA9\xC3\xA9\n");
    CHECK(notices_of(path, limits)
              .starts_with("[AVG] A1 1 cel bevat meer tekst dan in een cel van Excel past"));
    CHECK(notices_of(path).empty());
    limits.string_bytes = 7;
    CHECK(
        error_of(path, limits) ==
        "limit: Een cel in a.ods (onderdeel content.xml) bevat meer dan 7 bytes tekst. Kort de tekst in, of "
        "verhoog de grens met --limit string_bytes=N.");
}

TEST_CASE("more blanks than a cell can hold take no more than that") {
    const TempFolder folder;
    const auto path = cell_with("<text:p>a<text:s text:c='4000000000'/>b</text:p>").write(folder / "a.ods");
    CHECK(cells_of(path) == "A1 text a" + std::string(32766, ' ') + "\n");
}

TEST_CASE("bytes that are no UTF-8 show, with a notice for every cell that repeats them") {
    const TempFolder folder;
    const auto path = OdsBuilder()
                          .table("AVG", ods_row(ods_text("a\xFF", R"(table:number-columns-repeated="2")"),
                                                R"(table:number-rows-repeated="3")"))
                          .write(folder / "a.ods");
    CHECK(cells_of(path).starts_with("A1 text a\xEF\xBF\xBD\nB1 text a\xEF\xBF\xBD\nA2 "));
    CHECK(notices_of(path).starts_with("[AVG] A1 6 cellen bevatten tekens die niet te lezen zijn"));
}
