/** Receipts: what a judge keeps as proof of a submission, and what can be checked without a server. */
import type { Receipt } from "./desk.ts";

/** What the digest of a receipt covers. */
export interface Content {
  judge: string;
  entry: string;
  marks: { criterion: string; score: string }[];
  comment: string;
}

/** The digest's text: JSON with keys in alphabetic order, as the server writes it. */
export function canonical(receipt: Receipt, content: Content): string {
  return JSON.stringify({
    comment: content.comment,
    entry: content.entry,
    judge: content.judge,
    marks: content.marks.map(({ criterion, score }) => ({ criterion, score })),
    revision: receipt.revision,
    sheet: receipt.object.replace(/^sheet\//, ""),
  });
}

/**
 * Whether the receipt's digest is that of these marks; `null` where the browser cannot compute it (a
 * page without https).
 */
export async function covers(receipt: Receipt, content: Content): Promise<boolean | null> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const bytes = new TextEncoder().encode(canonical(receipt, content));
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex === receipt.digest;
}

/** A file with a receipt and all that its digest covers. */
export function exported(receipt: Receipt, content: Content, competition: string): string {
  const file = { competition, receipt, content };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A digest in groups of four, so that two people can compare it aloud. */
export function grouped(digest: string): string {
  return digest.match(/.{1,4}/g)?.join(" ") ?? digest;
}
