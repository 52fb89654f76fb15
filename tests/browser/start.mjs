// The start page as a new judge opens it on a phone: the invitation of the link redeemed by one press.
// node start.mjs LINK [PICTURE]
import puppeteer from "puppeteer-core";

const [link, picture] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(180_000);
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.setViewport({ width: 390, height: 844, deviceScaleFactor: 2, isMobile: true });
  await page.goto(link, { waitUntil: "networkidle0" });
  const buttons = await page.$$("main button, button");
  for (const button of buttons) {
    if (await button.isVisible()) {
      await button.click();
      break;
    }
  }
  await page.waitForNetworkIdle();
  await new Promise((done) => setTimeout(done, 500));
  const said = await page.evaluate(() => ({
    text: document.body.innerText,
    wide: document.documentElement.scrollWidth - window.innerWidth,
    hash: location.hash,
  }));
  if (picture) await page.screenshot({ path: picture, fullPage: true });
  console.log(JSON.stringify({ ...said, complaints }));
} finally {
  await browser.close();
}
