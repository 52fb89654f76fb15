/** The judge's list: what is sent, begun and not begun. */
import { isBlank, place, type Kept } from "./sheet.ts";

export type Group = "conflict" | "begun" | "fresh" | "sent" | "closed";

export interface Listed {
  id: string;
  /** State of the sheet as the server lists it. */
  state: string;
  version: number;
  kept: Kept | undefined;
}

/** Where an assignment stands in the list. */
export function group({ state, version, kept }: Listed): Group {
  if (state === "counted" || state === "quarantined") return "closed";
  if (!kept) return state === "submitted" ? "sent" : version > 0 ? "begun" : "fresh";
  const where = place(kept);
  if (where === "conflict") return "conflict";
  if (where === "sent") return "sent";
  if (where === "empty") return "fresh";
  // A change of a sent sheet that was taken back leaves nothing to do.
  return isBlank(kept) && kept.base.revision === 0 ? "fresh" : "begun";
}

/** The sheet to go on with: the one that was changed last of those that still need the judge. */
export function next(list: Listed[]): Listed | undefined {
  const open = list.filter((item) => ["conflict", "begun", "fresh"].includes(group(item)) && !item.kept?.wanted);
  const last = (item: Listed) => (group(item) === "fresh" ? -1 : (item.kept?.changedAt ?? 0));
  return open.reduce<Listed | undefined>((best, item) => (!best || last(item) > last(best) ? item : best), undefined);
}
