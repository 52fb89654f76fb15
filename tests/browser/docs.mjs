// The documents UI as an integrator uses it: opened, a token pasted, an operation tried, and nobody else asked.
// node docs.mjs SERVER TOKEN [PICTURE]
import puppeteer from "puppeteer-core";
import { tryGetMe } from "./documents.mjs";

const [server, token, picture] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
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
  await page.setViewport({ width: 1100, height: 900 });
  const tried = await tryGetMe(page, server, token);
  const said = { ...tried, strangers, complaints };
  if (picture) await page.screenshot({ path: picture });
  console.log(JSON.stringify(said));
} finally {
  await browser.close();
}
