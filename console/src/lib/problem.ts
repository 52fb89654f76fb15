/** A failure in the reader's language: by the problem's type, otherwise in the server's words. */
import { Refused } from "./api.ts";
import { clock, has, t } from "./i18n.svelte.ts";

export interface Told {
  title: string;
  /** What to do. */
  detail: string;
  /** Each invalid value, in the server's words. */
  errors: string[];
  isLine: boolean;
}

export function told(error: unknown): Told {
  if (!(error instanceof Refused)) {
    return { title: t("no-connection"), detail: t("no-connection-do"), errors: [], isLine: true };
  }
  const { problem, slug } = error;
  const errors = (problem.errors ?? []).map((issue) => issue.detail);
  if (!has(`problem-${slug}`)) return { title: problem.title, detail: problem.detail, errors, isLine: false };
  const time = clock(Date.parse(problem.server_time ?? "") || Date.now());
  return { title: t(`problem-${slug}`, { time }), detail: t(`problem-${slug}-do`, { time }), errors, isLine: false };
}
