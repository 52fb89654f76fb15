// A judge's evening with the console on a phone, once in each language: an invitation, marks while the
// connection is cut twice, a closed tab, a second device that disagrees, stepping back, receipts.
// node console.mjs SERVER JUDGES [PICTURES], JUDGES being {"en": [CODE, CODE], …} with two codes of one judge
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

const [server, judges, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true };
const DESK = { width: 1280, height: 900 };
const ZONES = { en: "Asia/Karachi", ru: "Europe/Moscow", zh: "Asia/Shanghai" };
/** Loaded after the first page is there. */
const LATER = /(more|account|worker)\.js$/;

class Evening {
  constructor(lang, codes) {
    Object.assign(this, { lang, codes, violations: [], wide: [], strangers: [], complaints: [], states: 0 });
    this.catalogue = readFileSync(new URL(`../../console/lang/${lang}.ftl`, import.meta.url), "utf8");
  }

  /** A message of the console without values. */
  says(name) {
    return new RegExp(`^${name} = (.*)$`, "m").exec(this.catalogue)[1];
  }

  async open(context, hash, viewport = PHONE) {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    page.on("request", (request) => {
      if (!/^(data|blob|chrome|chrome-extension):/.test(request.url()) && !request.url().startsWith(server)) this.strangers.push(request.url());
    });
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("console", (message) => {
      // A cut connection and a refusal are what this is about.
      const isExpected = /Failed to load resource|net::ERR/.test(message.text());
      if (["error", "warn"].includes(message.type()) && !isExpected) this.complaints.push(message.text());
    });
    await page.setViewport(viewport);
    // The first load is measured on the second device: not from its own service worker.
    await page.setBypassServiceWorker(viewport === DESK);
    await page.emulateTimezone(ZONES[this.lang]);
    await page.goto(`${server}/console/?lang=${this.lang}${hash}`, { waitUntil: "networkidle0" });
    return page;
  }

  /** Looks at a state: accessibility in both schemes, width down to 320 pixels, a picture. */
  async look(page, name) {
    this.states += 1;
    await page.waitForFunction(() => !document.querySelector(".waiting"));
    for (const scheme of ["light", "dark"]) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await page.evaluate(axe);
      const found = await page.evaluate(() => axe.run(document));
      for (const v of found.violations) this.violations.push(`${name} ${scheme} ${v.id}: ${v.nodes[0].html.slice(0, 160)} ${v.nodes[0].failureSummary}`);
      const isShown = pictures && (scheme === "light" || this.lang === "en");
      const path = `${pictures}/${this.lang}-${name}${scheme === "dark" ? "-dark" : ""}.png`;
      if (isShown) await page.screenshot({ path, fullPage: !name.endsWith("~") });
    }
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
    const before = page.viewport();
    for (const width of new Set([before.width, 320])) {
      await page.setViewport({ ...before, width });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) this.wide.push(`${name}: ${over} pixels at ${width}`);
    }
    const small = await page.evaluate(() => {
      const targets = [...document.querySelectorAll("button, summary, select, input:not([type=radio]), textarea, .cell input, a.button, a.row, nav a, .who a")];
      const shown = targets.filter((t) => t.checkVisibility());
      return shown.filter((t) => t.getBoundingClientRect().height < 43.9).map((t) => t.outerHTML.slice(0, 100));
    });
    for (const target of small) this.wide.push(`${name}: less than 44 pixels: ${target}`);
    await page.setViewport(before);
  }

  /** Waits until what the judge wrote is: 1 here, 2 on the server, 3 sent. */
  async kept(page, step) {
    await page.waitForFunction((step) => document.querySelectorAll(".steps .done").length === step, {}, step);
  }

  async press(page, selector) {
    const element = await page.waitForSelector(selector, { visible: true });
    await element.evaluate((node) => node.scrollIntoView({ block: "center" }));
    await element.click();
  }

  async show(page, criterion) {
    const isOpen = await page.$eval(`#q-${criterion}`, (question) => question.open);
    if (!isOpen) await this.press(page, `#q-${criterion} summary`);
    await page.waitForSelector(`#q-${criterion} input`);
  }

  async mark(page, criterion, mark) {
    await this.show(page, criterion);
    await page.$eval(`#q-${criterion} input[value="${mark}"]`, (input) => input.click());
    await page.waitForFunction((c) => document.querySelector(`#q-${c} .given.set`), {}, criterion);
  }

  async go(page, hash) {
    await page.evaluate((hash) => (location.hash = hash), hash);
  }

  entries(page) {
    return page.$$eval(".work a.row", (rows) => rows.map((row) => row.getAttribute("href")));
  }

  async run() {
    const context = await browser.createBrowserContext();
    const other = await browser.createBrowserContext();
    let phone = await this.open(context, "");
    await this.look(phone, "01-sign-in");
    await phone.type("#code", "evi_oops");
    await this.press(phone, "button[type=submit]");
    await phone.waitForSelector("#code-wrong");
    await this.look(phone, "02-typing-error");
    await phone.close();

    // An invitation signs in by a press alone, and leaves no secret in the address.
    phone = await this.open(context, `#invite=${this.codes[0]}`);
    if ((await phone.evaluate(() => location.href)).includes("evi_")) this.complaints.push("the code stays in the address");
    await this.look(phone, "03-invited");
    await this.press(phone, "main button.main");
    await phone.waitForFunction(() => location.hash === "#/welcome" && document.querySelector(".facts"));
    await this.look(phone, "04-welcome");
    await this.press(phone, ".acts a.main");
    await phone.waitForSelector(".work a.row");
    await this.look(phone, "05-list");
    const [first, second, third] = await this.entries(phone);
    await phone.evaluate(() => navigator.serviceWorker.ready);

    // The first entry: files, two marks, then the connection is gone and the tab is closed.
    await this.go(phone, first);
    await phone.waitForSelector(".file button");
    await this.press(phone, ".file button");
    await phone.waitForSelector(".file :is(img, iframe)");
    await this.mark(phone, "novelty", "8.5");
    await this.mark(phone, "feasibility", "8");
    await this.kept(phone, 2);
    await this.look(phone, "06-entry");
    if (pictures) {
      await phone.$eval("#q-feasibility", (question) => question.scrollIntoView({ block: "center" }));
      await phone.screenshot({ path: `${pictures}/${this.lang}-07-ballot.png` });
    }
    await phone.setOfflineMode(true);
    await this.mark(phone, "impact", "9");
    await this.kept(phone, 1);
    await phone.waitForSelector(".strip");
    await this.look(phone, "08-offline");
    await phone.close();
    phone = await context.newPage();
    await phone.close();
    phone = await this.reopened(context, first);
    const given = await phone.$$eval(".given.set", (marks) => marks.length);
    if (given !== 3) this.complaints.push(`${given} of 3 marks survived the closed tab`);
    await phone.setOfflineMode(false);
    await this.kept(phone, 2);

    // The rest by keyboard, a comment, and off it goes.
    await this.show(phone, "market");
    await phone.focus("#q-market summary");
    await phone.keyboard.press("7");
    await phone.keyboard.press(".");
    await phone.keyboard.press("Enter");
    await phone.waitForSelector('#q-presentation input[value="9"]');
    await phone.keyboard.press("9");
    await phone.type("#comment", "Show us the price at ten schools, not at one.");
    await this.kept(phone, 2);
    const total = await phone.$eval(".sum", (sum) => sum.textContent.match(/8[.,]\d\d/)?.[0]);
    if (total?.replace(",", ".") !== "8.45") this.complaints.push(`the total is ${total}`);
    await this.press(phone, ".bar .main");
    await phone.waitForFunction((text) => document.body.innerText.includes(text), {}, this.says("receipt-covered"));
    this.covered = true;
    await this.look(phone, "09-receipt");

    // The second entry without a connection, sent all the same.
    await this.go(phone, second);
    await phone.waitForSelector("#q-novelty");
    await phone.setOfflineMode(true);
    for (const [criterion, mark] of [["novelty", "6"], ["feasibility", "5.5"], ["impact", "7"], ["market", "4"], ["presentation", "10"]]) await this.mark(phone, criterion, mark);
    await phone.waitForSelector(".strip");
    await this.press(phone, ".bar .main");
    await phone.waitForSelector(".bar button[aria-disabled=true]");
    await this.look(phone, "10-send-later");
    await this.go(phone, "#/");
    await phone.waitForSelector(".work a.row");
    await this.look(phone, "11-list-offline");
    await phone.setOfflineMode(false);
    await phone.waitForFunction(() => document.querySelectorAll(".tally .full").length === 2);
    await this.look(phone, "12-list-two-sent");

    // The third entry on two devices at once.
    await this.go(phone, third);
    await phone.waitForSelector("#q-novelty");
    await this.mark(phone, "novelty", "7");
    await this.kept(phone, 2);
    const laptop = await this.open(other, `#invite=${this.codes[1]}`, DESK);
    await this.press(laptop, "main button.main");
    await laptop.waitForFunction(() => location.hash === "#/welcome" && document.querySelector(".facts"));
    await this.look(laptop, "13-welcome-desk");
    await this.go(laptop, "#/");
    await laptop.waitForSelector(".tally");
    const sizes = await laptop.evaluate(() => performance.getEntriesByType("resource").concat(performance.getEntriesByType("navigation")).map((e) => [e.name, e.encodedBodySize]));
    const own = sizes.filter(([name]) => name.includes("/console/") && !LATER.test(name));
    this.first = own.reduce((sum, [, size]) => sum + size, 0);
    await this.look(laptop, "14-list-desk");
    await this.go(laptop, third);
    await laptop.waitForSelector("#q-feasibility");
    await phone.setOfflineMode(true);
    await this.mark(phone, "feasibility", "8.5");
    await phone.type("#comment", "What does it cost?");
    await this.kept(phone, 1);
    await this.mark(laptop, "feasibility", "8");
    await this.mark(laptop, "market", "8");
    await laptop.type("#comment", "What does the exchanger cost when you build ten?");
    await this.kept(laptop, 2);
    await this.look(laptop, "15-entry-desk~");
    await phone.setOfflineMode(false);
    await phone.waitForSelector("table input[name=d-feasibility]");
    await this.look(phone, "16-two-devices");
    await this.press(phone, ".acts .bare");
    await phone.waitForSelector(".bar");
    await this.press(phone, ".bar .main");
    await phone.waitForSelector("table input[name=d-feasibility]");
    await this.press(phone, ".acts .main");
    await this.kept(phone, 2);
    await laptop.reload({ waitUntil: "networkidle0" });
    const seen = await laptop.$$eval(".given", (marks) => marks.map((m) => m.textContent.match(/[\d.,]+$/)?.[0] ?? "–"));
    if (seen.map((m) => m.replace(",", ".")).join(" ") !== "7 8.5 – 8 –") this.complaints.push(`after the choice the other device shows ${seen}`);

    // Not all marks: a word about it, and no submission.
    await this.press(laptop, ".bar .main");
    await laptop.waitForSelector("dialog[open]");
    await this.look(laptop, "17-incomplete-desk~");
    await this.press(laptop, "dialog[open] .main");

    // The judge knows the team, or has another reason.
    await this.press(phone, ".sign button");
    await phone.waitForSelector("dialog[open]");
    await this.press(phone, "dialog[open] .stop");
    await phone.waitForSelector("#why-wrong");
    await this.look(phone, "18-step-back~");
    const why = { en: "acquaintance", ru: "subject", zh: "other" }[this.lang];
    await phone.$eval(`#why-${why}`, (input) => input.click());
    await phone.type("#words", "We share an office.");
    await this.press(phone, "dialog[open] .stop");
    await phone.waitForSelector(".msg.blue");
    await this.look(phone, "19-stepped-back");
    await laptop.reload({ waitUntil: "networkidle0" });
    await this.look(laptop, "20-gone-desk");

    await this.go(phone, "#/receipts");
    await phone.waitForSelector(".table");
    await this.look(phone, "21-receipts");
    await this.go(phone, "#/account");
    await phone.waitForSelector(".row");
    await this.look(phone, "22-account");
    await this.press(phone, ".stop");
    await phone.waitForSelector("dialog[open]");
    await this.look(phone, "23-sign-out~");
    await this.press(phone, "dialog[open] .stop");
    await phone.waitForSelector("#code");
    await phone.close();

    // A link works once.
    const late = await this.open(context, `#invite=${this.codes[0]}`);
    await this.press(late, "main button.main");
    await late.waitForSelector(".msg.red");
    await this.look(late, "24-spent");
    await context.close();
    await other.close();
    const { violations, wide, strangers, complaints, states, first: bytes, covered } = { ...this, first: this.first };
    return { violations, wide, strangers, complaints, states, first: bytes, covered };
  }

  /** A new tab without a connection: the page comes from the device. */
  async reopened(context, hash) {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    await page.setViewport(PHONE);
    await page.emulateTimezone(ZONES[this.lang]);
    await page.setOfflineMode(true);
    await page.goto(`${server}/console/?lang=${this.lang}${hash}`);
    await page.waitForSelector(".given.set");
    await this.kept(page, 1);
    return page;
  }
}

try {
  const said = {};
  for (const [lang, codes] of Object.entries(JSON.parse(judges))) said[lang] = await new Evening(lang, codes).run();
  console.log(JSON.stringify(said));
} finally {
  await browser.close();
}
