// The documents UI as an integrator uses it: opened, a token pasted, an operation tried, and nobody else asked.
// node docs.mjs SERVER TOKEN [PICTURE]
import puppeteer from "puppeteer-core";

const [server, token, picture] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(180_000);
  const strangers = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server)) strangers.push(request.url());
  });
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.setViewport({ width: 1100, height: 900 });
  await page.goto(`${server}/docs`, { waitUntil: "networkidle0" });

  await (await page.waitForSelector("button.authorize")).click();
  await (await page.waitForSelector(".auth-container input")).type(token);
  await page.click(".auth-btn-wrapper .authorize");
  await page.click(".auth-btn-wrapper .btn-done");

  const operation = await page.waitForSelector("[id$='get_me']");
  await (await operation.$("button.opblock-summary-control")).click();
  await (await operation.waitForSelector(".try-out__btn")).click();
  await (await operation.waitForSelector(".execute")).click();
  const status = await operation.waitForSelector(".live-responses-table tr.response .response-col_status");
  const body = await operation.waitForSelector(".live-responses-table .microlight");
  const said = { status: await status.evaluate((n) => n.textContent.trim()), body: await body.evaluate((n) => n.textContent), strangers, complaints };
  if (picture) await page.screenshot({ path: picture });
  console.log(JSON.stringify(said));
} finally {
  await browser.close();
}
