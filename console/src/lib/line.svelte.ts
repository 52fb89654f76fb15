/** The connection: down once a request got no answer, up again with the first answer. */

export const line = $state<{ downSince: number | null }>({ downSince: null });

const listeners = new Set<() => void>();
/** Pause between looks for the server while there is no connection. */
const PAUSE = 8_000;
let look: ReturnType<typeof setTimeout> | undefined;

/** Runs whenever the connection is back. */
export function onceUp(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function down() {
  line.downSince ??= Date.now();
  clearTimeout(look);
  look = setTimeout(ask, PAUSE);
}

function up() {
  clearTimeout(look);
  if (line.downSince === null) return;
  line.downSince = null;
  for (const listener of listeners) listener();
}

function ask() {
  track(fetch("/health", { cache: "no-store", signal: AbortSignal.timeout(PAUSE) })).catch(() => {});
}

/** Watches a request. */
export async function track(request: Promise<Response>): Promise<Response> {
  try {
    const response = await request;
    // What a proxy answers when it does not reach the server.
    if ([502, 504].includes(response.status)) down();
    else up();
    return response;
  } catch (error) {
    down();
    throw error;
  }
}

addEventListener("offline", down);
addEventListener("online", ask);
document.addEventListener("visibilitychange", () => {
  if (!document.hidden && line.downSince !== null) ask();
});
