"""What LibreOffice understood of a workbook apart from its values."""


def members(collection):
    return [collection.getByIndex(i) for i in range(collection.Count)]


def look(model):
    return {
        "names": described_names(model.NamedRanges),
        "sheets": [described_sheet(sheet) for sheet in members(model.Sheets)],
    }


def described_names(names):
    return [{"name": name.Name, "content": name.Content} for name in members(names)]


def described_sheet(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    used = sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
    groups = [
        (group, place)
        for group in members(used.UniqueCellFormatRanges)
        for place in members(group)
    ]
    titles = sheet.getTitleRows()
    return {
        "name": sheet.Name,
        "visible": sheet.IsVisible,
        "protected": sheet.isProtected(),
        "names": described_names(sheet.NamedRanges),
        "merges": merges(sheet, end),
        "unlocked": [
            local_address(sheet, place.RangeAddress)
            for group, place in groups if not group.CellProtection.IsLocked
        ],
        "validations": [
            described_validation(group.Validation, local_address(sheet, place.RangeAddress))
            for group, place in groups if group.Validation.Type.value != "ANY"
        ],
        "conditionalFormats": [
            {
                "range": format.Range.RangeAddressesAsString.split(".")[-1],
                "formulas": [entry.Formula1 for entry in members(format)],
            }
            for format in sheet.ConditionalFormats.getConditionalFormats()
        ],
        "printAreas": [local_address(sheet, area) for area in sheet.getPrintAreas()],
        "repeatedRows": [titles.StartRow, titles.EndRow] if sheet.getPrintTitleRows() else None,
        "pageBreaksBefore": [
            row for row in range(end.EndRow + 1) if sheet.Rows.getByIndex(row).IsManualPageBreak
        ],
        "hiddenColumns": [
            column for column in range(end.EndColumn + 1)
            if not sheet.Columns.getByIndex(column).IsVisible
        ],
    }


def local_address(sheet, area):
    place = sheet.getCellRangeByPosition(
        area.StartColumn, area.StartRow, area.EndColumn, area.EndRow)
    return place.AbsoluteName.split(".")[-1].replace("$", "")


def merges(sheet, end):
    found = []
    for row in range(end.EndRow + 1):
        for column in range(end.EndColumn + 1):
            cell = sheet.getCellByPosition(column, row)
            if cell.IsMerged:
                cursor = sheet.createCursorByRange(cell)
                cursor.collapseToMergedArea()
                found.append(local_address(sheet, cursor.RangeAddress))
    return found


def described_validation(rule, range):
    return {
        "range": range,
        "type": rule.Type.value,
        "operator": rule.getOperator().value,
        "formulas": [rule.getFormula1(), rule.getFormula2()],
        "ignoresBlank": rule.IgnoreBlankCells,
        "promptTitle": rule.InputTitle,
        "prompt": rule.InputMessage,
        "errorTitle": rule.ErrorTitle,
        "error": rule.ErrorMessage,
    }
