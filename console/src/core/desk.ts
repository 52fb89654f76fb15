/**
 * All sheets of a judge on this device: each is kept, brought to the server, and brought back from it.
 *
 * One request at a time for each sheet. A lost answer is no loss: the next request names the version
 * that was last seen, and if that is no longer the current one, the sheet is read and compared.
 */
import type { Criterion } from "./rubric.ts";
import type { ApiSheet, Kept, Written } from "./sheet.ts";
import * as S from "./sheet.ts";

export interface Receipt {
  object: string;
  revision: number;
  digest: string;
  audit_seq: number;
  audit_hash: string;
  received_at: string;
}

/** The server's side, for one sheet. Throws `Refused`, or anything else if there was no answer. */
export interface Server {
  read(id: string): Promise<ApiSheet>;
  save(id: string, version: number, body: Body): Promise<ApiSheet>;
  submit(id: string, version: number, body: Body): Promise<{ sheet: ApiSheet; receipt: Receipt }>;
  receipts(id: string): Promise<Receipt[]>;
}

export interface Body {
  marks: { criterion: string; score: string }[];
  comment: string;
}

/** Storage of the device. */
export interface Store {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
}

/** A refusal by the server, as far as this module needs to know. */
export interface Refusal {
  /** Last part of the problem's type. */
  slug: string;
  status: number;
}

/** What the views show of a sheet. */
export interface State {
  kept: Kept;
  isBusy: boolean;
  /** Why the server does not take it; `null` if it was not refused. */
  refusal: Refusal | null;
  /** Whether the device itself could not keep the last change. */
  isUnkept: boolean;
}

export interface Surroundings {
  server: Server;
  store: Store;
  now(): number;
  /** The refusal that an error is; `null` for a dead line and everything else that may pass. */
  refusalOf(error: unknown): Refusal | null;
  /** Runs after a pause; a new pause for the same name replaces the earlier one. */
  later(name: string, milliseconds: number, run: () => void): void;
  /** Runs alone among the tabs of this browser. */
  alone<T>(name: string, run: () => Promise<T>): Promise<T>;
  /** Tells other tabs that a sheet has changed. */
  announce(id: string): void;
}

/** Pause between the last change and the request. */
const PAUSE = 900;
/** Pauses between attempts while there is no answer. */
const RETRIES = [2_000, 4_000, 8_000, 15_000, 30_000];
/** Attempts in one go while other devices write at the same time. */
const MOST_ATTEMPTS = 6;
/** Refusals that may pass by themselves. */
const PASSING = [429, 500, 503];

export const keyOf = (id: string) => `sheet/${id}`;
export const receiptsKey = (id: string) => `receipts/${id}`;

export class Desk {
  readonly #with: Surroundings;
  readonly #states = new Map<string, State>();
  readonly #rubrics = new Map<string, Criterion[]>();
  readonly #listeners = new Set<(id: string) => void>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #failures = new Map<string, number>();

  constructor(surroundings: Surroundings) {
    this.#with = surroundings;
  }

  onChange(listener: (id: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  state(id: string): State | undefined {
    return this.#states.get(id);
  }

  /** What is kept of a sheet, or an empty one; then the server's copy, where it can be read. */
  async open(id: string, rubric: Criterion[]): Promise<void> {
    this.#rubrics.set(id, rubric);
    await this.#load(id);
    await this.refresh(id);
  }

  /** What is kept of a sheet, without asking the server. */
  async peek(id: string, rubric: Criterion[]): Promise<State | undefined> {
    this.#rubrics.set(id, rubric);
    const known = this.#states.get(id);
    if (known) return known;
    const kept = await this.#with.store.get<Kept>(keyOf(id));
    if (kept) this.#show(id, { kept, isBusy: false, refusal: null, isUnkept: false });
    return this.#states.get(id);
  }

  /** A sheet that another tab has changed. */
  async reload(id: string): Promise<void> {
    const before = this.#states.get(id);
    const kept = await this.#with.store.get<Kept>(keyOf(id));
    const state = this.#states.get(id);
    // What was changed here in the meantime is newer, and so is what could not be stored.
    const isOld = state?.kept !== before?.kept || state?.isUnkept;
    if (kept && state && !isOld) this.#show(id, { ...state, kept });
  }

  async change(id: string, written: Partial<Written>): Promise<void> {
    await this.#update(id, (kept) => S.changed(kept, written, this.#with.now()));
    this.#forgive(id);
    this.#with.later(id, PAUSE, () => void this.sync(id));
  }

  /** The judge sends the sheet: now, or once there is a line. */
  async send(id: string): Promise<void> {
    await this.#update(id, (kept) => ({ ...kept, wanted: true }));
    this.#forgive(id);
    await this.sync(id);
  }

  /** The judge chose between two versions. */
  async settle(id: string, choice: Written): Promise<void> {
    await this.#update(id, (kept) => S.settled(kept, choice, this.#with.now()));
    this.#forgive(id);
    await this.sync(id);
  }

  /** Reads the server's copy and compares. No answer is no failure: what is kept here is shown. */
  async refresh(id: string): Promise<void> {
    try {
      const sheet = await this.#with.server.read(id);
      const now = this.#with.now();
      await this.#update(id, (kept) => S.met(kept, S.seen(sheet), now));
    } catch (error) {
      this.#failed(id, error);
    }
    await this.sync(id);
  }

  /** Brings what is kept here to the server. */
  sync(id: string): Promise<void> {
    const running = this.#running.get(id);
    if (running) return running.then(() => (this.#isDue(id) ? this.sync(id) : undefined));
    const run = this.#with.alone(keyOf(id), () => this.#bring(id)).finally(() => this.#running.delete(id));
    this.#running.set(id, run);
    return run;
  }

  /** The line is back. */
  async syncAll(): Promise<void> {
    this.#failures.clear();
    await Promise.all([...this.#states.keys()].filter((id) => this.#isDue(id)).map((id) => this.sync(id)));
  }

  /** Sheets with something that the server does not have. */
  pending(): string[] {
    const states = [...this.#states].filter(([, state]) => S.isPending(state.kept) || state.kept.other);
    return states.map(([id]) => id);
  }

  #isDue(id: string): boolean {
    const state = this.#states.get(id);
    return state !== undefined && state.refusal === null && S.isPending(state.kept) && !this.#failures.has(id);
  }

  async #bring(id: string): Promise<void> {
    // Another tab may have brought it already.
    await this.reload(id);
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const state = this.#states.get(id);
      const rubric = this.#rubrics.get(id);
      if (!state || !rubric || state.refusal || !S.isPending(state.kept)) return;
      this.#show(id, { ...state, isBusy: true });
      try {
        await this.#request(id, rubric, state.kept);
        this.#failures.delete(id);
      } catch (error) {
        if (this.#with.refusalOf(error)?.slug !== "stale-version") return this.#failed(id, error);
        try {
          const sheet = await this.#with.server.read(id);
          const now = this.#with.now();
          await this.#update(id, (kept) => S.met(kept, S.seen(sheet), now));
          await this.#fetchReceipts(id);
        } catch (error) {
          return this.#failed(id, error);
        }
      } finally {
        const now = this.#states.get(id);
        if (now) this.#show(id, { ...now, isBusy: false });
      }
    }
  }

  async #request(id: string, rubric: Criterion[], kept: Kept): Promise<void> {
    const { marks, comment, wanted, base } = kept;
    const body = { marks: S.toMarks(rubric, marks), comment };
    await this.#update(id, (kept) => S.sending(kept, { marks, comment }));
    if (!wanted) {
      const sheet = await this.#with.server.save(id, base.version, body);
      const now = this.#with.now();
      await this.#update(id, (kept) => S.confirmed(kept, S.seen(sheet), now));
      return;
    }
    const { sheet, receipt } = await this.#with.server.submit(id, base.version, body);
    const receipts = (await this.#with.store.get<Receipt[]>(receiptsKey(id))) ?? [];
    const others = receipts.filter((r) => r.revision !== receipt.revision);
    await this.#with.store.set(receiptsKey(id), [...others, receipt]);
    const now = this.#with.now();
    await this.#update(id, (kept) => S.confirmed(kept, S.seen(sheet), now));
  }

  /** After a lost answer to a submission: its receipt. */
  async #fetchReceipts(id: string): Promise<void> {
    const kept = this.#states.get(id)?.kept;
    if (!kept || kept.base.revision === 0) return;
    const receipts = await this.#with.server.receipts(id);
    await this.#with.store.set(receiptsKey(id), receipts);
  }

  #failed(id: string, error: unknown): void {
    const refusal = this.#with.refusalOf(error);
    const state = this.#states.get(id);
    if (refusal && !PASSING.includes(refusal.status)) {
      if (state) this.#show(id, { ...state, refusal, isBusy: false });
      return;
    }
    const failures = this.#failures.get(id) ?? 0;
    this.#failures.set(id, failures + 1);
    const pause = RETRIES[Math.min(failures, RETRIES.length - 1)] ?? 0;
    this.#with.later(id, pause, () => {
      const before = this.#failures.get(id);
      this.#failures.delete(id);
      if (this.#isDue(id)) {
        if (before) this.#failures.set(id, before);
        void this.sync(id);
      }
    });
  }

  #forgive(id: string): void {
    this.#failures.delete(id);
    const state = this.#states.get(id);
    if (state?.refusal) this.#show(id, { ...state, refusal: null });
  }

  async #load(id: string): Promise<void> {
    if (this.#states.has(id)) return;
    const kept = (await this.#with.store.get<Kept>(keyOf(id))) ?? S.opened(S.NOTHING);
    if (!this.#states.has(id)) this.#show(id, { kept, isBusy: false, refusal: null, isUnkept: false });
  }

  /** Changes what is kept: on the screen at once, on the device before anything else happens. */
  async #update(id: string, change: (kept: Kept) => Kept): Promise<void> {
    await this.#load(id);
    const state = this.#states.get(id);
    if (!state) return;
    const kept = change(state.kept);
    this.#show(id, { ...state, kept });
    let isUnkept = false;
    try {
      await this.#with.store.set(keyOf(id), kept);
      this.#with.announce(id);
    } catch {
      isUnkept = true;
    }
    const now = this.#states.get(id);
    if (now && now.isUnkept !== isUnkept) this.#show(id, { ...now, isUnkept });
  }

  #show(id: string, state: State): void {
    this.#states.set(id, state);
    for (const listener of this.#listeners) listener(id);
  }
}
