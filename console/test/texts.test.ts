import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { left, moment } from "../src/core/deadline.ts";
import { group, next, type Listed } from "../src/core/list.ts";
import { canonical, covers, exported, grouped } from "../src/core/receipt.ts";
import { parse, toEntry, toReceipt } from "../src/core/route.ts";
import { crc32, invitationIn, isToken, looksLikeInvitation } from "../src/core/secret.ts";
import { changed, opened, NOTHING } from "../src/core/sheet.ts";

const root = join(import.meta.dirname, "..");
const catalogue = (lang: string) => readFileSync(join(root, `lang/${lang}.ftl`), "utf8");

/** Messages by name, each with the names of its values. */
function messages(lang: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const part of catalogue(lang).split(/\n(?=[a-z])/)) {
    const name = /^([a-z][\w-]*) =/.exec(part)?.[1];
    if (name) found.set(name, [...new Set([...part.matchAll(/\$(\w+)/g)].map((m) => m[1] as string))].sort());
  }
  return found;
}

test("the three languages say the same things", () => {
  const en = messages("en");
  assert.ok(en.size > 200);
  for (const lang of ["ru", "zh"]) assert.deepEqual(messages(lang), en, lang);
});

test("every message is well formed", () => {
  for (const lang of ["en", "ru", "zh"]) {
    const bundle = new FluentBundle(lang);
    assert.deepEqual(bundle.addResource(new FluentResource(catalogue(lang))), [], lang);
    for (const [name, values] of messages(lang)) {
      const pattern = bundle.getMessage(name)?.value;
      assert.ok(pattern, `${lang}: ${name}`);
      const errors: Error[] = [];
      bundle.formatPattern(pattern, Object.fromEntries(values.map((value) => [value, 1])), errors);
      assert.deepEqual(errors, [], `${lang}: ${name}`);
    }
  }
});

test("every message that the code names exists, and the code names every message", () => {
  const sources = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((file) => {
      const path = join(folder, file.name);
      return file.isDirectory() ? sources(path) : [readFileSync(path, "utf8")];
    });
  const code = sources(join(root, "src")).join("\n");
  const known = messages("en");
  // Names that are put together, such as `state-${...}`.
  const stems = [...code.matchAll(/t\(`([\w-]+-)\$\{/g)].map((m) => m[1] as string);
  const named = [...code.matchAll(/["'`]([a-z][\w-]*)["'`]/g)].map((m) => m[1] as string);
  const direct = [...code.matchAll(/\bt\("([\w-]+)"/g)].map((m) => m[1] as string);
  assert.deepEqual(direct.filter((name) => !known.has(name)), []);
  const unused = [...known.keys()].filter((name) => !named.includes(name) && !stems.some((stem) => name.startsWith(stem)));
  assert.deepEqual(unused, []);
});

test("a code is found in whatever was pasted, and a typing error is seen", () => {
  const body = `evi_${"A".repeat(43)}`;
  const code = body + crc32(body);
  assert.equal(crc32("123456789"), "cbf43926");
  assert.equal(invitationIn(code), code);
  assert.equal(invitationIn(`Dear judge,\n https://x.example/console/#invite=${code} .`), code);
  assert.equal(invitationIn(`https://x.example/#invite=${code.slice(0, 30)}\n  ${code.slice(30)}`), code);
  assert.equal(invitationIn(code.replace("AAA", "AAB")), null);
  assert.equal(invitationIn(code.slice(0, -1)), null);
  assert.ok(looksLikeInvitation("evi_oops"));
  assert.ok(!isToken(code));
});

test("addresses lead to pages and back", () => {
  assert.deepEqual(parse(""), { page: "list", round: null });
  assert.deepEqual(parse("#invite=evi_x"), { page: "invited", code: "evi_x" });
  assert.deepEqual(parse("#token=evh_x"), { page: "token", token: "evh_x" });
  assert.deepEqual(parse(toEntry("a/b")), { page: "entry", id: "a/b" });
  assert.deepEqual(parse(toReceipt("a", 2)), { page: "receipt", id: "a", revision: 2 });
  assert.deepEqual(parse("#/round/%E0%A4%A"), { page: "list", round: "%E0%A4%A" });
  assert.deepEqual(parse("#/nothing"), { page: "list", round: null });
});

test("a deadline is told in both zones only if they differ", () => {
  const at = new Date("2026-11-14T10:00:00Z");
  const seen = moment(at, "en-GB", "Asia/Karachi", "Asia/Shanghai");
  assert.deepEqual([seen.date, seen.time, seen.there?.time, seen.there?.isSameDay], ["Saturday 14 November", "15:00", "18:00", true]);
  assert.equal(moment(at, "en-GB", "Asia/Shanghai", "Asia/Singapore").there, null);
  assert.equal(moment(at, "en-GB", "America/New_York", "Asia/Shanghai").there?.isSameDay, true);
  assert.equal(moment(new Date("2026-11-14T20:00:00Z"), "ru", "Europe/Moscow", "Asia/Shanghai").there?.isSameDay, false);
  assert.equal(moment(at, "en-GB", "Asia/Karachi", "not/a zone").there, null);
});

test("the time left is told in a unit that does not mislead", () => {
  const minute = 60_000;
  assert.deepEqual(left(10 * minute, 0), { unit: "minute", count: 10 });
  assert.deepEqual(left(1, 0), { unit: "minute", count: 1 });
  assert.deepEqual(left(47 * 60 * minute, 0), { unit: "hour", count: 47 });
  assert.deepEqual(left(49 * 60 * minute, 0), { unit: "day", count: 2 });
  assert.equal(left(5, 5), null);
});

test("the list is grouped by what the judge has to do", () => {
  const item = (more: Partial<Listed>): Listed => ({ id: "a", state: "draft", version: 0, kept: undefined, ...more });
  const begun = changed(opened(NOTHING), { marks: { idea: "8" } }, 9);
  assert.equal(group(item({})), "fresh");
  assert.equal(group(item({ version: 1 })), "begun");
  assert.equal(group(item({ kept: begun })), "begun");
  assert.equal(group(item({ state: "submitted", version: 2 })), "sent");
  assert.equal(group(item({ state: "counted", version: 2 })), "closed");
  assert.equal(group(item({ kept: { ...begun, other: NOTHING } })), "conflict");
  const list = [item({ id: "fresh" }), item({ id: "old", kept: { ...begun, changedAt: 3 } }), item({ id: "new", kept: begun })];
  assert.equal(next(list)?.id, "new");
  assert.equal(next([item({ state: "submitted", version: 1 })]), undefined);
});

test("a receipt covers exactly what it was given for", async () => {
  const content = { judge: "J1", entry: "E1", marks: [{ criterion: "idea", score: "7.5" }], comment: "„Gut“\n" };
  const receipt = { object: "sheet/0198", revision: 2, digest: "", audit_seq: 1, audit_hash: "aa", received_at: "" };
  const text = '{"comment":"„Gut“\\n","entry":"E1","judge":"J1","marks":[{"criterion":"idea","score":"7.5"}],"revision":2,"sheet":"0198"}';
  assert.equal(canonical(receipt, content), text);
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  receipt.digest = Buffer.from(bytes).toString("hex");
  assert.equal(await covers(receipt, content), true);
  assert.equal(await covers(receipt, { ...content, comment: "" }), false);
  assert.deepEqual(JSON.parse(exported(receipt, content, "Cup")), { competition: "Cup", receipt, content });
  assert.equal(grouped("abcdefgh"), "abcd efgh");
});
