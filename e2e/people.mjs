// Accounts for journeys: the first one, made with the link that the site printed, and people who are invited.

const PASSWORD = "four words in a row";

/** Sends a form as the site's own pages would. */
export async function send(context, site, path, form) {
  const headers = { origin: site.address };
  return context.request.post(new URL(path, site.address).href, { headers, form, maxRedirects: 0 });
}

/** Signs a browser in as whoever administers the site; the first call makes the account. */
export async function enter(context, site) {
  const email = "amina@example.org";
  if (!site.hasAccount) {
    await send(context, site, site.link, { name: "Amina", email, password: PASSWORD });
    site.hasAccount = true;
  }
  const answer = await send(context, site, "/sign-in", { email, password: PASSWORD });
  if (answer.status() !== 303) throw new Error(`signing in answers ${answer.status()}`);
}

/** Invites somebody to an initiative and signs their browser in; `host` is signed in and may invite. */
export async function invite(host, guest, site, slug, role, name) {
  const page = await (await send(host, site, `/work/${slug}/people/invite`, { role })).text();
  const link = page.match(/\/start\/[a-f0-9]+/)?.[0];
  if (!link) throw new Error(`no invitation for ${name}`);
  await join(guest, site, link, name);
}

/** Makes an account with a link and leaves the browser signed in. */
export async function join(guest, site, link, name) {
  const email = `${name.toLowerCase()}@example.org`;
  const answer = await send(guest, site, link, { name, email, password: PASSWORD });
  if (answer.status() !== 303) throw new Error(`${name} cannot join: ${answer.status()}`);
}

/** Presses a button that leads to another page, and waits for that page; a finger taps where there is one. */
export async function press(button) {
  const page = button.page();
  const there = page.waitForEvent("load");
  await button.click();
  await there;
}

/** The words of a piece of a page. */
export const words = (html) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

/** What a page says is wrong. */
export const reasons = (page) => words(page.match(/<main[\s\S]*?<\/main>/)?.[0] ?? page).slice(0, 400);
