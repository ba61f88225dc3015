"""Opens what paperglean writes with the newest tools of those who use it.

Usage: newest.py FOLDER, where FOLDER is what scripts/check/exports.mjs wrote: papers.ndjson, late.ndjson, papers.parquet,
papers.csv, papers.tsv, refs.bib, refs.biblatex.bib, refs.ris, folders of the format `dataset`, and cookbook.md with the
board.parquet that its query is for. Prints a line a check; ends with 1 where one failed.
"""

import importlib.metadata
import json
import re

from checks import (
    check,
    check_datasets,
    code_of,
    end,
    folder,
    late,
    mentions,
    metrics,
    records,
    run_blocks,
    same,
    same_late,
    same_papers,
    same_tables,
    tables_of,
)


def pandas_opens_set():
    import pandas

    loaded = run_blocks("parquet", "import pandas")
    return f"pandas {pandas.__version__}, {same_tables(tables_of(loaded, lambda frame: frame.to_dict('records')))}"


def polars_opens_set():
    import polars

    loaded = run_blocks("parquet", "import polars")
    return f"polars {polars.__version__}, {same_tables(tables_of(loaded, lambda frame: frame.to_dicts()))}"


def duckdb_opens_set():
    import duckdb

    loaded = run_blocks("parquet", "import duckdb")
    return f"duckdb {duckdb.__version__}, {same_tables(tables_of(loaded, lambda rows: rows.to_arrow_table().to_pylist()))}"


def duckdb_answers():
    import duckdb

    [question] = code_of("parquet", "sql")
    rows = duckdb.sql(question.replace("from metrics", f"from '{folder}/parquet/kites/metrics.parquet'")).fetchall()
    expected = [
        (metric["dataset"], metric["name"], metric["value"])
        for *_, metric in metrics
        if metric["of"] == "own" and metric["kind"] == "score" and metric.get("dataset") and metric.get("confidence", 0) >= 0.5
    ]
    same(sorted(row[:3] for row in rows), sorted(expected), "results")
    return f"{len(rows)} results"


def duckdb_answers_cookbook():
    import duckdb

    recipe = (folder / "cookbook.md").read_text("utf8")
    [(query, table)] = re.findall(r"```sql\n(.*?)```.*?gives\n\n(.*?)\n\n", recipe, re.S)
    rows = duckdb.sql(query.replace("papers.parquet", str(folder / "board.parquet"))).fetchall()
    same([f"| {' | '.join(map(str, row))} |" for row in rows], table.split("\n")[2:], "leaderboard")
    return f"{len(rows)} results"


def pyarrow_reads():
    import pyarrow
    from pyarrow import parquet

    same_papers(parquet.read_table(folder / "papers.parquet").to_pylist())
    return f"pyarrow {pyarrow.__version__}, {len(records)} rows"


def ndjson_is_opened(word, rows_of):
    loaded = tables_of(run_blocks("ndjson", word), rows_of)
    same([row["title"] for row in loaded["papers"]], [record["title"] for record in records], "titles")
    same([len(loaded["metrics"]), len(loaded["mentions"])], [len(metrics), len(mentions)], "rows")
    return ", ".join(f"{len(rows)} {name}" for name, rows in loaded.items())


def pandas_reads_late():
    import pandas

    same_late(pandas.read_json(folder / "late.ndjson", lines=True).to_dict("records")[-1])
    return f"{len(late)} records"


def pyarrow_reads_late():
    from pyarrow import json as reader

    path = folder / "late.ndjson"
    whole = reader.ReadOptions(block_size=path.stat().st_size)
    same_late(reader.read_json(path, whole).to_pylist()[-1])
    return f"{len(late)} records, in one block"


def polars_reads_late():
    import polars

    same_late(polars.read_ndjson(folder / "late.ndjson", infer_schema_length=None).to_dicts()[-1])
    return f"{len(late)} records, with infer_schema_length=None"


def duckdb_reads_late():
    import duckdb

    # A member that few records have makes a map of an object, where the second option does not say otherwise.
    whole = "sample_size=-1, field_appearance_threshold=0"
    same_late(duckdb.sql(f"from read_json('{folder}/late.ndjson', {whole})").to_arrow_table().to_pylist()[-1])
    return f"{len(late)} records, with {whole}"


def pandas_reads_csv():
    import pandas

    frame = pandas.read_csv(folder / "papers.csv", keep_default_na=False)
    same([json.loads(text) for text in frame["record"]], records, "records")
    lines = pandas.read_csv(folder / "papers.tsv", sep="\t", keep_default_na=False)
    same(list(lines["id"]), [record["id"] for record in records], "ids")
    return f"{len(frame)} rows"


def croissant_is_valid(data):
    import mlcroissant

    dataset = mlcroissant.Dataset(str(folder / data / "kites/croissant.json"))
    same(list(dataset.metadata.issues.errors), [], "errors")
    same(dataset.metadata.url, "https://papers.example/set", "address")
    papers, values, spans = (list(dataset.records(name)) for name in ("papers", "metrics", "mentions"))
    same([row["papers/title"].decode() for row in papers], [record["title"] for record in records], "titles")
    same([row["metrics/value"] for row in values], [metric["value"] for *_, metric in metrics], "values")
    same([row["mentions/text"].decode() for row in spans], [text for *_, text in mentions], "texts of mentions")
    return f"mlcroissant {importlib.metadata.version('mlcroissant')}, {len(papers)} papers"


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


check_datasets()
check("pandas opens the folder with Parquet by the code of its card", pandas_opens_set)
check("polars opens the folder with Parquet by the code of its card", polars_opens_set)
check("DuckDB opens the folder with Parquet by the code of its card", duckdb_opens_set)
check("DuckDB answers the question of the card", duckdb_answers)
check("DuckDB answers the query of the cookbook", duckdb_answers_cookbook)
check("pyarrow reads Parquet", pyarrow_reads)
check("pandas opens the folder with NDJSON", lambda: ndjson_is_opened("import pandas", lambda frame: frame.to_dict("records")))
check("polars opens the folder with NDJSON", lambda: ndjson_is_opened("import polars", lambda frame: frame.to_dicts()))
check("DuckDB opens the folder with NDJSON", lambda: ndjson_is_opened("import duckdb", lambda rows: rows.to_arrow_table().to_pylist()))
check("pandas reads NDJSON whose last record alone has what may be missing", pandas_reads_late)
check("pyarrow reads the same", pyarrow_reads_late)
check("polars reads the same", polars_reads_late)
check("DuckDB reads the same", duckdb_reads_late)
check("pandas reads CSV and TSV", pandas_reads_csv)
check("mlcroissant finds no error, and loads Parquet", lambda: croissant_is_valid("parquet"))
check("mlcroissant finds no error, and loads NDJSON", lambda: croissant_is_valid("ndjson"))
check("bibtexparser reads every entry of BibTeX", lambda: bibtex_reads("refs.bib"))
check("bibtexparser reads every entry of BibLaTeX", lambda: bibtex_reads("refs.biblatex.bib"))
check("rispy reads every entry", ris_reads)
end()
