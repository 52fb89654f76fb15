/** The API's client: types from the OpenAPI document, requests by openapi-fetch. */
import createClient from "openapi-fetch";
import type { components, paths } from "../../../openapi/clients/typescript/src/schema.d.ts";
import { track } from "./line.svelte.ts";

export type Schemas = components["schemas"];
export type Problem = Schemas["Problem"];

/** A server that does not answer in this time is not reached. */
const PATIENCE = 25_000;

/** The server refused: a problem document (RFC 9457). Nothing was changed. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }

  /** The last part of the problem's type, such as `stale-version`. */
  get slug(): string {
    return this.problem.type.split("/").at(-1) ?? "";
  }

  get status(): number {
    return this.problem.status;
  }
}

function timed(request: Request): Promise<Response> {
  // A file takes as long as it takes.
  const isFile = request.url.endsWith("/content");
  const signal = isFile ? request.signal : AbortSignal.any([request.signal, AbortSignal.timeout(PATIENCE)]);
  return track(fetch(request, { signal, cache: "no-store" }));
}

/** A client that acts with a token, or without one. */
export function connect(token?: string) {
  return createClient<paths>({
    baseUrl: "/api/v1",
    fetch: timed,
    ...(token ? { headers: { Authorization: `Bearer ${token}` } } : {}),
  });
}

export type Client = ReturnType<typeof connect>;

/** What a call gave; throws `Refused` for a problem, and what fetch throws when there is no answer. */
export async function answer<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (response.ok) return data as T;
  const problem = error as Partial<Problem> | undefined;
  if (typeof problem?.type === "string") throw new Refused(problem as Problem);
  // A proxy on the way answers in its own words.
  const { status, statusText } = response;
  throw new Refused({ type: "about:blank", title: statusText, status, detail: statusText || String(status) });
}

/** All items of a list. */
export async function all<T>(page: (cursor?: string) => Promise<{ items: T[]; next_cursor?: string }>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const one = await page(cursor);
    items.push(...one.items);
    cursor = one.next_cursor;
  } while (cursor);
  return items;
}

export const ifMatch = (version: number) => ({ "If-Match": `"${version}"` });
export const once = (key: string) => ({ "Idempotency-Key": key });

/** A UUID; `crypto.randomUUID` is missing on a page without https. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
