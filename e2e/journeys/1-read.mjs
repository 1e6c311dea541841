// A reader without an account: from the start page to an initiative, in any language, light or dark, by keyboard.
import { strict as assert } from "node:assert";

const PAGES = [
  "/",
  "/initiatives",
  "/initiatives/map",
  "/releases",
  "/framework",
  "/about",
  "/about/permissions",
  "/decisions",
  "/schemes",
  "/try",
  "/answer",
  "/log",
  "/patterns",
  "/my-data",
  "/sign-in",
];

/** The most that a first view may weigh, in bytes: INTERFACE, ground rules. */
const MOST = 60_000;

/** The release with the longest tables: two years of days. */
const LONGEST = "/releases/smell-in-pittsburgh-2016-2018";

/** Everything a first view loads, as it travels, in bytes. */
async function weight(page, address) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  let bytes = 0;
  session.on("Network.loadingFinished", (event) => (bytes += event.encodedDataLength));
  const answer = await page.goto(address, { waitUntil: "load" });
  assert.equal(answer.status(), 200, address);
  await page.evaluate(() => document.fonts.ready);
  await session.detach();
  return bytes;
}

/** The addresses on a page that begin with a path, each once. */
async function linked(page, address, start) {
  await page.goto(address);
  const all = await page.locator(`main a[href^="${start}"]`).evaluateAll((links) => links.map((a) => a.pathname));
  return [...new Set(all)].filter((path) => path.split("/").length === start.split("/").length);
}

const pages = PAGES.map((path) => ({
  name: `${path} has no barrier and fits a telephone`,
  javaScript: true,
  async walk({ page, site, look }) {
    const answer = await page.goto(site.address + path);
    assert.equal(answer.status(), 200);
    await look(page);
  },
}));

export default [
  ...pages,
  {
    name: "the start page in Arabic runs from right to left and has no barrier in the dark",
    async walk({ page, site, look }) {
      await page.emulateMedia({ colorScheme: "dark" });
      await page.goto(`${site.address}/?lang=ar`);
      assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
      await look(page);
      await page.goto(`${site.address}/initiatives`);
      assert.equal(await page.locator("html").getAttribute("lang"), "ar", "the choice of language is kept");
    },
  },
  {
    name: "dark and high contrast are chosen and kept without script",
    javaScript: false,
    async walk({ page, site }) {
      await page.goto(`${site.address}/about`);
      await page.locator(".menu summary").nth(1).click();
      await page.getByRole("radio", { name: "Dark" }).check();
      await page.getByRole("radio", { name: "High" }).check();
      await page.getByRole("button", { name: "Apply" }).click();
      assert.equal(new URL(page.url()).pathname, "/about");
      assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
      await page.goto(site.address);
      assert.equal(await page.locator("html").getAttribute("data-contrast"), "high");
    },
  },
  {
    name: "the keyboard skips to the content first",
    async walk({ page, site }) {
      await page.goto(site.address);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForURL(/#main$/);
    },
  },
  {
    name: "a search leads to an initiative with its verdict and its profile",
    javaScript: false,
    async walk({ page, site }) {
      await page.goto(site.address);
      await page.locator("#hero-q").fill("Tal Afar");
      await page.locator(".hero-search button").click();
      await page.getByRole("link", { name: /Tal Afar/ }).first().click();
      assert.match(page.url(), /\/initiatives\/[a-z0-9-]+$/);
      assert.equal(await page.locator(".verdict").count(), 1);
      assert.ok((await page.locator("svg.profile").count()) >= 1);
    },
  },
  {
    name: "every initiative of the demo has no barrier",
    async walk({ page, site, look }) {
      await page.goto(`${site.address}/initiatives`);
      const links = await page.locator(".card-title a").evaluateAll((all) => all.map((a) => a.href));
      assert.ok(links.length >= 3);
      for (const link of links.slice(0, 4)) {
        await page.goto(link);
        await look(page);
      }
    },
  },
  {
    name: "every public page weighs at most 60 kB",
    async walk({ page, site }) {
      const releases = await linked(page, `${site.address}/releases`, "/releases/");
      const initiatives = await linked(page, `${site.address}/initiatives`, "/initiatives/");
      assert.ok(releases.length >= 3 && initiatives.length >= 20, `${releases} ${initiatives}`);
      const tables = releases.includes(LONGEST) ? [`${LONGEST}/tables/1`] : [];
      const heavy = [];
      for (const path of [...PAGES.filter((p) => p !== "/patterns"), ...releases, ...tables, ...initiatives]) {
        const bytes = await weight(page, site.address + path);
        if (process.env.WEIGHTS) console.log(`${bytes} ${path}`);
        if (bytes > MOST) heavy.push(`${path} weighs ${bytes} bytes`);
      }
      assert.deepEqual(heavy, []);
    },
  },
  {
    name: "no link of the shell leads nowhere",
    async walk({ page, site }) {
      await page.goto(site.address);
      const links = await page.locator("header a, footer a").evaluateAll((all) => [...new Set(all.map((a) => a.href))]);
      for (const link of links) {
        const answer = await page.request.get(link);
        assert.equal(answer.status(), 200, link);
      }
    },
  },
];
