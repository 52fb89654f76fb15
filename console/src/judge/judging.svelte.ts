/** What a judge works on: the competition, its rounds, the assignments, and the sheets on this device. */
import { Desk, keyOf, receiptsKey, type Receipt, type Server, type State } from "../core/desk.ts";
import * as L from "../core/list.ts";
import { inLanguage, type Criterion } from "../core/rubric.ts";
import { all, answer, ifMatch, once, Refused, type Client, type Schemas } from "../lib/api.ts";
import { texts } from "../lib/i18n.svelte.ts";
import { onceUp } from "../lib/line.svelte.ts";
import { client, ended } from "../lib/session.svelte.ts";
import { storage } from "../lib/storage.ts";

export type Assignment = Schemas["MyAssignment"];
export type Round = Schemas["Round"];
export type File = Schemas["BlindAttachment"];

/** What is read of a competition, and kept for times without a connection. */
interface Snapshot {
  competition: Schemas["Competition"];
  tracks: Schemas["Track"][];
  rounds: Round[];
  judge: Schemas["Judge"];
  assignments: Assignment[];
  /** Server's clock less this device's, in milliseconds. */
  ahead: number;
}

/** An assignment with what is kept of its sheet. */
export interface Item extends L.Listed {
  assignment: Assignment;
  round: Round;
  rubric: Criterion[];
}

const AT = "/competitions/{competition_id}" as const;
const MINE = `${AT}/judge/assignments/{assignment_id}` as const;
/** Sheets read at the same time. */
const AT_ONCE = 3;

export class Judging {
  readonly account: string;
  readonly competition: string;
  readonly desk: Desk;
  readonly #client: Client;
  readonly #channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("evenhand-sheets") : null;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #stops: (() => void)[] = [];

  snapshot = $state.raw<Snapshot | null>(null);
  states = $state.raw<Record<string, State>>({});
  /** Why there is nothing to show. */
  failure = $state.raw<unknown>(null);
  /** Why an assignment's sheet was refused, in the server's words. */
  refusals = $state.raw<Record<string, Refused>>({});
  /** What just happened, for the list. */
  news = $state<{ id: string; values: Record<string, string> } | null>(null);
  now = $state(Date.now());

  constructor(account: string, competition: string) {
    this.account = account;
    this.competition = competition;
    this.#client = client(account);
    this.desk = new Desk({
      server: this.#server(),
      store: storage,
      now: () => Date.now(),
      refusalOf: (error) => (error instanceof Refused ? { slug: error.slug, status: error.status } : null),
      later: (name, milliseconds, run) => {
        clearTimeout(this.#timers.get(name));
        this.#timers.set(name, setTimeout(run, milliseconds));
      },
      alone: async (name, run) => (navigator.locks ? await navigator.locks.request(name, run) : await run()),
      announce: (id) => this.#channel?.postMessage(id),
    });
    this.#stops.push(
      this.desk.onChange((id) => {
        const state = this.desk.state(id);
        if (state) this.states = { ...this.states, [id]: state };
      }),
      onceUp(() => {
        void this.desk.syncAll();
        void this.load();
      }),
    );
    if (this.#channel) this.#channel.onmessage = ({ data }) => void this.desk.reload(String(data));
    const tick = setInterval(() => (this.now = Date.now()), 20_000);
    this.#stops.push(() => clearInterval(tick));
  }

  close(): void {
    this.#channel?.close();
    for (const stop of this.#stops) stop();
  }

  #snapshotKey = () => `snapshot/${this.account}/${this.competition}`;

  /** Shows what is kept, then what the server has. */
  async load(): Promise<void> {
    if (!this.snapshot) {
      this.snapshot = (await storage.get<Snapshot>(this.#snapshotKey())) ?? null;
      await this.#peek();
    }
    const path = { competition_id: this.competition };
    const params = { params: { path } };
    try {
      const [competition, tracks, rounds, judge, assignments] = await Promise.all([
        answer(this.#client.GET(AT, params)),
        answer(this.#client.GET(`${AT}/tracks`, params)),
        answer(this.#client.GET(`${AT}/rounds`, params)),
        answer(this.#client.GET(`${AT}/judge`, params)),
        all((cursor) => {
          const query = cursor ? { limit: 200, cursor } : { limit: 200 };
          return answer(this.#client.GET(`${AT}/judge/assignments`, { params: { path, query } }));
        }),
      ]);
      const ahead = Date.parse(competition.server_time) - Date.now();
      const items = { tracks: tracks.items, rounds: rounds.items };
      this.snapshot = { competition, ...items, judge, assignments, ahead };
      this.failure = null;
      await storage.set(this.#snapshotKey(), this.snapshot).catch(() => {});
      await this.#peek();
      await this.#readSheets();
    } catch (error) {
      if (error instanceof Refused && error.status === 401) return ended(this.account);
      this.failure = error;
    }
  }

  async #peek(): Promise<void> {
    await Promise.all(this.items.map(({ id, rubric }) => this.desk.peek(id, rubric)));
    void this.desk.syncAll();
  }

  /** Reads the sheets that are newer on the server, so that the list can count marks and totals. */
  async #readSheets(): Promise<void> {
    const stale = this.items.filter((item) => item.version !== (item.kept?.base.version ?? 0));
    const reader = async () => {
      for (let item = stale.shift(); item; item = stale.shift()) await this.desk.open(item.id, item.rubric);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, reader));
  }

  /** All assignments in the order of their codes. */
  get items(): Item[] {
    const { snapshot } = this;
    const items = (snapshot?.assignments ?? []).flatMap((assignment): Item[] => {
      const round = snapshot?.rounds.find((r) => r.id === assignment.round_id);
      if (!round) return [];
      const { id, sheet_state: state, sheet_version: version } = assignment;
      return [{ id, state, version, kept: this.states[id]?.kept, assignment, round, rubric: round.rubric as Criterion[] }];
    });
    const code = (item: Item) => item.assignment.entry.code;
    return items.sort((a, b) => code(a).localeCompare(code(b), "en", { numeric: true }));
  }

  item(id: string): Item | undefined {
    return this.items.find((item) => item.id === id);
  }

  /** Time of the server's clock, which decides deadlines. */
  get serverNow(): number {
    return this.now + (this.snapshot?.ahead ?? 0);
  }

  /** Whether the round takes sheets now. */
  isOpen(round: Round): boolean {
    const deadline = round.scoring_deadline ? Date.parse(round.scoring_deadline) : Infinity;
    return round.state === "scoring" && this.serverNow <= deadline;
  }

  track(code: string | undefined): string {
    const track = this.snapshot?.tracks.find((t) => t.code === code);
    return inLanguage(track?.titles, texts.lang) ?? code ?? "";
  }

  async receipts(id: string): Promise<Receipt[]> {
    return (await storage.get<Receipt[]>(receiptsKey(id))) ?? [];
  }

  /** The receipts on the server, kept here as well. */
  async fetchReceipts(id: string): Promise<Receipt[]> {
    const receipts = await this.#server().receipts(id);
    await storage.set(receiptsKey(id), receipts);
    return receipts;
  }

  /** The sheet with its submitted revisions. */
  async sheet(id: string): Promise<Schemas["MySheet"] | null> {
    const key = `revisions/${id}`;
    try {
      const sheet = await answer(this.#client.GET(`${MINE}/sheet`, { params: { path: this.#path(id) } }));
      await storage.set(key, sheet);
      return sheet;
    } catch {
      return (await storage.get<Schemas["MySheet"]>(key)) ?? null;
    }
  }

  async files(id: string): Promise<File[]> {
    const key = `files/${id}`;
    try {
      const list = await answer(this.#client.GET(`${MINE}/attachments`, { params: { path: this.#path(id) } }));
      await storage.set(key, list.items);
      return list.items;
    } catch (error) {
      const kept = await storage.get<File[]>(key);
      if (kept) return kept;
      throw error;
    }
  }

  async hasContent(file: File): Promise<boolean> {
    return (await storage.get<Blob>(`content/${file.id}`)) !== undefined;
  }

  /** The bytes of a file, kept on this device once they were here. */
  async content(assignment: string, file: File): Promise<Blob> {
    const key = `content/${file.id}`;
    const kept = await storage.get<Blob>(key);
    if (kept) return kept;
    const path = { ...this.#path(assignment), attachment_id: file.id };
    const call = this.#client.GET(`${MINE}/attachments/{attachment_id}/content`, { params: { path }, parseAs: "blob" });
    const bytes = (await answer(call)) as unknown as Blob;
    // The server determined the type by the content; the download itself has none.
    const blob = new Blob([bytes], { type: file.media_type });
    await storage.set(key, blob).catch(() => {});
    return blob;
  }

  /** Declares a conflict of interest. */
  async declare(id: string, key: string, kind: string, reason: string): Promise<void> {
    const params = { path: this.#path(id), header: once(key) };
    await answer(this.#client.POST(`${MINE}/conflict`, { params, body: { kind, reason } }));
  }

  async recuse(id: string, reason: string): Promise<void> {
    const params = { path: this.#path(id) };
    await answer(this.#client.POST(`${MINE}/recusal`, { params, body: { reason } }));
  }

  /** The assignment has ended: what was kept of it goes. */
  async dropped(id: string): Promise<void> {
    const { snapshot } = this;
    if (!snapshot) return;
    this.snapshot = { ...snapshot, assignments: snapshot.assignments.filter((a) => a.id !== id) };
    const { [id]: _, ...others } = this.states;
    this.states = others;
    await storage.set(this.#snapshotKey(), this.snapshot);
    for (const key of [keyOf(id), `files/${id}`, `revisions/${id}`]) await storage.remove(key);
  }

  #path = (assignment_id: string) => ({ competition_id: this.competition, assignment_id });

  #server(): Server {
    const at = this.#path;
    const api = this.#client;
    const noted = async <T>(id: string, call: Promise<T>): Promise<T> => {
      try {
        return await call;
      } catch (error) {
        if (error instanceof Refused) {
          this.refusals = { ...this.refusals, [id]: error };
          if (error.status === 401) void ended(this.account);
        }
        throw error;
      }
    };
    return {
      read: (id) => noted(id, answer(api.GET(`${MINE}/sheet`, { params: { path: at(id) } }))),
      save: (id, version, body) =>
        noted(id, answer(api.PUT(`${MINE}/sheet`, { params: { path: at(id), header: ifMatch(version) }, body }))),
      submit: (id, version, body) =>
        noted(id, answer(api.POST(`${MINE}/submission`, { params: { path: at(id), header: ifMatch(version) }, body }))),
      receipts: async (id) => {
        const list = await answer(api.GET(`${MINE}/receipts`, { params: { path: at(id) } }));
        return list.items;
      },
    };
  }
}

