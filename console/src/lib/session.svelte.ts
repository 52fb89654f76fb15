/**
 * Signing in, and who is signed in on this device.
 *
 * The only module that knows how. Today it keeps bearer tokens in IndexedDB, because the API has nothing
 * else: scripts of other origins cannot read them, and the page's policy lets no foreign script run. A
 * session cookie will replace what is marked with `TOKEN`.
 */
import { isToken } from "../core/secret.ts";
import { answer, connect, newKey, once, Refused, type Client, type Schemas } from "./api.ts";
import { storage } from "./storage.ts";

export type Membership = Schemas["Membership"];

/** An account that is signed in here. */
interface Account {
  id: string;
  name: string;
  /** TOKEN */
  token: string;
  expiresAt: string | null;
  memberships: Membership[];
}

/** One role in one competition. */
export interface Seat {
  account: string;
  competition: string;
}

/** What the pages may know: no secret. */
export interface Signed {
  id: string;
  name: string;
  expiresAt: string | null;
  memberships: Membership[];
}

export const session = $state<{ accounts: Signed[]; seat: Seat | null; isLoaded: boolean; hasEnded: boolean }>({
  accounts: [],
  seat: null,
  isLoaded: false,
  hasEnded: false,
});

/** TOKEN: outside of the reactive state, so that no view can show it. */
let accounts: Account[] = [];

function publish() {
  session.accounts = accounts.map(({ token: _, ...signed }) => signed);
  const { seat } = session;
  const isThere = accounts.some(
    (a) => a.id === seat?.account && a.memberships.some((m) => m.competition_id === seat.competition),
  );
  if (!isThere) {
    const first = accounts.find((a) => a.memberships.length > 0) ?? accounts[0];
    const membership = first?.memberships.find((m) => m.role === "judge") ?? first?.memberships[0];
    session.seat = first && membership ? { account: first.id, competition: membership.competition_id } : null;
  }
}

async function keep() {
  publish();
  await storage.set("accounts", $state.snapshot(accounts));
  await storage.set("seat", $state.snapshot(session.seat));
}

/** Who was signed in when the page was closed. */
export async function load(): Promise<void> {
  accounts = (await storage.get<Account[]>("accounts")) ?? [];
  session.seat = (await storage.get<Seat | null>("seat")) ?? null;
  publish();
  session.isLoaded = true;
}

/** The account of the seat; without a seat, the first. */
export function current(): { account: Signed; membership: Membership | null } | null {
  const account = session.accounts.find((a) => a.id === session.seat?.account) ?? session.accounts[0];
  if (!account) return null;
  const membership = account.memberships.find((m) => m.competition_id === session.seat?.competition);
  return { account, membership: membership ?? null };
}

/** A client that acts for an account. */
export function client(account: string): Client {
  return connect(accounts.find((a) => a.id === account)?.token);
}

export async function choose(seat: Seat): Promise<void> {
  session.seat = seat;
  await keep();
}

async function add(token: string, expiresAt: string | null): Promise<Seat | null> {
  const me = await answer(connect(token).GET("/me"));
  const { account_id: id, name, memberships } = me;
  accounts = [...accounts.filter((a) => a.id !== id), { id, name, token, expiresAt, memberships }];
  const membership = memberships[0];
  session.seat = membership ? { account: id, competition: membership.competition_id } : null;
  session.hasEnded = false;
  await keep();
  // Browsers may otherwise remove what is kept when the disk is nearly full.
  void navigator.storage?.persist?.().catch(() => false);
  return session.seat;
}

/**
 * Redeems an invitation. The key is kept before the code is sent: if the answer is lost, the same
 * request gets the same answer.
 */
export async function redeem(code: string): Promise<Seat | null> {
  const kept = await storage.get<{ code: string; key: string; token?: string; expiresAt?: string }>("redemption");
  const redemption = kept?.code === code ? kept : { code, key: newKey() };
  await storage.set("redemption", redemption);
  if (!redemption.token) {
    const header = once(redemption.key);
    const given = await answer(connect().POST("/invitations/redemption", { params: { header }, body: { code } }));
    Object.assign(redemption, { token: given.token, expiresAt: given.expires_at });
    await storage.set("redemption", redemption);
  }
  const seat = await add(redemption.token ?? "", redemption.expiresAt ?? null);
  await storage.remove("redemption");
  return seat;
}

/** TOKEN: signs in by a link of `evenhand demo`. */
export async function adopt(token: string): Promise<Seat | null> {
  return isToken(token) ? add(token, null) : null;
}

/** Reads again what the account may do. A token that has ended signs the account out. */
export async function refresh(): Promise<void> {
  const account = accounts.find((a) => a.id === session.seat?.account) ?? accounts[0];
  if (!account) return;
  try {
    const me = await answer(connect(account.token).GET("/me"));
    account.name = me.name;
    account.memberships = me.memberships;
    await keep();
  } catch (error) {
    if (error instanceof Refused && error.status === 401) await ended(account.id);
  }
}

/** The server no longer knows the account's token. What was written stays on the device. */
export async function ended(account: string): Promise<void> {
  accounts = accounts.filter((a) => a.id !== account);
  session.hasEnded = true;
  await keep();
}

/** Signs out on this device. */
export async function leave(account: string): Promise<void> {
  accounts = accounts.filter((a) => a.id !== account);
  await keep();
}

/** TOKEN: opens the earlier start page for a role that has no pages here yet. */
export function openEarlierPage(account: string): void {
  const token = accounts.find((a) => a.id === account)?.token;
  try {
    if (token) sessionStorage.setItem("token", token);
  } catch {
    // The page then asks for an invitation.
  }
  location.assign("/");
}
