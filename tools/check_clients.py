"""Clients that are not ours, against a site in memory: sdmx1 and pysdmx by SDMX REST, OWSLib by OGC API Features, a
harvester's way through DCAT by hydra, and OData as programs for tables read it. Started by tools/check-formats with the
command of the site. Ends with the plain line "N passed, M failed".
"""

import json
import logging
import subprocess
import sys
import urllib.error
import urllib.request

logging.disable(logging.CRITICAL)
results = []


def check(name, test):
    try:
        problem = test()
    except Exception as error:  # a client's own failure is a failed check
        problem = f"{type(error).__name__}: {str(error)[:600]}"
    results.append(not problem)
    print(("ok      " if not problem else "FAILED  ") + name + (f": {problem}" if problem else ""))


def fetch(url, accept="*/*"):
    with urllib.request.urlopen(urllib.request.Request(url, headers={"Accept": accept}), timeout=30) as answer:
        return answer.read()


def sdmx1(base):
    import sdmx

    for version, path in (("2.1", "2.1"), ("3.0.0", "3.0")):
        name = f"COUNTED{path.replace('.', '')}"
        sdmx.add_source({"id": name, "url": f"{base}/sdmx/{path}", "name": "Counted", "versions": {version}}, override=True)
    client = sdmx.Client("COUNTED21")

    def flows():
        found = list(client.dataflow(agency_id="COUNTED").dataflow)
        return "" if sorted(found) == ["WATER_HOUSEHOLDS", "WATER_LITRES", "WATER_OFFICIAL", "WATER_OWN"] else str(found)

    def structure():
        message = client.datastructure("WATER_LITRES", agency_id="COUNTED", params={"references": "all"})
        dsd = message.structure["WATER_LITRES"]
        codes = [c.id for c in dsd.dimensions.get("CAMP").local_representation.enumerated]
        return "" if codes == ["c0", "c1", "c2"] else str(codes)

    def data():
        dsd = client.datastructure("WATER_OWN", agency_id="COUNTED", params={"references": "all"}).structure["WATER_OWN"]
        message = client.data("WATER_OWN", key={"VARIABLE": "litres"}, params={"startPeriod": "2024-03-02"}, dsd=dsd)
        found = {str(o.key["TIME_PERIOD"].value): (o.value, str(o.attrib["OBS_STATUS"].value)) for o in message.data[0].obs}
        withheld = found.get("2024-03-03")
        return "" if len(found) == 4 and withheld and withheld[0] is None and withheld[1] == "Q" else str(found)

    check("site: dataflows by sdmx1", flows)
    check("site: structure with its lists by sdmx1", structure)
    check("site: data by sdmx1, a withheld cell without a number", data)


def pysdmx(base):
    from pysdmx.api.fmr import RegistryClient
    from pysdmx.io import get_datasets
    from pysdmx.io.format import StructureFormat

    client = RegistryClient(f"{base}/sdmx/3.0", StructureFormat.SDMX_JSON_2_0_0)

    def codes():
        found = [c.id for c in client.get_codes("COUNTED", "CL_WATER_HOUSEHOLDS_CAMP").codes]
        return "" if found == ["_T", "c0", "c1", "c2"] else str(found)

    def structure():
        (dsd,) = client.get_data_structures("COUNTED", "WATER_LITRES")
        found = [c.id for c in dsd.components.dimensions]
        return "" if found[0] == "CAMP" and found[-1] == "TIME_PERIOD" else str(found)

    def data():
        (found,) = get_datasets(f"{base}/sdmx/3.0/data/dataflow/COUNTED/WATER_HOUSEHOLDS/+/*",
                                f"{base}/sdmx/2.1/dataflow/COUNTED/WATER_HOUSEHOLDS/latest?references=all")
        frame = found.data
        withheld = frame[frame["OBS_STATUS"] == "Q"]
        empty = withheld["OBS_VALUE"].isna() | (withheld["OBS_VALUE"] == "")
        return "" if len(frame) == 12 and len(withheld) and empty.all() else str(frame)

    check("site: codes by pysdmx", codes)
    check("site: structure by pysdmx", structure)
    check("site: data with its structure by pysdmx", data)


def features(base):
    from owslib.ogcapi.features import Features

    client = Features(f"{base}/ogc")

    def collections():
        found = client.feature_collections()
        return "" if found == ["areas", "water.wells"] else str(found)

    def items():
        page = client.collection_items("water.wells", limit=2)
        rest = [link for link in page["links"] if link["rel"] == "next"]
        box = client.collection_items("water.wells", bbox=[42, 36.25, 43, 36.45])
        good = page["numberMatched"] == 4 and page["numberReturned"] == 2 and rest and box["numberMatched"] == 2
        return "" if good else json.dumps(page)[:400]

    def one():
        found = client.collection_item("areas", "water-1")
        return "" if found["properties"]["place"] == "Tal Afar" else str(found)

    check("site: conformance by OWSLib", lambda: "" if any("core" in c for c in client.conformance()["conformsTo"]) else "no core")
    check("site: collections by OWSLib", collections)
    check("site: features, page and box by OWSLib", items)
    check("site: one feature by OWSLib", one)


def harvest(base):
    import rdflib

    dcat = rdflib.Namespace("http://www.w3.org/ns/dcat#")
    graph, url, seen = rdflib.Graph(), f"{base}/catalogue.jsonld", 0
    while url and seen < 10:
        page = rdflib.Graph().parse(data=fetch(url), format="json-ld")
        graph += page
        url = next((str(o) for o in page.objects(None, rdflib.URIRef("http://www.w3.org/ns/hydra/core#next"))), "")
        seen += 1
    files = [str(o) for o in graph.objects(None, dcat.downloadURL)]
    empty = [f for f in files if not fetch(f) and not f.endswith("parquet")]
    return "" if files and not empty else f"{len(files)} files, empty: {empty}"


def tables(base):
    from lxml import etree

    service = json.loads(fetch(f"{base}/odata"))
    description = etree.fromstring(fetch(service["@odata.context"]))
    edm = {"e": "http://docs.oasis-open.org/odata/ns/edm"}
    known = set(description.xpath("//e:EntitySet/@Name", namespaces=edm))
    for table in service["value"]:
        rows = json.loads(fetch(f"{base}/odata/{table['url']}"))["value"]
        columns = set(description.xpath(f"//e:EntityType[@Name='{table['name']}']/e:Property/@Name", namespaces=edm))
        if table["name"] not in known or any(set(row) != columns for row in rows):
            return f"{table['name']} is not what $metadata says"
    return "" if service["value"] else "no tables"


site = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
try:
    base = site.stdout.readline().strip()
    sdmx1(base)
    pysdmx(base)
    features(base)
    check("site: every file of the catalogue by a harvester's way", lambda: harvest(base))
    check("site: tables by OData", lambda: tables(base))
finally:
    site.stdin.close()
    site.wait(timeout=30)
print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
sys.exit(0 if all(results) else 1)
