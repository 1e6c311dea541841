"""Makes the calls that ruODK (R) makes, with its headers, against a site in memory, and holds the answers against the
shapes that its functions take apart. ruODK itself needs R; each check names the function whose call it is. Started by
tools/check-formats.

Basic authorisation on every call, `Accept: application/xml` even where JSON is wanted, and X-Extended-Metadata, as
ruODK sends them; X-Forwarded-Proto as the proxy before a site does. Ends with the plain line "N passed, M failed".
"""

import base64
import csv
import io
import json
import re
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
import xml.etree.ElementTree as xml
import zipfile

passed, failed = [], []


def works(name, test):
    try:
        problem = test() or ""
    except Exception as error:  # whatever goes wrong, the function would not work
        problem = f"{type(error).__name__}: {str(error)[:400]}"
    (failed if problem else passed).append(name)
    print(("FAILED  " if problem else "ok      ") + name + (f": {problem}" if problem else ""))


def lacks(found, wanted):
    """What is not as wanted: keys that are missing in a row, or no row at all."""
    rows = found if isinstance(found, list) else [found]
    gaps = sorted({key for row in rows for key in wanted if key not in row})
    return f"without {gaps}" if gaps else ("" if rows else "nothing came")


MOMENT = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")


def run(site):
    project, form = site["project"], site["form"]
    def known(who):
        return "Basic " + base64.b64encode(f'{site[who]}:{site["password"]}'.encode()).decode()

    def call(path, method="GET", body=None, **more):
        headers = {
            "Authorization": known("email"),
            "Accept": "application/xml",
            "X-Extended-Metadata": "true",
            "X-Forwarded-Proto": "https",
            "User-Agent": "ruODK",
        }
        headers.update(more)
        request = urllib.request.Request(f'{site["url"]}/v1/{path}', body, headers, method=method)
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, dict(answer.headers), answer.read()
        except urllib.error.HTTPError as error:
            return error.code, dict(error.headers), error.read()

    def get(path, **more):
        status, _, body = call(path, **more)
        if status != 200:
            raise ValueError(f"{status} {body[:300]!r}")
        return json.loads(body)

    here = f"projects/{project}"
    at = f"{here}/forms/{form}"
    one = f'{at}/submissions/{urllib.parse.quote(site["instance"], safe="")}'
    works("project_list", lambda: lacks(get("projects"), ["id", "name", "createdAt", "updatedAt", "archived"]))
    works("project_detail", lambda: lacks(get(here), ["id", "name", "createdAt", "archived"]))
    extended = ["name", "xmlFormId", "version", "state", "hash", "createdAt", "updatedAt", "publishedAt", "keyId"]
    extended += ["projectId", "createdBy", "reviewStates", "submissions", "lastSubmission", "excelContentType"]
    works("form_list", lambda: lacks(get(f"{here}/forms"), extended))
    works("form_list: counts", lambda: "" if get(f"{here}/forms")[0]["submissions"] == 2 else str(get(f"{here}/forms")[0]))
    works("form_detail", lambda: lacks(get(at), extended))
    states = ["received", "hasIssues", "edited"]
    works("form_detail: review states", lambda: lacks(get(at)["reviewStates"], states))
    fields = ["path", "name", "type", "binary", "selectMultiple", "order"]
    works("form_schema", lambda: lacks(get(f"{at}/fields?flatten=false&odata=false"), fields))
    works("form_schema flat", lambda: lacks(get(f"{at}/fields?flatten=true&odata=true"), fields))
    works("form_schema: places", lambda: "" if "geopoint" in [f["type"] for f in get(f"{at}/fields")] else "no geopoint")
    works("form_xml", lambda: "" if xml.fromstring(call(f"{at}.xml")[2]).tag.endswith("html") else "no XForm")
    listed = ["instanceId", "submitterId", "deviceId", "createdAt", "updatedAt", "reviewState"]
    works("submission_list", lambda: lacks(get(f"{at}/submissions"), listed))
    works("submission_list: dates", lambda: "" if MOMENT.match(get(f"{at}/submissions")[0]["createdAt"]) else "no date")
    works("submission_detail", lambda: lacks(get(one), [*listed, "currentVersion"]))
    works("submission_get", lambda: "" if xml.fromstring(call(f"{one}.xml")[2]).get("id") == form else "another form")
    works("attachment_list", lambda: lacks(get(f"{one}/attachments"), ["name", "exists"]))
    works("audit_get of a submission", lambda: lacks(get(f"{one}/audits"), ["action", "loggedAt"]))
    works("encryption_key_list", lambda: "" if get(f"{at}/submissions/keys") == [] else "keys where there are none")

    def export(**asked):
        status, headers, body = call(f"{at}/submissions.csv.zip?attachments=false&deletedFields=false", **asked)
        if status != 200:
            return f"{status} {body[:200]}"
        rows = list(csv.reader(io.TextIOWrapper(zipfile.ZipFile(io.BytesIO(body)).open(f"{form}.csv"), "utf-8")))
        begins = rows[0][0] == "SubmissionDate" and "KEY" in rows[0]
        return "" if begins and len(rows) == 3 else str(rows)

    works("submission_export", export)
    works(
        "submission_export with keys",
        lambda: export(method="POST", body=b"1=pass", **{"Content-Type": "application/x-www-form-urlencoded"}),
    )
    service = get(f"{at}.svc")
    works("odata_service_get", lambda: lacks(service["value"], ["name", "kind", "url"]))
    tables = [t["url"] for t in service["value"]]
    works("odata_service_get: repeats", lambda: "" if tables == ["Submissions", "Submissions.user"] else str(tables))
    works("odata_metadata_get", lambda: "" if b"EntityType" in call(f"{at}.svc/$metadata")[2] else "no metadata")
    rows = get(f"{at}.svc/Submissions?$top=1&$skip=0&$count=true&$wkt=false")
    works("odata_submission_get", lambda: lacks(rows, ["value", "@odata.context", "@odata.count", "@odata.nextLink"]))
    system = ["submissionDate", "updatedAt", "submitterId", "submitterName", "attachmentsPresent", "attachmentsExpected"]
    system += ["status", "reviewState", "deviceId", "edits", "formVersion"]
    works("odata_submission_rectangle", lambda: lacks(rows["value"][0]["__system"], system))
    place = rows["value"][0]["where"]
    works("handle_ru_geopoints", lambda: "" if place["coordinates"] == [-3.25, 12.5, 0] else str(place))
    wkt = get(f"{at}.svc/Submissions?$wkt=true")["value"][0]["where"]
    works("handle_ru_geopoints as WKT", lambda: "" if wkt.startswith("POINT (-3.25 12.5") else wkt)
    users = get(f"{at}.svc/Submissions.user")["value"]
    works("odata_submission_get of a repeat", lambda: lacks(users, ["__id", "__Submissions-id", "name", "age"]))

    def changed(path, method, body, **more):
        status, _, sent = call(path, method, json.dumps(body).encode(), **{"Content-Type": "application/json"}, **more)
        return f"{status} {sent[:300]}" if status != 200 else ""

    lists = f"{here}/datasets"
    works("entitylist_create", lambda: changed(lists, "POST", {"name": "homes"}))
    works("entitylist_list", lambda: lacks(get(lists), ["name", "createdAt", "projectId", "approvalRequired", "entities"]))
    works("entitylist_detail", lambda: lacks(get(f"{lists}/homes"), ["name", "properties", "linkedForms", "sourceForms"]))
    works("entity property", lambda: changed(f"{lists}/homes/properties", "POST", {"name": "size"}))
    home = "b3c1d2e4-0000-4000-8000-000000000001"
    made = {"uuid": home, "label": "A home", "data": {"size": "1"}}
    works("entity_create", lambda: changed(f"{lists}/homes/entities", "POST", made))
    entity = f"{lists}/homes/entities/{home}"
    works("entity_list", lambda: lacks(get(f"{lists}/homes/entities"), ["uuid", "createdAt", "creatorId", "currentVersion"]))
    works("entity_detail", lambda: lacks(get(entity)["currentVersion"], ["label", "data", "version", "userAgent"]))
    works("entity_update", lambda: changed(f"{entity}?baseVersion=1", "PATCH", {"data": {"size": "2"}}))
    works("entity_update by force", lambda: changed(f"{entity}?force=true", "PATCH", {"data": {"size": "3"}}))
    works("entity_versions", lambda: "" if len(get(f"{entity}/versions")) == 3 else "not three versions")
    works("entity_changes", lambda: lacks(get(f"{entity}/diffs")[1], ["old", "new", "propertyName"]) if isinstance(get(f"{entity}/diffs")[1], dict) else "")
    works("entity_audits", lambda: lacks(get(f"{entity}/audits"), ["action", "loggedAt"]))
    status, headers, body = call(f"{lists}/homes/entities.csv")
    works("entitylist_download", lambda: "" if body.startswith(b"__id,label,size,__createdAt") else str(body[:200]))
    mark = {k.lower(): v for k, v in headers.items()}["etag"]
    again = call(f"{lists}/homes/entities.csv", **{"If-None-Match": mark})
    works("entitylist_download unchanged", lambda: "" if again[0] == 304 and not again[2] else str(again[0]))
    works("entitylist service", lambda: lacks(get(f"{lists}/homes.svc")["value"], ["name", "kind", "url"]))
    works("entitylist table", lambda: lacks(get(f"{lists}/homes.svc/Entities")["value"], ["__id", "label", "size", "__system"]))
    works("entity_delete", lambda: changed(entity, "DELETE", {}))
    wrong = call(here, **{"Authorization": "Basic " + base64.b64encode(b"x@example.org:no").decode()})
    works("a wrong password", lambda: "" if wrong[0] == 401 and "message" in json.loads(wrong[2]) else str(wrong))
    chief = {"Authorization": known("administrator")}
    works("user_list", lambda: lacks(get("users", **chief), ["id", "type", "displayName", "email", "createdAt"]))
    works("audit_get of the site", lambda: lacks(get("audits", **chief), ["action", "loggedAt"]))
    for name in ("users", "audits"):
        works(f"{name} for who administers nothing", lambda: "" if call(name)[0] == 403 else str(call(name)))
    works("entitylist_update", lambda: changed(f"{lists}/homes", "PATCH", {"ownerOnly": True}))
    works("entitylist_update is kept", lambda: "" if get(f"{lists}/homes")["ownerOnly"] is True else "ownerOnly is not kept")


site = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
try:
    run(json.loads(site.stdout.readline()))
finally:
    site.stdin.close()
    site.wait(20)
print(f"{len(passed)} passed, {len(failed)} failed")
sys.exit(1 if failed else 0)
