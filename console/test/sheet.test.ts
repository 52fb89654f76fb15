import assert from "node:assert/strict";
import { test } from "node:test";
import * as S from "../src/core/sheet.ts";
import type { Criterion } from "../src/core/rubric.ts";

const base: S.Seen = { version: 3, revision: 0, isSent: false, marks: { idea: "7" }, comment: "" };
const rubric = ["idea", "pitch"].map((criterion) => ({ criterion, weight: "1", min: "1", max: "10", step: "1" })) as Criterion[];

test("a place is where the judge's words are", () => {
  const fresh = S.opened(S.NOTHING);
  assert.equal(S.place(fresh), "empty");
  const changed = S.changed(fresh, { marks: { idea: "8" } }, 5);
  assert.equal(S.place(changed), "here");
  const saved = S.confirmed(changed, { ...S.NOTHING, version: 1, marks: { idea: "8" } }, 6);
  assert.equal(S.place(saved), "server");
  const wanted = { ...saved, wanted: true };
  assert.equal(S.place(wanted), "waiting");
  const sent = S.confirmed(wanted, { version: 2, revision: 1, isSent: true, marks: { idea: "8" }, comment: "" }, 7);
  assert.equal(S.place(sent), "sent");
  assert.equal(S.place(S.changed(sent, { marks: { idea: "9" } }, 8)), "here");
});

test("a change takes back what was to be sent", () => {
  const kept = { ...S.opened(base), wanted: true };
  assert.equal(S.changed(kept, { comment: "x" }, 1).wanted, false);
});

test("if only the other device wrote, its version holds", () => {
  const server = { ...base, version: 4, marks: { idea: "9" } };
  const kept = S.met(S.opened(base), server, 1);
  assert.deepEqual([kept.marks, kept.other, kept.base.version], [{ idea: "9" }, null, 4]);
});

test("if only this device wrote, its version stays and starts from the new one", () => {
  const mine = S.changed(S.opened(base), { marks: { idea: "8" } }, 1);
  const kept = S.met(mine, { ...base, version: 9 }, 2);
  assert.deepEqual([kept.marks, kept.other, kept.base.version], [{ idea: "8" }, null, 9]);
});

test("if both wrote, both are kept and nothing is sent", () => {
  const mine = S.changed(S.opened(base), { marks: { idea: "8" } }, 1);
  const server = { ...base, version: 4, marks: { idea: "9" } };
  const kept = S.met({ ...mine, wanted: true }, server, 2);
  assert.deepEqual([kept.marks, kept.other?.marks, kept.wanted], [{ idea: "8" }, { idea: "9" }, false]);
  assert.equal(S.place(kept), "conflict");
  assert.equal(S.isPending(kept), false);
});

test("what was to be sent is no less the judge's word than a change", () => {
  const kept = S.met({ ...S.opened(base), wanted: true }, { ...base, version: 4, marks: { idea: "9" } }, 2);
  assert.deepEqual([kept.marks, kept.other?.marks], [{ idea: "7" }, { idea: "9" }]);
});

test("both wrote the same: nothing to choose", () => {
  const mine = S.changed(S.opened(base), { marks: { idea: "8" } }, 1);
  const kept = S.met(mine, { ...base, version: 4, marks: { idea: "8" } }, 2);
  assert.deepEqual([kept.other, S.isDirty(kept)], [null, false]);
});

test("what this device sent itself is no other device, even if the answer was lost", () => {
  const first = S.changed(S.opened(base), { marks: { idea: "8" } }, 1);
  const sending = S.sending(first, { marks: { idea: "8" }, comment: "" });
  const further = S.changed(sending, { marks: { idea: "8", pitch: "5" } }, 2);
  const kept = S.met(further, { ...base, version: 4, marks: { idea: "8" } }, 3);
  assert.deepEqual([kept.other, kept.base.version, kept.marks], [null, 4, { idea: "8", pitch: "5" }]);
});

test("a choice starts from the other version, so that it is not overwritten unseen", () => {
  const mine = S.changed(S.opened(base), { marks: { idea: "8" } }, 1);
  const kept = S.met(mine, { ...base, version: 4, marks: { idea: "9", pitch: "6" } }, 2);
  const lines = S.differences(rubric, kept, kept.other as S.Seen);
  assert.deepEqual(lines.map((line) => line.proposed), ["mine", "theirs"]);
  const chosen = S.settled(kept, { marks: { idea: "8", pitch: "6" }, comment: "" }, 3);
  assert.deepEqual([chosen.base.version, chosen.other, S.isDirty(chosen)], [4, null, true]);
});

test("marks of the API come back in their shortest form and the rubric's order", () => {
  assert.deepEqual(S.fromMarks([{ criterion: "idea", score: "8.0" }]), { idea: "8" });
  assert.deepEqual(S.toMarks(rubric, { pitch: "5", idea: "8" }), [
    { criterion: "idea", score: "8" },
    { criterion: "pitch", score: "5" },
  ]);
});

test("the server's copy is the draft, or the last revision", () => {
  const revisions = [{ number: 1, marks: [{ criterion: "idea", score: "5" }], comment: "a" }];
  assert.deepEqual(S.seen({ version: 2, revisions }), { version: 2, revision: 1, isSent: true, marks: { idea: "5" }, comment: "a" });
  const draft = { marks: [], comment: "b" };
  assert.deepEqual(S.seen({ version: 3, draft, revisions }), { version: 3, revision: 1, isSent: false, marks: {}, comment: "b" });
});
