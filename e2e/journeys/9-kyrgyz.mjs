// A release made for a Kyrgyz indicator goes the whole way by hand: an office (invented, as the village is) reads the
// official series of 6.1.1 in; a village collects, estimates, protects and publishes; the office asks, holds it against
// its own series and decides; a reader uses it, and the village reads with its receipts what came of it.
import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { enter, press, reasons, send } from "../people.mjs";

const SERIES = new URL("../../conformance/series/", import.meta.url);
const FORM = new URL("../../demo/womens-well/form.xlsx", import.meta.url);
const OFFICE = "office-of-trial-statistics";
const SLUG = "springs-of-a-trial-valley";
const RELEASE = "springs-2026";
const WORK = `/work/${SLUG}`;
/** Households; so many that two of three groups may be shown. */
const HOMES = 26;
const dry = (home) => (home < 14 ? "never" : home < 24 ? "some_days" : "most_days");
const CODE = /[A-Z0-9]{4}(-[A-Z0-9]{4}){2}/;
const PHONE = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true, bypassCSP: true };

/** A day so many days from now. */
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Someone at their browser: sends what a form of a page would, reads a page, looks at one. */
function hand({ page, context, site, look }) {
  const does = async (path, form) => {
    const answer = await send(context, site, path, form);
    assert.equal(answer.status(), 303, `${path} answers ${answer.status()}: ${reasons(await answer.text())}`);
    return answer.headers().location;
  };
  const see = async (path) => {
    const answer = await page.goto(site.address + path);
    assert.ok(answer.ok(), `${path} answers ${answer.status()}`);
    await look(page);
  };
  const read = async (path) => (await context.request.get(site.address + path)).text();
  return { page, context, site, does, see, read };
}

/** Reads a file of the Open SDG repository in at the office's page. */
async function seriesRead({ page, see, site }, [indicator, file, code]) {
  await page.goto(`${site.address}/bodies/${OFFICE}/series`);
  const said = { indicator, code, source: `https://example.org/${file}`, licence: "MIT" };
  const form = page.locator("form[enctype]").first();
  for (const [name, value] of Object.entries(said)) await form.locator(`input[name=${name}]`).fill(value);
  await form.locator("input[type=file]").setInputFiles({ name: file, mimeType: "text/plain", buffer: await readFile(new URL(file, SERIES)) });
  await press(form.locator("button").last());
  assert.match(await page.locator("main").innerText(), /figures were read in/);
  await see(`/bodies/${OFFICE}/series`);
}

/** From the wish to an open form. */
async function opened({ page, site, does }) {
  await page.goto(`${site.address}/work/new`);
  await page.locator("input[name=title]").fill("Springs of a trial valley");
  await page.locator("textarea[name=aim]").fill("We want to know whose spring runs dry.");
  await page.locator("select[name=places]").selectOption({ label: "Kyrgyzstan" });
  await page.locator("input[name=kind][value='1']").check();
  await press(page.locator("main form button").last());
  await does(`${WORK}/decide/parties`, { name: "The valley", class: "community", role: "initiator" });
  await does(`${WORK}/decide/move`, { to: "registered", reason: "" });
  await does(`${WORK}/decide/rounds`, {});
  const round = `/initiatives/${SLUG}/rounds/1`;
  await does(`${round}/risks/begin`, {});
  const risk = { row: "1", group: "Herders", harm: "They are named", likelihood: "2", severity: "3", measures: "No names", owner: "The valley", likelihood_left: "1", language: "en" };
  await does(`${round}/risks/row`, risk);
  await does(`${round}/risks/approve`, {});
  await page.goto(`${site.address}${WORK}/ask`);
  await page.locator("input[type=file]").setInputFiles({ name: "springs.xlsx", mimeType: "application/octet-stream", buffer: await readFile(FORM) });
  await page.locator("textarea[name=about]").fill("We ask how often the water stays away.");
  await page.locator("input[name=who]").fill("The valley");
  await page.locator("input[name=contact]").fill("valley@example.org");
  await press(page.locator("main form button").last());
  await page.goto(`${site.address}${WORK}/ask`);
  await press(page.locator(`main a[href^='${WORK}/ask/']`).first());
  const form = new URL(page.url()).pathname;
  const chosen = await page.locator("select[name=consent] option").evaluateAll((all) => all.map((o) => o.value));
  const yes = chosen.find((value) => /consent.*=yes/.test(value));
  if (yes) await does(`${form}/consent`, { consent: yes });
  await does(`${form}/state`, { to: "open", reason: "We ask it as it stands" });
  return form.split("/").pop();
}

/** One household answers, page by page; gives the code of its receipt. */
async function answered(phone, site, path, home) {
  await phone.goto(site.address + path);
  for (let screen = 0; screen < 30; screen += 1) {
    const receipt = phone.locator("main a[href^='/my-data/']");
    if (await receipt.count()) return (await receipt.first().getAttribute("href")).split("/").pop();
    const main = phone.locator("main");
    const spring = main.locator(`input[type=radio][value=${dry(home)}]`);
    const names = await main.locator("input[type=radio]").evaluateAll((all) => [...new Set(all.map((r) => r.name))]);
    for (const name of names) {
      const group = main.locator(`input[type=radio][name="${name}"]`);
      await ((await spring.count()) ? spring : group.first()).check();
    }
    const boxes = main.locator("input[type=checkbox]");
    if (await boxes.count()) await boxes.first().check();
    for (const field of await main.locator("input[type=number], input[inputmode]").all()) await field.fill(String(2 + (home % 5)));
    for (const field of await main.locator("textarea, input[type=text]:not([inputmode])").all()) await field.fill("Time");
    await press(main.locator("form button:not([name])").last());
  }
  throw new Error(`the form does not end: ${phone.url()}`);
}

/** Answers become data, a table is protected, shares are estimated, and both go out. */
async function published({ page, site, does, see, read }, instrument) {
  const data = await does(`${WORK}/check/answers/${instrument}`, {});
  await does(`${data}/snapshots`, {});
  const dataset = data.split("/").pop();
  await see(`${WORK}/analyse`);
  const name = "How often the spring was dry";
  const analysis = await does(`${WORK}/analyse`, { dataset, statistic: "proportion", variable: "dry", name });
  await see(analysis);
  await see(`${WORK}/protect`);
  const table = { data: dataset, "title-1": name, "columns-1": "dry", threshold: "5" };
  const protection = await does(`${WORK}/protect`, table);
  await see(protection);
  await page.goto(`${site.address}${WORK}/publish`);
  const words = {
    title: "Springs of a trial valley", sentence: "Every second spring ran without a dry day.", question: "Whose spring runs dry?", method: "Every household of one valley was asked.",
    can: "How often the springs of this valley run dry.", limits: "One valley, one month.", creators: "The valley", publisher: "The valley", slug: RELEASE, start: "2026-01-01", end: "2026-12-31", threshold: "5",
  };
  const form = page.locator(`form[action='${WORK}/publish']`);
  for (const [field, value] of Object.entries(words)) await form.locator(`[name=${field}]`).fill(value);
  await form.locator("select[name=protection]").selectOption({ index: 1 });
  await form.locator("input[name=analyses]").first().check();
  await form.locator("input[name=subject][value=persons]").check();
  await press(form.locator("button").last());
  assert.ok(page.url().endsWith(`/publish/${RELEASE}`), reasons(await page.content()));
  const step = `${WORK}/publish/${RELEASE}/step`;
  for (const to of ["check", "approve", "publish"]) await does(step, { step: to, reason: "No body yet" });
  await see(`/releases/${RELEASE}`);
  const csv = await read(`/releases/${RELEASE}/data.sdmx.csv`);
  assert.ok(csv.includes(",0.53"), "14 of 26 households");
  assert.ok(!csv.includes("0.0769"), "two households are not shown");
}

/** The office asks, judges, holds the release against its series, and decides. */
async function decided({ page, does, see, read }) {
  await see(`${WORK}/handovers`);
  const at = await does(`${WORK}/handovers`, { release: RELEASE, office: OFFICE, indicator: "6.1.1", due: day(60) });
  await see(`/bodies/${OFFICE}/desk`);
  await does(`${at}/ask`, { question: "Were all households of the valley asked?" });
  await does(`${at}/answer`, { number: "1", answer: "All that were at home in that week." });
  const criteria = (await read(at)).split("<form").find((form) => form.includes('value="quality-criteria"'));
  const items = criteria?.match(/name="item-[^"]+"/g) ?? [];
  assert.ok(items.length > 0, "the office judges by a scheme");
  await does(`${at}/judge`, { scheme: "quality-criteria", ...Object.fromEntries(items.map((i) => [i.slice(6, -1), "met"])) });
  await see(`${at}/benchmark`);
  const held = await page.locator("main").innerText();
  assert.match(held, /SH_H2O_SAFE/, "its own series stands beside the release");
  const ruling = { category: "complementary", reasons: "Sound, and of a place that our survey does not reach", indicator: "6.1.1", scope: "The trial valley", expires: day(700) };
  await does(`${at}/ruling`, ruling);
  await does(`${at}/approve`, { reason: "The keeper of the office decides" });
  await see(at);
  await see("/indicators/6.1.1");
  const shown = await page.locator("main").textContent();
  for (const words of [/SH_H2O_SAFE/, /Springs of a trial valley/, /95\.4/, /One valley, one month/]) assert.match(shown, words);
  await see("/indicators/6.1.1?lang=ar");
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  assert.match(await read("/handovers.csv?lang=en"), /Springs of a trial valley.*beside official statistics/);
  return at;
}

/** The formats that other programs read say how the office decided. */
async function taken({ read, context, site }) {
  const csv = await read(`/releases/${RELEASE}/data.sdmx.csv`);
  assert.match(csv, /accepted by Office of trial statistics/);
  for (const file of ["datapackage.json", "data.sdmx.xml", "data.jsonstat.json", "ddi.xml", "dcat.jsonld", "prov.jsonld"]) {
    const answer = await context.request.get(`${site.address}/releases/${RELEASE}/${file}`);
    assert.equal(answer.status(), 200, file);
    assert.ok(!(await answer.text()).includes("0.0769"), `${file} does not tell what is withheld`);
  }
}

/** Someone without an account says that they used it; the producer looks, the office confirms. */
async function used({ page, site, does, see }, browser) {
  const stranger = await (await browser.newContext({ bypassCSP: true })).newPage();
  await stranger.goto(`${site.address}/releases/${RELEASE}/uses`);
  const form = stranger.locator(`form[action$='${RELEASE}/uses']`);
  for (const name of ["kind", "phase"]) {
    const radios = form.locator(`input[type=radio][name=${name}]`);
    if (await radios.count()) await radios.first().check();
    else await form.locator(`select[name=${name}]`).selectOption({ index: 1 });
  }
  await form.locator("input[name=title]").fill("A second pipe for the upper springs");
  await form.locator("input[name=who]").fill("The office");
  const decider = form.locator("select[name=decider], input[name=decider]");
  if (await decider.evaluate((it) => it.tagName === "SELECT")) await decider.selectOption(OFFICE);
  else await decider.fill(OFFICE);
  await press(form.locator("button").last());
  assert.equal(await stranger.locator(".error-summary").count(), 0, reasons(await stranger.content()));
  await stranger.close();
  await page.goto(`${site.address}/releases/${RELEASE}/uses`);
  await press(page.getByRole("link", { name: "A second pipe for the upper springs" }));
  const at = new URL(page.url()).pathname;
  await does(`${at}/look`, {});
  await does(`${at}/decider`, { answer: "confirms", words: "" });
  await see(at);
  await see("/uses");
}

/** What changed goes to the households by their receipts, and one says whether it was meant so. */
async function told({ page, site, does, see }, browser, receipt, look) {
  const words = { round: "1", release: RELEASE, title: "A second pipe", done: "The office put the upper springs on its list.", by: "The office", not_done: "The pipe is not laid yet.", next: "Next spring.", language: "en" };
  const note = await does(`${WORK}/returns`, words);
  await see(note);
  await does(`${note}/send`, { participants: day(0), public: day(0) });
  const pocket = await browser.newContext(PHONE);
  const phone = await pocket.newPage();
  await phone.goto(`${site.address}/my-data/${receipt}`);
  assert.match(await phone.locator("main").innerText(), /A second pipe/);
  await look(phone);
  await phone.setViewportSize(PHONE.viewport);
  const asked = phone.locator("form[action*='/returns/']");
  await asked.locator("input[name=answer]").first().check();
  await press(asked.locator("button"));
  assert.equal(await phone.locator("form[action*='/returns/']").count(), 0, "it is asked once");
  await pocket.close();
  await page.goto(`${site.address}/initiatives/${SLUG}`);
  assert.match(await page.locator("main").innerText(), /A second pipe/);
}

export default [
  {
    name: "a release for a Kyrgyz indicator goes the whole way",
    async walk(it) {
      const { context, browser, site, look } = it;
      await enter(context, site);
      const me = { ...hand(it), look };
      await me.does("/bodies/new", { name: "Office of trial statistics", kind: "office" });
      await seriesRead(me, ["6.1.1", "6-1-1.xml", ""]);
      await seriesRead(me, ["1.4.1", "1-4-1.csv", "SP_ACS_BSRVH2O"]);
      const instrument = await opened(me);
      const pocket = await browser.newContext(PHONE);
      const phone = await pocket.newPage();
      const receipts = [];
      for (let home = 0; home < HOMES; home += 1) receipts.push(await answered(phone, site, `/f/${instrument}`, home));
      assert.match(receipts[0], CODE);
      await pocket.close();
      await published(me, instrument);
      await decided(me);
      await taken(me);
      await used(me, browser);
      await told(me, browser, receipts[0], look);
    },
  },
];
