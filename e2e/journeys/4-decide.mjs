// A community decides: seats, a motion, votes on a telephone in Arabic, an outcome that everybody can read.
import { strict as assert } from "node:assert";
import { enter, join, press, send } from "../people.mjs";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const SEAT = { on_behalf_of: "the gardens on our side", chosen: "elected", side: "community", voting: "yes" };

/** What a form that was sent leads to. */
async function done(answer) {
  assert.equal(answer.status(), 303, `${answer.url()} answers ${answer.status()}`);
  return answer.headers().location;
}

export default [
  {
    name: "a member votes on a telephone in Arabic, and the outcome stands in the register",
    async walk({ page, context, browser, site, look }) {
      await enter(context, site);
      const body = { name: "Hedgehog watchers", kind: "community_body" };
      const members = await done(await send(context, site, "/work/hedgehog-street/decide/bodies", body));
      const people = {};
      for (const name of ["Salma", "Tariq", "Yusra"]) {
        await done(await send(context, site, members, { ...SEAT, name }));
        await page.goto(site.address + members);
        const invite = await page.locator("form[action$='/invite']").last().getAttribute("action");
        const link = (await (await send(context, site, invite, {})).text()).match(/\/start\/[a-f0-9]+/)?.[0];
        assert.ok(link, "a seat has a link to sign in");
        people[name] = await browser.newContext({ bypassCSP: true, ...(name === "Yusra" ? PHONE : {}) });
        await join(people[name], site, link, name);
        if (name === "Salma") {
          const posts = invite.replace(/invite$/, "posts");
          people.posts = [posts, { post: "chair", post_end: "2031-01-01" }];
        }
      }
      await look(page);
      await done(await send(context, site, ...people.posts));

      const draft = { title: "Count at night too", text: "We count hedgehogs after dusk as well." };
      const motion = await done(await send(people.Tariq, site, members.replace(/members$/, "motions"), draft));
      const chair = await people.Salma.newPage();
      await chair.goto(site.address + motion);
      await look(chair);
      await press(chair.locator("form[action$='/open'] button"));
      await look(chair);

      const phone = await people.Yusra.newPage();
      await phone.goto(`${site.address}${motion}?lang=ar`);
      assert.equal(await phone.locator("html").getAttribute("dir"), "rtl");
      await look(phone);
      await phone.setViewportSize(PHONE.viewport);
      const agree = phone.locator("button[name=choice][value=agree]");
      const { height } = await agree.boundingBox();
      assert.ok(height >= 44, "a choice is large enough for a thumb");
      await press(agree);
      assert.equal(await phone.locator("button[name=choice]").count(), 0, "one vote a member");

      await done(await send(people.Tariq, site, `${motion}/vote`, { choice: "agree" }));
      await done(await send(people.Salma, site, `${motion}/vote`, { choice: "abstain" }));
      await chair.goto(site.address + motion);
      await chair.locator("textarea[name=statement]").fill("We count at night, because that is when they come.");
      await press(chair.locator("form[action$='/close'] button"));
      await look(chair);

      // A stranger reads what was decided, by how many, and why; not who voted how.
      const stranger = await (await browser.newContext({ bypassCSP: true })).newPage();
      await stranger.goto(site.address + motion);
      const words = await stranger.locator("main").innerText();
      assert.match(words, /that is when they come/);
      assert.doesNotMatch(words, /Yusra/);
      await look(stranger);
      for (const path of ["/decisions", members.replace(/\/members$/, "")]) {
        await stranger.goto(site.address + path);
        assert.equal(await stranger.locator(`a[href='${motion}']`).count(), 1, `${path} leads to the motion`);
        await look(stranger);
      }
      for (const guest of [people.Salma, people.Tariq, people.Yusra, stranger.context()]) await guest.close();
    },
  },
];
