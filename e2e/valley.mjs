// A valley that counts its springs, from the wish to a release that is put together: what several journeys begin with.
import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { press, reasons, send } from "./people.mjs";

const FORM = new URL("../demo/womens-well/form.xlsx", import.meta.url);
export const RELEASE = "springs-2026";
export const WORK = "/work/springs-of-a-trial-valley";
export const PAGE = "/initiatives/springs-of-a-trial-valley";
/** Households; so many that two of three groups may be shown. */
export const HOMES = 26;
const dry = (home) => (home < 14 ? "never" : home < 24 ? "some_days" : "most_days");
export const PHONE = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true, bypassCSP: true };

/** A day so many days from a time, or from now. */
export const day = (days, from = Date.now()) => new Date(from + days * 86_400_000).toISOString().slice(0, 10);

/** Someone at their browser: sends what a form of a page would, reads a page, looks at one. */
export function hand({ page, context, site, look }) {
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

/** From the wish to an open form. */
export async function opened({ page, site, does }) {
  await page.goto(`${site.address}/work/new`);
  await page.locator("input[name=title]").fill("Springs of a trial valley");
  await page.locator("textarea[name=aim]").fill("We want to know whose spring runs dry.");
  await page.locator("select[name=places]").selectOption({ label: "Kyrgyzstan" });
  await page.locator("input[name=kind][value='1']").check();
  await press(page.locator("main form button").last());
  await does(`${WORK}/decide/parties`, { name: "The valley", class: "community", role: "initiator" });
  await does(`${WORK}/decide/move`, { to: "registered", reason: "" });
  await does(`${WORK}/decide/rounds`, {});
  const round = `${PAGE}/rounds/1`;
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
export async function answered(phone, site, path, home) {
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

/** Answers become data, a table is protected, shares are estimated, and both are put together. */
export async function assembled({ page, site, does, see }, instrument) {
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
}
