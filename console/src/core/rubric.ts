/** The rubric as a judge fills it in: which marks there are, beside which level, and their total. */
import * as D from "./decimal.ts";

export interface Level {
  mark: string;
  texts: Record<string, string>;
}

export interface Criterion {
  criterion: string;
  weight: string;
  min: string;
  max: string;
  step: string;
  titles?: Record<string, string>;
  levels?: Level[];
}

/** Marks by the criterion's short name. */
export type Marks = Record<string, string>;

/** A row of marks: the level's text, if there is one, and the marks from the lowest up. */
export interface Row {
  level: Level | null;
  marks: string[];
}

/** More marks than these are typed, not chosen: nobody finds 73 among 101 circles. */
export const MOST_CIRCLES = 41;

/** Number of marks on the scale. */
export function count(criterion: Criterion): number {
  const range = D.subtract(D.decimal(criterion.max), D.decimal(criterion.min));
  return Number(D.text(D.divide(range, D.decimal(criterion.step), 0))) + 1;
}

/** All marks of the scale, from the lowest up. */
export function scale(criterion: Criterion): string[] {
  const step = D.decimal(criterion.step);
  const marks: string[] = [];
  let mark = D.decimal(criterion.min);
  for (let left = count(criterion); left > 0; left--) {
    marks.push(D.text(mark));
    mark = D.add(mark, step);
  }
  return marks;
}

export function isOnScale(criterion: Criterion, mark: string): boolean {
  const value = D.parse(mark);
  if (!value) return false;
  const min = D.decimal(criterion.min);
  return (
    D.compare(value, min) >= 0 &&
    D.compare(value, D.decimal(criterion.max)) <= 0 &&
    D.isMultiple(D.subtract(value, min), D.decimal(criterion.step))
  );
}

/** Whether a mark is a whole number. If all steps are fractions, whole marks are drawn larger. */
export function isWhole(mark: string): boolean {
  return !mark.includes(".");
}

/**
 * The scale in rows, the best first. A level is a described point of the scale: its row runs from it
 * up to the level above. Marks below the lowest level have a row without a text.
 */
export function rows(criterion: Criterion): Row[] {
  const levels = [...(criterion.levels ?? [])];
  levels.sort((a, b) => D.compare(D.decimal(a.mark), D.decimal(b.mark)));
  const rows: Row[] = [{ level: null, marks: [] }];
  for (const mark of scale(criterion)) {
    const level = levels[0];
    if (level && D.compare(D.decimal(mark), D.decimal(level.mark)) >= 0) {
      levels.shift();
      rows.unshift({ level, marks: [] });
    }
    rows[0]?.marks.push(mark);
  }
  return rows.filter((row) => row.marks.length > 0);
}

/** The mark so many steps above another; the nearest end of the scale where there is none. */
export function stepped(criterion: Criterion, mark: string | undefined, steps: number): string {
  const marks = scale(criterion);
  const at = marks.indexOf(mark ?? "");
  const wanted = at < 0 ? (steps > 0 ? 0 : marks.length - 1) : at + steps;
  return marks[Math.min(Math.max(wanted, 0), marks.length - 1)] ?? criterion.min;
}

/**
 * The mark that a key stands for: a digit is that mark and 0 is ten; the point is the half above the
 * present mark. `null` if the scale has no such mark.
 */
export function keyed(criterion: Criterion, mark: string | undefined, key: string): string | null {
  let wanted: string;
  if (/^[0-9]$/.test(key)) {
    const ten = key === "0" && !isOnScale(criterion, "0");
    wanted = ten ? "10" : key;
  } else if ((key === "." || key === ",") && mark !== undefined) {
    wanted = D.text(D.add(D.decimal(mark.split(".")[0] ?? "0"), D.decimal("0.5")));
  } else {
    return null;
  }
  return isOnScale(criterion, wanted) ? wanted : null;
}

export function missing(rubric: Criterion[], marks: Marks): Criterion[] {
  return rubric.filter((criterion) => marks[criterion.criterion] === undefined);
}

/** A weighted total on a scale from `min` to `max`. */
export interface Total {
  value: D.Decimal;
  min: string;
  max: string;
  /** Whether every criterion has its mark. */
  complete: boolean;
}

/** Digits after the point of a total. */
const DIGITS = 2;

/**
 * The weighted mean of the marks given so far. If all criteria have one scale, it is on that scale;
 * otherwise each mark counts by its place between min and max, on a scale of 100, as in the ranking.
 */
export function total(rubric: Criterion[], marks: Marks): Total | null {
  const first = rubric[0];
  const given = rubric.filter((criterion) => marks[criterion.criterion] !== undefined);
  if (!first || given.length === 0) return null;
  const same = (a: string, b: string) => D.compare(D.decimal(a), D.decimal(b)) === 0;
  const isOne = rubric.every((c) => same(c.min, first.min) && same(c.max, first.max));
  let sum = D.decimal("0");
  let weights = D.decimal("0");
  for (const criterion of given) {
    const weight = D.decimal(criterion.weight);
    let mark = D.decimal(marks[criterion.criterion] ?? "0");
    if (!isOne) {
      const min = D.decimal(criterion.min);
      const range = D.subtract(D.decimal(criterion.max), min);
      const hundred = D.multiply(D.subtract(mark, min), D.decimal("100"));
      mark = D.divide(hundred, range, 12);
    }
    sum = D.add(sum, D.multiply(weight, mark));
    weights = D.add(weights, weight);
  }
  const complete = given.length === rubric.length;
  const value = D.divide(sum, weights, DIGITS);
  const [min, max] = isOne ? [first.min, first.max] : ["0", "100"];
  return { value, min, max, complete };
}

/** A criterion's share of all weights, in per cent with at most one digit. */
export function share(rubric: Criterion[], criterion: Criterion): string {
  const all = rubric.reduce((sum, c) => D.add(sum, D.decimal(c.weight)), D.decimal("0"));
  const part = D.multiply(D.decimal(criterion.weight), D.decimal("100"));
  return D.text(D.divide(part, all, 1));
}

/** A text in the reader's language, else in English, else in any. */
export function inLanguage(texts: Record<string, string> | undefined, lang: string): string | null {
  if (!texts) return null;
  return texts[lang] ?? texts["en"] ?? Object.values(texts)[0] ?? null;
}
