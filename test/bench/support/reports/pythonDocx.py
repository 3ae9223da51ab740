"""Writes the outline with python-docx: paragraphs by their styles, tables cell by cell."""

import json
import sys

from docx import Document

source, target = sys.argv[1:]
with open(source, encoding="utf-8") as file:
    parts = json.load(file)["parts"]


def text_of(runs):
    return "".join(run["text"] for run in runs)


def fill(rows):
    table = document.add_table(rows=len(rows), cols=max(len(row) for row in rows))
    for line, row in zip(table.rows, rows):
        for cell, text in zip(line.cells, row):
            cell.text = text


document = Document()
for part in parts:
    kind = part["type"]
    if kind == "facts":
        fill([[row["label"], row["value"]] for row in part["rows"]])
    elif kind == "table":
        head = [column["label"] for column in part["columns"]]
        fill([head] + [[text_of(cell["runs"]) for cell in row["cells"]] for row in part["rows"]])
    elif kind == "list":
        for item in part["items"]:
            document.add_paragraph(text_of(item["runs"]), style="List Bullet")
    elif kind in ("paragraph", "note"):
        document.add_paragraph(text_of(part["runs"]))
    elif kind == "heading":
        document.add_heading(part["text"], level=part["level"])
    else:
        document.add_heading(part["text"], level=0 if kind == "title" else 4)
document.save(target)
