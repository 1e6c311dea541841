// The last part of the chain by hand: the three releases of the demo go before an office and come back, one each way;
// an official series is read in, and anybody says what a release was used for.
import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { enter, press, reasons, send } from "../people.mjs";

const OFFICE = "office-of-statistics";
const SERIES = new URL("../../conformance/series/6-1-1.xml", import.meta.url);
const STRUCTURE = new URL("../../conformance/series/structure.xml", import.meta.url);
const WAYS = [
  { slug: "water-in-tal-afar", release: "water-in-tal-afar-2021", indicator: "6.1.1", category: "integrated", more: { scope: "Tal Afar", nature: "C", status: "E" } },
  { slug: "air-in-berlin", release: "air-in-berlin-2023", indicator: "11.6.2", category: "complementary", more: { scope: "Berlin" } },
  { slug: "smell-in-pittsburgh", release: "smell-in-pittsburgh-2016-2018", indicator: "11.6.2", category: "independent", more: {} },
];

/** A day so many days from now. */
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export default [
  {
    name: "three releases go before an office and come back, each in another way",
    async walk({ page, context, site, look }) {
      await enter(context, site);
      const does = async (path, form) => {
        const answer = await send(context, site, path, form);
        assert.equal(answer.status(), 303, `${path} answers ${answer.status()}: ${reasons(await answer.text())}`);
        return answer.headers().location;
      };
      const read = async (path) => (await context.request.get(site.address + path)).text();
      await does("/bodies/new", { name: "Office of statistics", kind: "office" });

      await page.goto(`${site.address}/bodies/${OFFICE}/series`);
      const series = page.locator("form[enctype]").first();
      await series.locator("input[name=indicator]").fill("6.1.1");
      await series.locator("input[name=source]").fill("https://example.org/6-1-1");
      await series.locator("input[name=licence]").fill("MIT");
      await series.locator("input[type=file]").setInputFiles({ name: "6-1-1.xml", mimeType: "application/xml", buffer: await readFile(SERIES) });
      await press(series.locator("button").last());
      const words = page.locator("form[action$='/series/words']");
      await words.locator("input[type=file]").setInputFiles({ name: "structure.xml", mimeType: "application/xml", buffer: await readFile(STRUCTURE) });
      await press(words.locator("button"));
      assert.match(await page.locator("main").innerText(), /safely managed drinking water/, "codes have their words");
      await look(page);

      for (const { slug, release, indicator, category, more } of WAYS) {
        const at = await does(`/work/${slug}/handovers`, { release, office: OFFICE, indicator, due: day(60) });
        await does(`${at}/ask`, { question: "How were they chosen?" });
        await does(`${at}/answer`, { number: "1", answer: "As the page of the release says." });
        await page.goto(site.address + at);
        await look(page);
        const criteria = (await read(at)).split("<form").find((form) => form.includes('value="quality-criteria"'));
        const items = criteria?.match(/name="item-[^"]+"/g) ?? [];
        const judged = Object.fromEntries(items.map((i) => [i.slice(6, -1), "met"]));
        assert.ok(items.length > 0, "the office judges by a scheme");
        await does(`${at}/judge`, { scheme: "quality-criteria", ...judged });
        await page.goto(`${site.address}${at}/benchmark`);
        await look(page);
        await does(`${at}/ruling`, { category, reasons: "What the desk found", ...(category === "independent" ? {} : { indicator }), ...more });
        await does(`${at}/approve`, { reason: "The keeper of the office decides" });
        const shown = await read(`/releases/${release}`);
        assert.ok(shown.includes(at), "the release says what became of it");
        for (const path of [`/indicators/${indicator}`, "/handovers", `/bodies/${OFFICE}/desk`]) {
          await page.goto(site.address + path);
          await look(page);
        }
        for (const file of ["data.sdmx.csv", "datapackage.json"]) {
          const answer = await context.request.get(`${site.address}/releases/${release}/${file}`);
          assert.equal(answer.status(), 200, `${release}/${file}`);
        }
      }
      const register = await read("/handovers.csv");
      for (const standing of [/Part of official statistics/, /beside official statistics/, /Independent/]) assert.match(register, standing);
    },
  },
  {
    name: "anybody says what a release was used for, and the producer confirms it",
    async walk({ page, context, browser, site, look }) {
      const { release } = WAYS[0];
      const stranger = await (await browser.newContext({ bypassCSP: true })).newPage();
      await stranger.goto(`${site.address}/releases/${release}/uses`);
      await look(stranger);
      const form = stranger.locator(`form[action$='${release}/uses']`);
      for (const name of ["kind", "phase"]) {
        const radios = form.locator(`input[type=radio][name=${name}]`);
        if (await radios.count()) await radios.first().check();
        else await form.locator(`select[name=${name}]`).selectOption({ index: 1 });
      }
      await form.locator("input[name=title]").fill("A school plans its wells with it");
      await form.locator("input[name=who]").fill("The school of the village");
      await press(form.locator("button").last());
      await look(stranger);
      assert.ok(!(await stranger.content()).includes("error-summary"), "the claim is taken");

      await enter(context, site);
      await page.goto(`${site.address}/releases/${release}/uses`);
      await look(page);
      await press(page.getByRole("link", { name: "A school plans its wells with it" }));
      await look(page);
      await press(page.locator("form[action$='/look'] button"));
      assert.ok(!(await stranger.content()).includes("A school plans its wells"), "nobody has looked at it before");
      await stranger.goto(`${site.address}/releases/${release}`);
      assert.ok((await stranger.content()).includes("A school plans its wells"), "now everybody reads it");
    },
  },
];
