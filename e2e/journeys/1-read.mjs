// A reader without an account: from the start page to an initiative, in any language, light or dark, by keyboard.
import { strict as assert } from "node:assert";

const PAGES = ["/", "/initiatives", "/initiatives/map", "/releases", "/framework", "/about", "/patterns", "/my-data", "/sign-in"];

/** Everything a first view loads, as it travels, in bytes. */
async function weight(page, address) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  let bytes = 0;
  session.on("Network.loadingFinished", (event) => (bytes += event.encodedDataLength));
  await page.goto(address, { waitUntil: "networkidle" });
  await session.detach();
  return bytes;
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
      assert.equal(new URL(page.url()).hash, "#main");
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
    name: "public pages weigh at most 60 kB",
    async walk({ page, site }) {
      for (const path of PAGES.filter((p) => p !== "/patterns")) {
        const bytes = await weight(page, site.address + path);
        assert.ok(bytes <= 60_000, `${path} weighs ${bytes} bytes`);
      }
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
