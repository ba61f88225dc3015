"""What the checks of exports share: the records that were written, and how a check is run and said."""

import json
import os
import pathlib
import re
import sys

folder = pathlib.Path(sys.argv[1])
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["HF_DATASETS_OFFLINE"] = "1"
os.environ["HF_HOME"] = str(folder / "hf" / str(os.getpid()))
os.environ["HF_DATASETS_DISABLE_PROGRESS_BARS"] = "1"

failures = 0


def check(name, opened):
    """Runs a check, which returns what was seen or raises."""
    global failures
    try:
        print(f"ok  {name}: {opened()}", flush=True)
    except Exception as error:  # Whatever a tool says is wrong, the others are still asked.
        failures += 1
        cause = f" ({error.__cause__})" if error.__cause__ else ""
        print(f"FAILED  {name}: {type(error).__name__}: {error}{cause}", flush=True)


def end():
    sys.exit(1 if failures else 0)


def read_records(name):
    return [json.loads(line) for line in (folder / name).read_text("utf8").splitlines()]


records = read_records("papers.ndjson")
late = read_records("late.ndjson")
metrics = [(record, index, metric) for record in records for index, metric in enumerate(record["metrics"])]
kinds = {"metric": "metrics", "dataset": "datasets", "method": "methods", "link": "links"}


def place(mention):
    return mention["field"], mention["start"], mention["end"], mention["text"]


mentions = [
    (record["id"], kind, index, *place(mention))
    for record in records
    for kind, members in kinds.items()
    for index, entity in enumerate(record[members])
    for mention in entity["mentions"]
]


def same(found, expected, what):
    if found != expected:
        raise AssertionError(f"{what}: expected {expected!r}, found {found!r}")


def none(value):
    """The value; `None` for what pandas has for it."""
    return None if value is None or value != value else value


def same_record(row, record):
    """Compares what Parquet keeps of a record."""
    for name in ("id", "title", "abstract"):
        same(none(row[name]), record[name], name)
    for name in ("arxiv", "doi"):
        same(none(row[name]), record["identifiers"].get(name), name)
    same(none(row["listed"]), record["dates"].get("listed"), "listed")
    same([author["name"] for author in row["authors"]], [author["name"] for author in record["authors"]], "authors")
    same(list(row["subjects"]), record["subjects"], "subjects")
    same({name: text for name, text in row["identifiers"].items() if none(text)}, record["identifiers"], "identifiers")
    same({pair["key"]: pair["value"] for pair in row["extra"]}, record["extra"], "extra")
    for members in kinds.values():
        same([list(map(place, entity["mentions"])) for entity in row[members]],
             [list(map(place, entity["mentions"])) for entity in record[members]], members)
    same([values(metric) for metric in row["metrics"]], [values(metric) for metric in record["metrics"]], "metrics")


def values(metric):
    return metric["name"], none(metric.get("value")), none(metric.get("valueHigh")), metric["unit"]


def same_papers(rows):
    same(len(rows), len(records), "papers")
    for row, record in zip(rows, records):
        same_record(row, record)


def same_metrics(rows):
    same(len(rows), len(metrics), "metrics")
    for row, (record, index, metric) in zip(rows, metrics):
        same((row["id"], row["title"], none(row["arxiv"])),
             (record["id"], record["title"], record["identifiers"].get("arxiv")), "paper of a metric")
        same((row["index"], row["name"], none(row["value"]), none(row["value_high"])),
             (index, *values(metric)[:3]), "metric")
        same(none(row["name_confidence"]), metric.get("nameConfidence"), "name_confidence")
    same([(row["value"], row["value_high"]) for row in rows if row["id"] == "title:odd-1b2c3d4e"], [(10, 30)], "range")


def same_mentions(rows):
    same([(row["id"], row["kind"], row["index"], *place(row)) for row in rows], mentions, "mentions")


def same_tables(tables):
    """Compares papers, metrics and mentions, each a list of rows, and slices each mention as the card says."""
    same_papers(tables["papers"])
    same_metrics(tables["metrics"])
    same_mentions(tables["mentions"])
    mention_text = run_blocks("parquet", "def mention_text")["mention_text"]
    papers = {row["id"]: row for row in tables["papers"]}
    for row in tables["mentions"]:
        same(mention_text(papers[row["id"]][row["field"]], row["start"], row["end"]), row["text"], "slice of a mention")
    return ", ".join(f"{len(rows)} {name}" for name, rows in tables.items())


def code_of(data, language):
    card = (folder / data / "kites" / "README.md").read_text("utf8")
    return re.findall(rf"```{language}\n(.*?)```", card, re.S)


def run_blocks(data, word):
    """Runs the code of a card that has a word in it, beside the folder of the set; returns what it names."""
    [block] = [code for code in code_of(data, "python") if word in code]
    names = {}
    os.chdir(folder / data)
    exec(block, names)
    return names


def tables_of(names, rows_of):
    return {name: rows_of(names[name]) for name in ("papers", "metrics", "mentions")}


def datasets_loads_parquet():
    import datasets

    loaded = run_blocks("parquet", "load_dataset")
    same(datasets.get_dataset_config_names(str(folder / "parquet/kites")), ["papers", "metrics", "mentions"], "configs")
    for name in ("papers", "metrics", "mentions"):
        file = str(folder / "parquet/kites" / f"{name}.parquet")
        bare = datasets.load_dataset("parquet", data_files=file, split="train")
        same(loaded[name].features, bare.features, f"features of {name}, as the file alone has them")
    return f"datasets {datasets.__version__}, {same_tables(tables_of(loaded, list))}"


def datasets_loads_ndjson():
    import datasets

    loaded = run_blocks("ndjson", "load_dataset")
    same([row["title"] for row in loaded["papers"]], [record["title"] for record in records], "titles")
    same_metrics(list(loaded["metrics"]))
    same_mentions(list(loaded["mentions"]))
    return f"datasets {datasets.__version__}, {len(loaded['papers'])} papers"


def datasets_loads_late():
    import datasets

    loaded = datasets.load_dataset(str(folder / "late/kites"), split="train")
    same(len(loaded), len(late), "rows")
    same_late(loaded[-1])
    return f"datasets {datasets.__version__}, {len(loaded)} papers"


def datasets_loads_file():
    import datasets

    loaded = datasets.load_dataset("json", data_files=str(folder / "late.ndjson"), split="train")
    same_late(loaded[-1])
    return f"datasets {datasets.__version__}, {len(loaded)} records"


def same_late(row):
    """The last record, which alone has members that may be missing."""
    same([values(metric) for metric in row["metrics"]], [("speed", 10, 30, "%")], "metrics")
    same(row["dates"]["listed"], "--03-11", "listed")
    same(row["identifiers"]["doi"], "10.5555/odd", "doi")
    same([place(mention) for mention in row["methods"][0]["mentions"]],
         [place(mention) for mention in late[-1]["methods"][0]["mentions"]], "mentions")


def check_datasets():
    check("Hugging Face datasets loads each config of the folder with Parquet, by the code of its card", datasets_loads_parquet)
    check("Hugging Face datasets loads each config of the folder with NDJSON, by the code of its card", datasets_loads_ndjson)
    check("Hugging Face datasets loads NDJSON whose last record alone has what may be missing", datasets_loads_late)
    check("Hugging Face datasets loads the same from a file alone", datasets_loads_file)
