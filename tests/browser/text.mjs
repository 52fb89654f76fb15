// What a page says on a phone, and how far it is wider than that.
// node text.mjs ADDRESS [PICTURE]
import puppeteer from "puppeteer-core";

const [address, picture] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(180_000);
  await page.setViewport({ width: 390, height: 844, deviceScaleFactor: 2, isMobile: true });
  await page.goto(address, { waitUntil: "networkidle0" });
  const said = await page.evaluate(() => ({
    text: document.body.innerText,
    wide: document.documentElement.scrollWidth - window.innerWidth,
  }));
  if (picture) await page.screenshot({ path: picture, fullPage: true });
  console.log(JSON.stringify(said));
} finally {
  await browser.close();
}
