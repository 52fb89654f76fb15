/**
 * A judge's whole evening: sign in by invitation, list and read, declare a conflict, save drafts, submit, lose
 * the connection and go on, keep the receipts. Everything is kept in a folder, so that the program can be
 * stopped and started at any point.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";
import { answer, connect, ifMatch, once, Refused, type Evenhand, type Schemas } from "./index.ts";

interface SignIn {
  server: string;
  key: string;
  token?: string;
  competition?: string;
}

/** Asks until there is an answer: for what may be asked twice. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (const pause of [0.5, 1, 2, 4, 8]) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      console.error(`no connection (${error.message}); again in ${pause} s`);
      await sleep(pause * 1000);
    }
  }
  return ask();
}

/**
 * The token of the folder, or the one that the invitation gives. The key is on disk before the code is
 * sent: if the answer is lost, the same request gets the same token.
 */
async function signIn(state: string, server?: string, code?: string): Promise<Required<SignIn>> {
  const file = join(state, "sign-in.json");
  const keep = (kept: SignIn) => writeFileSync(file, JSON.stringify(kept), { mode: 0o600 });
  let kept: SignIn;
  if (existsSync(file)) kept = JSON.parse(readFileSync(file, "utf8"));
  else if (server) kept = { server, key: crypto.randomUUID() };
  else throw new Error("--server is missing");
  if (!kept.token) {
    keep(kept);
    if (!code) throw new Error("--invitation is missing");
    const client = connect(kept.server);
    const given = await patiently(() =>
      answer(client.POST("/invitations/redemption", { params: { header: once(kept.key) }, body: { code } })),
    );
    if (!given.membership) throw new Error("this invitation is no judge's");
    kept = { ...kept, token: given.token, competition: given.membership.competition_id };
    keep(kept);
    console.log(`signed in as ${given.name}`);
  }
  return kept as Required<SignIn>;
}

async function assignments(client: Evenhand, competition_id: string) {
  const all: Schemas["MyAssignment"][] = [];
  let cursor: string | undefined;
  do {
    const page = await patiently(() =>
      answer(
        client.GET("/competitions/{competition_id}/judge/assignments", {
          params: { path: { competition_id }, query: cursor ? { cursor } : {} },
        }),
      ),
    );
    all.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor);
  return all;
}

/** A table to be filled in: a row an entry, a column a criterion. */
async function writeTable(client: Evenhand, competition_id: string, state: string) {
  const all = await assignments(client, competition_id);
  const round_id = all[0]?.round_id;
  if (!round_id) return console.log("no assignments yet");
  const path = { competition_id, round_id };
  const round = await patiently(() =>
    answer(client.GET("/competitions/{competition_id}/rounds/{round_id}", { params: { path } })),
  );
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const criteria = round.rubric.map((c) => c.criterion);
  const rows = [["entry", "title", ...criteria, "comment"]];
  for (const { entry } of all.filter((a) => a.round_id === round_id)) {
    console.log(`${entry.code}  ${entry.title}  ${entry.abstract}`);
    rows.push([entry.code, entry.title, ...criteria.map(() => ""), ""]);
  }
  const file = join(state, "marks.csv");
  writeFileSync(file, rows.map((row) => row.map(quote).join(",") + "\r\n").join(""));
  console.log(`fill in ${file} and start again with --marks`);
}

/** The same marks, in whatever order: 8 and 8.0 are one mark. */
function same(have: Schemas["Revision"], want: Schemas["SheetRequest"]): boolean {
  const key = (marks: Schemas["Mark"][]) =>
    JSON.stringify(marks.map((m) => [m.criterion, Number(m.score)]).sort());
  return key(have.marks) === key(want.marks) && have.comment === want.comment;
}

/** Drafts and submits a sheet, unless just this was received already: after a lost answer nobody else knows. */
async function submit(client: Evenhand, path: { competition_id: string; assignment_id: string }, body: Schemas["SheetRequest"]) {
  const at = "/competitions/{competition_id}/judge/assignments/{assignment_id}" as const;
  for (let attempt = 0; attempt < 100; attempt++) {
    const now = await patiently(() => answer(client.GET(`${at}/sheet`, { params: { path } })));
    const last = now.revisions.at(-1);
    if (last && !now.draft && same(last, body)) return;
    try {
      const draft = await answer(
        client.PUT(`${at}/sheet`, { params: { path, header: ifMatch(now.version) }, body }),
      );
      await answer(
        client.POST(`${at}/submission`, { params: { path, header: ifMatch(draft.version) }, body }),
      );
      return;
    } catch (error) {
      const stale = error instanceof Refused && error.slug === "stale-version";
      if (!stale && !(error instanceof TypeError)) throw error;
      console.error(`${error.message}; looking what was received`);
      await sleep(200);
    }
  }
  throw new Error("the connection is too bad; try again later, nothing is lost");
}

/** Sends the rows that are filled in and not yet received. */
async function send(client: Evenhand, competition_id: string, state: string, table: string) {
  const all = await assignments(client, competition_id);
  const rows: Record<string, string>[] = parse(readFileSync(table), { columns: true, bom: true, trim: true });
  const receipts: Record<string, Schemas["Receipt"]> = {};
  for (const { entry = "", title: _, comment = "", ...marks } of rows) {
    const given = Object.entries(marks).filter(([, score]) => score !== "");
    if (given.length === 0) continue;
    const assignment_id = all.find((a) => a.entry.code === entry)?.id;
    if (!assignment_id) throw new Error(`${entry} is not yours`);
    const path = { competition_id, assignment_id };
    await submit(client, path, { marks: given.map(([criterion, score]) => ({ criterion, score })), comment });
    const kept = await patiently(() =>
      answer(
        client.GET("/competitions/{competition_id}/judge/assignments/{assignment_id}/receipts", { params: { path } }),
      ),
    );
    const receipt = kept.items.at(-1);
    if (!receipt) throw new Error("the server has no receipt");
    receipts[entry] = receipt;
    console.log(`${entry}: received as revision ${receipt.revision}, ${receipt.audit_hash}`);
  }
  writeFileSync(join(state, "receipts.json"), JSON.stringify(receipts, null, 1));
}

const { values } = parseArgs({
  options: {
    server: { type: "string" },
    invitation: { type: "string" },
    state: { type: "string", default: "evening" },
    marks: { type: "string" },
    conflict: { type: "string", multiple: true, default: [] },
  },
});
mkdirSync(values.state, { recursive: true });
const signedIn = await signIn(values.state, values.server, values.invitation);
const client = connect(signedIn.server, signedIn.token);
for (const conflict of values.conflict) {
  const [code, reason] = [conflict.split("=", 1)[0], conflict.slice(conflict.indexOf("=") + 1)];
  const found = (await assignments(client, signedIn.competition)).find((a) => a.entry.code === code);
  if (!found) throw new Error(`${code} is not yours`);
  const path = { competition_id: signedIn.competition, assignment_id: found.id };
  const header = once();
  await patiently(() =>
    answer(
      client.POST("/competitions/{competition_id}/judge/assignments/{assignment_id}/conflict", {
        params: { path, header },
        body: { reason },
      }),
    ),
  );
  console.log(`${code}: conflict declared`);
}
if (values.marks) await send(client, signedIn.competition, values.state, values.marks);
else await writeTable(client, signedIn.competition, values.state);
