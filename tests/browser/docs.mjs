// The documents as an integrator uses them: opened, a token pasted, an operation tried by mouse and by keyboard,
// and nobody else asked. What accessibility rules they break, and how many bytes they take.
// node docs.mjs SERVER TOKEN [PICTURE]
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";
import { tryGetMe } from "./documents.mjs";

const [server, token, picture] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});

// Rules that the page breaks, each with an element that does.
async function violations(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => axe.run(document));
  return result.violations.map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 200)} ${v.nodes[0].failureSummary}`);
}

try {
  const page = await browser.newPage();
  // Long enough for a loaded machine.
  page.setDefaultTimeout(120_000);
  const strangers = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server)) strangers.push(request.url());
  });
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  const protocol = await page.createCDPSession();
  await protocol.send("Network.enable");
  let bytes = 0;
  protocol.on("Network.loadingFinished", (event) => (bytes += event.encodedDataLength));
  await page.setViewport({ width: 1100, height: 900 });
  await page.goto(`${server}/docs`, { waitUntil: "networkidle0" });
  const transferred = bytes;
  const closed = await violations(page);
  const tried = await tryGetMe(page, server, token);

  // By keyboard alone: the operation's summary, its button, its form.
  await page.goto(`${server}/docs`, { waitUntil: "networkidle0" });
  await page.focus("#token");
  await page.keyboard.type(token);
  await page.focus("#operation-list_competitions summary");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#operation-list_competitions button.try", { visible: true });
  for (let tabs = 0; tabs < 20; tabs++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement.matches("#operation-list_competitions .try"))) break;
  }
  await page.keyboard.press("Enter");
  await page.waitForSelector("#operation-list_competitions button.send");
  await page.keyboard.press("Enter");
  const keyed = await page.waitForSelector("#operation-list_competitions .answer-status");
  const byKeyboard = await keyed.evaluate((n) => n.textContent.trim());

  // Everything open, on a narrow page.
  await page.setViewport({ width: 360, height: 800 });
  await page.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const open = await violations(page);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  const dark = await violations(page);

  // A link to a schema opens it.
  await page.goto(`${server}/docs#schema-Problem`, { waitUntil: "networkidle0" });
  const linked = await page.$eval("#schema-Problem", (details) => details.open);
  const said = { ...tried, byKeyboard, linked, wide, transferred, violations: [...closed, ...open, ...dark], strangers, complaints };
  if (picture) await page.screenshot({ path: picture });
  console.log(JSON.stringify(said));
} finally {
  await browser.close();
}
