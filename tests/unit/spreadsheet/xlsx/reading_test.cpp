// SPDX-License-Identifier: EUPL-1.2
// What real workbooks do with rows and cells: every fact with the smallest workbook that shows it.
#include <doctest/doctest.h>

#include "spreadsheet/workbook.hpp"
#include "support/cells_of.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

std::string read(const WorkbookBuilder& builder) {
    const TempFolder folder;
    return cells_of(builder.write(folder / "a.xlsx"));
}

std::string read_data(std::string_view sheet_data) {
    return read(WorkbookBuilder().sheet_data("AVG", sheet_data));
}

std::string notices(const WorkbookBuilder& builder) {
    const TempFolder folder;
    return notices_of(builder.write(folder / "a.xlsx"));
}

}  // namespace

TEST_CASE("texts, in order, without the empty cells") {
    CHECK(read(WorkbookBuilder().sheet("AVG", {{"Doel", "", "Termijn"}, {}, {"loon", "", "7 jaar"}})) ==
          "A1 text Doel\nC1 text Termijn\nA3 text loon\nC3 text 7 jaar\n");
}

TEST_CASE("equal references share a number, other texts have none") {
    const TempFolder folder;
    const auto path =
        WorkbookBuilder()
            .sheet_data("AVG", R"(<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>0</v></c>)"
                               R"(<c t="inlineStr"><is><t>a</t></is></c></row>)")
            .shared("<t>a</t>")
            .shared("<t>b</t>")
            .write(folder / "a.xlsx");
    const auto workbook = spreadsheet::open_workbook(path, {});
    const auto reader = workbook->read(0);
    spreadsheet::Row row;
    REQUIRE(reader->next(row));
    REQUIRE(row.cells.size() == 4);
    CHECK(row.cells[0].shared == 0);
    CHECK(row.cells[1].shared == 1);
    CHECK(row.cells[2].shared == 0);
    CHECK(row.cells[3].shared == spreadsheet::k_not_shared);
    CHECK_FALSE(reader->next(row));
    CHECK_FALSE(reader->next(row));
}

TEST_CASE("every type of cell") {
    CHECK(
        read_data(
            R"(<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="n"><v> 2.50 </v></c><c r="C2" t="b"><v>1</v></c>)"
            R"(<c r="D2" t="b"><v>0</v></c><c r="E2" t="b"><v>true</v></c><c r="F2" t="e"><v>#DIV/0!</v></c>)"
            R"(<c r="G2" t="str"><f>"a"&amp;"b"</f><v>a &lt;b</v></c><c r="H2" t="d"><v>2024-05-01T00:00:00</v></c>)"
            R"(<c r="I2"><f>SUM(A1:A2)</f><v>3</v></c><c r="J2" t="inlineStr"><is><t> in </t></is></c>)"
            R"(<c r="K2"><v>1E+3</v></c><c r="L2"><v>0.30000000000000004</v></c></row>)") ==
        "A2 number 1\nB2 number 2.5\nC2 boolean TRUE\nD2 boolean FALSE\nE2 boolean TRUE\nF2 error #DIV/0!\n"
        "G2 text a <b\nH2 date 2024-05-01\nI2 number 3\nJ2 text  in \nK2 number 1000\n"
        "L2 number 0.30000000000000004\n");
}

TEST_CASE("an inline string counts where a v stands beside it") {
    CHECK(
        read_data(
            R"(<row><c t="inlineStr"><v>1.0</v><is><t>1.</t></is></c><c t="inlineStr"><is><t>2.</t></is><v>2.0</v></c>)"
            R"(<c t="inlineStr"><v>3</v></c></row>)") == "A1 text 1.\nB1 text 2.\nC1 text 3\n");
}

TEST_CASE("cells without a value are not handed out") {
    CHECK(
        read_data(
            R"(<row r="1" ht="20" customHeight="1"/><row r="2"><c r="A2" s="1"/><c r="B2" t="s"/><c r="C2" t="s"><v/></c>)"
            R"(<c r="D2"><v></v></c><c r="E2" t="str"><v></v></c><c r="F2"><f>A1</f></c>)"
            R"(<c r="G2" t="inlineStr"><is><t/></is></c><c r="H2"><v>  </v></c></row><row r="3"><c r="A3"><v>1</v></c></row>)") ==
        "A3 number 1\n");
}

TEST_CASE("rows and cells without a reference follow the one before") {
    CHECK(
        read_data(
            R"(<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row r="5"><c r="C5"><v>1</v></c><c><v>2</v></c></row>)"
            R"(<row><c><v>6</v></c></row>)") ==
        "A1 number 1\nC1 number 3\nC5 number 1\nD5 number 2\nA6 number 6\n");
    CHECK(read_data(R"(<row><c r="B7"><v>1</v></c></row><row><c><v>2</v></c></row>)") ==
          "B7 number 1\nA8 number 2\n");
    CHECK(read_data(R"(<row r="1"><c r="b1"><v>1</v></c><c r="aa1"><v>2</v></c></row>)") ==
          "B1 number 1\nAA1 number 2\n");
}

TEST_CASE("rows out of order keep the order of the file and are said") {
    const auto builder = WorkbookBuilder().sheet_data(
        "AVG",
        R"(<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="B1"><v>1</v></c></row><row r="3"><c><v>4</v></c></row>)");
    CHECK(read(builder) == "A3 number 3\nB1 number 1\nA3 number 4\n");
    CHECK(notices(builder) ==
          "[AVG] B1 2 rijen staan in het bestand niet op volgorde of dubbel (te beginnen bij B1); ze zijn "
          "gelezen in de "
          "volgorde van het bestand. Open het in Excel, controleer die rijen en sla het op.\n");
}

TEST_CASE("cells out of order are put in order, and of doubles the last one counts") {
    const auto builder = WorkbookBuilder().sheet_data(
        "AVG",
        R"(<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="C1"><v>4</v></c><c><v>5</v></c></row>)");
    CHECK(read(builder) == "A1 number 1\nC1 number 4\nD1 number 5\n");
    CHECK(notices(builder) ==
          "[AVG] C1 1 cel staat dubbel in het bestand (te beginnen bij C1); de laatste waarde is gelezen. "
          "Open het "
          "bestand in Excel, controleer die cellen en sla het op.\n");
}

TEST_CASE("rich text, reading aids, blanks and escapes") {
    CHECK(
        read(
            WorkbookBuilder()
                .sheet_data(
                    "AVG",
                    R"(<row><c t="s"><v>0</v></c><c t="s"><v> 1 </v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c>)"
                    R"(<c t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>)"
                    R"(<c t="str"><v>a_x000D_b</v></c></row>)")
                .shared("<r><rPr><b/></rPr><t>vet</t></r><r><t xml:space=\"preserve\"> en "
                        "</t></r><r><t>dun</t></r>")
                .shared("<t>  blank  </t><rPh sb='0' eb='1'><t>kana</t></rPh><phoneticPr fontId='1'/>")
                .shared("<t>_x005F_x000D_ &amp; caf\xC3\xA9<![CDATA[<b>]]></t>")
                .shared("")) ==
        "A1 text vet en dun\nB1 text   blank  \nC1 text _x000D_ & café<b>\nE1 text ab\nF1 text a\rb\n");
}

TEST_CASE("dates by style, in either date system") {
    const std::string data =
        R"(<row><c s="1"><v>45413</v></c><c s="2"><v>45413.75</v></c><c s="3"><v>0.75</v></c>)"
        R"(<c s="4"><v>1.5</v></c><c s="5"><v>45413</v></c><c s="6"><v>45413</v></c><c s="99"><v>1</v></c>)"
        R"(<c s="1"><v>-1</v></c><c s="1" t="str"><v>morgen</v></c><c s="1"><v>3000000</v></c></row>)";
    auto builder = WorkbookBuilder().sheet_data("AVG", data);
    builder.format("14")
        .format("d-m-yyyy h:mm")
        .format("20")
        .format("[h]:mm")
        .format("[$-413]d mmmm jjjj")
        .format("0.00");
    CHECK(read(builder) ==
          "A1 date 2024-05-01\nB1 date 2024-05-01T18:00:00\nC1 date 18:00:00\nD1 date PT36H\nE1 date "
          "2024-05-01\n"
          "F1 number 45413\nG1 number 1\nH1 number -1\nI1 text morgen\nJ1 number 3000000\n");
    CHECK(read(builder.from_1904()).starts_with("A1 date 2028-05-02\n"));
}

TEST_CASE("dateCompatibility says whether 1900 is a leap year") {
    auto builder = WorkbookBuilder().sheet_data(
        "AVG", R"(<row r="1"><c s="1"><v>16</v></c><c s="1"><v>-1</v></c><c s="1"><v>45413</v></c></row>)");
    builder.format("14");
    constexpr std::string_view compatible = "A1 date 1900-01-16\nB1 number -1\nC1 date 2024-05-01\n";
    CHECK(read(builder) == compatible);
    CHECK(read(builder.properties(R"(dateCompatibility="1")")) == compatible);
    CHECK(read(builder.properties(R"(dateCompatibility="false")")) ==
          "A1 date 1900-01-15\nB1 date 1899-12-29\nC1 date 2024-05-01\n");
    // As Excel for the Mac writes it, with a workbookPr in its extensions.
    builder.part(
        "xl/workbook.xml",
        R"(<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="AVG" r:id="rId1"/></sheets>)"
        R"(<extLst><ext><x14:workbookPr defaultImageDpi="32767"/></ext></extLst></workbook>)");
    CHECK(read(builder).starts_with("A1 date 1904-01-17\n"));
}

TEST_CASE("sheets: order, hidden ones, hidden rows") {
    CHECK(
        read(WorkbookBuilder()
                 .sheet("Eén & twee", {{"a"}})
                 .sheet_data("Weg",
                             R"(<row r="1" hidden="1"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>)")
                 .hidden()
                 .sheet("Diep", {})
                 .hidden("veryHidden")) ==
        "[Eén & twee]\nA1 text a\n[Weg](hidden)\nA1(hidden) number 1\nA2 number 2\n[Diep](hidden)\n");
}

TEST_CASE("chart, dialog and macro sheets are no sheets of cells") {
    auto builder = WorkbookBuilder().sheet("Grafiek", {}).sheet("AVG", {{"a"}}).sheet("Macro", {});
    builder.part(
        "xl/_rels/workbook.xml.rels",
        R"(<Relationships><Relationship Id="rId1" Type="x/chartsheet" Target="worksheets/sheet1.xml"/>)"
        R"(<Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet2.xml"/>)"
        R"(<Relationship Id="rId3" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="m.xml"/>)"
        R"(</Relationships>)");
    CHECK(read(builder) == "A1 text a\n");
}

TEST_CASE("a reference to a text that is not there is an error in the cell, and is said") {
    const auto builder =
        WorkbookBuilder()
            .sheet_data("AVG",
                        R"(<row><c t="s"><v>7</v></c><c t="s"><v>x</v></c><c t="s"><v>0</v></c></row>)")
            .shared("<t>a</t>");
    CHECK(read(builder) == "A1 error #REF!\nB1 error #REF!\nC1 text a\n");
    CHECK(notices(builder) ==
          "[AVG] A1 2 cellen verwijzen naar een tekst die niet in het bestand staat (te beginnen bij A1); "
          "daar is #REF! "
          "gelezen. Vul die cellen opnieuw in.\n");
}

TEST_CASE("a number that is none is text, and is said") {
    const auto builder = WorkbookBuilder().sheet_data("AVG", R"(<row><c><v>zeven</v></c></row>)");
    CHECK(read(builder) == "A1 text zeven\n");
    CHECK(notices(builder) ==
          "[AVG] A1 1 cel zegt een getal te bevatten, maar er staat iets anders (te beginnen bij A1); dat is "
          "als tekst "
          "gelezen. Controleer wat daar moet staan.\n");
}

TEST_CASE("what is noticed in a sheet counts once, however often the sheet is read") {
    const TempFolder folder;
    const auto workbook = spreadsheet::open_workbook(
        WorkbookBuilder()
            .sheet_data("AVG", R"(<row><c><v>zeven</v></c></row><row><c><v>acht</v></c></row>)")
            .write(folder / "a.xlsx"),
        {});
    spreadsheet::Row row;
    const auto until_header = workbook->read(0);
    REQUIRE(until_header->next(row));
    const auto all = workbook->read(0);
    while (all->next(row)) {
    }
    REQUIRE(workbook->notices().size() == 1);
    CHECK(workbook->notices()[0].sentence.in(messages::Lang::nl).starts_with("2 cellen "));
}

TEST_CASE("bytes that are no UTF-8 show, and are said") {
    const auto builder =
        WorkbookBuilder().sheet_data("AVG", R"(<row><c t="s"><v>0</v></c></row>)").shared("<t>caf\xE9</t>");
    CHECK(read(builder) == "A1 text caf\xEF\xBF\xBD\n");
    CHECK(notices(builder) ==
          "[AVG] A1 1 cel bevat tekens die niet te lezen zijn (te beginnen bij A1). Controleer de tekst waar "
          "een "
          "vraagteken in een ruitje staat.\n");
}

TEST_CASE("texts longer than a cell may hold are cut, and are said") {
    const std::string longest(32767, 'x');
    const auto fits = WorkbookBuilder().sheet("AVG", {{longest}});
    CHECK(read(fits) == "A1 text " + longest + "\n");
    CHECK(notices(fits).empty());
    const auto builder =
        WorkbookBuilder()
            .sheet_data("AVG", "<row><c t='s'><v>0</v></c><c t='str'><v>" + longest + "€</v></c></row>")
            .shared("<t>" + longest + "y</t>");
    CHECK(read(builder) == "A1 text " + longest + "\nB1 text " + longest + "\n");
    CHECK(notices(builder) ==
          "[AVG] A1 2 cellen bevatten meer tekst dan in een cel van Excel past (te beginnen bij A1); wat "
          "daarna komt, "
          "telt niet mee. Kort de tekst in of verdeel die over meer cellen.\n");
}

TEST_CASE("prefixes, other elements and a wrong dimension do not matter") {
    CHECK(
        read(WorkbookBuilder().sheet("AVG", {}).part(
            "xl/worksheets/sheet1.xml",
            R"(<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:dimension ref="1:4"/>)"
            R"(<x:sheetData><x:row spans="9:9" r="1"><x:c r="A1" x:r="Z9"><x:v>1</x:v><x:extLst><x:ext><x:v>9</x:v></x:ext></x:extLst></x:c>)"
            R"(<x:odd><x:c r="B1"><x:v>2</x:v></x:c></x:odd></x:row></x:sheetData><x:mergeCells/></x:worksheet>)")) ==
        "A1 number 1\n");
}

TEST_CASE("a formula whose outcome is not in the file is told of; one that came to an empty text is not") {
    const auto with = [](const std::string& cell) {
        return notices(WorkbookBuilder().sheet_data("AVG", "<row r=\"2\"><c r=\"B2\"" + cell + "</c></row>"));
    };
    for (const char* cell :
         {"><f>A1</f>", "><f>A1</f><v></v>", "><f>A1</f><v/>", "><f t=\"shared\" si=\"0\"/>"}) {
        CAPTURE(cell);
        CHECK(with(cell).find("1 cel heeft een formule waarvan de uitkomst niet in het bestand staat (te "
                              "beginnen bij B2)") != std::string::npos);
    }
    for (const char* cell : {" t=\"str\"><f>A1</f><v></v>", "><f>A1</f><v>7</v>", "><v></v>"}) {
        CAPTURE(cell);
        CHECK(with(cell).empty());
    }
}
