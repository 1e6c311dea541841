// Walks every journey in journeys/ and counts. A journey is a file that exports an array of
// { name, walk({ page, context, browser, site, look }) }; `look` checks the page with axe at two widths.
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { startBrowser, startSite } from "./site.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Fails when axe finds a barrier on the page, or when the page is wider than the screen. */
async function look(page) {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(axe);
    const { violations } = await page.evaluate((rules) => axe.run({ runOnly: { type: "tag", values: rules } }), RULES);
    const told = violations.map((v) => `${v.id}: ${v.help} (${v.nodes.slice(0, 3).map((n) => n.target.join(" ")).join(" | ")})`);
    if (told.length) throw new Error(`barriers at ${width} px on ${page.url()}:\n  ${told.join("\n  ")}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) throw new Error(`the page is ${wide} px wider than a screen of ${width} px: ${page.url()}`);
  }
}

const wanted = process.argv.slice(2);
const files = (await readdir(new URL("journeys/", import.meta.url))).filter((f) => f.endsWith(".mjs")).sort();
let passed = 0;
let failed = 0;
const site = await startSite();
const browser = await startBrowser();
try {
  for (const file of files) {
    const { default: journeys } = await import(new URL(`journeys/${file}`, import.meta.url));
    for (const { name, walk, javaScript = true } of journeys) {
      if (wanted.length && !wanted.some((w) => `${file} ${name}`.includes(w))) continue;
      // The policy of the site forbids foreign script, and axe is foreign: only the journeys bypass it.
      const context = await browser.newContext({ bypassCSP: true, javaScriptEnabled: javaScript, viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      try {
        await walk({ page, context, browser, site, look });
        passed += 1;
        console.log(`ok ${file}: ${name}`);
      } catch (error) {
        failed += 1;
        console.log(`not ok ${file}: ${name}\n  ${String(error.message).replaceAll("\n", "\n  ")}`);
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await site.stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
