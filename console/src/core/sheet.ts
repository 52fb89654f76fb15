/**
 * A score sheet that is filled in on several devices over a line that breaks.
 *
 * Everything is kept on the device first. The server's copy is changed only with the version that was
 * last seen, so that nothing written elsewhere is overwritten: what differs becomes a conflict, and the
 * judge chooses. This module has no network, clock or storage; `Desk` brings them.
 */
import * as D from "./decimal.ts";
import type { Criterion, Marks } from "./rubric.ts";

/** What a judge writes. */
export interface Written {
  marks: Marks;
  comment: string;
}

/** The server's copy as last seen. */
export interface Seen extends Written {
  version: number;
  /** Number of submitted revisions; 0 before the first. */
  revision: number;
  /** Whether the last revision holds just this: there is no draft beside it. */
  isSent: boolean;
}

/** A sheet as it is kept on the device. */
export interface Kept extends Written {
  base: Seen;
  /** When it was last changed here, in milliseconds; 0 if never. */
  changedAt: number;
  /** Whether the judge asked to send it and the server has not confirmed that yet. */
  wanted: boolean;
  /** What the server holds instead, if both were changed. */
  other: Seen | null;
  /** What requests carried whose answers have not arrived: each may be on the server. */
  sending: Written[];
  /** When the server last confirmed what it holds, in milliseconds; 0 if never. */
  confirmedAt: number;
}

/** How far what the judge sees has come. */
export type Place = "empty" | "here" | "server" | "waiting" | "sent" | "conflict";

export const NOTHING: Seen = { version: 0, revision: 0, isSent: false, marks: {}, comment: "" };

/** The API's form of marks, in the rubric's order. */
export function toMarks(rubric: Criterion[], marks: Marks): { criterion: string; score: string }[] {
  return rubric.flatMap(({ criterion }) => {
    const score = marks[criterion];
    return score === undefined ? [] : [{ criterion, score }];
  });
}

/** The shortest form of each mark, so that `8` and `8.0` are equal. */
export function fromMarks(marks: { criterion: string; score: string }[]): Marks {
  return Object.fromEntries(marks.map((m) => [m.criterion, D.text(D.decimal(m.score))]));
}

export interface ApiSheet {
  version: number;
  draft?: { marks: { criterion: string; score: string }[]; comment: string };
  revisions: { marks: { criterion: string; score: string }[]; comment: string; number: number }[];
}

/** The server's copy: the draft if there is one, otherwise the last revision. */
export function seen(sheet: ApiSheet): Seen {
  const last = sheet.revisions.at(-1);
  const held = sheet.draft ?? last;
  return {
    version: sheet.version,
    revision: last?.number ?? 0,
    isSent: !sheet.draft && last !== undefined,
    marks: held ? fromMarks(held.marks) : {},
    comment: held?.comment ?? "",
  };
}

export function same(a: Written, b: Written): boolean {
  const names = new Set([...Object.keys(a.marks), ...Object.keys(b.marks)]);
  return a.comment === b.comment && [...names].every((name) => a.marks[name] === b.marks[name]);
}

export function isBlank(written: Written): boolean {
  return written.comment.trim() === "" && Object.keys(written.marks).length === 0;
}

/** A sheet as the server has it, not changed here. */
export function opened(base: Seen): Kept {
  const { marks, comment } = base;
  const none = { changedAt: 0, wanted: false, other: null, confirmedAt: 0 };
  return { base, marks: { ...marks }, comment, sending: [], ...none };
}

/** Whether something here is not on the server. */
export function isDirty(kept: Kept): boolean {
  return !same(kept, kept.base);
}

/** Whether there is something to do with the server. */
export function isPending(kept: Kept): boolean {
  return kept.other === null && (kept.wanted || isDirty(kept));
}

export function place(kept: Kept): Place {
  if (kept.other) return "conflict";
  if (kept.wanted) return "waiting";
  if (isDirty(kept)) return "here";
  if (kept.base.isSent) return "sent";
  return isBlank(kept) && kept.base.version === 0 ? "empty" : "server";
}

/** A change by the judge. What was to be sent is no longer that, until the judge sends again. */
export function changed(kept: Kept, written: Partial<Written>, now: number): Kept {
  return { ...kept, ...written, changedAt: now, wanted: false };
}

/** The server took what was sent from the version last seen: nothing else was overwritten. */
export function confirmed(kept: Kept, server: Seen, now: number): Kept {
  const wanted = kept.wanted && !(server.isSent && same(kept, server));
  return { ...kept, base: server, wanted, other: null, sending: [], confirmedAt: now };
}

/**
 * The server's copy was read. If only one side has changed since the last look, that side holds; if
 * both hold the same, there is nothing to choose; otherwise both are kept until the judge chooses.
 */
export function met(kept: Kept, server: Seen, now: number): Kept {
  const isOurs = kept.sending.some((sent) => same(sent, server));
  if (isOurs || same(kept, server)) return confirmed(kept, server, now);
  const isTouched = isDirty(kept) || kept.wanted;
  if (!isTouched) return { ...opened(server), changedAt: kept.changedAt, confirmedAt: now };
  if (same(kept.base, server)) return { ...kept, base: server, other: null, confirmedAt: now };
  return { ...kept, wanted: false, other: server, sending: [], confirmedAt: now };
}

/** A request goes out. */
export function sending(kept: Kept, written: Written): Kept {
  const others = kept.sending.filter((sent) => !same(sent, written));
  return { ...kept, sending: [...others, written] };
}

/** One line of two versions side by side. */
export interface Difference {
  criterion: string;
  mine: string | undefined;
  theirs: string | undefined;
  /** The side that changed since both were equal; mine if both did. */
  proposed: "mine" | "theirs";
}

/** All lines of both versions, also equal ones, in the rubric's order. */
export function differences(rubric: Criterion[], kept: Kept, other: Seen): Difference[] {
  return rubric.map(({ criterion }) => {
    const [mine, theirs] = [kept.marks[criterion], other.marks[criterion]];
    const isMineOld = mine === kept.base.marks[criterion];
    const takesTheirs = mine === undefined || (isMineOld && theirs !== undefined);
    return { criterion, mine, theirs, proposed: takesTheirs ? "theirs" : "mine" };
  });
}

/** The judge chose: it is kept here on top of the server's version, and goes out as any change. */
export function settled(kept: Kept, choice: Written, now: number): Kept {
  const base = kept.other ?? kept.base;
  return { ...kept, ...choice, base, changedAt: now, other: null, wanted: false, sending: [] };
}
