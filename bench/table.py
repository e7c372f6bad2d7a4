# SPDX-License-Identifier: EUPL-1.2
"""The table that `./dev bench` prints, in Markdown, so that README.md can show it as it is."""

from programs import LIMIT, OURS, PEERS
from ratios import middle, ratio

HEAD = ["file", "program", "wall s", "CPU s", "peak MiB", "× inflating", *(f"× {peer}" for peer in PEERS)]
NOTE = (
    "× inflating: wall time as a multiple of that of inflating the file with ISA-L and nothing else.\n"
    "× openpyxl and so on: how many times as long that takes. Medians; ratios are of runs of one round."
)


def number(value, digits=2):
    """`value` short: two figures that count, or whole."""
    if value is None:
        return "–"
    return f"{value:.0f}" if value >= 100 else f"{value:.{digits - 1 if value >= 10 else digits}f}"


def cells_of(file, program, runs):
    own = middle(runs[program])
    cells = [file, "inflating (ISA-L)" if program == LIMIT else program]
    cells += ["not done", "", ""] if own is None else [f"{own.wall:.3f}", f"{own.cpu:.3f}", f"{own.peak:.0f}"]
    cells.append("" if program == LIMIT else number(ratio(runs[program], runs[LIMIT], "wall")))
    for peer in PEERS:
        shown = program in OURS and peer in runs
        cells.append(number(ratio(runs[peer], runs[program], "wall")) if shown else "")
    return cells


def render(measured):
    """The table of `measured`: by file, by program, its runs."""
    rows = [HEAD] + [cells_of(file, program, runs) for file, runs in measured.items() for program in runs]
    if not any(any(row[6:]) for row in rows[1:]):
        rows = [row[:6] for row in rows]
    widths = [max(map(len, column)) for column in zip(*rows)]
    rows.insert(1, [("-" * (width - 1) + ":") if column > 1 else "-" * width for column, width in enumerate(widths)])
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) if column < 2 else cell.rjust(width)
                          for column, (cell, width) in enumerate(zip(row, widths))) + " |"
        for row in rows
    )
