// The documents as an integrator uses them: a token pasted, an operation tried.
export async function tryGetMe(page, server, token) {
  await page.goto(`${server}/docs`, { waitUntil: "networkidle0" });
  await page.type("#token", token);
  const operation = await page.waitForSelector("#operation-get_me");
  await (await operation.$("summary")).click();
  await (await operation.waitForSelector("button.try", { visible: true })).click();
  await (await operation.waitForSelector("button.send", { visible: true })).click();
  const status = await operation.waitForSelector(".answer-status");
  const body = await operation.waitForSelector(".answer-body");
  return { status: await status.evaluate((n) => n.textContent.trim()), body: await body.evaluate((n) => n.textContent) };
}
