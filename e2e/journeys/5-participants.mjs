// Those whom the data are about say who decided: with a code, on a telephone, in their language, without a name.
import { strict as assert } from "node:assert";
import { enter, invite, press, send } from "../people.mjs";

const SLUG = "uwezo";
const AT = `/work/${SLUG}/rounds/1/participants`;
const STAGES = 9;
const FLOOR = 5;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

export default [
  {
    name: "five people answer the participants' question on a telephone in Arabic",
    async walk({ page, context, browser, site, look }) {
      await enter(context, site);
      await page.goto(site.address + AT);
      await look(page);
      await press(page.getByRole("button").filter({ hasText: /ask/i }).last());
      await look(page);

      // A facilitator meets five people; one code serves all five, and tells nobody who used it.
      const helping = await browser.newContext({ bypassCSP: true });
      await invite(context, helping, site, SLUG, "collector", "Farid");
      const helper = await helping.newPage();
      await helper.goto(site.address + AT);
      await helper.locator("input[name=way][value=told]").check();
      await helper.locator("input[name=people]").fill(String(FLOOR));
      await look(helper);
      await press(helper.locator("form[action$='hand-out'] button"));
      const code = (await helper.locator("main code").first().textContent()).trim();
      await look(helper);
      await helping.close();

      const pocket = await browser.newContext({ ...PHONE, bypassCSP: true });
      const phone = await pocket.newPage();
      await phone.goto(`${site.address}/answer?lang=ar`);
      assert.equal(await phone.locator("html").getAttribute("dir"), "rtl");
      await phone.locator("input[name=code]").fill(code);
      await press(phone.locator("main form button"));
      await look(phone);
      await phone.setViewportSize(PHONE.viewport);
      await press(phone.locator("main form button"));
      for (let stage = 0; stage < STAGES; stage += 1) {
        const answers = phone.locator("button[name=say]");
        assert.equal(await answers.count(), 6);
        if (stage === 0) {
          await look(phone);
          await phone.setViewportSize(PHONE.viewport);
        }
        const { width, height } = await answers.nth(stage % 6).boundingBox();
        assert.ok(height >= 44 && width >= 44, "an answer is large enough for a thumb");
        await press(answers.nth(stage % 6));
      }
      await look(phone);
      await press(phone.locator("button[name=send]"));
      await look(phone);

      // The other four say the same questions, as a telephone without script sends them.
      const stages = ["1a", "1b", "1c", "1d", "2", "3", "4", "5", "6"];
      const said = Object.fromEntries(stages.map((s) => [`a-${s}`, "2"]));
      for (let person = 1; person < FLOOR; person += 1) {
        const answer = await send(pocket, site, `/answer/${code}`, { ...said, words: "", send: "yes" });
        assert.equal(answer.status(), 200);
      }
      const late = await send(pocket, site, `/answer/${code}`, { ...said, words: "", send: "yes" });
      assert.equal(late.status(), 422, "five people were met, and five have answered");
      await pocket.close();

      // Nobody can read before the day on which it closes.
      await page.goto(`${site.address}/initiatives/${SLUG}/rounds/1`);
      assert.equal(await page.getByText("5 people answered").count(), 0);
    },
  },
];
