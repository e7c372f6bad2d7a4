# SPDX-License-Identifier: EUPL-1.2
"""Workbooks that are made to exhaust a machine. Each function writes one; what must come of it stands above it."""

import itertools
import struct
import zipfile

from attack import attack
from packages import (HEADERS, MAIN, MEGABYTE, RELATIONS, ROW, fods, ods, ods_row, register_rows, relations_of, row_of,
                      sheet_of, text_cell, times, workbook_of, xlsx)

LIMIT, DAMAGED, READ = 3, 3, 1
FEEDBACK = (("check", "@"), ("feedback", "@", "-o", "terug"))
SHARED = '<c t="s"><v>0</v></c>'


def one_string(pieces):
    return itertools.chain([f"<sst {MAIN}><si><t>"], pieces, ["</t></si></sst>"])


@attack(LIMIT, "keer zo groot.*zipbom")
def bomb_in_a_sheet(path):
    xlsx(path, sheet=sheet_of(times(" ", 1024 * MEGABYTE, MEGABYTE)))


@attack(LIMIT, "small_part_bytes|keer zo groot")
def bomb_in_the_styles(path):
    xlsx(path, styles=[f"<styleSheet {MAIN}>", *times(" ", 200 * MEGABYTE, MEGABYTE)])


@attack(READ, megabytes=1000)
def bomb_in_the_strings(path):
    """Packed 60:1, so no bomb by its ratio; 30 million strings that take a dozen bytes each."""
    xlsx(path, strings=itertools.chain([f"<sst {MAIN}>"], times("<si><t>aaaa</t></si>", 30_000_000), ["</sst>"]))


@attack(READ)
def bomb_below_the_limit_in_each_of_many_sheets(path):
    """Nothing forbids it: it takes a second for each sheet or less, and none stands in memory whole."""
    numbers = range(20)
    sheets = {f"xl/s{number}.xml": sheet_of(itertools.chain(register_rows(), times(" ", 60 * MEGABYTE, MEGABYTE)))
              for number in numbers}
    xlsx(path, workbook=workbook_of(f"S{number}" for number in numbers),
         relations=relations_of((f"r{number + 1}", "worksheet", f"s{number}.xml") for number in numbers), **sheets)


@attack(LIMIT, "zipbom")
def one_part_that_is_every_sheet(path):
    """60 MiB in 60 KiB, 9 999 times: hours of unpacking, with no part over a limit."""
    xlsx(path, workbook=workbook_of(f"S{number}" for number in range(9999)),
         relations=relations_of((f"r{number + 1}", "worksheet", "sheet1.xml") for number in range(9999)),
         sheet=sheet_of(itertools.chain(register_rows(), times(" ", 60 * MEGABYTE, MEGABYTE))))


@attack(DAMAGED, "beschadigd")
def sizes_that_lie(path):
    """The directory says that the sheet unpacks to ten bytes."""
    xlsx(path, sheet=sheet_of(itertools.chain(register_rows(), times(" ", 10 * MEGABYTE, MEGABYTE))))
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as package:
        size = package.getinfo("xl/sheet1.xml").file_size
    at = content.rfind(struct.pack("<I", size))
    content[at:at + 4] = struct.pack("<I", 10)
    path.write_bytes(content)


@attack(READ)
def many_entries(path):
    xlsx(path, **{f"leeg{number}": [""] for number in range(60_000)})


@attack(READ)
def dimension_of_all_cells(path):
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    xlsx(path, sheet=sheet_of([*register_rows(), far], before='<dimension ref="A1:XFD1048576"/>'))


@attack(LIMIT, "meer dan 10000 bladen")
def many_sheets(path):
    xlsx(path, workbook=workbook_of(f"S{number}" for number in range(100_000)))


@attack(DAMAGED)
def many_relationships(path):
    """400 000 of them, to be looked for once for each sheet."""
    others = ((f"x{number}", "x", "y") for number in range(400_000))
    xlsx(path, workbook=workbook_of(f"S{number}" for number in range(9999)),
         relations=relations_of(itertools.chain(others, ((f"r{number + 1}", "worksheet", "weg.xml") for number in range(9999)))))


@attack(READ, commands=FEEDBACK)
def relationships_with_all_the_ids(path):
    """Each id that a sheet of ours could get is taken."""
    taken = ((f"rId{number}", "x", "y") for number in range(1, 200_000))
    xlsx(path, relations=relations_of([("r1", "worksheet", "sheet1.xml"), *taken]))


@attack(READ, commands=FEEDBACK)
def sheets_that_all_say_to_be_ours(path):
    """As if a marking had added them: all are to go, with names and relationships. Chart sheets count for no limit."""
    numbers = range(2, 100_000)
    sheets = "".join(f'<sheet name="S{number}" sheetId="{number}" r:id="r{number}"/>' for number in numbers)
    names = "".join(f'<definedName name="_registertoets_blad_{number}">S{number}!$A$1</definedName>'
                    f'<definedName name="n" localSheetId="{number}">S{number}!$A$2</definedName>' for number in numbers)
    xlsx(path, workbook=[f'<workbook {MAIN} xmlns:r="{RELATIONS}"><sheets><sheet name="AVG" sheetId="1" r:id="r1"/>{sheets}'
                         f"</sheets><definedNames>{names}</definedNames></workbook>"],
         relations=relations_of([("r1", "worksheet", "sheet1.xml"),
                                 *((f"r{number}", "chartsheet", "grafiek.xml") for number in numbers)]))


@attack(READ)
def many_styles(path):
    xlsx(path, styles=itertools.chain(
        [f"<styleSheet {MAIN}><numFmts>"],
        (f'<numFmt numFmtId="{number + 200}" formatCode="yyyy"/>' for number in range(200_000)), ["</numFmts><cellXfs>"],
        (f'<xf numFmtId="{number + 200}"/>' for number in range(200_000)), ["</cellXfs></styleSheet>"]))


@attack(LIMIT, "16777216|string_bytes")
def string_over_the_limit(path):
    xlsx(path, strings=one_string(times("a", 17 * MEGABYTE, MEGABYTE)), sheet=sheet_of([row_of(HEADERS), f"<row>{SHARED}</row>"]))


@attack(READ)
def string_below_the_limit(path):
    xlsx(path, strings=one_string(times("a", 15 * MEGABYTE, MEGABYTE)),
         sheet=sheet_of([row_of(HEADERS), f"<row>{SHARED * 3}</row>" * 1000]))


@attack(READ)
def string_of_many_runs(path):
    xlsx(path, strings=itertools.chain([f"<sst {MAIN}><si>"], times("<r><t>a</t></r>", 2_000_000), ["</si></sst>"]),
         sheet=sheet_of([row_of(HEADERS), f"<row>{SHARED}</row>"]))


@attack(READ)
def many_merged_cells(path):
    ranges = "".join(f'<mergeCell ref="A{row}:B{row}"/>' for row in range(2, 1_000_002))
    xlsx(path, sheet=sheet_of(register_rows(), after=f"<mergeCells>{ranges}</mergeCells>"))


@attack(READ, commands=(("check", "@"), ("merge", "@", "-o", "m.xlsx"), ("feedback", "@", "-o", "terug")))
def merged_cells_that_overlap(path):
    """200 000 that all reach over 20 000 rows."""
    ranges = "".join(f'<mergeCell ref="A2:{"ABCDEFG"[number % 7]}{100_000 + number}"/>' for number in range(200_000))
    xlsx(path, sheet=sheet_of(register_rows([ROW] * 20_000), after=f"<mergeCells>{ranges}</mergeCells>"))


@attack(READ)
def headers_that_resemble(path):
    xlsx(path, sheet=sheet_of([row_of([*HEADERS, *(f"Bewaartermijm{'x' * 200}{number}" for number in range(16_374))]),
                               row_of([*ROW, *["x"] * 16_374])]))


@attack(READ)
def headers_that_are_the_same(path):
    xlsx(path, sheet=sheet_of([row_of([*HEADERS, *["Verwerkingsdoeleinden"] * 16_374]), row_of([*ROW, *["x"] * 16_374])]))


@attack(READ)
def headers_that_are_one_long_text(path):
    """60 rows of 16 384 cells of 32 767 characters, in 100 KB."""
    cells = f"<row>{SHARED * 16_384}</row>"
    xlsx(path, strings=one_string(["Bewaar termijn " * 2184]), sheet=sheet_of([*register_rows(), *[cells] * 58]))


@attack(READ)
def rows_of_all_columns(path):
    xlsx(path, sheet=sheet_of([row_of(HEADERS), *[row_of([*ROW, *["x"] * 16_374])] * 100]))


@attack(READ)
def rows_that_are_the_same(path):
    xlsx(path, sheet=sheet_of(register_rows([ROW] * 100_000)))


@attack(READ)
def rows_that_are_nearly_the_same(path):
    xlsx(path, sheet=sheet_of(register_rows(
        [f"FG-{number}", "MKB", f"Innen van belastingschulden {number}", *ROW[3:]] for number in range(100_000))))


@attack(READ, megabytes=600)
def cells_that_all_differ(path):
    xlsx(path, sheet=sheet_of(register_rows([f"{text} {number}" for text in ROW] for number in range(20_000))))


@attack(READ)
def cells_that_are_all_long(path):
    xlsx(path, sheet=sheet_of(register_rows(
        [f"{number} " + f"{text} " * (30_000 // len(text)) for text in ROW] for number in range(200))))


@attack(READ)
def empty_cells_with_a_style(path):
    xlsx(path, sheet=sheet_of(itertools.chain(register_rows(), times("<row>" + '<c s="1"/>' * 1000 + "</row>", 5000, 100))))


@attack(DAMAGED, "geneste?|XML")
def deep_sheet(path):
    xlsx(path, sheet=itertools.chain([f"<worksheet {MAIN}><sheetData>"], times("<a>", 3_000_000), times("</a>", 3_000_000),
                                     ["</sheetData></worksheet>"]))


@attack(DAMAGED, "XML")
def deep_workbook(path):
    xlsx(path, workbook=itertools.chain([f"<workbook {MAIN}>"], times("<a>", 1_000_000)))


@attack(DAMAGED, "XML")
def many_attributes(path):
    names = " ".join(f'a{number}="x"' for number in range(1_000_000))
    xlsx(path, sheet=sheet_of([row_of(HEADERS), f"<row><c {names}><v>1</v></c></row>"]))


@attack(DAMAGED, "DOCTYPE")
def billion_laughs(path):
    entities = "".join(f'<!ENTITY {chr(98 + level)} "{("&" + chr(97 + level) + ";") * 10}">' for level in range(9))
    xlsx(path, sheet=itertools.chain([f'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">{entities}]>'],
                                     sheet_of([row_of(HEADERS), f"<row>{text_cell('&j;')}</row>"])))


@attack(LIMIT, "repeated_bytes", suffix=".ods", megabytes=600)
def ods_repeats_everything(path):
    cells = '<table:table-cell table:number-columns-repeated="16384"><text:p>vol</text:p></table:table-cell>'
    ods(path, [ods_row(HEADERS), f'<table:table-row table:number-rows-repeated="1048575">{cells}</table:table-row>'])


@attack(READ, suffix=".ods", megabytes=800)
def ods_repeats_a_row(path):
    ods(path, [ods_row(HEADERS), ods_row(ROW, 'table:number-rows-repeated="1048575"')])


@attack(LIMIT, suffix=".ods")
def ods_of_blanks(path):
    ods(path, [ods_row(HEADERS), ods_row(['<text:s text:c="2000000000"/>a'] * 10)])


@attack(READ, suffix=".fods")
def flat_ods_of_many_sheets_in_latin1(path):
    fods(path, "latin1", 2000)


@attack(READ, suffix=".fods")
def flat_ods_of_many_sheets_in_an_encoding_that_shifts(path):
    fods(path, "ISO-2022-JP", 2000)


@attack(LIMIT, "small_part_bytes", suffix=".fods")
def flat_ods_that_shifts_and_is_too_large_to_keep(path):
    fods(path, "ISO-2022-JP", 2000, 40_000)


@attack(DAMAGED, "XML", suffix=".ods")
def ods_that_is_deep(path):
    ods(path, itertools.chain([ods_row(HEADERS), "<table:table-row><table:table-cell>"], times("<text:span>", 1_000_000)))


@attack(3, "xls", suffix=".xls")
def compound_file_that_goes_round(path):
    """[MS-CFB]: each sector says that the next one is itself."""
    head = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<8I", 0, 0xFFFFFFFF, 0, 0, 4096, 0, 0xFFFFFFFF, 0) + struct.pack("<2I", 0, 1) + struct.pack("<I", 1) * 108
    path.write_bytes(head + struct.pack("<I", 1) * 1_000_000)
