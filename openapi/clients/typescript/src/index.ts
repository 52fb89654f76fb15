/** Client of Evenhand's API: types from the OpenAPI document, requests by openapi-fetch. */
import createClient from "openapi-fetch";
import type { components, paths } from "./schema.d.ts";

export type Schemas = components["schemas"];
export type Problem = Schemas["Problem"];

/** A client of the server at an address, with a token once there is one. */
export function connect(server: string, token?: string) {
  return createClient<paths>({
    baseUrl: server.replace(/\/$/, "") + "/api/v1",
    ...(token ? { headers: { Authorization: `Bearer ${token}` } } : {}),
  });
}

export type Evenhand = ReturnType<typeof connect>;

/** The server refused: a problem document (RFC 9457). Nothing was changed. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    const issues = (problem.errors ?? []).map((issue) => `\n  ${issue.pointer}: ${issue.detail}`);
    super(`${problem.title}: ${problem.detail}${issues.join("")}`);
    this.problem = problem;
  }

  /** The last part of the problem's type, such as `stale-version`. */
  get slug(): string {
    return this.problem.type.split("/").at(-1) ?? "";
  }
}

/** What a call gave; throws `Refused` for a problem, and what fetch throws when there is no answer. */
export async function answer<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await call;
  if (error !== undefined) throw new Refused(error as Problem);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return data as T;
}

/** The header of a request that creates something. Keep the key until the answer is here. */
export function once(key: string = crypto.randomUUID()) {
  return { "Idempotency-Key": key };
}

/** The header of a change: the version it starts from. */
export function ifMatch(version: number | "*") {
  return { "If-Match": version === "*" ? "*" : `"${version}"` };
}
