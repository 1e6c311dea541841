// The first person creates the account with the one-time link and finds the work on each initiative.
import { strict as assert } from "node:assert";

const TABS = ["decide", "ask", "collect", "check", "analyse", "protect", "publish", "people"];

export default [
  {
    name: "the first account is made, and every tab of the work has no barrier",
    javaScript: true,
    async walk({ page, site, look }) {
      assert.ok(site.link, "the first start prints a one-time link");
      await page.goto(site.link);
      await page.locator("input[name=name]").fill("Amina");
      await page.locator("input[type=email]").fill("amina@example.org");
      await page.locator("input[type=password]").first().fill("four words in a row");
      await look(page);
      await page.locator("main button").first().click();
      site.hasAccount = true;
      await page.goto(`${site.address}/work`);
      await look(page);
      const links = await page.locator("main a[href^='/work/']").evaluateAll((all) => all.map((a) => a.pathname));
      const slug = links.map((path) => path.split("/")[2]).find((s) => s && s !== "new");
      assert.ok(slug, "there is an initiative to work on");
      for (const tab of TABS) {
        const answer = await page.goto(`${site.address}/work/${slug}/${tab}`);
        assert.equal(answer.status(), 200, tab);
        await look(page);
      }
    },
  },
];
