// From question to figure: a published figure is walked back to the initiative that it belongs to.
import { strict as assert } from "node:assert";

export default [
  {
    name: "every published figure says its sentence, its limits and its source, and has no barrier",
    async walk({ page, site, look }) {
      await page.goto(`${site.address}/releases`);
      const links = await page.locator(".card-title a").evaluateAll((all) => all.map((a) => a.href));
      assert.ok(links.length >= 1, "the demo publishes figures");
      for (const link of links) {
        await page.goto(link);
        assert.equal(await page.locator("h1").count(), 1);
        assert.ok((await page.locator("table").count()) >= 1, `${link} has a table`);
        assert.ok((await page.locator("a[href^='/initiatives/']").count()) >= 1, `${link} names its initiative`);
        await look(page);
      }
    },
  },
];
