# SPDX-License-Identifier: EUPL-1.2
"""Lays a register out as a sheet: title, groups, header, explanations, rows, and what stands below."""
from .model import Page


def cells_of(part, row, nth):
    """The cells of `row`, the `nth` of its sheet, in the order of the columns."""
    cells = []
    for column in part.columns:
        if column.value:
            cells.append(column.value(row, nth))
        else:
            cell = row.cells.get(column.fields[0])
            cells.append(cell.value if cell else None)
    return cells


def _groups(part, page):
    """The line of groups above the header, each group one merged cell."""
    line, start = len(page.lines) + 1, 1
    names = [column.group for column in part.columns]
    page.lines.append([name if at == 0 or names[at - 1] != name else None for at, name in enumerate(names)])
    page.roles[line] = "group"
    for at in range(1, len(names) + 1):
        if at == len(names) or names[at] != names[at - 1]:
            if at > start:
                page.merges.append((line, start, at))
            start = at + 1


def lay_out(part):
    """The page of `part`, and the number of the line of each of its rows."""
    page = Page(part.sheet, [list(line) for line in part.title], [column.width for column in part.columns])
    for number, line in enumerate(page.lines, 1):
        page.roles[number] = "title"
        if number == 1 and len(line) == 1:  # a title over the whole table
            page.merges.append((1, 1, len(part.columns)))
    if any(column.group for column in part.columns):
        _groups(part, page)
    page.lines.append([column.header for column in part.columns])
    header = len(page.lines)
    page.roles[header] = "header"
    if any(column.note for column in part.columns):
        page.lines.append([column.note or None for column in part.columns])
        page.roles[len(page.lines)] = "note"
    top = len(page.lines) + 1
    numbers = []
    for nth, row in enumerate(part.rows, 1):
        if nth in part.gaps:
            page.lines.append([])
        page.lines.append(cells_of(part, row, nth))
        numbers.append(len(page.lines))
    page.hidden = frozenset(numbers[nth - 1] for nth in part.hidden)
    if part.filtered and numbers:
        page.filter = (header, numbers[-1])
    page.lines += [list(line) for line in part.below]
    page.freeze = (top, part.freeze + 1) if part.freeze else ()
    return page, header, numbers


def plain(name, lines, widths=(60, 40)):
    """A page that is no register: a heading and lines of cells."""
    return Page(name, [list(line) for line in lines], list(widths), {1: "title"})
