/**
 * Plays a whole competition through the client: organiser, teams, and judges with evening.ts. The judges may
 * reach the server by another address, over which answers get lost.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once as emitted } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";
import { answer, connect, ifMatch, once } from "./index.ts";

const { values } = parseArgs({
  options: {
    server: { type: "string", default: "" },
    "judges-server": { type: "string", default: "" },
    invitation: { type: "string", default: "" },
    out: { type: "string", default: "" },
  },
});
const teams: [string, string[]][] = [
  ["Юрта", ["KZ", "UZ"]],
  ["长江", ["CN"]],
  ["Волга", ["RU"]],
  ["Ganga", ["IN"]],
  ["Indus", ["PK"]],
];
const countries = ["CN", "RU", "KZ", "BY", "IN"];

async function signIn(code: string) {
  const call = connect(values.server).POST("/invitations/redemption", { params: { header: once() }, body: { code } });
  return connect(values.server, (await answer(call)).token);
}

const organiser = await signIn(values.invitation);
const { id: competition_id } = await answer(
  organiser.POST("/competitions", {
    params: { header: once() },
    body: { name: "Cup by TypeScript", zone: "Asia/Shanghai", sco_countries: true },
  }),
);
const of = { competition_id };
const at = "/competitions/{competition_id}" as const;
const track = await answer(
  organiser.POST(`${at}/tracks`, { params: { path: of, header: once() }, body: { code: "innovation" } }),
);
const { id: round_id } = await answer(
  organiser.POST(`${at}/rounds`, { params: { path: of, header: once() }, body: { code: "final", panel_size: 2 } }),
);
const inRound = { competition_id, round_id };
const round = `${at}/rounds/{round_id}` as const;
const criterion = (name: string) => ({
  criterion: name,
  min: "1",
  max: "10",
  step: "0.5",
  weight: "1",
  titles: { en: name },
  levels: [],
});
await answer(
  organiser.PUT(`${round}/rubric`, {
    params: { path: inRound, header: ifMatch("*") },
    body: { criteria: [criterion("idea"), criterion("pitch")] },
  }),
);
await answer(
  organiser.PUT(`${round}/scoring_plan`, {
    params: { path: inRound, header: ifMatch("*") },
    body: { method: "calibrated", same_country: "exclude", top: 3, draws: 1000, seed: 1 },
  }),
);
await answer(organiser.POST(`${at}/opening`, { params: { path: of } }));

for (const [name, citizenships] of teams) {
  const invited = await answer(
    organiser.POST(`${at}/invitations`, { params: { path: of, header: once() }, body: { role: "team", name } }),
  );
  const team = await signIn(invited.code);
  const members = citizenships.map((country) => ({
    kind: "member" as const,
    name: `${name} ${country}`,
    citizenships: [country],
    age_band: "14_17" as const,
  }));
  await answer(
    team.PUT(`${at}/team`, { params: { path: of, header: ifMatch("*") }, body: { name, members } }),
  );
  const entry = await answer(
    team.POST(`${at}/team/entries`, {
      params: { path: of, header: once() },
      body: { title: `Work of ${name}`, abstract: "…", track_id: track.id, language: "ru" },
    }),
  );
  const own = { competition_id, entry_id: entry.id };
  await answer(
    team.POST(`${at}/team/entries/{entry_id}/submission`, { params: { path: own, header: ifMatch(entry.version) } }),
  );
  await answer(
    organiser.POST(`${at}/entries/{entry_id}/verdict`, { params: { path: own }, body: { verdict: "eligible" } }),
  );
}

const rows = countries.map((country, i) => `J${i + 1},J${i + 1},${country},ru,1,9\n`).join("");
await answer(
  organiser.POST(`${at}/imports`, {
    params: { path: of, header: once(), query: { table: "judges" } },
    body: `judge,name,countries,languages,min_load,max_load\n${rows}`,
    bodySerializer: (body) => body,
    headers: { "Content-Type": "text/csv" },
  }),
);

async function assign(repair: boolean) {
  const preview = await answer(
    organiser.POST(`${round}/assignment_previews`, { params: { path: inRound, header: once() }, body: { repair } }),
  );
  const path = { ...inRound, preview_id: preview.id };
  await answer(organiser.POST(`${round}/assignment_previews/{preview_id}/commit`, { params: { path } }));
}

/** Not by execFileSync: an evening may be longer than the server keeps the organiser's connection, whose end must be seen. */
async function evening(judge: string, ...more: string[]) {
  const program = ["tsx", join(import.meta.dirname, "evening.ts"), "--state", join(values.out, judge)];
  const [status] = await emitted(spawn("npx", [...program, ...more], { stdio: "inherit" }), "exit");
  assert.equal(status, 0, `the evening of ${judge}`);
}
const table = (judge: string) => join(values.out, judge, "marks.csv");
const read = (judge: string): string[][] => parse(readFileSync(table(judge)), { bom: true });

const { items: judges } = await answer(organiser.GET(`${at}/judges`, { params: { path: of } }));
for (const judge of judges) {
  const { code } = await answer(
    organiser.POST(`${at}/invitations`, {
      params: { path: of, header: once() },
      body: { role: "judge", judge_id: judge.id },
    }),
  );
  await evening(judge.code, "--server", values["judges-server"], "--invitation", code);
}
await assign(false);
await answer(organiser.POST(`${round}/scoring`, { params: { path: inRound } }));
// One of them knows a team; the panel is repaired.
const first = judges[0]?.code ?? "";
await evening(first);
const known = read(first)[1]?.[0] ?? "";
await evening(first, "--conflict", `${known}=my former student`);
await assign(true);
for (const [number, { code }] of judges.entries()) {
  await evening(code);
  const [header, ...entries] = read(code);
  assert(number > 0 || entries.every(([entry]) => entry !== known));
  const filled = entries.map(([entry = "", title = ""], place) => {
    const marks = [0, 1].map((k) => `${1 + ((number * 3 + place * 2 + k) % 9)}.5`);
    return [entry, `"${title}"`, ...marks, "хорошо"];
  });
  writeFileSync(table(code), [header ?? [], ...filled].map((row) => row.join(",") + "\n").join(""));
  await evening(code, "--marks", table(code));
}

await answer(organiser.POST(`${round}/closing`, { params: { path: inRound }, body: {} }));
const { standings } = await answer(organiser.POST(`${round}/ranking`, { params: { path: inRound } }));
assert.equal(standings.length, teams.length);
const bundle = await answer(
  organiser.GET(`${round}/bundle`, { params: { path: inRound }, parseAs: "arrayBuffer" }),
);
writeFileSync(join(values.out, "bundle.zip"), Buffer.from(bundle as unknown as ArrayBuffer));
console.log(`played: ${standings[0]?.title} wins`);
