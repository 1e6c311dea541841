// A person with a cheap telephone and a browser without script takes part, and takes it back with the code of the receipt.
import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { enter, press as pressed, send } from "../people.mjs";

const FORM = new URL("../../demo/womens-well/form.xlsx", import.meta.url);
const PHONE = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true, javaScriptEnabled: false };
const CODE = /^[A-Z0-9]{4}(-[A-Z0-9]{4}){2}$/;
const SCREENS = 40;

async function done(context, site, path, form) {
  const answer = await send(context, site, path, form);
  assert.equal(answer.status(), 303, `${path} answers ${answer.status()}`);
}

/** An initiative without a body opens a form, and asks for one purpose more; gives where the form is filled in. */
async function opened(page, context, site) {
  await page.goto(`${site.address}/work/new`);
  await page.locator("input[name=title]").fill(`Walks to water ${process.pid}`);
  await page.locator("textarea[name=aim]").fill("We want to know how long the way to the water is.");
  await page.locator("select[name=places]").selectOption({ label: "Kenya" });
  await page.locator("input[name=kind][value='1']").check();
  await pressed(page.locator("main form button").last());
  const slug = new URL(page.url()).pathname.split("/")[2];
  const [work, round] = [`/work/${slug}`, `/initiatives/${slug}/rounds/1`];
  await done(context, site, `${work}/decide/parties`, { name: "Those who walk", class: "community", role: "initiator" });
  await done(context, site, `${work}/decide/move`, { to: "registered", reason: "" });
  await done(context, site, `${work}/decide/rounds`, {});
  await done(context, site, `${round}/risks/begin`, {});
  const risk = { row: "1", group: "Households far away", harm: "They are named as poor", likelihood: "2", severity: "3", measures: "No names", owner: "The chair", likelihood_left: "1", language: "en" };
  await done(context, site, `${round}/risks/row`, risk);
  await done(context, site, `${round}/risks/approve`, {});
  await page.goto(`${site.address}${work}/ask`);
  await page.locator("input[type=file]").setInputFiles({ name: "walks.xlsx", mimeType: "application/octet-stream", buffer: await readFile(FORM) });
  await page.locator("textarea[name=about]").fill("We ask how far the water is.");
  await page.locator("input[name=who]").fill("Keepers of the spring");
  await page.locator("input[name=contact]").fill("spring@example.org");
  await pressed(page.locator("main form button").last());
  await page.goto(`${site.address}${work}/ask`);
  await page.locator(`main a[href^='${work}/ask/']`).first().click();
  await page.waitForURL(/ask\/.+/);
  const id = new URL(page.url()).pathname.split("/").pop();
  const chosen = await page.locator("select[name=consent] option").evaluateAll((all) => all.map((o) => o.value));
  const yes = chosen.find((value) => /consent.*=yes/.test(value));
  if (yes) {
    await page.locator("select[name=consent]").selectOption(yes);
    await pressed(page.locator("form:has(select[name=consent]) button"));
  }
  await pressed(page.locator("button[name=to][value=open]"));
  const permission = `${work}/collect/${id}/permission`;
  await done(context, site, permission, { label: "Tell you when the figures are out", language: "en", dpv: "" });
  await done(context, site, `${permission}/ask`, {});
  return `/f/${id}`;
}

/** Presses a button of the page; without script there is only the next page to wait for. */
async function press(button) {
  const page = button.page();
  const there = page.waitForNavigation({ waitUntil: "load" });
  await button.click();
  await there;
}

/** Without script axe does not run; what it cannot say is measured: nothing is wider than the screen, nothing too small for a thumb. */
async function fits(page) {
  const found = await page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const all = [...document.querySelectorAll("main button, main input:not([type=hidden]), main select, main textarea")];
    const target = (it) => (["radio", "checkbox"].includes(it.type) ? it.closest(".choice") ?? it : it).getBoundingClientRect();
    const small = all.filter((it) => it.checkVisibility() && target(it).height < 43.5).map((it) => it.outerHTML.slice(0, 120));
    return { wide, small };
  });
  assert.deepEqual(found, { wide: 0, small: [] }, page.url());
}

/** Numbers that a person tries, one after the other, where the form does not take one. */
const NUMBERS = ["30", "3", "1", "0", "100"];

/** Answers a page as a person in a hurry does: the first answer to each question that has none. */
async function answer(phone, tries) {
  const main = phone.locator("main");
  const names = await main.locator("input[type=radio]").evaluateAll((all) => [...new Set(all.map((r) => r.name))]);
  for (const name of names) {
    const group = main.locator(`input[type=radio][name="${name}"]`);
    if (!(await group.evaluateAll((all) => all.some((r) => r.checked)))) await group.first().check();
  }
  const groups = await main.locator("input[type=checkbox]").evaluateAll((all) => [...new Set(all.map((r) => r.name))]);
  for (const name of groups) {
    const boxes = main.locator(`input[type=checkbox][name="${name}"]`);
    if (!(await boxes.evaluateAll((all) => all.some((r) => r.checked)))) await boxes.first().check();
  }
  for (const field of await main.locator("select").all()) {
    const values = await field.locator("option").evaluateAll((all) => all.map((o) => o.value).filter(Boolean));
    if (!(await field.inputValue()) && values.length) await field.selectOption(values[0]);
  }
  const fill = async (fields, text) => {
    for (const field of await main.locator(fields).all()) if (!(await field.inputValue())) await field.fill(text);
  };
  for (const field of await main.locator("input[type=number], input[inputmode=numeric], input[inputmode=decimal]").all())
    if (tries || !(await field.inputValue())) await field.fill(NUMBERS[tries % NUMBERS.length]);
  await fill("input[type=date]", "2026-03-02");
  await fill("input[type=time]", "10:00");
  await fill("input[type=datetime-local]", "2026-03-02T10:00");
  await fill("textarea, input[type=text]:not([inputmode]), input:not([type])", "07501234567");
}

/** Goes through the form to its end; gives the code of the receipt. */
async function filled(phone, seen) {
  let before = "";
  let tries = 0;
  for (let screen = 0; screen < SCREENS; screen += 1) {
    const receipt = phone.locator("main a[href^='/my-data']");
    if (await receipt.count()) return (await receipt.first().getAttribute("href")).split("/").pop();
    if (screen < 3) await seen(`form-${screen}`);
    const none = phone.locator("button[name=add][value=no]");
    if (await none.count()) await press(none);
    else {
      const here = await phone.locator("main > p.quiet").allInnerTexts().then((all) => all.join(" "));
      tries = here && here === before ? tries + 1 : 0;
      before = here;
      await answer(phone, tries);
      await press(phone.locator("main form button:not([name])").last());
    }
  }
  throw new Error(`the form does not end: ${phone.url()}\n${await phone.locator("main").innerText()}`);
}

export default [
  {
    name: "a respondent reads, changes, corrects and takes back with the code of the receipt, without script",
    async walk({ page, context, browser, site }) {
      await enter(context, site);
      const fill = await opened(page, context, site);
      for (const lang of ["en", "ar"]) {
        const pocket = await browser.newContext({ ...PHONE, bypassCSP: true, locale: lang });
        const phone = await pocket.newPage();
        phone.setDefaultTimeout(20_000);
        const seen = async (name) => {
          await fits(phone);
          if (process.env.SHOTS) await phone.screenshot({ path: `${process.env.SHOTS}/back-${lang}-${name}.png`, fullPage: true });
        };
        await phone.goto(`${site.address}${fill}?lang=${lang}`);
        await seen("start");
        const code = await filled(phone, seen);
        assert.match(code, CODE);
        await seen("receipt");

        // Weeks later, with the slip of paper: first with a slip of the pen.
        await phone.goto(`${site.address}/my-data/AAAA-BBBB?lang=${lang}`);
        await seen("mistyped");
        await phone.locator("input[name=code]").fill(code.toLowerCase().replaceAll("-", " "));
        await press(phone.locator("main form button"));
        await seen("mine");
        const purposes = phone.locator("main form[action$='/purpose'] button, main form button[name=said]");
        assert.ok(await purposes.count(), "a purpose can be changed");
        await press(purposes.first());
        await seen("purpose");

        await press(phone.locator("main form[action$='/correct'] button"));
        await seen("correct");
        await press(phone.locator("main button[name=go]").nth(1));
        await seen("correct-one");
        await press(phone.locator("main form button:not([name])").first());
        assert.match(phone.url(), /\/review/, "who corrects one answer comes back to all of them");
        await filled(phone, seen);
        await seen("corrected");

        await phone.goto(`${site.address}/my-data/${code}`);
        await press(phone.locator("main form[action$='/withdraw'] button"));
        await seen("gone");
        assert.equal(await phone.locator("main form[action$='/withdraw']").count(), 0, "it is taken back");
        assert.equal(await phone.locator("main dl dd").count(), 0, "nothing of what was said is there");
        await pocket.close();
      }
    },
  },
];
