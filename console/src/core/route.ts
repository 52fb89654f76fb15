/** Addresses of the console's pages. They are fragments, so that no server sees or logs them. */

export type Route =
  | { page: "list"; round: string | null }
  | { page: "entry"; id: string }
  | { page: "receipt"; id: string; revision: number | null }
  | { page: "receipts" }
  | { page: "account" }
  | { page: "welcome" }
  | { page: "invited"; code: string }
  | { page: "token"; token: string };

export function parse(hash: string): Route {
  const text = hash.replace(/^#/, "");
  if (!text.startsWith("/")) {
    const values = new URLSearchParams(text);
    const [code, token] = [values.get("invite"), values.get("token")];
    if (code !== null) return { page: "invited", code };
    if (token !== null) return { page: "token", token };
    return { page: "list", round: null };
  }
  const [name, id, more, number] = text.slice(1).split("/").map(decoded);
  if (name === "entry" && id) {
    if (more !== "receipt") return { page: "entry", id };
    return { page: "receipt", id, revision: number ? Number(number) || null : null };
  }
  if (name === "receipts") return { page: "receipts" };
  if (name === "account" || name === "welcome") return { page: name };
  if (name === "round" && id) return { page: "list", round: id };
  return { page: "list", round: null };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const toEntry = (id: string) => `#/entry/${encodeURIComponent(id)}`;
export const toReceipt = (id: string, revision?: number) => `${toEntry(id)}/receipt${revision ? `/${revision}` : ""}`;
export const toList = (round?: string) => (round ? `#/round/${encodeURIComponent(round)}` : "#/");
