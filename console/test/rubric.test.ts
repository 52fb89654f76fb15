import assert from "node:assert/strict";
import { test } from "node:test";
import * as D from "../src/core/decimal.ts";
import { count, isOnScale, keyed, missing, rows, scale, share, stepped, total, type Criterion } from "../src/core/rubric.ts";

const level = (mark: string) => ({ mark, texts: { en: `level ${mark}` } });
const criterion = (name: string, more: Partial<Criterion> = {}): Criterion => ({
  criterion: name,
  weight: "1",
  min: "1",
  max: "10",
  step: "0.5",
  levels: [level("9"), level("7"), level("5"), level("3"), level("1")],
  ...more,
});

test("decimal numbers are exact and shortest", () => {
  const sum = D.add(D.decimal("0.1"), D.decimal("0.2"));
  assert.equal(D.text(sum), "0.3");
  assert.equal(D.text(D.decimal("-07.50")), "-7.5");
  assert.equal(D.text(D.divide(D.decimal("2"), D.decimal("3"), 2)), "0.67");
  assert.equal(D.text(D.divide(D.decimal("-1"), D.decimal("2"), 0)), "-1");
  assert.equal(D.text(D.divide(D.decimal("1"), D.decimal("0.5"), 0)), "2");
  assert.equal(D.compare(D.decimal("8.0"), D.decimal("8")), 0);
  for (const bad of ["", "7,5", "1e3", ".5", "5.", "NaN"]) assert.equal(D.parse(bad), null, bad);
});

test("a scale has every step from min to max", () => {
  assert.equal(count(criterion("a")), 19);
  assert.deepEqual(scale(criterion("a", { min: "1", max: "10", step: "3" })), ["1", "4", "7", "10"]);
  for (const mark of ["1", "9.5", "10", "7.50"]) assert.ok(isOnScale(criterion("a"), mark), mark);
  for (const mark of ["0", "10.5", "7.3", "x", ""]) assert.ok(!isOnScale(criterion("a"), mark), mark);
});

test("a level's row runs from its mark up to the level above", () => {
  const found = rows(criterion("a"));
  assert.deepEqual(found.map((row) => row.level?.mark), ["9", "7", "5", "3", "1"]);
  assert.deepEqual(found[0]?.marks, ["9", "9.5", "10"]);
  assert.deepEqual(found[1]?.marks, ["7", "7.5", "8", "8.5"]);
  const top = rows(criterion("a", { step: "1", levels: [level("10")] }));
  assert.deepEqual(top.map((row) => [row.level?.mark, row.marks.length]), [["10", 1], [undefined, 9]]);
  assert.deepEqual(rows(criterion("a", { levels: [] })).map((row) => row.marks.length), [19]);
});

test("every mark stands in exactly one row", () => {
  for (const levels of [[], [level("4")], [level("10"), level("7"), level("4"), level("1")]]) {
    const c = criterion("a", { levels });
    const shown = rows(c).reverse().flatMap((row) => row.marks);
    assert.deepEqual(shown, scale(c));
  }
});

test("keys give marks of the scale and nothing else", () => {
  const c = criterion("a");
  assert.equal(keyed(c, undefined, "7"), "7");
  assert.equal(keyed(c, undefined, "0"), "10");
  assert.equal(keyed(c, "8", "."), "8.5");
  assert.equal(keyed(c, "8.5", ","), "8.5");
  assert.equal(keyed(c, undefined, "."), null);
  assert.equal(keyed(c, "10", "."), null);
  assert.equal(keyed(c, "8", "x"), null);
  assert.equal(keyed(criterion("a", { min: "0" }), "8", "0"), "0");
  assert.equal(keyed(criterion("a", { max: "5" }), undefined, "7"), null);
});

test("arrows stay on the scale", () => {
  const c = criterion("a");
  assert.equal(stepped(c, "8", 1), "8.5");
  assert.equal(stepped(c, "10", 1), "10");
  assert.equal(stepped(c, "1", -1), "1");
  assert.equal(stepped(c, undefined, 1), "1");
  assert.equal(stepped(c, undefined, -1), "10");
});

test("the total is on the rubric's own scale, and exact", () => {
  const weights = ["25", "20", "25", "15", "15"];
  const rubric = weights.map((weight, at) => criterion(`c${at}`, { weight }));
  const marks = { c0: "8.5", c1: "8.5", c2: "8", c3: "8", c4: "9.5" };
  const all = total(rubric, marks);
  assert.equal(D.text(all?.value ?? D.decimal("0")), "8.45");
  assert.deepEqual([all?.min, all?.max, all?.complete], ["1", "10", true]);
  const some = total(rubric, { c0: "8", c1: "9" });
  assert.equal(D.text(some?.value ?? D.decimal("0")), "8.44");
  assert.equal(some?.complete, false);
  assert.equal(total(rubric, {}), null);
  assert.equal(share(rubric, rubric[0] as Criterion), "25");
  assert.deepEqual(missing(rubric, { c0: "8" }).map((c) => c.criterion), ["c1", "c2", "c3", "c4"]);
});

test("criteria on different scales are totalled on a scale of 100, as in the ranking", () => {
  const rubric = [criterion("idea", { weight: "3", min: "1", max: "5" }), criterion("pitch", { min: "0" })];
  const sum = (idea: string, pitch: string) => D.text(total(rubric, { idea, pitch })?.value ?? D.decimal("0"));
  assert.equal(sum("5", "0"), "75");
  assert.equal(sum("3", "10"), "62.5");
});
