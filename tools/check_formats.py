"""Checks files of releases with validators made elsewhere; started by tools/check-formats."""

import json
import os
import sys
import tempfile
import urllib.request
import zipfile
from pathlib import Path

import rdflib
from frictionless import Package, system

import check_statistics

DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")
DCT = rdflib.Namespace("http://purl.org/dc/terms/")
results = []


def check(name, test):
    try:
        problem = test()
    except Exception as error:  # a validator's own failure is a failed check
        problem = f"{type(error).__name__}: {error}"
    results.append(not problem)
    print(("ok      " if not problem else "FAILED  ") + name + (f": {problem}" if problem else ""))


def package(path):
    with system.use_context(trusted=True):
        report = Package(str(path)).validate()
    return "" if report.valid else str(report.flatten(["type", "note"]))[:800]


def zipped(path):
    folder = Path(tempfile.mkdtemp())
    zipfile.ZipFile(path).extractall(folder)
    return package(folder / "datapackage.json")


def dataset(text):
    graph = rdflib.Graph().parse(data=text, format="json-ld")
    found = list(graph.subjects(rdflib.RDF.type, DCAT.Dataset))
    wanted = [DCT.title, DCT.description, DCT.publisher, DCT.license, DCAT.contactPoint, DCAT.distribution]
    missing = [str(p) for d in found for p in wanted if not list(graph.objects(d, p))]
    return "no dataset" if not found else ", ".join(missing)


def catalogue(text):
    graph = rdflib.Graph().parse(data=text, format="json-ld")
    return "" if list(graph.subjects(rdflib.RDF.type, DCAT.Catalog)) else "no catalogue"


def searchable(text):
    data = json.loads(text)
    long_enough = 50 <= len(data["description"]) <= 5000
    missing = [k for k in ("name", "license", "creator", "distribution") if not data.get(k)]
    return "" if long_enough and not missing else f"description or {missing}"


def openapi(text):
    from openapi_spec_validator import validate

    validate(json.loads(text))
    return ""


# Where a code of a code list stands in an activity file.
IATI_LISTS = {
    "TransactionType": "//transaction-type/@code",
    "ActivityStatus": "//activity-status/@code",
    "ActivityDateType": "//activity-date/@type",
    "OrganisationRole": "//participating-org/@role",
    "OrganisationType": "//reporting-org/@type | //participating-org/@type | //provider-org/@type",
    "Sector": "//sector/@code",
    "Currency": "//@currency | //@default-currency",
    "Country": "//recipient-country/@code",
    "DocumentCategory": "//document-link/category/@code",
    "RelatedActivityType": "//related-activity/@type",
}


def iati(text, schemas):
    from lxml import etree

    file = etree.fromstring(text)
    schema = etree.XMLSchema(etree.parse(str(schemas / "iati-activities-schema.xsd")))
    if not schema.validate(file):
        return str(schema.error_log)[:800]
    unknown = []
    for name, where in IATI_LISTS.items():
        known = set(etree.parse(str(schemas / "codelists" / f"{name}.xml")).xpath("//codelist-item/code/text()"))
        unknown += [f"{name} {code}" for code in file.xpath(where) if code not in known]
    shares = [sum(float(c.get("percentage")) for c in a.findall("recipient-country")) for a in file]
    unknown += [f"percentages sum to {s}" for s in shares if s not in (0, 100)]
    return ", ".join(unknown)


def iati_schemas():
    folder = Path(os.environ.get("IATI_SCHEMAS", ""))
    return folder if (folder / "iati-activities-schema.xsd").exists() else None


def fetch(url):
    with urllib.request.urlopen(url, timeout=30) as answer:
        return answer.read()


def sample(folder):
    check("sample: datapackage.json", lambda: package(folder / "datapackage.json"))
    check("sample: datapackage.zip", lambda: zipped(folder / "datapackage.zip"))
    check("sample: dcat.jsonld", lambda: dataset((folder / "dcat.jsonld").read_text()))
    check("sample: catalogue.jsonld", lambda: catalogue((folder / "catalogue.jsonld").read_text()))
    check("sample: schema.org", lambda: searchable((folder / "schema.jsonld").read_text()))
    for name, test in check_statistics.CHECKS:
        check(name, lambda: test(folder))
    if schemas := iati_schemas():
        check("sample: iati.xml", lambda: iati((folder / "iati.xml").read_bytes(), schemas))
    else:
        print("skipped sample: iati.xml (the schemas of IATI 2.03 are not here; set IATI_SCHEMAS)")


def site(base):
    check("site: openapi.json", lambda: openapi(fetch(f"{base}/api/openapi.json")))
    check("site: catalogue.jsonld", lambda: catalogue(fetch(f"{base}/catalogue.jsonld")))
    releases = json.loads(fetch(f"{base}/api/v1/releases"))["releases"]
    for release in releases:
        slug = release["slug"]
        at = f"{base}/releases/{slug}"
        check(f"site: {slug}/dcat.jsonld", lambda: dataset(fetch(f"{at}/dcat.jsonld")))
        archive = Path(tempfile.mkdtemp()) / "datapackage.zip"
        archive.write_bytes(fetch(f"{at}/datapackage.zip"))
        check(f"site: {slug}/datapackage.zip", lambda: zipped(archive))


sample(Path(sys.argv[1]))
if sys.argv[2]:
    site(sys.argv[2].rstrip("/"))
print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
sys.exit(0 if all(results) else 1)
