"""Drives one LibreOffice for the tests: a request per line on stdin, an answer per line on stdout.

Requests are JSON objects with a `do`; answers are `{"ok": …}` or `{"error": "…"}`. LibreOffice runs
with a profile of its own in a directory of its own, and both go when stdin ends, however it ends.
"""
import json
import os
import queue
import signal
import sys
import tempfile
import threading
import traceback

import uno
from com.sun.star.beans import PropertyValue

from fits import clipped
from look import look
from process import connect, end, start_process

FILTERS = {"xlsx": "Calc MS Excel 2007 XML", "pdf": "calc_pdf_Export",
           "csv": "Text - txt - csv (StarCalc)"}


def property_value(name, value):
    item = PropertyValue()
    item.Name, item.Value = name, value
    return item


def vertical_runs(cells):
    """Cells that stand under each other, as (sheet, column, first row, indexes into `cells`)."""
    runs = []
    for index in sorted(range(len(cells)), key=lambda i: cells[i]):
        sheet, column, row = cells[index]
        last = runs[-1] if runs else None
        if last and last[:2] == (sheet, column) and last[2] + len(last[3]) == row:
            last[3].append(index)
        else:
            runs.append((sheet, column, row, [index]))
    return runs


class Office:
    """One method per request."""

    def __init__(self, desktop):
        self.desktop = desktop
        self.documents = []

    def open(self, path):
        document = self.desktop.loadComponentFromURL(
            uno.systemPathToFileUrl(path), "_blank", 0, (property_value("Hidden", True),))
        if document is None:
            raise RuntimeError("LibreOffice does not open " + os.path.basename(path))
        self.documents.append(document)
        return len(self.documents) - 1

    def close(self, document):
        self.documents[document].close(True)
        self.documents[document] = None

    def look(self, document):
        return look(self.documents[document])

    def clipped(self, document):
        return clipped(self.documents[document])

    def save(self, document, path, format, options=""):
        model = self.documents[document]
        model.calculateAll()
        model.storeToURL(
            uno.systemPathToFileUrl(path),
            (property_value("FilterName", FILTERS[format]),
             property_value("FilterOptions", options)))

    def fill(self, document, cells, fillings, read):
        """For each filling of `cells`, the recalculated values of `read`. None leaves a cell blank."""
        model = self.documents[document]
        for name in {name for name, _ in cells}:
            model.Sheets.getByName(name).unprotect("")
        inputs, outputs = ranges(model, cells), ranges(model, read)
        results = []
        for filling in fillings:
            for place, indexes in inputs:
                # An empty text makes setDataArray clear the cell: ISBLANK is true of it.
                place.setDataArray(tuple(
                    ("" if filling[i] is None else filling[i],) for i in indexes))
            model.calculateAll()
            results.append(values(outputs, len(read)))
        return results


def ranges(model, cells):
    """Ranges of cells that stand under each other, each with the indexes of its cells."""
    located = []
    for name, address in cells:
        place = model.Sheets.getByName(name).getCellRangeByName(address).getRangeAddress()
        located.append((place.Sheet, place.StartColumn, place.StartRow))
    return [
        (model.Sheets.getByIndex(sheet).getCellRangeByPosition(
            column, row, column, row + len(indexes) - 1), indexes)
        for sheet, column, row, indexes in vertical_runs(located)
    ]


def values(outputs, count):
    found = [None] * count
    for place, indexes in outputs:
        for offset, (index, (value,)) in enumerate(zip(indexes, place.getDataArray())):
            if value is None:
                value = {"error": place.getCellByPosition(0, offset).getString()}
            found[index] = value
    return found


def answer(office, request):
    try:
        return {"ok": getattr(office, request.pop("do"))(**request)}
    except Exception as error:  # whatever it is, the test is to read it
        return {"error": "%s: %s" % (type(error).__name__, error)}


def main():
    # The test ends this process by ending stdin; a signal to its group must not come first.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    folder = tempfile.mkdtemp(prefix="kartoteka-oracle-")
    pipe = os.path.basename(folder)
    process = start_process(sys.argv[1], folder, pipe)
    desktop = None
    lines = queue.Queue()

    def listen():
        for line in sys.stdin:
            lines.put(line)
        # Here and not in the loop below: a calculation that hangs must not keep LibreOffice alive.
        end(process, desktop, folder)

    threading.Thread(target=listen, daemon=True).start()
    try:
        desktop = connect(process, pipe)
        office = Office(desktop)
        print(json.dumps({"ok": folder}), flush=True)
        while True:
            print(json.dumps(answer(office, json.loads(lines.get()))), flush=True)
    except Exception:
        traceback.print_exc()
        end(process, desktop, folder)


main()
