"""Letters of a site, taken by an SMTP server that is not ours (aiosmtpd) and read with Python's `email`: somebody asks to
follow a release in English, somebody else in Arabic; both open the link; then there is news, and both get a letter that
one click ends. Started by tools/check-formats with the path of the program. Ends with the plain line "N passed, M failed".
"""

import http.cookiejar
import queue
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from email import message_from_bytes, policy

from aiosmtpd.controller import Controller

RELEASE = "/releases/water-in-tal-afar-2021"
READERS = {"en": "reader@example.org", "ar": "qari@example.org"}
ARABIC = re.compile("[\u0600-\u06ff]")
results = []
letters = queue.Queue()


class Box:
    """Keeps what is handed in, as it came over the wire."""

    async def handle_DATA(self, server, session, envelope):
        letters.put((envelope.mail_from, envelope.rcpt_tos, envelope.content))
        return "250 taken"


def check(name, problem):
    results.append(not problem)
    print(("ok      " if not problem else "FAILED  ") + name + (f": {problem}" if problem else ""))


def free_port():
    with socket.socket() as it:
        it.bind(("127.0.0.1", 0))
        return it.getsockname()[1]


def started(program, data, mail):
    """The site with the demo, once it answers; with the link that made its first account."""
    base = f"http://127.0.0.1:{free_port()}"
    command = [program, "serve", "--demo", "--data", data, "--listen", base.removeprefix("http://")]
    command += ["--smtp", f"smtp://127.0.0.1:{mail}", "--mail-from", "Trial site <site@example.org>"]
    out = tempfile.TemporaryFile("w+")
    site = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)
    for _ in range(1200):
        try:
            urllib.request.urlopen(base, timeout=30).read()
            out.seek(0)
            return site, base, (re.search(r"/start/\w+", out.read()) or [""])[0]
        except OSError:
            if site.poll() is not None:
                out.seek(0)
                raise SystemExit(f"the site ended: {out.read()}")
            time.sleep(0.25)
    raise SystemExit("the site did not answer")


def browser():
    jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
    return urllib.request.build_opener(jar)


def send(who, base, path, form, language="en"):
    body = urllib.parse.urlencode(form).encode()
    request = urllib.request.Request(base + path, body, {"Origin": base, "Accept-Language": language})
    with who.open(request, timeout=60) as answer:
        return answer.read().decode()


def read(raw):
    """A letter, with what every reader of mail needs; the second value says what is wrong."""
    sender, to, content = raw
    letter = message_from_bytes(content, policy=policy.default)
    text = letter.get_content()
    wrong = []
    if letter.defects or any(part.defects for part in letter.walk()):
        wrong.append(f"defects {letter.defects}")
    if str(letter["From"]) != "Trial site <site@example.org>" or sender != "site@example.org":
        wrong.append(f"From {letter['From']}, {sender}")
    if [str(letter["To"])] != to:
        wrong.append(f"To {letter['To']} beside {to}")
    if not letter["Date"] or not letter["Message-ID"]:
        wrong.append("no Date or no Message-ID")
    if letter.get_content_type() != "text/plain" or letter.get_content_charset() != "utf-8":
        wrong.append(f"{letter.get_content_type()} in {letter.get_content_charset()}")
    if any(len(line) > 998 for line in content.split(b"\r\n")):
        wrong.append("a line longer than RFC 5322 allows")
    return letter, text, ", ".join(wrong)


def words(name, subject, text, language):
    """The site's own words are in the reader's language, and every sign is what it was."""
    right = all(bool(ARABIC.search(it)) == (language == "ar") for it in (subject or text, text))
    problem = "" if right and "\ufffd" not in subject + text else f"{subject!r} {text[:200]!r}"
    check(f"{name}: it is in the reader's language", problem)


def run(program):
    box = Controller(Box(), hostname="127.0.0.1", port=free_port())
    box.start()
    with tempfile.TemporaryDirectory() as data:
        site, base, link = started(program, data, box.port)
        try:
            for language, email in READERS.items():
                reader = browser()
                send(reader, base, f"{RELEASE}/follow", {"email": email}, language)
                letter, text, wrong = read(letters.get(timeout=30))
                check(f"asked in {language}: the letter is whole", wrong)
                words(f"asked in {language}", str(letter["Subject"]), text, language)
                found = re.search(r"http://\S+(/subscriptions/\S+)", text)
                check(f"asked in {language}: the link opens", "" if found else text)
                if found:
                    send(reader, base, found[1], {}, language)
            amina, account = browser(), {"email": "amina@example.org", "password": "four words in a row"}
            send(amina, base, link, {"name": "Amina", **account})
            used = {"kind": "budget", "phase": "monitoring", "title": "A second pipe", "who": "The town"}
            send(amina, base, f"{RELEASE}/uses", used)
        finally:
            site.terminate()
            site.wait(60)
        # The site looks for letters when it starts, and every ten minutes.
        site, base, _ = started(program, data, box.port)
        try:
            got = [read(letters.get(timeout=60)) for _ in READERS]
            by = {str(letter["To"]): (letter, text, wrong) for letter, text, wrong in got}
            check("news: one letter for each reader", "" if set(by) == set(READERS.values()) else str(list(by)))
            for language, email in READERS.items():
                letter, text, wrong = by[email]
                check(f"news in {language}: the letter is whole", wrong)
                words(f"news in {language}", "", text, language)
                leave = re.fullmatch(r"<(http://\S+)>", str(letter["List-Unsubscribe"]))
                one_click = str(letter["List-Unsubscribe-Post"]) == "List-Unsubscribe=One-Click"
                check(f"news in {language}: one click ends it (RFC 8058)", "" if leave and one_click else str(letter.items()))
                if leave:
                    at = urllib.parse.urlsplit(leave[1]).path
                    send(browser(), base, at, {"List-Unsubscribe": "One-Click"})
            check("nobody gets more than that", "" if letters.empty() else str(letters.get()))
        finally:
            site.terminate()
            site.wait(60)
    box.stop()


run(sys.argv[1])
print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
sys.exit(0 if all(results) else 1)
