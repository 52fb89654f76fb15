/** Times as a judge reads them: in the own zone, and in the competition's where that differs. */

export interface Moment {
  /** Weekday, day and month, in the own zone. */
  date: string;
  time: string;
  /** Name of the own zone. */
  zone: string;
  /** The same moment in the competition's zone; `null` where the clocks agree. */
  there: { date: string; time: string; zone: string; isSameDay: boolean } | null;
}

function part(at: Date, lang: string, zone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(lang, { ...options, timeZone: zone }).format(at);
}

/** Name of a zone, such as "Pakistan Time". */
export function zoneName(at: Date, lang: string, zone: string): string {
  const format = new Intl.DateTimeFormat(lang, { timeZone: zone, timeZoneName: "shortGeneric" });
  return format.formatToParts(at).find((p) => p.type === "timeZoneName")?.value ?? zone;
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** A moment in two zones. `precise` adds the seconds. */
export function moment(at: Date, lang: string, own: string, theirs: string, precise = false): Moment {
  const day: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long" };
  const clock: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  if (precise) clock.second = "2-digit";
  const date = part(at, lang, own, day);
  const time = part(at, lang, own, clock);
  const zone = zoneName(at, lang, own);
  if (!isZone(theirs)) return { date, time, zone, there: null };
  const there = {
    date: part(at, lang, theirs, day),
    time: part(at, lang, theirs, clock),
    zone: zoneName(at, lang, theirs),
    isSameDay: part(at, lang, theirs, day) === date,
  };
  const agrees = there.isSameDay && there.time === time;
  return { date, time, zone, there: agrees ? null : there };
}

export interface Left {
  unit: "day" | "hour" | "minute";
  count: number;
}

/** The time left, in the largest unit that is not misleading; `null` once it has passed. */
export function left(deadline: number, now: number): Left | null {
  const minutes = Math.floor((deadline - now) / 60_000);
  if (deadline <= now) return null;
  if (minutes < 120) return { unit: "minute", count: Math.max(1, minutes) };
  if (minutes < 48 * 60) return { unit: "hour", count: Math.floor(minutes / 60) };
  return { unit: "day", count: Math.floor(minutes / (24 * 60)) };
}
