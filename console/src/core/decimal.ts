/**
 * Exact decimal numbers. A mark is a decimal string such as `7.5`; a binary number could be another
 * mark than the one that the judge chose.
 */

/** `units / 10 ** scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const FORM = /^(-?)([0-9]+)(?:\.([0-9]+))?$/;

/** The number in a string; `null` if the string is not a plain decimal number. */
export function parse(text: string): Decimal | null {
  const found = FORM.exec(text.trim());
  if (!found) return null;
  const fraction = found[3] ?? "";
  const units = BigInt((found[2] ?? "0") + fraction);
  return { units: found[1] ? -units : units, scale: fraction.length };
}

/** The number in a string of the API, which always holds one. */
export function decimal(text: string): Decimal {
  const value = parse(text);
  if (!value) throw new TypeError(`not a decimal number: ${text}`);
  return value;
}

/** Both numbers with the same scale. */
function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  const raised = (d: Decimal) => d.units * 10n ** BigInt(scale - d.scale);
  return [raised(a), raised(b), scale];
}

export function compare(a: Decimal, b: Decimal): number {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = aligned(a, b);
  return { units: x + y, scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { units: -b.units, scale: b.scale });
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** The quotient with so many digits after the point, rounded half away from zero. */
export function divide(a: Decimal, b: Decimal, digits: number): Decimal {
  const [x, y] = aligned(a, b);
  const above = x * 10n ** BigInt(digits);
  const half = above < 0n === y < 0n ? y / 2n : -y / 2n;
  return { units: (above + half) / y, scale: digits };
}

/** Whether `a` is a whole multiple of `b`. */
export function isMultiple(a: Decimal, b: Decimal): boolean {
  const [x, y] = aligned(a, b);
  return y !== 0n && x % y === 0n;
}

/** The shortest decimal string: `7.50` is `7.5`. */
export function text(value: Decimal): string {
  let { units, scale } = value;
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale);
  return (units < 0n ? "-" : "") + whole + (fraction ? `.${fraction}` : "");
}

/** As a binary number, for drawing and for `Intl`. */
export function toNumber(value: Decimal): number {
  return Number(text(value));
}
