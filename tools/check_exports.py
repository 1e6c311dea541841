"""Reads the files of answers with programs made elsewhere: pandas (Stata), pyreadstat (Stata, as SPSS and R
read it) and openpyxl (workbook), and holds them against the tables in CSV. Started by tools/check-formats.

Ends with the plain line "N passed, M failed".
"""

import csv
import io
import json
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request
import zipfile
from base64 import b64encode
from http.cookiejar import CookieJar
from pathlib import Path

import openpyxl
import pandas
import pyreadstat

results = []


def check(name, test):
    try:
        problem = test()
    except Exception as error:  # a reader's own failure is a failed check
        problem = f"{type(error).__name__}: {error}"
    results.append(not problem)
    print(("ok      " if not problem else "FAILED  ") + name + (f": {problem}" if problem else ""))


def unequal(found, wanted):
    return "" if found == wanted else f"{found!r} and not {wanted!r}"


def run(site):
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    form = urllib.parse.urlencode({"email": site["email"], "password": site["password"]}).encode()
    browser.open(urllib.request.Request(site["url"] + "/sign-in", form, {"Origin": site["url"]})).read()
    central = f'{site["url"]}/v1/projects/{site["project"]}/forms/{site["form"]}/submissions/uuid%3Aone/attachments/well.jpg'
    client = json.loads(
        urllib.request.urlopen(
            urllib.request.Request(
                site["url"] + "/v1/sessions",
                json.dumps({"email": site["email"], "password": site["password"]}).encode(),
                {"Content-Type": "application/json"},
            )
        ).read()
    )
    photo = b"\xff\xd8\xff\xe0 no real picture" * 9999
    bearer = {"Authorization": "Bearer " + client["token"], "Content-Type": "image/jpeg"}
    urllib.request.urlopen(urllib.request.Request(central, photo, bearer)).read()

    def file(**asked):
        at = f'{site["url"]}/work/water/collect/{site["instrument"]}/answers/file?{urllib.parse.urlencode(asked)}'
        return browser.open(at).read()

    def inside(data):
        folder = Path(tempfile.mkdtemp())
        zipfile.ZipFile(io.BytesIO(data)).extractall(folder)
        return folder

    tables = inside(file(format="csv", media="on"))
    rows = {n: list(csv.DictReader(open(tables / f"{n}.csv", newline="", encoding="utf-8"))) for n in ("wells", "wells-user")}
    check("the photograph is in the ZIP", lambda: unequal(len((tables / "media/well.jpg").read_bytes()), len(photo)))
    check("two answers, two users", lambda: unequal([len(r) for r in rows.values()], [2, 2]))

    stata = inside(file(format="stata"))
    keys = [r["KEY"] for r in rows["wells"]]
    depths = [float(r["depth"]) for r in rows["wells"]]
    frame, meta = pyreadstat.read_dta(stata / "wells.dta")
    check("pyreadstat: keys", lambda: unequal(list(frame["KEY"]), keys))
    check("pyreadstat: numbers", lambda: unequal(list(frame["depth"]), depths))
    check("pyreadstat: places", lambda: unequal(list(frame["where_Latitude"]), [12.5, 12.5]))
    check("pyreadstat: words of variables", lambda: unequal(meta.column_names_to_labels["consent"], "May we ask?"))
    check("pyreadstat: words of values", lambda: unequal(meta.variable_value_labels["consent"], {1: "Yes", 2: "No"}))
    coded, _ = pyreadstat.read_dta(stata / "wells.dta", apply_value_formats=True)
    check("pyreadstat: choices as words", lambda: unequal(list(coded["consent"]), ["Yes", "Yes"]))
    with pandas.io.stata.StataReader(stata / "wells.dta") as reader:
        data, labels = reader.read(), reader.variable_labels()
    check("pandas: the same table", lambda: unequal(list(data["KEY"]) + list(data["depth"]), keys + depths))
    check("pandas: words", lambda: unequal((labels["consent"], list(data["consent"])), ("May we ask?", ["Yes", "Yes"])))
    users = pandas.read_stata(stata / "wells-user.dta")
    check("pandas: repeats are linked", lambda: unequal(list(users["PARENT_KEY"]), keys))

    # One form, one place for its words: everything else may not part from the tables.
    columns = openpyxl.load_workbook(io.BytesIO(file(format="xlsx")), read_only=True)
    sheet = list(columns["wells"].iter_rows(values_only=True))
    at = sheet[0].index("KEY")
    check("openpyxl: keys", lambda: unequal([r[at] for r in sheet[1:]], keys))
    places = json.loads(file(format="geojson"))
    check("GeoJSON: places", lambda: unequal([f["properties"]["KEY"] for f in places["features"]], keys))


site = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
try:
    run(json.loads(site.stdout.readline()))
finally:
    site.stdin.close()
    site.wait(20)
print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
sys.exit(0 if all(results) else 1)
