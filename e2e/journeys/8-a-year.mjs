// A year of a collaborative by hand, from an empty site to its approved report: who founds it, who joins, what is worked
// on, reviewed, approved and promised, and what the board of the year says about what was left undone.
import { strict as assert } from "node:assert";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { enter, join, press, reasons, send, words } from "../people.mjs";
import { startTrial } from "../site.mjs";

const ALL = "/bodies/everybody";
const STEERING = "/bodies/those-who-steer";
const YEAR = 2027;
const PASSWORD = "four words in a row";
const SEAT = { on_behalf_of: "those who count", chosen: "named", side: "organisation", voting: "yes", class: "international", area: "001" };
const WORKSTREAM = {
  title: "Quality",
  answers: "Decision 54/102 (h)",
  objectives: "Data that fit their use",
  topics: "quality, guidance",
  deliverables: `${YEAR}-09-30 Guidance on quality`,
  leads: "Organisation of Zainab",
  start: `${YEAR}-03-01`,
  end: `${YEAR}-12-31`,
  report_weeks: "8",
};

/** The people of the year: each acts in a browser of their own, and signs in again when the clock has moved on. */
class Cast {
  constructor(site, browser, host) {
    Object.assign(this, { site, browser, contexts: { Amina: host }, signed: {}, today: null });
  }

  /** Moves the clock to the morning of a day. */
  async on(day) {
    assert.ok(this.today === null || day > this.today, `${day} is before ${this.today}`);
    this.today = day;
    await this.site.now(`${day}T09:00:00Z`);
  }

  /** The day so many days from now. */
  later(days) {
    return new Date(Date.parse(`${this.today}T09:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  }

  async as(who) {
    this.contexts[who] ??= await this.browser.newContext({ bypassCSP: true });
    if (this.signed[who] !== this.today && this.signed[who] !== undefined) {
      const form = { email: `${who.toLowerCase()}@example.org`, password: PASSWORD };
      const answer = await send(this.contexts[who], this.site, "/sign-in", form);
      assert.equal(answer.status(), 303, `${who} cannot sign in`);
    }
    this.signed[who] = this.today;
    return this.contexts[who];
  }

  /** Sends a form that must lead on, and gives where. */
  async does(who, path, form = {}) {
    const answer = await send(await this.as(who), this.site, path, form);
    const said = answer.status() === 303 ? "" : reasons(await answer.text());
    assert.equal(answer.status(), 303, `${path} answers ${answer.status()}: ${said}`);
    return answer.headers().location;
  }

  /** Sends a form that must be refused, with words about why. */
  async cannot(who, path, form, why) {
    const answer = await send(await this.as(who), this.site, path, form);
    const text = await answer.text();
    assert.equal(answer.status(), 422, `${path} answers ${answer.status()}`);
    assert.match(reasons(text), why);
  }

  async read(who, path) {
    return (await (await this.as(who)).request.get(this.site.address + path)).text();
  }

  /** Opens a motion, lets everybody of the committee vote, and closes it when its days are over. */
  async agreed(motion, statement) {
    await this.does("Halima", `${motion}/open`, { closes: this.later(8) });
    for (const who of ["Halima", "Zainab", "Noor"]) await this.does(who, `${motion}/vote`, { choice: "agree" });
    await this.on(this.later(9));
    await this.does("Halima", `${motion}/close`, { statement });
  }

  async meet(body, title, kind, mode, place = "") {
    const link = mode === "in_person" ? "" : "https://meet.example.org";
    const plan = { title, kind, mode, place, link, day: this.today, from: "07:00", to: "08:00", ahead: "0", point1: "What is next" };
    const at = await this.does("Halima", `${body}/meetings`, plan);
    for (const step of ["call", "hold"]) await this.does("Halima", `${at}/change`, { step });
    return at;
  }
}

/** The first address of that beginning on a page. */
const first = (page, start) => page.match(new RegExp(`${start}/[a-z0-9-]+`))?.[0];

/** Three organisations found the collaborative and its committee; the rules are set before they stand. */
async function founded(cast, page) {
  for (const body of [{ name: "Everybody", kind: "collaborative" }, { name: "Those who steer", kind: "steering_committee", parent: "everybody" }]) {
    await cast.does("Amina", "/bodies/new", body);
  }
  await page.goto(`${cast.site.address}${STEERING}/by-laws`);
  await page.locator("input[name=notice_days]").fill("7");
  await press(page.locator("main form:has(input[name=notice_days]) button"));
  assert.match(await page.locator("main").innerText(), /A vote lasts at least 7 days/);
  for (const body of [ALL, STEERING]) {
    for (const name of ["Halima", "Zainab", "Noor"]) await seated(cast, body, name);
  }
}

/** A seat is given, and its holder takes it with the link; the first is the secretariat. */
async function seated(cast, body, name) {
  await cast.does("Amina", `${body}/members`, { ...SEAT, name, organisation: `Organisation of ${name}` });
  const members = await cast.read("Amina", `${body}/members`);
  const asked = [...members.matchAll(/action="([^"]+\/invite)"/g)].at(-1)[1];
  const link = (await (await send(await cast.as("Amina"), cast.site, asked, {})).text()).match(/\/start\/[a-f0-9]+/)[0];
  if (cast.signed[name]) {
    await cast.does(name, `${link}/accept`);
  } else {
    await join(await cast.as(name), cast.site, link, name);
  }
  if (name === "Halima") {
    await cast.does("Amina", asked.replace(/invite$/, "posts"), { post: "secretariat", post_end: `${YEAR + 3}-12-31` });
  }
}

/** A session, a drive that cannot open before it, an application, and the committee's vote about it. */
async function joined(cast) {
  await cast.on(`${YEAR}-02-01`);
  await cast.does("Halima", `${ALL}/drives`, { title: "Spring", from: `${YEAR}-02-10`, until: `${YEAR}-03-10` });
  const drive = first(await cast.read("Halima", `${ALL}/drives`), `${ALL}/drives`);
  await cast.cannot("Halima", drive, { step: "open" }, /session/);
  await cast.meet(ALL, "What we do, and how to join", "information", "remote");
  await cast.does("Halima", drive, { step: "open" });
  await cast.on(`${YEAR}-02-15`);
  const newcomer = await cast.browser.newContext({ bypassCSP: true });
  cast.contexts.Baraka = newcomer;
  await cast.does("Amina", "/bodies/new", { name: "Wells", kind: "community_body" });
  await seated(cast, "/bodies/wells", "Baraka");
  const wish = { organisation: "Council of wells", class: "cso", area: "404", on_behalf_of: "Market women", represents: "yes", holder: "Baraka", will: "We count wells", drive: drive.split("/").at(-1) };
  const form = new URLSearchParams([...Object.entries(wish), ...["commit", "participate", "deliver", "share", "consult"].map((name) => ["accepted", name])]);
  const answer = await (await cast.as("Baraka")).request.post(`${cast.site.address}${ALL}/join`, {
    headers: { origin: cast.site.address, "content-type": "application/x-www-form-urlencoded" },
    data: form.toString(),
    maxRedirects: 0,
  });
  assert.equal(answer.status(), 303, reasons(await answer.text()));
  const application = first(await cast.read("Halima", `${ALL}/applications`), `${ALL}/applications`);
  await cast.cannot("Halima", `${application}/admit`, {}, /decision|decided/i);
  await cast.agreed(await cast.does("Halima", `${application}/propose`), "Welcome.");
  await cast.does("Halima", `${application}/admit`);
  await cast.does("Halima", drive, { step: "close" });
}

/** One co-lead is elected by the committee, for two years. */
async function elected(cast) {
  const term = { start: `${YEAR}-04-01`, end: `${YEAR + 2}-03-31` };
  const called = { title: "A co-lead", post: "co_lead", places: "1", nominate_until: cast.later(5), ...term };
  await cast.cannot("Halima", `${STEERING}/elections`, { ...called, places: "3" }, /co-lead/i);
  const election = await cast.does("Halima", `${STEERING}/elections`, called);
  const page = await cast.read("Zainab", election);
  const own = page.match(/<(?:option|input)[^>]*value="([0-9a-f-]{36})"[^>]*>[^<]*(?:<[^>]*>)*[^<]*Zainab/)?.[1] ?? page.match(/name="member"[^>]*value="([0-9a-f-]{36})"/)?.[1];
  await cast.does("Zainab", `${election}/nominate`, { member: own, statement: "I listen." });
  await cast.on(cast.later(6));
  await cast.does("Halima", `${election}/open`, { closes: cast.later(8) });
  const ballot = (await cast.read("Noor", election)).match(/name="(candidate-[0-9a-f-]+)"/)[1];
  for (const who of ["Halima", "Zainab", "Noor"]) await cast.does(who, `${election}/vote`, { [ballot]: "agree" });
  await cast.on(cast.later(9));
  await cast.does("Halima", `${election}/declare`, { statement: "All three agreed." });
  return election;
}

/** A workstream is proposed, approved and begins an output. */
async function worked(cast) {
  const at = await cast.does("Zainab", `${ALL}/workstreams/new`, WORKSTREAM);
  await cast.agreed(await cast.does("Halima", `${at}/ask`), "It answers what was asked.");
  const text = "# Scope\n\nCitizen data are data of people.\n\nWho is counted decides.";
  const output = await cast.does("Zainab", `${at}/outputs`, { title: "Guidance on quality", deliverable: "0", text });
  await cast.cannot("Halima", `${output}/ask`, { route: "approval" }, /not reviewed/);
  return { at, output };
}

/** The members comment, each comment is answered, and the text says so. */
async function reviewed(cast, page, look, output) {
  const document = first(await cast.read("Zainab", output), "/consultations");
  await cast.does("Zainab", `${document}/ask`, { until: cast.later(14), audience: "members" });
  await cast.does("Noor", `${document}/comments`, { on: "1", words: "Say whose data they are.", instead: "Citizen data are data of people, about themselves." });
  const own = await (await cast.as("Noor")).newPage();
  await own.goto(cast.site.address + document);
  await look(own);
  await own.close();
  await cast.on(cast.later(15));
  await cast.cannot("Zainab", `${document}/conclude`, {}, /without an answer/);
  const comment = (await cast.read("Zainab", `${document}/answers`)).match(/name="to" value="([^"]+)"/)[1];
  await cast.does("Zainab", `${document}/answers`, { to: comment, answer: "taken", reason: "The text says it now." });
  await cast.does("Zainab", `${document}/text`, { text: "# Scope\n\nCitizen data are data of people, about themselves.\n\nWho is counted decides." });
  await cast.does("Zainab", `${document}/conclude`, { summary: "One change." });
  return document;
}

/** The committee approves the output, it goes to the Commission, and comes back with an answer. */
async function submitted(cast, output) {
  await cast.cannot("Halima", `${output}/submit`, { session: "58th session", item: "3 (k)", on: cast.today }, /not approved/);
  await cast.agreed(await cast.does("Halima", `${output}/ask`, { route: "approval" }), "We approve the guidance.");
  await cast.does("Halima", `${output}/settle`).catch(() => {});
  await cast.does("Halima", `${output}/submit`, { session: "58th session", item: "3 (k)", symbol: `E/CN.3/${YEAR + 1}/19`, on: cast.today });
}

async function planned(cast) {
  await cast.on(`${YEAR}-01-04`);
  const plan = { from: String(YEAR), to: "", aim: "More people counted, by themselves", what1: "Guidance on quality", owner1: "Quality", due1: `${YEAR}-09-30` };
  const at = await cast.does("Halima", `${ALL}/plans`, plan);
  await cast.cannot("Halima", `${at}/approve`, {}, /decision|decided|vote/i);
  await cast.agreed(await cast.does("Halima", `${at}/propose`), "This is what we do this year.");
  await cast.does("Halima", `${at}/approve`);
  return at;
}

/** A fund is wished for and somebody promises; nothing of that is money. */
async function promised(cast) {
  const fund = await cast.does("Amina", `${STEERING}/fund`, { name: "A fund for citizen data", currency: "USD", members_of: "everybody" });
  const pledge = { donor: "A foundation", donor_kind: "foundation", amount: "1000", currency: "USD", on: cast.today, paper_title: "Letter", paper_at: "file 12" };
  await cast.does("Amina", `${fund}/pledge`, Object.fromEntries(Object.entries(pledge).map(([name, value]) => [`p_${name}`, value])));
  const shown = await cast.read("Amina", fund);
  assert.match(shown, /only proposed/);
  const statement = words(await cast.read("Amina", `${fund}/statement`));
  assert.match(statement, /A foundation 1,000\.00 USD – 0\.00 USD/, "promised, not signed, nothing received");
  const deposit = { b_what: "interest", b_amount: "5", b_on: cast.today, b_paper_title: "Letter", b_paper_at: "file 13" };
  await cast.cannot("Amina", `${fund}/ledger`, deposit, /The fund is proposed/);
  return fund;
}

/** The months: the committee meets in each; what else is due is done, but for the second drive, which is left out. */
async function lived(cast, { at, output, plan }) {
  for (let month = 5; month <= 12; month += 1) {
    await cast.on(`${YEAR}-${String(month).padStart(2, "0")}-25`);
    const here = month === 6 || month === 12;
    await cast.meet(STEERING, `Meeting of month ${month}`, "regular", here ? "in_person" : "remote", here ? "The house" : "");
    if (month === 5) {
      await cast.does("Zainab", `${at}/reports`, { number: "1", done: "The guidance is written.", next: "The Commission reads it." });
      await cast.meet(ALL, "What members think", "consultation", "remote");
    }
    if (month === 9) await cast.meet(ALL, "What members think now", "consultation", "remote");
    if (month === 10) await cast.meet(ALL, "The expert group", "general", "in_person", "The house");
    if (month === 11) {
      await cast.does("Halima", `${output}/answer`, { verdict: "approved", decision: "decision 58/101", on: cast.today });
      await cast.does("Halima", `${output}/publish`);
      await cast.does("Halima", `${plan}/done`, { number: "1", on: cast.today, evidence: output, words: "Approved by the Commission." });
    }
  }
}

/** The year is told from what happened; its report is approved once the year is over. */
async function told(cast) {
  const report = `${ALL}/reports/${YEAR}`;
  const ahead = await send(await cast.as("Halima"), cast.site, `${ALL}/reports/${YEAR + 2}`, { words: "" });
  assert.equal(ahead.status(), 422, "nobody reports of a year to come");
  await cast.on(`${YEAR + 1}-01-10`);
  await cast.does("Halima", report, { words: "We met every month. The second drive was not opened." });
  await cast.agreed(await cast.does("Halima", `${report}/propose`), "So it was.");
  await cast.does("Halima", `${report}/approve`);
  return report;
}

/** What everybody reads about the year, without barriers. */
async function readByStrangers(stranger, cast, look, { report, output, document, fund, election, at, plan }) {
  const go = async (path) => {
    await stranger.goto(cast.site.address + path);
    await look(stranger);
    return stranger.locator("main").innerText();
  };
  const year = await go(report);
  assert.match(year, /The second drive was not opened/);
  assert.match(year, /Workstreams\s+1\s+At work\s+0\s+Completed or closed\s+1\s+Reports given/);
  assert.match(year, /Outputs\s+1\s+Approved\s+1\s+Submitted\s+Guidance on quality · 25 November/);
  assert.match(year, /Money\s+1\s+Funds\s+0\s+Grants allocated/);
  assert.match(year, /keeps nothing about yet[^]*Use and effect/, "never a zero");
  const board = await go(`${ALL}/duties?year=${YEAR}`);
  assert.match(board, /The steering committee meets every month\s+12 of 12/);
  assert.match(board, /It meets in one place, twice\s+2 of 2/);
  assert.match(board, /New members are asked to join\s+1 of 2/);
  assert.match(board, /Missed/);
  assert.match(board, /Workstreams report\s+1 of \d/);
  assert.match(board, /A workplan for the year\s+1 of 1/);
  const hub = await go("/collaborative");
  assert.match(hub, /Organisation of Zainab\s+Co-lead, 1 April/);
  for (const way of ["/funds", "/countries", "/knowledge", "/commitments", `${ALL}/directory`]) {
    assert.ok(await stranger.locator(`main a[href="${way}"]`).count(), `the hub leads to ${way}`);
  }
  assert.match(await go(`${ALL}/directory`), /Council of wells/);
  assert.match(await go(output), /58\/101/);
  assert.match(await go(document), /about themselves/);
  assert.match(await go(fund), /only proposed/);
  for (const path of [`${ALL}/drives`, election, STEERING, at, plan, `${ALL}/outputs`, `${document}/answers`]) await go(path);
  await stranger.goto(`${cast.site.address}${report}?lang=ar`);
  assert.equal(await stranger.locator("html").getAttribute("dir"), "rtl");
  await look(stranger);
}

export default [
  {
    name: "a collaborative lives through its year, from an empty site to the approved report",
    async walk({ page, context, browser, look }) {
      const site = await startTrial(`${YEAR}-01-01T09:00:00Z`);
      try {
        const cast = new Cast(site, browser, context);
        cast.today = `${YEAR}-01-01`;
        await enter(context, site);
        cast.signed.Amina = cast.today;
        await founded(cast, page);
        const plan = await planned(cast);
        const meets = (month) => cast.meet(STEERING, `Meeting of month ${month}`, "regular", "remote");
        await meets(1);
        await joined(cast);
        await meets(2);
        const election = await elected(cast);
        const { at, output } = await worked(cast);
        await meets(3);
        const document = await reviewed(cast, page, look, output);
        await submitted(cast, output);
        const fund = await promised(cast);
        await meets(4);
        await lived(cast, { at, output, plan });
        const report = await told(cast);
        const stranger = await (await browser.newContext({ bypassCSP: true })).newPage();
        await readByStrangers(stranger, cast, look, { report, output, document, fund, election, at, plan });
        await site.end();
        const { stdout } = await promisify(execFile)(process.env.COUNTED, ["verify", "--data", site.data]);
        assert.match(stdout, /all is as it was written/, stdout);
      } finally {
        await site.stop();
      }
    },
  },
];
