"""Runs every public method of pyodk, unmodified, against a site in memory; started by tools/check-formats.

A method is right when it returns what was asked for; a method that this site does not offer is right when the site
refuses it with 501 and says so, and is listed as such. Ends with the plain line "N passed, M failed".
"""

import json
import logging
import subprocess
import sys
import tempfile
from pathlib import Path

from pyodk.client import Client
from pyodk.errors import PyODKError

logging.disable(logging.CRITICAL)
passed, failed, missing = [], [], []


def works(name, call, holds=lambda found: True):
    try:
        found = call()
        right = holds(found)
        problem = "" if right else f"not what was asked for: {str(found)[:300]}"
    except Exception as error:  # whatever goes wrong, the method did not work
        problem = f"{type(error).__name__}: {str(error)[:400]}"
    (failed if problem else passed).append(name)
    print(("FAILED  " if problem else "ok      ") + name + (f": {problem}" if problem else ""))


def not_offered(name, call):
    try:
        call()
        problem = "it returned something, though it is listed as not offered"
    except PyODKError as error:
        response = next((a for a in error.args if hasattr(a, "status_code")), None)
        told = response is not None and response.status_code == 501 and "message" in response.json()
        problem = "" if told else f"refused otherwise: {str(error)[:300]}"
    except Exception as error:
        problem = f"{type(error).__name__}: {str(error)[:300]}"
    (failed if problem else missing).append(name)
    print(("FAILED  " if problem else "absent  ") + name + (f": {problem}" if problem else ""))


def answers(instance, depth, replaces=None):
    old = f"<deprecatedID>{replaces}</deprecatedID>" if replaces else ""
    return (
        f'<data id="wells" version="2024-1"><consent>yes</consent><depth>{depth}</depth><photo>tap.jpg</photo><where/>'
        f"<user><name>Zahra</name><age>7</age></user><meta><instanceID>{instance}</instanceID>{old}</meta></data>"
    )


def run(site):
    folder = Path(tempfile.mkdtemp())
    config = folder / "config.toml"
    config.write_text(
        f'[central]\nbase_url = "{site["url"]}"\nusername = "{site["email"]}"\npassword = "{site["password"]}"\n'
        f"default_project_id = {site['project']}\n"
    )
    photo = folder / "tap.jpg"
    photo.write_bytes(b"\xff\xd8 no real picture" * 20000)
    client = Client(config_path=config, cache_path=folder / "cache.toml")
    form, one = "wells", site["instance"]
    works("Client.open", client.open)
    works("projects.list", client.projects.list, lambda all: any(p.id == site["project"] for p in all))
    works("projects.get", client.projects.get, lambda p: p.name == "Water")
    works("forms.list", client.forms.list, lambda all: [f.xmlFormId for f in all] == [form])
    works("forms.get", lambda: client.forms.get(form), lambda f: f.state == "open" and f.version == site["version"])
    works("forms.get_xml", lambda: client.forms.get_xml(form), lambda xml: "<h:title>Wells" in xml)
    works(
        "projects.create_app_users",
        lambda: client.projects.create_app_users(["Amal", "Zahra"], [form]),
        lambda made: len(made) == 2 and all(len(u.token) == 64 for u in made),
    )
    submissions = client.submissions
    works("submissions.list", lambda: submissions.list(form), lambda all: len(all) == 2)
    works("submissions.get", lambda: submissions.get(one, form), lambda s: s.instanceId == one)
    works(
        "submissions.get_table",
        lambda: submissions.get_table(form, filter="depth gt 20", count=True, wkt=True),
        lambda t: t["@odata.count"] == 1 and t["value"][0]["__id"] == "uuid:two",
    )
    works(
        "submissions.get_table of a repeat",
        lambda: submissions.get_table(form, table_name="Submissions.user"),
        lambda t: [r["name"] for r in t["value"]] == ["Amal", "Amal"],
    )
    works(
        "submissions.get_table expanded",
        lambda: submissions.get_table(form, expand="*", top=1),
        lambda t: t["value"][0]["user"][0]["name"] == "Amal" and "@odata.nextLink" in t,
    )
    works(
        "submissions.create with a file",
        lambda: submissions.create(answers("uuid:three", 3), form, attachments=[str(photo)]),
        lambda s: s.instanceId == "uuid:three",
    )
    kept = f"projects/{site['project']}/forms/wells/submissions/uuid%3Athree/attachments/tap.jpg"
    works("the file is there", lambda: client.get(kept), lambda r: r.content == photo.read_bytes())
    works(
        "submissions.edit",
        lambda: submissions.edit("uuid:three", answers("uuid:four", 5, "uuid:three"), form_id=form),
        lambda _: submissions.get_table(form, filter="depth eq 5")["value"][0]["__id"] == "uuid:three",
    )
    works(
        "submissions.edit with a comment",
        lambda: submissions.edit(
            "uuid:three", answers("uuid:five", 6, "uuid:four"), form_id=form, comment="Measured again"
        ),
        lambda _: submissions.get("uuid:three", form).reviewState == "edited",
    )
    works(
        "submissions.review",
        lambda: submissions.review(one, "approved", form_id=form),
        lambda _: submissions.get(one, form).reviewState == "approved",
    )
    works(
        "the table knows the review",
        lambda: submissions.get_table(form, filter="__system/reviewState eq 'approved'"),
        lambda t: [r["__id"] for r in t["value"]] == [one],
    )
    works(
        "submissions.add_comment",
        lambda: submissions.add_comment(one, "Good", form_id=form),
        lambda c: c.body == "Good" and c.actorId > 0,
    )
    works(
        "submissions.list_comments",
        lambda: submissions.list_comments("uuid:three", form_id=form),
        lambda all: [c.body for c in all] == ["Measured again"],
    )
    xml = client.forms.get_xml(form)
    other = xml.replace('id="wells"', 'id="springs"')
    works("forms.create", lambda: client.forms.create(definition=other), lambda f: f.xmlFormId == "springs")
    works("the form is open", lambda: client.forms.get("springs"), lambda f: f.state == "open" and f.publishedAt)
    works(
        "forms.update with a definition",
        lambda: client.forms.update("springs", definition=other.replace("2024-1", "2024-2")),
        lambda _: client.forms.get("springs").version == "2024-2",
    )
    works(
        "forms.update of the version",
        lambda: client.forms.update("springs", attachments=[], version_updater=lambda v: v + "-b"),
        lambda _: client.forms.get("springs").version == "2024-2-b",
    )
    lists, entities = client.entity_lists, client.entities
    works("entity_lists.create", lambda: lists.create(entity_list_name="homes"), lambda made: made.name == "homes")
    works("entity_lists.add_property", lambda: lists.add_property("size", "homes"))
    works("entity_lists.list", lists.list, lambda all: [it.name for it in all] == ["homes"])
    works("entity_lists.get", lambda: lists.get("homes"), lambda it: [p.name for p in it.properties] == ["size"])
    home = "b3c1d2e4-0000-4000-8000-000000000001"
    works(
        "entities.create",
        lambda: entities.create("A home", {"size": "1"}, entity_list_name="homes", uuid=home),
        lambda e: e.uuid == home and e.currentVersion.data == {"size": "1"},
    )
    rows = [{"label": "B home", "size": "2"}, {"label": "C home", "size": "3"}]
    works("entities.create_many", lambda: entities.create_many(rows, "homes", create_source="here"))
    works("entities.list", lambda: entities.list("homes"), lambda all: len(all) == 3)
    works(
        "entities.update",
        lambda: entities.update(home, "homes", data={"size": "4"}, base_version=1),
        lambda e: e.currentVersion.version == 2 and e.currentVersion.data["size"] == "4",
    )
    works(
        "entities.get_table",
        lambda: entities.get_table("homes", filter="size gt '2'", count=True),
        lambda t: t["@odata.count"] == 2,
    )
    wanted = [{"label": "B home", "size": "9", "roof": "tin"}, {"label": "D home", "size": "5", "roof": "straw"}]
    works(
        "entities.merge",
        lambda: entities.merge(wanted, "homes", delete_not_matched=True),
        lambda _: [(r["label"], r["size"], r["roof"]) for r in entities.get_table("homes")["value"]]
        == [("B home", "9", "tin"), ("D home", "5", "straw")],
    )
    works("entities.delete", lambda: entities.delete(entities.list("homes")[0].uuid, "homes"))
    works("Client.close", client.close)


site = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
try:
    run(json.loads(site.stdout.readline()))
finally:
    site.stdin.close()
    site.wait(20)
print(f"pyodk: {len(missing)} methods are not offered by this site: {', '.join(missing)}")
print(f"{len(passed)} passed, {len(failed)} failed")
sys.exit(1 if failed else 0)
