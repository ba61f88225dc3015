"""Opens what paperglean writes with the tools of those who use it.

Usage: exports.py FOLDER, where FOLDER is what scripts/check/exports.mjs wrote:
papers.ndjson, papers.parquet, refs.bib, refs.biblatex.bib, refs.ris, and the folders set-ndjson
and set-parquet of the format `dataset`. Prints a line a check; ends with 1 where one failed.
"""

import importlib.metadata
import json
import math
import os
import pathlib
import sys

os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["HF_DATASETS_OFFLINE"] = "1"

folder = pathlib.Path(sys.argv[1])
os.environ["HF_HOME"] = str(folder / "hf")
records = [json.loads(line) for line in (folder / "papers.ndjson").read_text("utf8").splitlines()]
failures = 0


def check(name, opened):
    """Runs a check, which returns what was seen or raises."""
    global failures
    try:
        print(f"ok  {name}: {opened()}", flush=True)
    except Exception as error:  # Whatever a tool says is wrong, the others are still asked.
        failures += 1
        print(f"FAILED  {name}: {type(error).__name__}: {error}", flush=True)


def same(found, expected, what):
    if found != expected:
        raise AssertionError(f"{what}: expected {expected!r}, found {found!r}")


def same_record(row, record):
    """Compares what Parquet keeps nested, by one of its readers."""
    same(row["title"], record["title"], "title")
    same([author["name"] for author in row["authors"]], [author["name"] for author in record["authors"]], "authors")
    same(
        sorted((pair["key"], pair["value"]) for pair in row["identifiers"]),
        sorted(record["identifiers"].items()),
        "identifiers",
    )
    same(
        [(metric["name"], range_of(metric), offsets(metric)) for metric in row["metrics"]],
        [(metric["name"], metric["value"], offsets(metric)) for metric in record["metrics"]],
        "metrics",
    )


def offsets(entity):
    return [(mention["field"], mention["start"], mention["end"]) for mention in entity["mentions"]]


def range_of(metric):
    low, high = metric["value"], metric["valueHigh"]
    if high is not None and not math.isnan(high):
        return [low, high]
    return None if low is None or math.isnan(low) else low


def datasets_load(name, by_table):
    import datasets

    loaded = datasets.load_dataset(str(folder / name), split="train")
    same(len(loaded), len(records), "rows")
    for row, record in zip(loaded, records):
        if by_table:
            same_record(row, record)
        else:
            same(row["title"], record["title"], "title")
            same([metric["value"] for metric in row["metrics"]], [metric["value"] for metric in record["metrics"]], "values")
    return f"datasets {datasets.__version__}, {len(loaded)} rows"


def pandas_reads():
    import pandas

    frame = pandas.read_parquet(folder / "papers.parquet")
    same(len(frame), len(records), "rows")
    for row, record in zip(frame.to_dict("records"), records):
        same_record(row, record)
    return f"pandas {pandas.__version__}, {len(frame)} rows"


def pandas_reads_csv():
    import pandas

    frame = pandas.read_csv(folder / "papers.csv", keep_default_na=False)
    same([json.loads(text) for text in frame["record"]], records, "records")
    lines = pandas.read_csv(folder / "papers.tsv", sep="\t", keep_default_na=False)
    same(list(lines["id"]), [record["id"] for record in records], "ids")
    return f"{len(frame)} rows"


def duckdb_reads():
    import duckdb

    path = str(folder / "papers.parquet")
    columns = ["title", "authors", "identifiers", "metrics"]
    rows = duckdb.execute(f"select {', '.join(columns)} from read_parquet(?)", [path]).fetchall()
    same(len(rows), len(records), "rows")
    for row, record in zip(rows, records):
        same_record(dict(zip(columns, row)), record)
    named = duckdb.execute(
        "select count(*) from (select unnest(metrics) as metric from read_parquet(?)) where metric.value > 0", [path]
    ).fetchone()
    return f"duckdb {duckdb.__version__}, {len(rows)} rows, {named[0]} metrics above 0"


def croissant_is_valid(name):
    import mlcroissant

    dataset = mlcroissant.Dataset(str(folder / name / "croissant.json"))
    same(list(dataset.metadata.issues.errors), [], "errors")
    rows = list(dataset.records("papers"))
    same([row["papers/title"].decode() for row in rows], [record["title"] for record in records], "titles")
    return f"mlcroissant {importlib.metadata.version('mlcroissant')}, {len(rows)} records"


def bibtex_reads(name):
    import bibtexparser

    parser = bibtexparser.bparser.BibTexParser(ignore_nonstandard_types=False)
    library = bibtexparser.loads((folder / name).read_text("utf8"), parser)
    same(len(library.entries), len(records), "entries")
    same(len({entry["ID"] for entry in library.entries}), len(records), "keys")
    for entry, record in zip(library.entries, records):
        same(entry.get("eprint"), record["identifiers"].get("arxiv"), "eprint")
    return f"bibtexparser {bibtexparser.__version__}, {len(library.entries)} entries"


def ris_reads():
    import rispy

    with open(folder / "refs.ris", encoding="utf8") as file:
        entries = rispy.load(file)
    same([entry["title"] for entry in entries], [" ".join(record["title"].split()) for record in records], "titles")
    return f"rispy, {len(entries)} entries"


check("Hugging Face datasets opens the folder with NDJSON", lambda: datasets_load("set-ndjson", False))
check("Hugging Face datasets opens the folder with Parquet", lambda: datasets_load("set-parquet", True))
check("pandas reads Parquet, nested fields as they were", pandas_reads)
check("pandas reads CSV and TSV", pandas_reads_csv)
check("DuckDB reads Parquet, nested fields as they were", duckdb_reads)
check("mlcroissant finds no error, and loads NDJSON", lambda: croissant_is_valid("set-ndjson"))
check("mlcroissant finds no error, and loads Parquet", lambda: croissant_is_valid("set-parquet"))
check("bibtexparser reads every entry of BibTeX", lambda: bibtex_reads("refs.bib"))
check("bibtexparser reads every entry of BibLaTeX", lambda: bibtex_reads("refs.biblatex.bib"))
check("rispy reads every entry", ris_reads)
sys.exit(1 if failures else 0)
