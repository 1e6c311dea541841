// A release made for a Kyrgyz indicator goes the whole way by hand: an office (invented, as the village is) reads the
// official series of 6.1.1 in; a village collects, estimates, protects and publishes; the office asks, holds it against
// its own series and decides; a reader uses it, and the village reads with its receipts what came of it.
import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { enter, press, reasons } from "../people.mjs";
import { HOMES, PAGE, PHONE, RELEASE, WORK, answered, assembled, day, hand, opened } from "../valley.mjs";

const SERIES = new URL("../../conformance/series/", import.meta.url);
const OFFICE = "office-of-trial-statistics";
const CODE = /[A-Z0-9]{4}(-[A-Z0-9]{4}){2}/;

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

/** What is put together goes out. */
async function published(me, instrument) {
  await assembled(me, instrument);
  const { does, see, read } = me;
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
  await page.goto(`${site.address}${PAGE}`);
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
