// Before anybody else: those whom a release is about see it first, one objects, the producer answers, their body
// agrees; the day is announced, and on that day, not before, everybody reads it. The clock of a trial site moves on.
import { strict as assert } from "node:assert";
import { enter, join, press, send } from "../people.mjs";
import { startTrial } from "../site.mjs";
import { HOMES, PHONE, RELEASE, WORK, answered, assembled, day, hand, opened } from "../valley.mjs";

const BEGIN = Date.parse("2026-11-22T08:00:00Z");
const DESK = `${WORK}/publish/${RELEASE}`;
const OUT = `/releases/${RELEASE}`;
const SEAT = { on_behalf_of: "those who fetch the water", chosen: "elected", side: "community", voting: "yes" };
const OBJECTION = "You left out the upper springs";
const ANSWER = "The upper springs are counted next year, and the page says so.";

/** The day so many days after the journey began. */
const on = (days) => day(days, BEGIN);

/** A body of three, each at a browser of their own; the first is its chair. */
async function founded({ does, context, page }, site, browser) {
  const members = await does(`${WORK}/decide/bodies`, { name: "Keepers of the springs", kind: "community_body" });
  const people = [];
  for (const name of ["Salma", "Tariq", "Yusra"]) {
    await does(members, { ...SEAT, name });
    await page.goto(site.address + members);
    const invite = await page.locator("form[action$='/invite']").last().getAttribute("action");
    const link = (await (await send(context, site, invite, {})).text()).match(/\/start\/[a-f0-9]+/)?.[0];
    const guest = await browser.newContext({ bypassCSP: true });
    await join(guest, site, link, name);
    if (people.length === 0) await does(invite.replace(/invite$/, "posts"), { post: "chair", post_end: on(700) });
    people.push({ name, guest });
  }
  return people;
}

/** Whoever holds a receipt finds the figures with it, and objects; a meeting comes by the link and says something. */
async function voiced({ page, site }, [phone, stranger], receipts, look) {
  await phone.goto(`${site.address}/my-data/${receipts[0]}`);
  await press(phone.locator(`main a[href$='/before/${RELEASE}']`));
  await look(phone);
  assert.match(await phone.locator("main").innerText(), /before everybody else/);
  await phone.locator("input[name=kind][value=objection]").check();
  await phone.locator("textarea[name=words]").fill(OBJECTION);
  await press(phone.locator("main form button").last());
  assert.equal(await phone.locator("input[name=kind]").count(), 0, "each receipt has one voice");

  await page.goto(site.address + DESK);
  const link = await page.locator("input[name=link]").getAttribute("value");
  await stranger.goto(`${link}?lang=ar`);
  assert.equal(await stranger.locator("html").getAttribute("dir"), "rtl");
  await look(stranger);
  await stranger.locator("input[name=kind][value=comment]").check();
  await stranger.locator("textarea[name=words]").fill("قولوها في السوق أيضا");
  await press(stranger.locator("main form button").last());
}

/** The release is put to the vote from its page, and agreed to when the days of the vote are over. */
async function agreed({ page, does, site }, people, forward, look) {
  const refused = await send(page.context(), site, `${DESK}/step`, { step: "approve", reason: "" });
  assert.equal(refused.status(), 422, "where a body decides, nobody decides alone");
  await page.setContent(await refused.text());
  const put = page.locator("form[action$='/decide/put']");
  const fields = await put.locator("[name]").evaluateAll((all) => all.map((it) => [it.name, it.value]));
  const motion = await does(`${WORK}/decide/put`, Object.fromEntries(fields));
  const [chair] = people;
  await chair.does(`${motion}/open`, { closes: on(17) });
  for (const one of people) await one.does(`${motion}/vote`, { choice: "agree" });
  await forward(18);
  await chair.does(`${motion}/close`, { statement: "It is ours, and it is so." });
  await page.goto(site.address + motion);
  await look(page);
}

export default [
  {
    name: "those whom it is about see it first, their body agrees, and it goes out on the day that was announced",
    async walk({ page, context, browser, look }) {
      const site = await startTrial(new Date(BEGIN).toISOString());
      try {
        await enter(context, site);
        const me = { ...hand({ page, context, site, look }), look };
        const instrument = await opened(me);
        const phone = await (await browser.newContext(PHONE)).newPage();
        const stranger = await (await browser.newContext({ bypassCSP: true })).newPage();
        const receipts = [];
        for (let home = 0; home < HOMES; home += 1) receipts.push(await answered(phone, site, `/f/${instrument}`, home));
        await assembled(me, instrument);
        const body = await founded(me, site, browser);
        const people = body.map(({ guest }) => hand({ page, context: guest, site, look }));
        const forward = async (days) => {
          await site.now(`${on(days)}T09:00:00Z`);
          await enter(context, site);
          for (const { name, guest } of body) {
            await send(guest, site, "/sign-in", { email: `${name.toLowerCase()}@example.org`, password: "four words in a row" });
          }
        };
        const gone = async (path) => (await stranger.goto(site.address + path)).status();

        await me.does(`${DESK}/step`, { step: "check" });
        await me.does(`${DESK}/step`, { step: "community", until: on(7) });
        assert.equal(await gone(OUT), 404, "nobody else sees it");
        await voiced(me, [phone, stranger], receipts, look);
        await me.see(DESK);
        const desk = await page.locator("main").innerText();
        assert.ok(desk.includes(OBJECTION) && desk.includes("قولوها"), "the producer reads what was said");
        await forward(8);
        await me.does(`${DESK}/answer`, { answer: ANSWER, language: "en" });
        await phone.goto(`${site.address}/my-data/${receipts[1]}/before/${RELEASE}`);
        assert.ok((await phone.locator("main").innerText()).includes(ANSWER), "who is asked reads the answer");
        await agreed(me, people, forward, look);
        await me.does(`${DESK}/step`, { step: "approve", reason: "" });

        await me.does(`${DESK}/schedule`, { day: on(20), hour: "14:00", reason: "", access: "The valley's council" });
        await me.see(DESK);
        await stranger.goto(`${site.address}/calendar`);
        await look(stranger);
        const announced = await stranger.locator("main").innerText();
        assert.match(announced, /Springs of a trial valley[\s\S]*council/, "title, day, and who sees it before");
        assert.ok(!announced.includes("Every second spring"), "and nothing of what it says");
        const early = await send(context, site, `${DESK}/step`, { step: "publish" });
        assert.equal(early.status(), 422, "its hour lies ahead");
        assert.equal(await gone(OUT), 404);
        await site.now(`${on(20)}T14:00:30Z`);
        // The site looks every quarter of a minute whether an hour has come.
        for (let tries = 0; tries < 60 && (await gone(OUT)) === 404; tries += 1) await stranger.waitForTimeout(1_000);
        assert.equal(await gone(OUT), 200, "out on its day, by itself");
        await look(stranger);
        const words = await stranger.locator("main").innerText();
        assert.ok(words.includes(ANSWER), "objections and answers stand with the figures");
        assert.ok(!words.includes(OBJECTION), "what one person said does not");
      } finally {
        await site.stop();
      }
    },
  },
];
