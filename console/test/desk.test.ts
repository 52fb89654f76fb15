import assert from "node:assert/strict";
import { test } from "node:test";
import { Desk, keyOf, receiptsKey, type Body, type Receipt, type Refusal, type Server } from "../src/core/desk.ts";
import type { Criterion } from "../src/core/rubric.ts";
import { place, type ApiSheet, type Kept } from "../src/core/sheet.ts";

const rubric = ["idea", "pitch"].map((criterion) => ({ criterion, weight: "1", min: "1", max: "10", step: "1" })) as Criterion[];

class Refused extends Error {
  readonly refusal: Refusal;
  constructor(slug: string, status: number) {
    super(slug);
    this.refusal = { slug, status };
  }
}

/** A server with versions, whose line can be cut before a request or after it. */
class Fake implements Server {
  sheet: ApiSheet = { version: 0, revisions: [] };
  kept: Receipt[] = [];
  line: "up" | "down" | "answers lost" = "up";
  closed = false;
  requests: string[] = [];

  async #reach<T>(name: string, run: () => T): Promise<T> {
    await Promise.resolve();
    this.requests.push(name);
    if (this.line === "down") throw new TypeError("no line");
    const given = structuredClone(run());
    if (this.line === "answers lost") throw new TypeError("no answer");
    return given;
  }
  #at(version: number) {
    if (this.closed) throw new Refused("round-closed", 409);
    if (version !== this.sheet.version) throw new Refused("stale-version", 412);
  }
  read = () => this.#reach("read", () => this.sheet);
  save = (_: string, version: number, body: Body) =>
    this.#reach("save", () => {
      this.#at(version);
      this.sheet = { ...this.sheet, version: version + 1, draft: body };
      return this.sheet;
    });
  submit = (_: string, version: number, body: Body) =>
    this.#reach("submit", () => {
      this.#at(version);
      const number = this.sheet.revisions.length + 1;
      this.sheet = { version: version + 1, revisions: [...this.sheet.revisions, { ...body, number }] };
      const receipt = { object: "sheet/1", revision: number, digest: "", audit_seq: number, audit_hash: `h${number}`, received_at: "" };
      this.kept.push(receipt);
      return { sheet: this.sheet, receipt };
    });
  receipts = () => this.#reach("receipts", () => this.kept);
}

function desk(server: Server, store = new Map<string, unknown>()) {
  let pending: (() => void)[] = [];
  const made = new Desk({
    server,
    store: { get: async <T>(key: string) => structuredClone(store.get(key)) as T, set: async (key, value) => void store.set(key, structuredClone(value)) },
    now: () => 1,
    refusalOf: (error) => (error instanceof Refused ? error.refusal : null),
    later: (_, __, run) => (pending = [run]),
    alone: (_, run) => run(),
    announce: () => {},
  });
  /** The pause is over. */
  const wait = async () => {
    const due = pending;
    pending = [];
    for (const run of due) run();
    for (let turn = 0; turn < 200; turn++) await Promise.resolve();
  };
  return { made, store, wait };
}
const marks = (server: Fake) => (server.sheet.draft ?? server.sheet.revisions.at(-1))?.marks.map((m) => m.score);
const where = (d: Desk) => place((d.state("a") as { kept: Kept }).kept);

test("a mark is kept at once and comes to the server after a pause", async () => {
  const server = new Fake();
  const { made, store, wait } = desk(server);
  await made.open("a", rubric);
  await made.change("a", { marks: { idea: "8" } });
  assert.deepEqual((store.get(keyOf("a")) as Kept).marks, { idea: "8" });
  assert.equal(where(made), "here");
  await wait();
  assert.equal(where(made), "server");
  assert.deepEqual(marks(server), ["8"]);
});

test("a dead line loses nothing, and neither does a closed tab", async () => {
  const server = new Fake();
  const first = desk(server);
  await first.made.open("a", rubric);
  server.line = "down";
  await first.made.change("a", { marks: { idea: "8" } });
  await first.wait();
  assert.equal(where(first.made), "here");
  const second = desk(server, first.store);
  await second.made.open("a", rubric);
  assert.deepEqual(second.made.state("a")?.kept.marks, { idea: "8" });
  server.line = "up";
  await second.made.syncAll();
  assert.equal(where(second.made), "server");
  assert.deepEqual(marks(server), ["8"]);
});

test("a lost answer makes no conflict with oneself", async () => {
  const server = new Fake();
  const { made, wait } = desk(server);
  await made.open("a", rubric);
  server.line = "answers lost";
  await made.change("a", { marks: { idea: "8" } });
  await wait();
  await made.change("a", { marks: { idea: "8", pitch: "5" } });
  server.line = "up";
  await wait();
  assert.equal(where(made), "server");
  assert.deepEqual(marks(server), ["8", "5"]);
});

test("a sheet that is to be sent goes out once the line is back, once, with its receipt", async () => {
  const server = new Fake();
  const { made, store } = desk(server);
  await made.open("a", rubric);
  server.line = "down";
  await made.change("a", { marks: { idea: "8", pitch: "5" } });
  await made.send("a");
  assert.equal(where(made), "waiting");
  server.line = "answers lost";
  await made.syncAll();
  server.line = "up";
  await made.syncAll();
  assert.equal(where(made), "sent");
  assert.equal(server.sheet.revisions.length, 1);
  assert.deepEqual((store.get(receiptsKey("a")) as Receipt[]).map((r) => r.revision), [1]);
});

test("two devices: nothing is overwritten until the judge chooses", async () => {
  const server = new Fake();
  const [phone, laptop] = [desk(server), desk(server)];
  await phone.made.open("a", rubric);
  await laptop.made.open("a", rubric);
  await phone.made.change("a", { marks: { idea: "8" } });
  await phone.wait();
  await laptop.made.change("a", { marks: { idea: "6", pitch: "5" } });
  await laptop.wait();
  assert.equal(where(laptop.made), "conflict");
  assert.deepEqual(marks(server), ["8"], "the phone's mark is there");
  await laptop.made.send("a");
  assert.equal(server.sheet.revisions.length, 0, "nothing is sent while there are two versions");
  await laptop.made.settle("a", { marks: { idea: "8", pitch: "5" }, comment: "" });
  await laptop.wait();
  assert.equal(where(laptop.made), "server");
  assert.deepEqual(marks(server), ["8", "5"]);
  await phone.made.refresh("a");
  assert.deepEqual(phone.made.state("a")?.kept.marks, { idea: "8", pitch: "5" });
});

test("a refusal stops until the judge changes something, and keeps what was written", async () => {
  const server = new Fake();
  const { made, wait } = desk(server);
  await made.open("a", rubric);
  server.closed = true;
  await made.change("a", { marks: { idea: "8" } });
  await wait();
  assert.equal(made.state("a")?.refusal?.slug, "round-closed");
  const asked = server.requests.length;
  await made.syncAll();
  await wait();
  assert.equal(server.requests.length, asked);
  server.closed = false;
  await made.change("a", { marks: { idea: "9" } });
  await wait();
  assert.deepEqual(marks(server), ["9"]);
});

test("any order of cuts, lost answers and two devices ends with what was written last or with a choice", async () => {
  let seed = 7;
  const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  for (let trial = 0; trial < 300; trial++) {
    const server = new Fake();
    const devices = [desk(server), desk(server)];
    for (const device of devices) await device.made.open("a", rubric);
    const written = new Set<string>();
    for (let step = 0; step < 12; step++) {
      const device = devices[random(2)] as (typeof devices)[number];
      server.line = (["up", "down", "answers lost"] as const)[random(3)] ?? "up";
      const mark = String(1 + random(9));
      if (random(4) === 0) await device.made.send("a");
      else {
        written.add(mark);
        await device.made.change("a", { marks: { idea: mark } });
      }
      if (random(2)) await device.wait();
    }
    server.line = "up";
    for (let round = 0; round < 3; round++) {
      for (const device of devices) {
        await device.made.syncAll();
        await device.wait();
        await device.made.refresh("a");
        const kept = device.made.state("a")?.kept;
        if (kept?.other) await device.made.settle("a", { marks: kept.marks, comment: "" });
      }
    }
    const held = marks(server)?.[0];
    assert.ok(held === undefined ? written.size === 0 : written.has(held), `trial ${trial}`);
    for (const { made } of devices) {
      const kept = made.state("a")?.kept;
      assert.equal(kept?.other, null, `trial ${trial}`);
      assert.deepEqual(kept?.marks["idea"], held, `trial ${trial}: what the device shows is what the server has`);
    }
    assert.equal(new Set(server.kept.map((r) => r.revision)).size, server.sheet.revisions.length);
  }
});
