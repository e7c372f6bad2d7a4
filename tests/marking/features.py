# SPDX-License-Identifier: EUPL-1.2
"""What openpyxl finds in the sheets of a workbook beside values: it has to survive marking."""

import warnings

import openpyxl


def of_sheet(sheet):
    """Counts of what a sheet has, and its ranges, as something that can be compared."""
    return {
        "dropdowns": sorted((str(one.sqref), one.type, str(one.formula1)) for one in
                            sheet.data_validations.dataValidation) if sheet.data_validations else [],
        "conditional formats": sorted(str(one.sqref) for one in sheet.conditional_formatting),
        "merges": sorted(str(one) for one in sheet.merged_cells.ranges),
        "tables": sorted((table.displayName, table.ref) for table in sheet.tables.values()),
        "images": len(sheet._images),
        "charts": len(sheet._charts),
        "notes": sorted((cell.coordinate, cell.comment.text) for cell in sheet._cells.values() if cell.comment),
        "links": sorted((cell.coordinate, cell.hyperlink.target) for cell in sheet._cells.values()
                        if cell.hyperlink and cell.hyperlink.target),
        "cells": sorted((cell.coordinate, str(cell.value)) for cell in sheet._cells.values() if cell.value is not None),
        "panes": str(sheet.freeze_panes),
        "number formats": sorted((cell.coordinate, cell.number_format) for cell in sheet._cells.values()
                                 if cell.value is not None),
        "bold": sorted(cell.coordinate for cell in sheet._cells.values() if cell.value is not None and cell.font.b),
    }


def read(path):
    """The features of each sheet, and the formulas and texts of its cells; None where openpyxl gives up."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(path, keep_vba=True)
    except Exception:  # in 3.0 that may be any
        return None
    return {sheet.title: of_sheet(sheet) for sheet in book.worksheets}
