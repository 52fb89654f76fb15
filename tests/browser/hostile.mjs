// Pages whose texts are hostile, opened and clicked through: what ran, what was asked for elsewhere, what the
// pages' policies had to stop, and what stands in the documents that no text may put there.
// node hostile.mjs PAGES, a JSON file of [{ name, server, url, token?, documents? }]
import { readFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";
import { tryGetMe } from "./documents.mjs";

// Long enough for a loaded machine.
const PATIENCE = 120_000;
const pages = JSON.parse(await readFile(process.argv[2], "utf8"));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});

async function open({ name, server, url, token, documents }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const said = { name, dialogs: [], strangers: [], violations: [], errors: [] };
  page.on("dialog", async (dialog) => {
    said.dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server)) said.strangers.push(request.url());
  });
  page.on("console", (message) => /content security policy/i.test(message.text()) && said.violations.push(message.text()));
  page.on("pageerror", (error) => said.errors.push(String(error)));
  if (documents) {
    await tryGetMe(page, server, token);
  } else {
    if (token) await page.setExtraHTTPHeaders({ authorization: `Bearer ${token}` });
    await page.goto(server + url, { waitUntil: "networkidle0" });
    // What opens further texts: marks and comments of a judge, parts of a report.
    for (const button of await page.$$("main .card button, summary")) {
      await button.evaluate((node) => node.click());
    }
    await page.waitForNetworkIdle();
  }
  const found = [];
  for (const frame of page.frames()) {
    found.push(await frame.evaluate(() => {
      const active = [];
      for (const element of document.querySelectorAll("*")) {
        if (/^(iframe|frame|object|embed|base|applet)$/i.test(element.localName)) active.push(element.localName);
        if (element.localName === "meta" && /refresh|security/i.test(element.httpEquiv)) active.push("meta " + element.httpEquiv);
        for (const { name, value } of element.attributes) {
          if (/^on/i.test(name) || /^\s*(javascript|vbscript|data:text)/i.test(value)) active.push(`${element.localName} ${name}=${value}`);
        }
      }
      return { ran: window.pwned ?? null, active, text: document.documentElement.textContent };
    }));
  }
  await context.close();
  const ran = found.filter((f) => f.ran !== null).length;
  const shown = (found[0]?.text.match(/pwned=1/g) ?? []).length;
  return { ...said, ran, active: found.flatMap((f) => f.active), shown };
}

try {
  const said = [];
  let next = 0;
  const opener = async () => {
    while (next < pages.length) {
      const at = next++;
      said[at] = await open(pages[at]);
    }
  };
  await Promise.all([opener(), opener(), opener(), opener()]);
  console.log(JSON.stringify(said));
} finally {
  await browser.close();
}
