"""Reads paper listings with the command paperglean on all machines of a Spark cluster; README.md says how.

Usage: parse.py INPUT OUTPUT [--lines]
"""

import argparse
import pathlib
import subprocess

import pandas
from pyspark import SparkFiles, StorageLevel
from pyspark.sql import SparkSession
from pyspark.sql.functions import col, from_json

# The command is one file, which runs wherever Node is.
COMMAND = pathlib.Path(__file__).parent / "../../dist/cli/main.js"

# What the table has beside the whole record: any part of it can be named here. A metric's value is text, since a
# range is [low, high]; cast it where a number is needed.
COLUMNS = """
    id string, title string, abstract string, authors array<struct<name: string>>,
    dates map<string, string>, identifiers map<string, string>, subjects array<string>,
    links array<struct<url: string, kind: string>>,
    metrics array<struct<name: string, value: string, unit: string, dataset: string, method: string>>,
    datasets array<struct<name: string>>, methods array<struct<name: string, role: string>>
"""


def parse(listing, source, *options):
    """The records of a listing, or why there are none, as the rows of a table."""
    command = ["node", SparkFiles.get(COMMAND.name), "parse", "-", "--quiet", "--duplicates", "keep", *options]
    done = subprocess.run(command, input=listing, capture_output=True)
    if done.returncode == 0:
        return rows(source, done.stdout.decode().splitlines(), None)
    error = done.stderr.decode().strip()
    # 1 says that the listing is at fault, and would be again. All else, such as a command that was killed, ends the
    # task, and Spark tries it again.
    if done.returncode == 1:
        return rows(source, [None], error)
    raise RuntimeError(f"{source}: the command ended with {done.returncode}: {error}")


def rows(source, records, error):
    return pandas.DataFrame({"listing": source, "record": records, "error": error}, dtype=object)


def parse_listings(batches):
    """One run of the command for each file."""
    for batch in batches:
        for path, content in zip(batch["path"], batch["content"]):
            yield parse(content, path)


def parse_lines(batches):
    """One run of the command for each batch of lines: spark.sql.execution.arrow.maxRecordsPerBatch of a partition."""
    for batch in batches:
        for path, lines in batch.groupby("path")["value"]:
            yield parse("\n".join(lines).encode(), path, "--format", "json")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("input", help="listings: a folder, a file or a pattern, wherever Spark reads")
    arguments.add_argument("output", help="folder for papers.parquet and failed.parquet")
    arguments.add_argument("--lines", action="store_true", help="the input is NDJSON: part it at lines, too")
    flags = arguments.parse_args()

    spark = SparkSession.builder.appName("paperglean").getOrCreate()
    spark.sparkContext.addFile(str(COMMAND.resolve()))
    if flags.lines:
        read = spark.read.text(flags.input).select(col("_metadata.file_path").alias("path"), "value")
        parsed = read.mapInPandas(parse_lines, "listing string, record string, error string")
    else:
        read = spark.read.format("binaryFile").load(flags.input).select("path", "content")
        parsed = read.mapInPandas(parse_listings, "listing string, record string, error string")

    # Both tables are written of one reading.
    parsed.persist(StorageLevel.DISK_ONLY)
    papers = parsed.where("error is null").withColumn("paper", from_json("record", COLUMNS))
    papers.select("listing", "paper.*", "record").write.parquet(f"{flags.output}/papers.parquet")
    failed = parsed.where("error is not null").select("listing", "error")
    failed.write.parquet(f"{flags.output}/failed.parquet")
    print(f"{papers.count()} papers, {failed.count()} listings that could not be read")
    spark.stop()


if __name__ == "__main__":
    main()
