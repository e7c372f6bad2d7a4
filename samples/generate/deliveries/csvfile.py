# SPDX-License-Identifier: EUPL-1.2
"""Writes a page as Dutch Excel saves it under "CSV (gescheiden door lijstscheidingsteken)"."""
import datetime

ENCODING = "cp1252"


def _text(value):
    if value is None:
        return ""
    if isinstance(value, datetime.date):
        return f"{value.day}-{value.month}-{value.year}"
    return str(value)


def _quoted(text):
    """Excel quotes only what needs it; a line break inside a cell stays a bare line feed."""
    if any(sign in text for sign in ';"\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def write(path, page):
    """Writes `page` with semicolons, in Windows-1252, with a carriage return and line feed after each line."""
    width = len(page.widths)
    lines = []
    for line in page.lines:
        cells = [_quoted(_text(value)) for value in line] + [""] * (width - len(line))
        lines.append(";".join(cells) + "\r\n")
    path.write_bytes("".join(lines).encode(ENCODING))
