# SPDX-License-Identifier: EUPL-1.2
"""Workbooks as other programs write them, with the cells that the standard says they hold."""

import tiny_workbook as tiny

PECULIAR = {
    # name: (parts, changes, cells)
    "rich text without the reading aid": (
        tiny.parts(
            '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r>'
            "<rPh sb='0' eb='1'><t>no</t></rPh></is></c></row>",
            ['<r><t>one</t></r><r><rPr/><t xml:space="preserve"> two</t></r><rPh sb="0" eb="1"><t>no</t></rPh>'],
        ),
        {},
        ["A1 text one two", "B1 text inline"],
    ),
    "no addresses": (
        tiny.parts("<row><c><v>1</v></c></row><row r='4'><c><v>2</v></c><c r='D4'><v>3</v></c><c><v>4</v></c></row>"
                   "<row><c><v>5</v></c></row><row><c r='B9'><v>6</v></c></row>"),
        {},
        ["A1 number 1", "A4 number 2", "D4 number 3", "E4 number 4", "A5 number 5", "B9 number 6"],
    ),
    "all types": (
        tiny.parts(
            '<row r="1"><c r="A1"><v> 1.50 </v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c>'
            '<c r="D1" t="str"><f>T(1)</f><v> x </v></c><c r="E1" t="d"><v>2024-05-01T00:00:00Z</v></c>'
            '<c r="F1" t="s"><v>7</v></c><c r="G1" t="s"/><c r="H1"><v>1E-7</v></c><c r="I1"><v>1e20</v></c></row>'
        ),
        {},
        ["A1 number 1.5", "B1 boolean TRUE", "C1 error #N/A", "D1 text  x ", "E1 date 2024-05-01", "F1 error #REF!",
         "H1 number 1e-07", "I1 number 100000000000000000000"],
    ),
    "dates": (
        tiny.parts(
            '<row r="1"><c r="A1" s="1"><v>45413.5</v></c><c r="B1" s="2"><v>0.25</v></c><c r="C1" s="3"><v>1.5</v></c>'
            '<c r="D1" s="4"><v>45413</v></c><c r="E1" s="5"><v>45413</v></c><c r="F1" s="6"><v>45413</v></c></row>',
            formats=[(14, None), (20, None), (46, None), (164, '"m"0'), (165, "[$-413]d mmmm yyyy;@"),
                     (166, "[<1]h:mm;[>=1]d-m-yy")],
        ),
        {},
        ["A1 date 2024-05-01T12:00:00", "B1 date 06:00:00", "C1 date PT36H", "D1 number 45413", "E1 date 2024-05-01",
         "F1 date 2024-05-01"],
    ),
    "1904": (
        tiny.parts('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', formats=[(14, None)], properties='date1904="true"'),
        {},
        ["A1 date 1904-01-02"],
    ),
    "escapes": (
        tiny.parts('<row r="1"><c r="A1" t="str"><v>a_x000D_b_x005F_x000D__xD83D__xDE00__x00_</v></c></row>'),
        {},
        ["A1 text a\rb_x000D_😀_x00_"],
    ),
    "strict": (tiny.parts('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', ["<t>s</t>"]), {"recode": tiny.strict},
               ["A1 text s"]),
    "prefixes": (tiny.parts('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', ["<t>p</t>"]), {"recode": tiny.prefixed},
                 ["A1 text p"]),
    "utf-16": (tiny.parts('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', ["<t>é😀</t>"]), {"recode": tiny.utf16},
               ["A1 text é😀"]),
    "case of names": (tiny.parts('<row r="1"><c r="a1"><v>1</v></c></row>'), {"rename": str.upper}, ["A1 number 1"]),
    "backslashes": (
        tiny.parts('<row r="1"><c r="A1"><v>1</v></c></row>'),
        {"rename": lambda name: name.replace("/", "\\")},
        ["A1 number 1"],
    ),
    "targets are URIs": (
        tiny.parts('<row r="1"><c r="A1"><v>1</v></c></row>', sheet="/xl/theme/.././work%73heets/sheet1.xml"),
        {},
        ["A1 number 1"],
    ),
    "a row twice, cells out of order": (
        tiny.parts("<row r='2'><c r='B2'><v>1</v></c><c r='A2'><v>2</v></c><c r='B2'><v>3</v></c></row>"
                   "<row r='1'><c r='A1'><v>4</v></c></row><row r='2'><c r='A2'><v>5</v></c></row>"),
        {},
        ["A2 number 2", "B2 number 3", "A1 number 4", "A2 number 5"],
    ),
}

# One cell per class of difference with openpyxl: (rows, what parts() is given besides, openpyxl's text).
DATE = '<row r="1"><c r="A1" s="1"><v>{}</v></c></row>'
DIFFERENT = {
    "escaped characters": ('<row r="1"><c r="A1" t="str"><v>a_x000D_</v></c></row>', {}, "a_x000D_"),
    "text past 32 767 characters": (f'<row r="1"><c r="A1" t="str"><v>{"x" * 32768}</v></c></row>', {}, "x" * 32768),
    "29 February 1900": (DATE.format(60), {"formats": [(14, None)]}, "1900-02-28"),
    "first day of 1904": (DATE.format(0), {"formats": [(14, None)], "properties": 'date1904="1"'}, "00:00:00"),
    "early 1900 by the calendar": (
        DATE.format(16),
        {"formats": [(14, None)], "properties": 'dateCompatibility="0"'},
        "1900-01-16",
    ),
    "number out of the range of dates": (DATE.format(-1), {"formats": [(14, None)]}, "1899-12-29"),
    "date format not seen": (DATE.format(45413), {"formats": [(164, "d")]}, "45413"),
    "letter that is no date": (DATE.format(1), {"formats": [(164, "0_d")]}, "1900-01-01"),
}
