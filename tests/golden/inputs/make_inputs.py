# SPDX-License-Identifier: EUPL-1.2
"""Writes the faulty inputs of the golden runs beside this script: python3 tests/golden/inputs/make_inputs.py

register.ods is not made here: LibreOffice 7.4 wrote it from the first rows of samples/datacoordinator.xlsx, with a
hidden row and a hidden sheet, merged cells, an error and a truth value added. Nor is eerder-verslag.json, a report on
samples/datacoordinator.xlsx by klein-register.yaml from which rules and findings were taken, and to which a directie
and a finding were added.
"""
import csv
import io
import pathlib
import struct
import zipfile

import openpyxl

HERE = pathlib.Path(__file__).parent
HEADER = ["FG-code", "Directie", "Naam verwerking", "Verwerkingsdoeleinden", "Categorieën betrokkenen",
          "Categorieën persoonsgegevens", "Categorieën ontvangers", "Bewaartermijn"]


def workbook(name, *rows):
    """A workbook with one sheet that holds `rows`."""
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(HERE / name)


def workbook_with_a_notice(name):
    """A register with a hidden sheet beside it, in which the file holds cell A2 twice."""
    book = openpyxl.Workbook()
    book.active.title = "Klein register"
    book.active.append([*HEADER, "Verwerking naam"])
    book.active.append(["FG-0001", "MKB", "Post verwerken", "-", "Burgers", "Namen", "Geen", "1 jaar na ontvangst", ""])
    book.create_sheet("Toelichting").sheet_state = "hidden"
    saved = io.BytesIO()
    book.save(saved)
    with zipfile.ZipFile(saved) as parts, zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as written:
        for part in parts.infolist():
            contents = parts.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                contents = contents.replace(b'<c r="A2"', b'<c r="A2"><v>1</v></c><c r="A2"', 1)
            written.writestr(part, contents)


def excel_csv(name, *rows):
    """A csv as a Dutch Excel saves it: semicolons, CRLF, Windows-1252."""
    with open(HERE / name, "w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)


def compound_file(*names):
    """The least of a compound file (MS-CFB): a header and one sector of directory entries with these names."""
    header = bytearray(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + bytes(504))
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<III", header, 44, 1, 0, 0)
    entries = b""
    for name in names:
        entry = bytearray(128)
        encoded = name.encode("utf-16-le")
        entry[:len(encoded)] = encoded
        struct.pack_into("<H", entry, 64, len(encoded) + 2)
        entry[66] = 5 if name == "Root Entry" else 2
        entries += bytes(entry)
    return bytes(header) + entries + bytes(512)


def main():
    workbook("geen-register.xlsx", ["Naam", "Telefoon", "Kamer"], ["Balie", "1234", "A1.02"])
    workbook("bijna-register.xlsx", ["Doel", "Bewaartermijn", "Kleur"], ["Post verwerken", "1 jaar na ontvangst", "rood"])
    workbook("zonder-rijen.xlsx", ["Register van de directie"], [], HEADER)
    workbook_with_a_notice("met-melding.xlsx")
    (HERE / "tekst.xlsx").write_text("Dit is gewone tekst, geen werkmap.\n", encoding="utf-8")
    excel_csv(
        "levering.csv", HEADER,
        ["FG-0201", "Particulieren", "Toeslag café's", "Vaststellen of een café recht heeft op € 500 tegemoetkoming",
         "ondernemers; partners", "naam, adres, \"rekeningnummer\"", "Belastingdienst/Toeslagen",
         "7 jaar na het einde van het jaar"],
        [],
        ["FG-0202", "Particulieren", "Bezwaren", "Beslissen op bezwaren van burgers tegen een aanslag", "burgers",
         "naam\nadres\nBSN", "", "zo lang als nodig"])
    (HERE / "leeg.xlsx").write_bytes(b"")
    (HERE / "versleuteld.xlsx").write_bytes(compound_file("Root Entry", "EncryptedPackage", "EncryptionInfo"))
    (HERE / "oud.xls").write_bytes(compound_file("Root Entry", "Workbook"))
    (HERE / "onbekende-sleutel.yaml").write_text("fields:\n  purposes:\n    headr: {nl: Doel, en: Purpose}\n", encoding="utf-8")
    (HERE / "dubbele-sleutel.yaml").write_text("checks:\n  empty: {severity: error}\n  empty: {severity: info}\n", encoding="utf-8")
    (HERE / "geen-yaml.yaml").write_text("fields: [\n", encoding="utf-8")
    (HERE / "andere-ernst.yaml").write_text(
        "extends: rde\nfields:\n  purposes:\n    header: {nl: Waartoe, en: What for}\n"
        "checks:\n  too-short: {severity: info}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
