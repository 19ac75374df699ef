"""
What a data person does with the exports: three questions over all runners of a client.

Run it: SINEW_URL=http://127.0.0.1:3000 SINEW_API_KEY=… python3 samples/code/read-exports.py

Each part stands by itself, like the cells of a notebook. The first two need the standard library alone; the third
reads the same days as Parquet with DuckDB (pip install duckdb) and is left out without it.
"""

# %% Get an export into a file. An answer that is cut off raises IncompleteRead: half a table is never taken for a whole.
import csv, json, os, pathlib, shutil, tempfile, urllib.parse, urllib.request
from collections import Counter, defaultdict

service, key = os.environ["SINEW_URL"], os.environ["SINEW_API_KEY"]
folder = pathlib.Path(tempfile.mkdtemp(prefix="sinew-"))


def fetch(dataset, form, **query):
    """An export as a file, however large: it never lies in memory as a whole."""
    address = f"{service}/v1/export/{dataset}?{urllib.parse.urlencode({'format': form, **query})}"
    request = urllib.request.Request(address, headers={"authorization": f"Bearer {key}"})
    path = folder / f"{dataset}.{form}"
    with urllib.request.urlopen(request) as answer, path.open("wb") as file:
        shutil.copyfileobj(answer, file)
    return path


# %% Kilometres a month of each runner, from CSV. An empty field is unknown: it is left out, never counted as 0.
months = defaultdict(float)
with fetch("days", "csv").open(newline="", encoding="utf-8") as file:
    for day in csv.DictReader(file):
        if day["known"] == "true" and day["distanceMeters"] != "":
            months[day["runnerId"], day["day"][:7]] += float(day["distanceMeters"]) / 1000
for (runner, month), kilometers in sorted(months.items()):
    print(f"{runner} {month} {kilometers:.1f} km")

# %% What the assessments warn of, from NDJSON: a JSON object a line.
rules = Counter()
with fetch("assessments", "ndjson").open(encoding="utf-8") as file:
    for line in file:
        rules.update((json.loads(line)["warnings"] or "").split())
for rule, count in rules.most_common():
    print(f"{rule} in {count} assessments")

# %% Rest days and the longest run of each week, from Parquet: days are dates, unknown is null.
try:
    import duckdb
except ImportError:
    print("DuckDB is not installed: no weeks")
else:
    weeks = duckdb.sql(
        f"""
        select runnerId, date_trunc('week', day) as week, sum(distanceMeters) / 1000 as kilometers,
               max(longestRunMeters) / 1000 as longest, count(*) filter (known and runs = 0) as restDays
        from '{fetch("days", "parquet")}' group by all order by all
        """
    )
    for runner, week, kilometers, longest, rest in weeks.fetchall():
        print(f"{runner} week of {week:%Y-%m-%d}: {kilometers or 0:.1f} km, {rest} rest days, longest {longest or 0:.1f} km")
shutil.rmtree(folder)
