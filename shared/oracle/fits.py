"""Which texts take more room than their cells have, by LibreOffice's own fitting of rows.

Rows of merged cells are never fitted, so each text is measured in a cell of its own on a sheet made
for it: as wide as the cells it stands in, in the same letters.
"""

# In the order of the alphabet, as LibreOffice wants several at once.
LOOKS = ("CharFontName", "CharHeight", "CharPosture", "CharWeight", "IsTextWrapped", "ParaIndent")
POINTS = 72 / 2540


def clipped(model):
    """`[sheet, address, points needed, points there are]` of each text that is cut off."""
    names = list(model.Sheets.ElementNames)
    model.Sheets.insertNewByName("measuring", len(names))
    found = []
    for name in names:
        sheet = model.Sheets.getByName(name)
        if sheet.IsVisible:
            found.extend(clipped_on(sheet, model.Sheets.getByName("measuring")))
    model.Sheets.removeByName("measuring")
    return found


def texts(sheet):
    """Each cell that shows something and is no hidden column's, as (cell, width, height)."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    widths = [sheet.Columns.getByIndex(column).Width
              if sheet.Columns.getByIndex(column).IsVisible else 0
              for column in range(end.EndColumn + 1)]
    heights = [sheet.Rows.getByIndex(row).Height for row in range(end.EndRow + 1)]
    shown = [column for column, width in enumerate(widths) if width > 0]
    values = sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow).getDataArray()
    for row, line in enumerate(values):
        for column in shown:
            if line[column] == "":
                continue
            cell = sheet.getCellByPosition(column, row)
            right, bottom = column, row
            if cell.IsMerged:
                merged = sheet.createCursorByRange(cell)
                merged.collapseToMergedArea()
                right, bottom = merged.RangeAddress.EndColumn, merged.RangeAddress.EndRow
            yield cell, sum(widths[column:right + 1]), sum(heights[row:bottom + 1])


def clipped_on(sheet, scratch):
    measured = list(texts(sheet))
    columns = {width: index for index, width in enumerate(sorted({one[1] for one in measured}))}
    for width, column in columns.items():
        scratch.Columns.getByIndex(column).Width = width
    for row, (cell, width, _) in enumerate(measured):
        copy = scratch.getCellByPosition(columns[width], row)
        copy.setPropertyValues(LOOKS, cell.getPropertyValues(LOOKS))
        copy.String = cell.String
    scratch.Rows.OptimalHeight = True
    found = []
    for row, (cell, _, height) in enumerate(measured):
        needed = scratch.Rows.getByIndex(row).Height
        if needed > height:
            address = cell.AbsoluteName.split(".")[-1].replace("$", "")
            found.append([sheet.Name, address, needed * POINTS, height * POINTS])
    scratch.clearContents(1023)
    return found
