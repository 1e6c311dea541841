// A running copy of Counted on a folder of its own, and a browser in front of it.
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** A port that nobody listens on. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Starts the program with the demo; resolves when it answers. `link` is the one-time link it printed. While a journey
 * is being written, a site that runs already may be walked: COUNTED_SITE is its address, COUNTED_LINK its link.
 */
export async function startSite() {
  const { COUNTED_SITE: running, COUNTED_LINK: made } = process.env;
  if (running) return { address: running, link: made, hasAccount: !made, stop: async () => {} };
  return started(["--demo"]);
}

/** An empty site on a clock of its own, which says on every page that it is a trial; `now` moves the clock. */
export async function startTrial(time) {
  const folder = await mkdtemp(join(tmpdir(), "counted-clock-"));
  const clock = join(folder, "now");
  const now = (at) => writeFile(clock, at);
  await now(time);
  const site = await started(["--trial-clock", clock]);
  const stop = () => site.stop().then(() => rm(folder, { recursive: true, force: true }));
  return { ...site, now, stop };
}

async function started(how) {
  const data = await mkdtemp(join(tmpdir(), "counted-e2e-"));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const program = spawn(process.env.COUNTED, ["serve", ...how, "--data", data, "--listen", `127.0.0.1:${port}`]);
  let said = "";
  for (const stream of [program.stdout, program.stderr]) stream.on("data", (bytes) => (said += bytes));
  const end = async () => {
    if (program.exitCode !== null) return;
    const ended = new Promise((resolve) => program.once("exit", resolve));
    program.kill("SIGTERM");
    await ended;
  };
  const stop = () => end().then(() => rm(data, { recursive: true, force: true }));
  const until = Date.now() + 600_000;
  for (;;) {
    if (program.exitCode !== null) throw new Error(`the program ended with ${program.exitCode}:\n${said}`);
    if (Date.now() > until) throw new Error(`the site did not answer in time:\n${said}`);
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const link = said.match(/http:\/\/\S+\/start\/\S+/)?.[0];
  return { address, link, data, end, stop, said: () => said };
}

/** One browser for all journeys. */
export const startBrowser = () => chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
