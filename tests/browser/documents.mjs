// The documents UI as an integrator uses it: a token pasted, an operation tried.
export async function tryGetMe(page, server, token) {
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
  return { status: await status.evaluate((n) => n.textContent.trim()), body: await body.evaluate((n) => n.textContent) };
}
