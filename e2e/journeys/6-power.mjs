// From a wish to a verdict on the invented women's group: what was decided by whom, the form, both views, the rule.
import { strict as assert } from "node:assert";
import { enter } from "../people.mjs";

const GROUP = "/initiatives/our-well-invented";
const ROUND = `${GROUP}/rounds/1`;

/** The addresses on a page that begin so, each once. */
const links = async (page, start) => {
  const all = await page.locator(`main a[href^="${start}"]`).evaluateAll((found) => found.map((a) => a.pathname));
  return [...new Set(all)];
};

export default [
  {
    name: "a stranger follows the way from the objective to the verdict",
    async walk({ page, site, look }) {
      await page.goto(site.address + GROUP);
      assert.ok((await page.locator(".profile-dot").count()) >= 5, "the participants' own view stands in the profile");
      assert.ok((await page.locator(".profile-parts").count()) >= 1, "where the views part, one sees it");
      assert.match(await page.locator(".verdict").first().innerText(), /R5/);
      await look(page);

      // Objective and decision: who decided what, with the outcome in numbers.
      await page.goto(site.address + ROUND);
      assert.match(await page.locator("main").innerText(), /9 people answered/);
      await look(page);
      await page.locator(`a[href="${ROUND}/decided"]`).first().click();
      await page.waitForURL(/decided$/);
      await look(page);
      const decisions = await links(page, "/decisions/");
      const points = await links(page, `${ROUND}/design/points/`);
      assert.ok(decisions.length >= 4 && points.length >= 3, `${decisions} ${points}`);
      for (const path of [decisions[0], points[0], ...(await links(page, "/bodies/")), `${ROUND}/design`, `${ROUND}/risks`]) {
        const answer = await page.goto(site.address + path);
        assert.equal(answer.status(), 200, path);
        await look(page);
      }
    },
  },
  {
    name: "the form of the group can be read, and the evidence stands beside each stage",
    async walk({ page, context, site, look }) {
      await enter(context, site);
      const work = `${site.address}/work/our-well-invented`;
      await page.goto(`${work}/ask`);
      await page.locator("main a[href^='/work/our-well-invented/ask/']").first().click();
      await page.waitForURL(/ask\/.+/);
      await look(page);
      await page.goto(`${work}/rounds/1/evidence`);
      assert.ok((await page.locator("main h2").count()) >= 9, "one heading a stage");
      await look(page);
    },
  },
  {
    name: "a community makes its key in the browser, and its public half stands in the form",
    javaScript: true,
    async walk({ page, context, site, look }) {
      await enter(context, site);
      const answer = await page.goto(`${site.address}/bodies/womens-water-group-invented/keys`);
      assert.equal(answer.status(), 200);
      const [file] = await Promise.all([page.waitForEvent("download"), page.locator("#custody-make").click()]);
      assert.match(file.suggestedFilename(), /^custody-key-[0-9a-f]{16}\.json$/);
      assert.match(await page.locator("#f-public").inputValue(), /^[0-9a-f]{64}$/);
      await look(page);
    },
  },
];
