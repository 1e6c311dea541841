// A facilitator and a women's group make an initiative from nothing, by hand: from the wish to the verdict that everybody
// reads. The site is empty and on a clock of its own, for the participants' question stays open for a week.
import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { enter, invite, join, press, send } from "../people.mjs";
import { startTrial } from "../site.mjs";

const FORM = new URL("../../demo/womens-well/form.xlsx", import.meta.url);
const WORK = "/work/our-spring";
const ROUND = "/initiatives/our-spring/rounds/1";
const SEAT = { on_behalf_of: "the households above the spring", chosen: "elected", side: "community", voting: "yes" };
const STAGES = ["1a", "1b", "1c", "1d", "2", "3", "4", "5", "6"];

/** Sends a form that must lead on, and gives where. */
async function done(context, site, path, form) {
  const answer = await send(context, site, path, form);
  assert.equal(answer.status(), 303, `${path} answers ${answer.status()}: ${(await answer.text()).match(/governance-[a-z-]+|app-[a-z-]+/g)}`);
  return answer.headers().location;
}

/** Two women sit in a body of the group; the first is its chair. */
async function seats(browser, host, site) {
  const body = { name: "Keepers of the spring", kind: "community_body" };
  const members = await done(host, site, `${WORK}/decide/bodies`, body);
  const page = await host.newPage();
  const women = {};
  for (const name of ["Halima", "Zainab"]) {
    await done(host, site, members, { ...SEAT, name });
    await page.goto(site.address + members);
    const ask = await page.locator("form[action$='/invite']").last().getAttribute("action");
    const link = (await (await send(host, site, ask, {})).text()).match(/\/start\/[a-f0-9]+/)?.[0];
    women[name] = await browser.newContext({ bypassCSP: true });
    await join(women[name], site, link, name);
    if (name === "Halima") await done(host, site, ask.replace(/invite$/, "posts"), { post: "chair", post_end: "2031-01-01" });
  }
  await page.close();
  return women;
}

/** Puts what a page says must be decided to the vote; both women agree; the chair says the outcome. */
async function decided(page, site, women, statement) {
  const put = page.locator("form[action$='/decide/put'] button, form[action$='/ask'] button");
  await press(put.first());
  const motion = new URL(page.url()).pathname;
  assert.match(motion, /^\/decisions\//);
  const chair = await women.Halima.newPage();
  await chair.goto(site.address + motion);
  await press(chair.locator("form[action$='/open'] button"));
  for (const name of ["Halima", "Zainab"]) {
    const voter = await women[name].newPage();
    await voter.goto(site.address + motion);
    await press(voter.locator("button[name=choice][value=agree]"));
    await voter.close();
  }
  await chair.goto(site.address + motion);
  await chair.locator("textarea[name=statement]").fill(statement);
  await press(chair.locator("form[action$='/close'] button"));
  await chair.close();
  return motion;
}

/** Wish, place, people: what stands in the register. */
async function described(page, context, site) {
  await page.goto(`${site.address}/work/new`);
  await page.locator("input[name=title]").fill("Our spring");
  await page.locator("textarea[name=aim]").fill("The spring gives less water every year. We want to know who goes without.");
  await page.locator("select[name=places]").selectOption({ label: "Kenya" });
  await page.locator("input[name=kind][value='1']").check();
  await press(page.locator("main form button").last());
  await done(context, site, `${WORK}/decide/parties`, { name: "Women of the spring", class: "community", role: "initiator" });
  await done(context, site, `${WORK}/decide/move`, { to: "registered", reason: "" });
  await done(context, site, `${WORK}/decide/rounds`, {});
}

/** The design room: the wish, and one point that the body adopts. */
async function designed(page, site, women) {
  await page.goto(`${site.address}${ROUND}/design/about`);
  await page.locator("textarea[name=wish]").fill("Everybody finds water within half an hour.");
  await press(page.locator("main form button").last());
  await page.goto(`${site.address}${ROUND}/design/new?part=1a`);
  await page.locator("input[name=title]").fill("Count the walks to the spring");
  await page.locator("textarea[name=text]").fill("Each household says how long its walk takes.");
  await press(page.locator("main form button").last());
  const at = page.url();
  const motion = await decided(page, site, women, "We want to know it for ourselves.");
  await page.goto(at);
  assert.match(await page.locator("main").innerText(), /Adopted/);
  return motion;
}

/** Who could be harmed, and what is done about it, approved by the body. */
async function looked(page, context, site, women) {
  await done(context, site, `${ROUND}/risks/begin`, {});
  const risk = { row: "1", group: "Households far away", harm: "They are named as poor", likelihood: "2", severity: "3", measures: "No names leave the group", owner: "The chair", likelihood_left: "1", language: "en" };
  await done(context, site, `${ROUND}/risks/row`, risk);
  await page.goto(`${site.address}${ROUND}/risks`);
  await decided(page, site, women, "Nobody is named.");
  await page.goto(`${site.address}${ROUND}/risks`);
  await press(page.locator("form[action$='/risks/approve'] button"));
}

/** The form is brought, read, approved and opened. */
async function asked(page, site, women) {
  await page.goto(`${site.address}${WORK}/ask`);
  await page.locator("input[type=file]").setInputFiles({ name: "spring.xlsx", mimeType: "application/octet-stream", buffer: await readFile(FORM) });
  await page.locator("textarea[name=about]").fill("We ask how far the water is.");
  await page.locator("input[name=who]").fill("Keepers of the spring");
  await page.locator("input[name=contact]").fill("spring@example.org");
  await press(page.locator("main form button").last());
  await page.goto(`${site.address}${WORK}/ask`);
  await page.locator(`main a[href^='${WORK}/ask/']`).first().click();
  await page.waitForURL(/ask\/.+/);
  return page.url();
}

/** The form is put before the body, and opened as it decided. */
async function opened(page, context, site, women, form) {
  const chosen = await page.locator("select[name=consent] option").evaluateAll((all) => all.map((o) => o.value));
  const yes = chosen.find((value) => /consent.*=yes/.test(value));
  if (yes) {
    await page.locator("select[name=consent]").selectOption(yes);
    await press(page.locator("form:has(select[name=consent]) button"));
  }
  const open = page.locator("button[name=to][value=open]");
  await press(open);
  await decided(page, site, women, "We ask it as it stands.");
  await page.goto(form);
  await press(open);
  return `/f/${new URL(form).pathname.split("/").pop()}`;
}

/** A neighbour fills the form in on a telephone: the first answer to each question, page by page. */
async function answered(browser, site, path) {
  const pocket = await browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const phone = await pocket.newPage();
  await phone.goto(site.address + path);
  for (let screen = 0; screen < 30; screen += 1) {
    if (/done|receipt|my-data/.test(phone.url()) || (await phone.locator("a[href^='/my-data/']").count())) break;
    const names = await phone.locator("main input[type=radio]").evaluateAll((all) => [...new Set(all.map((r) => r.name))]);
    for (const name of names) await phone.locator(`main input[type=radio][name="${name}"]`).first().check();
    const boxes = phone.locator("main input[type=checkbox]");
    if (await boxes.count()) await boxes.first().check();
    for (const field of await phone.locator("main input[type=number], main input[inputmode]").all()) await field.fill("3");
    for (const field of await phone.locator("main textarea, main input[type=text]:not([inputmode])").all()) await field.fill("The way is long");
    for (const field of await phone.locator("main input[type=date]").all()) await field.fill("2026-03-02");
    await press(phone.getByRole("button", { name: /^(Begin|Start|Next|Send|Hand in|Continue)/ }).first());
  }
  const told = await phone.locator("main").innerText();
  await pocket.close();
  return told;
}

/** The organiser answers the framework's questions, and takes up the evidence that lies there. */
async function judged(page, site) {
  await page.goto(`${site.address}${WORK}/rounds/1/evidence`);
  const offered = page.locator("form[action$='/evidence/take'] button");
  let taken = 0;
  for (; (await offered.count()) && taken < 20; taken += 1) await press(offered.first());
  await page.goto(`${site.address}${WORK}/decide/rounds/1/assess`);
  const says = { type: "1", practice: "community_driven_data", regular_programme: "no", directly_involves: "yes", represents_group: "yes", purpose_response_or_inclusiveness: "yes", citizens_side_is_cso: "no" };
  for (const [name, value] of [...Object.entries(says), ...STAGES.map((stage) => [`level-${stage}`, "5"])]) {
    const radio = page.locator(`input[name="${name}"][value="${value}"]`);
    if (await radio.count()) await radio.check();
  }
  await press(page.locator("button[name=file]"));
  return taken;
}

/** Five of those who answered tell a facilitator who is not the organiser (no more may than answered); nobody reads it before the day on which it closes. */
async function told(page, context, browser, site) {
  await page.goto(`${site.address}${WORK}/rounds/1/participants`);
  await page.locator("input[name=days]").fill("7");
  await press(page.locator("form:has(input[name=days]) button"));
  const helping = await browser.newContext({ bypassCSP: true });
  await invite(context, helping, site, "our-spring", "collector", "Farid");
  const helper = await helping.newPage();
  await helper.goto(`${site.address}${WORK}/rounds/1/participants`);
  await helper.locator("input[name=way][value=told]").check();
  await helper.locator("input[name=people]").fill("5");
  await press(helper.locator("form[action$='hand-out'] button"));
  const code = (await helper.locator("main code").first().textContent()).trim();
  const said = Object.fromEntries(STAGES.map((stage) => [`a-${stage}`, "4"]));
  for (let person = 0; person < 5; person += 1) {
    const answer = await send(helping, site, `/answer/${code}`, { ...said, words: "", send: "yes" });
    assert.equal(answer.status(), 200);
  }
  await helping.close();
}

export default [
  {
    name: "an initiative is made from nothing, and its verdict can be read in English and in Arabic",
    async walk({ page, context, browser, look }) {
      const site = await startTrial("2026-03-02T08:00:00Z");
      try {
        await enter(context, site);
        await described(page, context, site);
        const women = await seats(browser, context, site);
        const point = await designed(page, site, women);
        await looked(page, context, site, women);
        const form = await asked(page, site, women);
        const path = await opened(page, context, site, women, form);
        for (let home = 0; home < 5; home += 1) assert.match(await answered(browser, site, path), /[A-Z0-9]{4}-[A-Z0-9]{4}/, "there is a receipt");
        assert.ok((await judged(page, site)) >= 3, "what was decided and who sits there lies ready as evidence");
        await told(page, context, browser, site);

        // A stranger, before the day and after it.
        const stranger = await (await browser.newContext({ bypassCSP: true })).newPage();
        const round = site.address + ROUND;
        await stranger.goto(round);
        assert.equal(await stranger.getByText(/5 people answered/).count(), 0, "while it is open nobody reads it");
        await site.now("2026-03-12T08:00:00Z");
        await stranger.goto(round);
        assert.match(await stranger.locator("main").innerText(), /5 people answered/);
        await look(stranger);
        await stranger.goto(`${site.address}/initiatives/our-spring`);
        const verdict = stranger.locator(".verdict").first();
        const english = await verdict.innerText();
        assert.match(english, /citizen data/i);
        assert.ok((await stranger.locator(".profile-dot").count()) >= 5, "both views stand in the profile");
        await look(stranger);
        await stranger.goto(`${round}/decided`);
        assert.ok(await stranger.locator(`a[href='${point}']`).count(), "the wish leads to its decision");
        await look(stranger);
        await stranger.goto(`${site.address}/initiatives/our-spring?lang=ar`);
        assert.equal(await stranger.locator("html").getAttribute("dir"), "rtl");
        const arabic = await verdict.innerText();
        assert.match(arabic, /\p{Script=Arabic}/u);
        assert.equal(arabic.match(/R\d+/)?.[0], english.match(/R\d+/)?.[0], "the same rule decides in both languages");
        await look(stranger);
        for (const woman of Object.values(women)) await woman.close();
      } finally {
        await site.stop();
      }
    },
  },
];
