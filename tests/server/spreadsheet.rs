//! Tables in spreadsheets.
//!
//! Organisers: LibreOffice reads exported tables, and no text in them becomes a formula (threat
//! 14). Judges: `openapi/clients/python/evening.py` writes a table and reads it again in the forms
//! in which spreadsheets save it.

use crate::tools::require_tools;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use evenhand_client::types::{self, ExportTable};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use uuid::Uuid;

use crate::competition::{Cup, Scoring, Team, rubric};
use crate::doctor::{Run, evenhand};
use crate::stage::{Backend, Call, Client, Stage, body, new_key, tag, whole};

/// Texts that spreadsheets evaluate as formulas, commands or links unless they are protected.
const FORMULAS: [&str; 12] = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "=HYPERLINK(\"http://127.0.0.1/?\"&A1,\"more\")",
    "=cmd|' /C calc'!A0",
    "=WEBSERVICE(\"http://127.0.0.1/\")",
    "=IMPORTXML(CONCAT(\"http://127.0.0.1/?\",A1),\"//a\")",
    "  =1+1",
    "＝1+1",
    "＠SUM(1)",
    "\"=1+1",
];

/// The sheets that LibreOffice makes of CSV files, as flat XML; `None` if it is not installed.
fn opened(folder: &Path, tables: &[PathBuf]) -> Option<Vec<String>> {
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let run = std::process::Command::new("soffice")
        .args([
            &profile,
            "--headless",
            // Comma, double quotes, UTF-8, from the first line, standard columns, formulas
            // evaluated.
            "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1",
            "--convert-to",
            "fods",
            "--outdir",
        ])
        .arg(folder)
        .args(tables)
        .stdin(Stdio::null())
        .output();
    let Ok(run) = run else {
        require_tools("soffice (LibreOffice Calc)");
        return None;
    };
    assert!(run.status.success(), "{run:?}");
    let sheet = |table: &PathBuf| {
        let name = table.file_stem().unwrap().to_str().unwrap();
        // Depending on its version, LibreOffice appends the name of the sheet.
        let made = std::fs::read_dir(folder)
            .unwrap()
            .map(|f| f.unwrap().path());
        let mut made = made.filter(|p| {
            p.extension().is_some_and(|e| e == "fods")
                && p.file_stem().unwrap().to_str().unwrap().starts_with(name)
        });
        std::fs::read_to_string(made.next().unwrap()).unwrap()
    };
    Some(tables.iter().map(sheet).collect())
}

/// A ranked competition whose entries, teams and judges have the texts as names.
async fn ranked_with_formulas(stage: &Stage) -> Cup {
    let cup = Cup::open(stage).await;
    let (organiser, of) = (&cup.organiser, &cup.id);
    let rows = FORMULAS.iter().enumerate().map(|(at, text)| {
        let text = cell(text);
        format!("E{at},{text},KZ,{text},{text}\n")
    });
    let rows: String = rows.collect();
    let entries = format!("entry,title,countries,team,abstract\n{rows}");
    cup.import(types::ImportTable::Entries, &entries).await;
    let rows = FORMULAS.iter().enumerate().map(|(at, text)| {
        let country = ["RU", "BY"][at % 2];
        format!("J{at},{},{country},0,20\n", cell(text))
    });
    let rows: String = rows.collect();
    let table = format!("judge,name,countries,min_load,max_load\n{rows}");
    cup.import(types::ImportTable::Judges, &table).await;
    let mut judges = Vec::new();
    for judge in organiser.list_judges(of, None, None).given().await.items {
        let invitation = json!({ "role": "judge", "judge_id": judge.id });
        judges.push(organiser.bring(of, invitation, "J").await);
    }
    cup.assign().await;
    for (j, judge) in judges.iter().enumerate() {
        for (a, assignment) in cup.own(judge).await.iter().enumerate() {
            let score = (1 + (a * 3 + j) % 9).to_string();
            cup.submit(judge, assignment, &score).await;
        }
    }
    cup.close().await;
    organiser.rank_round(of, &cup.round).given().await;
    cup
}

/// A cell of a CSV table, in quotes.
fn cell(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

#[tokio::test(flavor = "multi_thread")]
async fn no_exported_cell_is_a_formula_in_a_spreadsheet() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let cup = ranked_with_formulas(&stage).await;
    let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
    let folder = tempfile::tempdir().unwrap();
    let mut tables = Vec::new();
    for table in [
        ExportTable::Entries,
        ExportTable::Judges,
        ExportTable::Assignment,
        ExportTable::Scores,
        ExportTable::Standings,
        ExportTable::JudgeReport,
    ] {
        for excel in [false, true] {
            let exported = organiser.export_table(of, round, table, Some(excel));
            let bytes = whole(exported.given().await).await;
            let path = folder.path().join(format!("{table}-{excel}.csv"));
            std::fs::write(&path, bytes).unwrap();
            tables.push(path);
        }
    }
    // The same texts in a table without protection, which a spreadsheet does evaluate.
    let raw: String = FORMULAS.iter().map(|text| cell(text) + "\n").collect();
    let unprotected = folder.path().join("raw.csv");
    std::fs::write(&unprotected, raw).unwrap();
    tables.push(unprotected);
    let Some(mut sheets) = opened(folder.path(), &tables) else {
        return;
    };
    let raw = sheets.pop().unwrap();
    assert!(raw.matches("table:formula=").count() >= 4, "{raw}");
    let mut shown = 0;
    for (sheet, table) in sheets.iter().zip(&tables) {
        assert!(
            !sheet.contains("table:formula="),
            "{}: {sheet}",
            table.display()
        );
        shown += sheet.matches("SUM(1)").count();
    }
    assert!(shown >= 8, "the texts are there: {shown}");
}

/// The exit code and the output of the judge's program.
struct Ran {
    code: i32,
    out: String,
    err: String,
}

impl Ran {
    #[track_caller]
    fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{}\n{}", self.out, self.err);
        self
    }

    /// Asserts that the output has these texts.
    #[track_caller]
    fn says(&self, texts: &[&str]) {
        for text in texts {
            let said = format!("{}\n{}", self.out, self.err);
            assert!(said.contains(text), "{text:?} expected in {said}");
        }
    }
}

/// A judge who uses `evening.py` in a folder of their own.
struct Judge {
    client: Client,
    folder: PathBuf,
}

const EVENING: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/openapi/clients/python/evening.py"
);

impl Judge {
    /// Signs in with the program, and with a second invitation through the API to read the stored
    /// sheets.
    async fn invited(cup: &Cup, judge: &types::Judge, server: &str, folder: &Path) -> Self {
        let wanted = json!({ "role": "judge", "judge_id": judge.id });
        let client = cup.organiser.bring(&cup.id, wanted, &judge.name).await;
        let one = Self {
            client,
            folder: folder.join(&judge.code),
        };
        std::fs::create_dir_all(&one.folder).unwrap();
        one.sign_in(server, &invitation(cup, judge).await)
            .await
            .expect(0);
        one
    }

    async fn sign_in(&self, server: &str, invitation: &str) -> Ran {
        self.run(&["sign-in", "--server", server, "--invitation", invitation])
            .await
    }

    fn command(&self, arguments: &[&str]) -> tokio::process::Command {
        let mut command = tokio::process::Command::new("python3");
        // Ctrl-C works also if the tests run in a background job, which ignores SIGINT.
        let start = "import runpy, signal, sys; sys.argv = sys.argv[1:]; \
                     signal.signal(signal.SIGINT, signal.default_int_handler); \
                     runpy.run_path(sys.argv[0], run_name='__main__')";
        command
            .args(["-c", start, EVENING, "--wait", "3"])
            .args(arguments)
            .env("PYTHONPATH", Path::new(EVENING).parent().unwrap())
            .current_dir(&self.folder)
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env("PYTHONUTF8", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Runs the program in the judge's folder. No run may show a traceback or an undocumented exit
    /// code.
    async fn run(&self, arguments: &[&str]) -> Ran {
        ended(self.command(arguments).output().await.unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The rows of a table as the program wrote it, header first.
    fn table(&self, name: &str) -> Vec<Vec<String>> {
        let bytes = std::fs::read(self.path(name)).unwrap();
        let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap();
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(text);
        let rows = reader.records();
        rows.map(|r| r.unwrap().iter().map(str::to_owned).collect())
            .collect()
    }

    /// Writes a table as a spreadsheet does.
    fn save(&self, name: &str, rows: &[Vec<String>], delimiter: u8, how: &str) {
        let mut writer = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::new());
        for row in rows {
            writer.write_record(row).unwrap();
        }
        std::fs::write(self.path(name), writer.into_inner().unwrap()).unwrap();
        if how != "utf-8" {
            recoded(&self.path(name), how);
        }
    }

    /// The stored sheet of each of the judge's entries in a round.
    async fn held(&self, cup: &Cup, round: &Uuid) -> Vec<(String, types::MySheet)> {
        let mut found = Vec::new();
        for one in cup.own(&self.client).await {
            if one.round_id == *round {
                let sheet = self.client.get_my_sheet(&cup.id, &one.id).given().await;
                found.push((one.entry.code, sheet));
            }
        }
        found.sort_by(|a, b| a.0.cmp(&b.0));
        found
    }
}

fn ended(run: std::process::Output) -> Ran {
    let ran = Ran {
        code: run.status.code().unwrap_or(-1),
        out: String::from_utf8(run.stdout).unwrap(),
        err: String::from_utf8(run.stderr).unwrap(),
    };
    assert!(!ran.err.contains("Traceback"), "{}", ran.err);
    let documented = [0, 2, 3, 4, 5, 130];
    assert!(documented.contains(&ran.code), "{}: {}", ran.code, ran.err);
    ran
}

async fn invitation(cup: &Cup, judge: &types::Judge) -> String {
    let wanted = body(json!({ "role": "judge", "judge_id": judge.id }));
    let key = new_key();
    let made = cup.organiser.create_invitation(&cup.id, &key, &wanted);
    made.given().await.code
}

/// Rewrites a file in another encoding.
fn recoded(path: &Path, encoding: &str) {
    let script = "import sys, pathlib; p = pathlib.Path(sys.argv[1]); \
                  p.write_bytes(p.read_bytes().decode('utf-8').encode(sys.argv[2]))";
    let run = std::process::Command::new("python3")
        .args(["-c", script])
        .arg(path)
        .arg(encoding)
        .status();
    assert!(run.unwrap().success());
}

fn has_python() -> bool {
    let run = std::process::Command::new("python3")
        .args(["-c", "import httpx, attrs, dateutil"])
        .stderr(Stdio::null())
        .status();
    let found = run.is_ok_and(|status| status.success());
    if !found {
        require_tools("python3 with httpx, attrs and python-dateutil");
    }
    found
}

/// Opens a table in LibreOffice with the decimal comma, and saves it as CSV with these options.
fn resaved(judge: &Judge, name: &str, options: &str) -> bool {
    let folder = judge.path("office");
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let convert = |input: &Path, extra: &[&str], to: &str| {
        let run = std::process::Command::new("soffice")
            .args([&profile, "--headless"])
            .args(extra)
            .args(["--convert-to", to, "--outdir"])
            .arg(&folder)
            .arg(input)
            .stdin(Stdio::null())
            .output();
        run.map(|run| assert!(run.status.success(), "{run:?}"))
            .is_ok()
    };
    let import = "--infilter=CSV:59,34,76,1,,1049,false,true,false";
    if !convert(&judge.path(name), &[import], "ods") {
        require_tools("soffice (LibreOffice Calc)");
        return false;
    }
    let workbook = folder.join(name).with_extension("ods");
    let export = format!("csv:Text - txt - csv (StarCalc):{options}");
    convert(&workbook, &[], &export);
    std::fs::copy(folder.join(name), judge.path(name)).unwrap();
    true
}

/// A second round of the competition with criteria of its own, assigned and open.
async fn second_round(cup: &Cup) -> Cup {
    let organiser = cup.organiser.clone();
    let settings = body(json!({
        "code": "super", "panel_size": 2, "scoring_deadline": "2126-12-24T18:30:00",
    }));
    let key = new_key();
    let round = organiser
        .create_round(&cup.id, &key, &settings)
        .given()
        .await;
    let mut criteria = rubric();
    // The table has a column of this name.
    criteria["criteria"][1]["criterion"] = json!("comment");
    let version = tag(round.version);
    let criteria = body(criteria);
    let replaced = organiser.replace_rubric(&cup.id, &round.id, Some(&version), &criteria);
    replaced.given().await;
    let plan = body(json!({
        "method": "calibrated", "same_country": "exclude", "top": 3, "draws": 1000, "seed": 1,
    }));
    let replaced = organiser.replace_scoring_plan(&cup.id, &round.id, Some("*"), &plan);
    replaced.given().await;
    let second = Cup {
        id: cup.id,
        track: cup.track,
        round: round.id,
        organiser,
        teams: Vec::new(),
    };
    second.assign().await;
    second
}

/// The competition of four judges and five entries, its judges signed in with the program.
async fn judged(stage: &Stage, folder: &Path) -> (Cup, Vec<Judge>) {
    let Scoring { cup, .. } = Cup::scoring(stage).await;
    let list = cup.organiser.list_judges(&cup.id, None, None);
    let mut judges = Vec::new();
    for judge in list.given().await.items {
        judges.push(Judge::invited(&cup, &judge, &stage.url, folder).await);
    }
    (cup, judges)
}

/// The index of a column.
#[track_caller]
fn at(rows: &[Vec<String>], name: &str) -> usize {
    let found = rows[0].iter().position(|cell| cell == name);
    found.unwrap_or_else(|| panic!("no column {name} in {:?}", rows[0]))
}

/// Fills in the marks of a round, with the decimal comma.
fn fill(rows: &mut [Vec<String>], round: &str, columns: &[&str], first: usize) {
    let of: Vec<usize> = columns.iter().map(|name| at(rows, name)).collect();
    let (round_at, comment) = (at(rows, "round"), rows[0].len() - 1);
    let mut place = 0;
    for row in rows.iter_mut().skip(1).filter(|r| r[round_at] == round) {
        place += 1;
        for (k, column) in of.iter().enumerate() {
            row[*column] = format!("{},5", 1 + (first * 3 + place * 2 + k) % 9);
        }
        row[comment] = "Хорошо; но \"мало\" данных".to_owned();
    }
}

/// Two files for each entry.
async fn add_files(cup: &Cup) {
    for Team { entry, .. } in &cup.teams {
        for name in ["paper.pdf", "plan.pdf"] {
            let path = crate::files::path(cup, entry, name);
            let bytes = crate::files::pdf(&format!("{name} of {entry}"));
            let put = crate::files::put(&cup.organiser, &path, &[], bytes).await;
            put.expect(201);
        }
    }
}

/// The judge fills in the first round of a new table, saves it in LibreOffice and sends it twice.
/// Returns the rows.
async fn send_first_round(judge: &Judge, cup: &Cup, number: usize) -> Vec<Vec<String>> {
    let made = judge.run(&["sheet", "marks.csv", "--language", "ru"]).await;
    made.expect(0);
    let mut rows = judge.table("marks.csv");
    shows_what_there_is_to_read(judge, &rows);
    fill(&mut rows, "final", &["idea", "pitch"], number);
    judge.save("marks.csv", &rows, b';', "utf-8");
    // Semicolons and Windows-1251, or commas and UTF-8.
    let encoding = if number.is_multiple_of(2) {
        "59,34,34,1,,1049"
    } else {
        "44,34,76,1,,1049"
    };
    resaved(judge, "marks.csv", encoding);
    judge.run(&["check", "marks.csv"]).await.expect(0);
    let sent = judge.run(&["send", "marks.csv"]).await.expect(0);
    sent.says(&["received as revision 1", "No marks yet: super"]);
    // The second time the server has received everything.
    judge.run(&["send", "marks.csv"]).await.expect(0);
    for (code, sheet) in judge.held(cup, &cup.round).await {
        assert_eq!(sheet.revisions.len(), 1, "{code}");
        assert_eq!(sheet.revisions[0].comment, "Хорошо; но \"мало\" данных");
    }
    rows
}

/// The judge sends the second round from the same table. The program skips the closed round in one
/// line.
async fn send_second_round(
    judge: &Judge,
    rows: &mut [Vec<String>],
    rounds: [&Cup; 2],
    first: usize,
) {
    std::fs::rename(judge.path("marks.csv"), judge.path("first.csv")).unwrap();
    let made = judge.run(&["sheet", "marks.csv"]).await.expect(0);
    made.says(&["The round final is closed: left out"]);
    std::fs::remove_file(judge.path("marks.csv")).unwrap();
    fill(rows, "super", &["idea", "mark: comment"], first);
    judge.save("marks.csv", rows, b';', "utf-8");
    let sent = judge.run(&["send", "marks.csv"]).await.expect(0);
    let line = format!(
        "The round final is closed: {} skipped.",
        rows_of(rows, "final")
    );
    sent.says(&[&line, "received as revision 1"]);
    let skipped = sent.out.matches("The round final").count();
    assert_eq!(skipped, 1, "{}", sent.out);
    assert!(sent.err.is_empty(), "{}", sent.err);
    for round in rounds {
        for (code, sheet) in judge.held(round, &round.round).await {
            assert_eq!(sheet.revisions.len(), 1, "{code}");
        }
    }
}

/// The audit chain has all receipts of the judge.
fn expect_receipts(stage: &Stage, judge: &Judge, number: usize) {
    let receipts = judge.path("evenhand-evening/receipts.json");
    let heads = ["audit", "verify", "--heads", receipts.to_str().unwrap()];
    let Run { code, said } = evenhand(stage, &heads);
    assert_eq!(code, 0, "{said}");
    let agree = format!("{number} receipts and heads agree");
    assert!(said.contains(&agree), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn judges_with_spreadsheets_go_through_two_rounds_to_the_end() {
    if !has_python() {
        return;
    }
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (cup, judges) = judged(&stage, folder.path()).await;
    add_files(&cup).await;
    let second = second_round(&cup).await;
    let mut tables = Vec::new();
    for (number, judge) in judges.iter().enumerate() {
        tables.push(send_first_round(judge, &cup, number).await);
    }
    cup.close().await;
    for (number, judge) in judges.iter().enumerate() {
        let rows = &mut tables[number];
        send_second_round(judge, rows, [&cup, &second], number + 4).await;
        expect_receipts(&stage, judge, rows.len() - 1);
    }
    second.close().await;
    for of in [&cup, &second] {
        let ranked = of.organiser.rank_round(&of.id, &of.round).given().await;
        assert_eq!(ranked.standings.len(), 5);
        assert!(
            ranked.standings.iter().all(|row| row.sheets == 2),
            "{ranked:?}"
        );
        let bundle = of.organiser.export_bundle(&of.id, &of.round, None);
        let bundle = whole(bundle.given().await).await;
        assert!(evenhand::audit::bundle::verify(&bundle).is_ok());
    }
}

fn rows_of(rows: &[Vec<String>], round: &str) -> String {
    let number = rows.iter().filter(|row| row[0] == round).count();
    format!("{number} row{}", if number == 1 { "" } else { "s" })
}

/// Asserts that the table and the guide beside it have titles, summaries, files, scales, levels and
/// deadlines.
fn shows_what_there_is_to_read(judge: &Judge, rows: &[Vec<String>]) {
    let header = [
        "round",
        "entry",
        "title",
        "summary",
        "files",
        "idea",
        "pitch",
        "mark: comment",
        "comment",
    ];
    assert_eq!(rows[0], header);
    let guide = std::fs::read_to_string(judge.path("marks-guide.txt")).unwrap();
    for text in [
        "Round final: open; no deadline",
        "Round super: open; deadline 2126-12-24 18:30 (Asia/Shanghai)",
        "idea (Идея): 1 to 10 in steps of 0.5; weight 2",
        "10: outstanding",
    ] {
        assert!(guide.contains(text), "{text:?} in {guide}");
    }
    for row in &rows[1..] {
        assert!(row[2].starts_with("Работа") && row[3] == "…", "{row:?}");
        assert_eq!(row[4], format!("{0}-1.pdf; {0}-2.pdf", row[1]));
        assert!(
            guide.contains(&format!("{}: {}", row[1], row[2])),
            "{guide}"
        );
        for name in row[4].split("; ") {
            let bytes = std::fs::read(judge.path("marks-files").join(name)).unwrap();
            assert!(bytes.starts_with(b"%PDF"), "{name}");
            assert!(guide.contains(&format!("file: {name}")), "{guide}");
        }
    }
}

/// A judge of a competition with a table of marks that is filled in but not yet sent.
struct Filled {
    stage: Stage,
    cup: Cup,
    judge: Judge,
    rows: Vec<Vec<String>>,
    _folder: tempfile::TempDir,
}

impl Filled {
    /// `None` without Python.
    async fn table() -> Option<Self> {
        if !has_python() {
            return None;
        }
        let stage = Stage::start(Backend::Sqlite).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let Scoring { cup, .. } = Cup::scoring(&stage).await;
        let list = cup.organiser.list_judges(&cup.id, None, None).given().await;
        let judge = Judge::invited(&cup, &list.items[0], &stage.url, folder.path()).await;
        let made = judge.run(&["sheet", "new.csv", "--no-files"]).await;
        made.expect(0);
        let mut rows = judge.table("new.csv");
        fill(&mut rows, "final", &["idea", "pitch"], 0);
        Some(Self {
            stage,
            cup,
            judge,
            rows,
            _folder: folder,
        })
    }

    /// The stored sheets, by entry.
    async fn held(&self) -> Vec<(String, types::MySheet)> {
        self.judge.held(&self.cup, &self.cup.round).await
    }

    fn save(&self, rows: &[Vec<String>], delimiter: u8) {
        self.judge.save("marks.csv", rows, delimiter, "utf-8");
    }

    async fn run(&self, arguments: &[&str]) -> Ran {
        self.judge.run(arguments).await
    }

    fn state(&self) -> PathBuf {
        self.judge.path("evenhand-evening/sign-in.json")
    }

    /// Points the program to another server, or gives it another token.
    fn sign_in_at(&self, address: &str, token: Option<&str>) {
        let mut state = read_json(&self.state());
        state["server"] = json!(address);
        if let Some(token) = token {
            state["token"] = json!(token);
        }
        std::fs::write(self.state(), state.to_string()).unwrap();
    }
}

/// A form in which a spreadsheet saves a table.
struct Form {
    name: &'static str,
    rows: Vec<Vec<String>>,
    delimiter: u8,
    encoding: &'static str,
}

/// The forms in which spreadsheets save a table.
fn forms(rows: &[Vec<String>]) -> Vec<Form> {
    let (idea, pitch) = (at(rows, "idea"), at(rows, "pitch"));
    let rows = rows.to_vec();
    let without = |name: &str| {
        let gone = at(&rows, name);
        let mut rows = rows.clone();
        rows.iter_mut().for_each(|row| drop(row.remove(gone)));
        rows
    };
    let blank = |width: usize| vec![String::new(); width];
    let mut spread = rows.clone();
    spread[1..].reverse();
    spread.insert(0, blank(9));
    spread.insert(2, blank(3));
    spread.push(vec![" ".to_owned(), "\u{a0}".to_owned()]);
    let mut cased = rows.clone();
    cased[0][idea] = " Idea ".to_owned();
    cased[1][1] = cased[1][1].to_lowercase();
    cased[1][pitch] = "\u{a0}７．５".to_owned();
    let mut longer = rows.clone();
    longer[0].push("my notes".to_owned());
    longer[1].push("ask about 7, and 8".to_owned());
    let form = |name, rows, delimiter, encoding| Form {
        name,
        rows,
        delimiter,
        encoding,
    };
    let same = || rows.clone();
    vec![
        form("as it is", same(), b',', "utf-8-sig"),
        form("Excel in Russian, 5µm", same(), b';', "cp1251"),
        form("Excel in Chinese", same(), b',', "utf-8"),
        form("Unicode text of Excel", same(), b'\t', "utf-16"),
        form("UTF-16 without its mark", same(), b';', "utf-16-le"),
        form("rows moved, blank rows", spread, b';', "utf-8"),
        form("another case, full-width digits", cased, b',', "utf-8"),
        form("columns of the judge's own", longer, b';', "utf-8"),
        form("no title", without("title"), b',', "utf-8"),
        form("no round", without("round"), b';', "utf-8"),
        form("no files", without("files"), b'\t', "utf-8"),
    ]
}

/// Writes the same mark and comment into each row of entries.
fn mark_all(rows: &mut [Vec<String>], mark: &str, text: &str) {
    let has = |row: &[String], name: &str| row.iter().any(|cell| cell == name);
    let header = rows.iter().position(|row| has(row, "pitch")).unwrap();
    let names = rows[header].clone();
    let place = |name: &str| {
        names
            .iter()
            .position(|c| c.trim().eq_ignore_ascii_case(name))
    };
    let (column, comment) = (place("idea").unwrap(), place("comment").unwrap());
    let filled = rows
        .iter_mut()
        .skip(header + 1)
        .filter(|row| row.len() > column && row.iter().any(|cell| !cell.trim().is_empty()));
    for row in filled {
        row[column] = mark.to_owned();
        row[comment] = text.to_owned();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_judge_s_table_is_read_however_a_spreadsheet_saves_it() {
    let Some(filled) = Filled::table().await else {
        return;
    };
    for (number, form) in forms(&filled.rows).into_iter().enumerate() {
        // Each form has other marks, so that each must arrive.
        let (mark, text) = (
            format!("{},5", 2 + number % 7),
            format!("Хорошо\n{}", form.name),
        );
        let mut rows = form.rows;
        mark_all(&mut rows, &mark, &text);
        let judge = &filled.judge;
        judge.save("marks.csv", &rows, form.delimiter, form.encoding);
        judge.run(&["check", "marks.csv"]).await.expect(0);
        judge.run(&["send", "--draft", "marks.csv"]).await.expect(0);
        for (code, sheet) in filled.held().await {
            let what = format!("{}: {code}", form.name);
            let draft = sheet.draft.unwrap_or_else(|| panic!("{what}: no draft"));
            let given = draft.marks.iter().find(|m| m.criterion == "idea").unwrap();
            assert_eq!(given.score, mark.replace(',', "."), "{what}");
            assert_eq!(draft.comment, text);
        }
    }
}

/// In GBK, only a judge's own words are not ASCII. `sep=` is a first line for Excel, and CR the
/// line end of old Macs.
#[tokio::test(flavor = "multi_thread")]
async fn a_judge_s_table_is_read_in_chinese_encodings_and_with_other_line_ends() {
    let Some(filled) = Filled::table().await else {
        return;
    };
    let mut own = filled.rows.clone();
    for row in own.iter_mut().skip(1) {
        row[2] = String::new();
        row[3] = String::new();
        *row.last_mut().unwrap() = "很好，但是数据不够".to_owned();
    }
    let path = filled.judge.path("marks.csv");
    for (encoding, first, end) in [
        ("gbk", "", "\r\n"),
        ("utf-8", "sep=;\r\n", "\r\n"),
        ("utf-8", "", "\r"),
    ] {
        filled.save(&own, b';');
        let text = std::fs::read_to_string(&path).unwrap();
        let text = format!("{first}{}", text.replace("\r\n", end));
        std::fs::write(&path, text).unwrap();
        recoded(&path, encoding);
        filled
            .run(&["send", "--draft", "marks.csv"])
            .await
            .expect(0);
        for (_, sheet) in filled.held().await {
            assert_eq!(sheet.draft.unwrap().comment, "很好，但是数据不够");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_without_comments_keeps_the_stored_ones() {
    let Some(filled) = Filled::table().await else {
        return;
    };
    let mut rows = filled.rows.clone();
    for row in rows.iter_mut().skip(1) {
        *row.last_mut().unwrap() = "很好，但是数据不够".to_owned();
    }
    filled.save(&rows, b',');
    filled
        .run(&["send", "--draft", "marks.csv"])
        .await
        .expect(0);
    rows.iter_mut().for_each(|row| drop(row.pop()));
    filled.save(&rows, b',');
    filled.run(&["send", "marks.csv"]).await.expect(0);
    for (_, sheet) in filled.held().await {
        assert_eq!(sheet.revisions.len(), 1);
        assert_eq!(sheet.revisions[0].comment, "很好，但是数据不够");
    }
}

/// A table with problems, and the lines that name them.
struct Wrong {
    rows: Vec<Vec<String>>,
    lines: Vec<String>,
}

/// Every problem of cells at once: off the scale, a date, no mark, an unknown, missing and repeated
/// entry, an unknown round.
fn wrong_cells(rows: &[Vec<String>]) -> Wrong {
    let (idea, pitch) = (at(rows, "idea"), at(rows, "pitch"));
    let first = rows[1][1].clone();
    let mut rows = rows.to_vec();
    // The line is the one that a spreadsheet shows, also below a cell of two lines.
    rows[1][3] = "two\nlines".to_owned();
    rows[1][idea] = "11".to_owned();
    rows[2][idea] = "07.май".to_owned();
    rows[2][pitch] = String::new();
    let mut stranger = rows[2].clone();
    stranger[1] = "E9999".to_owned();
    rows.push(stranger);
    let mut nameless = rows[2].clone();
    nameless[1] = String::new();
    rows.push(nameless);
    let mut lost = rows[1].clone();
    lost[0] = "semi".to_owned();
    rows.push(lost);
    rows.push(rows[1].clone());
    let lines = vec![
        "line 2, column F (idea): found '11', expected 1 to 10 in steps of 0.5.".to_owned(),
        "line 3, column F (idea): found '07.май', expected 1 to 10 in steps of 0.5; a spreadsheet \
         turned"
            .to_owned(),
        "line 3, column G (pitch): found nothing, expected 1 to 10 in steps of 0.5.".to_owned(),
        format!("column B (entry): found 'E9999', expected one of your entries, such as {first}"),
        "column B (entry): found nothing, expected the code of the entry".to_owned(),
        "column A (round): found 'semi', expected one of your rounds: final.".to_owned(),
        format!(
            "column B (entry): found '{first}', expected each entry once; line 2 has it already."
        ),
        "7 problems; nothing was sent.".to_owned(),
    ];
    Wrong { rows, lines }
}

/// Tables with one problem each: of the header, of moved cells, of sorted columns, of a character.
fn wrong_shapes(rows: &[Vec<String>]) -> Vec<Wrong> {
    let pitch = at(rows, "pitch");
    let (first, second) = (&rows[1][1], &rows[2][1]);
    let wrong = |lines: &[&str], change: &dyn Fn(&mut Vec<Vec<String>>)| {
        let mut rows = rows.to_vec();
        change(&mut rows);
        let lines = lines.iter().map(|line| (*line).to_owned()).collect();
        Wrong { rows, lines }
    };
    vec![
        wrong(
            &["line 1: found nothing, expected a column \"pitch\", which the round final needs."],
            &|rows| rows.iter_mut().for_each(|row| drop(row.remove(pitch))),
        ),
        wrong(
            &["line 1: found 'pich', expected a column \"pitch\""],
            &|rows| rows[0][pitch] = "pich".to_owned(),
        ),
        wrong(
            &[
                "line 1: found round, title, summary",
                "the column \"entry\"",
            ],
            &|rows| rows.iter_mut().for_each(|row| drop(row.remove(1))),
        ),
        wrong(
            &["column G (idea): found 'idea', expected one column \"idea\"; another one is F."],
            &|rows| rows[0][pitch] = "idea".to_owned(),
        ),
        // A comma that was not quoted moves the cells.
        wrong(
            &["line 2, column I: found 'but', expected no value in a column without a heading."],
            &|rows| rows[1].push("but".to_owned()),
        ),
        // Only the column of codes was sorted.
        wrong(
            &[
                &format!("the title of {second}: sort whole rows"),
                &format!("the title of {first}: sort whole rows"),
            ],
            &|rows| {
                let other = rows[2][1].clone();
                rows[2][1] = rows[1][1].clone();
                rows[1][1] = other;
            },
        ),
        wrong(
            &["column H (comment): found 'U+202E', expected a text without invisible characters."],
            &|rows| *rows[1].last_mut().unwrap() = "a\u{202e}b".to_owned(),
        ),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn all_that_is_wrong_with_a_judge_s_table_is_named_and_nothing_is_sent() {
    let Some(filled) = Filled::table().await else {
        return;
    };
    let mut all = vec![wrong_cells(&filled.rows)];
    all.extend(wrong_shapes(&filled.rows));
    for Wrong { rows, lines } in all {
        filled.save(&rows, b';');
        for command in ["check", "send"] {
            let ran = filled.run(&[command, "marks.csv"]).await.expect(2);
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            ran.says(&lines);
        }
    }
    for (_, sheet) in filled.held().await {
        assert_eq!(sheet.version, 0, "nothing was sent: {sheet:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_no_table_is_refused() {
    let Some(filled) = Filled::table().await else {
        return;
    };
    for (name, bytes, expected) in [
        (
            "book.csv",
            &b"PK\x03\x04 and more"[..],
            "is a workbook (.xlsx or .ods), not a CSV table",
        ),
        (
            "old.csv",
            b"\xd0\xcf\x11\xe0 and more",
            "is an old Excel workbook (.xls)",
        ),
        (
            "empty.csv",
            b"",
            "expected a header with the column \"entry\"",
        ),
        (
            "quote.csv",
            b"round,entry,idea\n\"final,E1,7\n",
            "quotation marks that are not closed",
        ),
        (
            "noise.csv",
            &[0x81, 0x20, 0xff, 0x98, 0x0a],
            "its encoding cannot be told",
        ),
    ] {
        std::fs::write(filled.judge.path(name), bytes).unwrap();
        let ran = filled.run(&["send", name]).await.expect(2);
        ran.says(&[name, expected]);
    }
    for (_, sheet) in filled.held().await {
        assert_eq!(sheet.version, 0, "nothing was sent: {sheet:?}");
    }
}

impl Filled {
    /// The judge's assignment of the first row.
    async fn first(&self) -> types::MyAssignment {
        let mine = self.cup.own(&self.judge.client).await.into_iter();
        let mut of_first = mine.filter(|one| one.entry.code == self.rows[1][1]);
        of_first.next().unwrap()
    }
}

/// A sheet that another program changed is sent only with `--overwrite`.
#[tokio::test(flavor = "multi_thread")]
async fn a_score_sheet_that_another_program_changed_is_shown_and_stays() {
    let Some(filled) = Filled::table().await else {
        return;
    };
    let code = &filled.rows[1][1];
    filled.save(&filled.rows, b',');
    let other =
        body(json!({ "marks": [{ "criterion": "idea", "score": "2.5" }], "comment": "by phone" }));
    let first = filled.first().await;
    let client = &filled.judge.client;
    let saved = client.save_my_draft(&filled.cup.id, &first.id, Some("*"), &other);
    saved.given().await;
    let sent = filled.run(&["send", "marks.csv"]).await.expect(5);
    let ours = filled.rows[1][5].replace(',', ".");
    sent.says(&[
        &format!("marks.csv, line 2: final {code} was not sent: another program changed"),
        "on the server (draft): idea 2.5; comment 'by phone'",
        &format!("in your table: idea {ours}"),
        "--overwrite",
    ]);
    for (entry, sheet) in filled.held().await {
        let is_first = entry == *code;
        assert_eq!(sheet.revisions.is_empty(), is_first, "all others were sent");
        assert_eq!(sheet.draft.is_some(), is_first);
    }
    let overwritten = filled.run(&["send", "marks.csv", "--overwrite"]).await;
    overwritten.expect(0);
    let held = filled.held().await;
    assert!(held.iter().all(|(_, sheet)| sheet.revisions.len() == 1));
}

/// The judge's own change is sent. A new table has the marks of the other program, and sending it
/// changes nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_new_table_has_what_another_program_submitted() {
    let Some(mut filled) = Filled::table().await else {
        return;
    };
    filled.save(&filled.rows, b',');
    filled.run(&["send", "marks.csv"]).await.expect(0);
    filled.rows[1][5] = "3".to_owned();
    filled.save(&filled.rows, b',');
    filled.run(&["send", "marks.csv"]).await.expect(0);
    let revised = body(json!({ "marks": [
        { "criterion": "idea", "score": "9.5" }, { "criterion": "pitch", "score": "9" },
    ], "comment": "=1+1" }));
    let first = filled.first().await;
    let (client, of) = (&filled.judge.client, &filled.cup.id);
    let submitted = client.submit_my_sheet(of, &first.id, Some("*"), &revised);
    submitted.given().await;
    let refused = filled.run(&["send", "marks.csv"]).await.expect(5);
    refused.says(&["on the server (revision 3): idea 9.5"]);
    let made = filled.run(&["sheet", "newer.csv", "--no-files"]).await;
    made.expect(0);
    let newer = filled.judge.table("newer.csv");
    let row = newer.iter().find(|row| row[1] == first.entry.code).unwrap();
    assert_eq!(row[5..], ["9.5", "9", "'=1+1"]);
    filled.run(&["send", "newer.csv"]).await.expect(0);
    let sheet = client.get_my_sheet(of, &first.id).given().await;
    assert_eq!(sheet.revisions.len(), 3, "nothing new was sent");
}

/// A proxy that answers the first connections with a text and forwards the others.
async fn proxy(upstream: &str, refused: usize, answer: &'static str) -> String {
    let upstream = upstream.trim_start_matches("http://").to_owned();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for number in 0_usize.. {
            let (mut client, _) = listener.accept().await.unwrap();
            let upstream = upstream.clone();
            tokio::spawn(async move {
                if number < refused {
                    let mut piece = [0; 1 << 16];
                    let _ = client.read(&mut piece).await;
                    let _ = client.write_all(answer.as_bytes()).await;
                    let _ = client.shutdown().await;
                } else if let Ok(mut server) = TcpStream::connect(&upstream).await {
                    let _ = copy_bidirectional(&mut client, &mut server).await;
                }
            });
        }
    });
    address
}

const SLOW_DOWN: &str = "HTTP/1.1 429 Too Many Requests\r\nretry-after: 1\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
const WAIT_LONG: &str = "HTTP/1.1 429 Too Many Requests\r\nretry-after: 600\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
const BUSY: &str =
    "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
const PORTAL: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 5\r\nconnection: close\r\n\r\nLogin";
const MOVED: &str = "HTTP/1.1 301 Moved Permanently\r\nlocation: https://other.example/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
const NO_JSON: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 4\r\nconnection: close\r\n\r\n[1, ";

/// An address at which no server listens.
const NO_SERVER: &str = "http://127.0.0.1:9";

/// No server, a busy one, one with a long wait, a captive portal, no JSON, and a redirect.
#[tokio::test(flavor = "multi_thread")]
async fn a_judge_reads_one_sentence_about_a_server_that_does_not_answer() {
    let Some(filled) = Filled::table().await else {
        return;
    };
    filled.save(&filled.rows, b';');
    for (answer, code, text) in [
        (None, 3, "cannot be reached or is busy (no connection"),
        (Some(BUSY), 3, "the server is busy (HTTP 503)"),
        (Some(WAIT_LONG), 3, "run the same command again after 600 s"),
        (
            Some(PORTAL),
            3,
            "does not answer as an Evenhand server does (HTTP 200, text/html)",
        ),
        (
            Some(NO_JSON),
            3,
            "does not answer as an Evenhand server does",
        ),
        (Some(MOVED), 2, "redirects to https://other.example/"),
    ] {
        let address = match answer {
            Some(answer) => proxy(&filled.stage.url, usize::MAX, answer).await,
            None => NO_SERVER.to_owned(),
        };
        filled.sign_in_at(&address, None);
        let ran = filled.run(&["send", "marks.csv"]).await.expect(code);
        ran.says(&[text]);
        let last = ran.err.lines().last().unwrap();
        assert!(last.starts_with("evenhand-evening: "), "{}", ran.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_waits_for_a_server_that_asks_to_slow_down() {
    let Some(filled) = Filled::table().await else {
        return;
    };
    filled.save(&filled.rows, b';');
    let slow = proxy(&filled.stage.url, 1, SLOW_DOWN).await;
    filled.sign_in_at(&slow, None);
    let sent = filled.run(&["send", "--draft", "marks.csv"]).await;
    sent.expect(0)
        .says(&["the server asks to slow down (HTTP 429); trying again in 1 s"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_stops_the_program_while_it_waits() {
    let Some(filled) = Filled::table().await else {
        return;
    };
    filled.save(&filled.rows, b';');
    filled.sign_in_at(NO_SERVER, None);
    let mut command = filled.judge.command(&["--wait", "60", "send", "marks.csv"]);
    let mut child = command.spawn().unwrap();
    let mut said = vec![0; 1 << 12];
    let stream = child.stderr.as_mut().unwrap();
    let length = stream.read(&mut said).await.unwrap();
    assert!(String::from_utf8_lossy(&said[..length]).contains("trying again"));
    let id = child.id().unwrap().to_string();
    let sent = std::process::Command::new("kill")
        .args(["-INT", &id])
        .status();
    assert!(sent.unwrap().success());
    let ran = ended(child.wait_with_output().await.unwrap()).expect(130);
    ran.says(&["Stopped. Nothing is lost: run the same command again"]);
}

/// A token that was revoked, invitations that are spent or of a team, an address without a scheme;
/// then a valid invitation.
#[tokio::test(flavor = "multi_thread")]
async fn a_judge_reads_one_sentence_about_a_sign_in_that_fails() {
    let Some(filled) = Filled::table().await else {
        return;
    };
    let (cup, judge, url) = (&filled.cup, &filled.judge, &filled.stage.url);
    filled.save(&filled.rows, b';');
    filled.sign_in_at(url, Some("evh_none"));
    let refused = filled.run(&["send", "marks.csv"]).await.expect(4);
    refused.says(&["does not accept your sign-in", "a new invitation"]);
    let before = read_json(&filled.state());
    let spent = judge.sign_in(url, "evi_spent").await.expect(4);
    spent.says(&["The invitation is wrong, used, revoked or expired."]);
    let team = body(json!({ "role": "team", "name": "T" }));
    let key = new_key();
    let team = cup.organiser.create_invitation(&cup.id, &key, &team);
    let of_team = judge.sign_in(url, &team.given().await.code).await.expect(4);
    of_team.says(&["not for a judge"]);
    assert_eq!(
        before,
        read_json(&filled.state()),
        "the stored sign-in stays"
    );
    let no_scheme = judge.sign_in("judging.example.org", "evi_x").await;
    no_scheme
        .expect(2)
        .says(&["expected an address such as https://"]);
    let list = cup.organiser.list_judges(&cup.id, None, None).given().await;
    let valid = invitation(cup, &list.items[0]).await;
    judge.sign_in(url, &valid).await.expect(0);
    filled.run(&["send", "marks.csv"]).await.expect(0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_judge_reads_one_sentence_about_a_file_or_an_argument() {
    let Some(filled) = Filled::table().await else {
        return;
    };
    filled.save(&filled.rows, b';');
    for (arguments, text) in [
        (
            &["send", "missing.csv"][..],
            "missing.csv cannot be read: No such file",
        ),
        (
            &["send", "evenhand-evening"],
            "evenhand-evening cannot be read: Is a directory",
        ),
        (&["sheet", "marks.csv"], "marks.csv exists already"),
        (&["sheet", "no/marks.csv"], "there is no folder no"),
        (
            &["--state", "other", "send", "marks.csv"],
            "There is no sign-in in other: run sign-in first",
        ),
        (
            &["--state", "other", "check", "marks.csv"],
            "There are no assignments in other",
        ),
        (
            &["check", "marks.csv", "--encoding", "klingon"],
            "cannot be read as klingon",
        ),
        (
            &["conflict", "E9999", "my student"],
            "expected one of your entries",
        ),
        (
            &["--wait", "never", "send", "marks.csv"],
            "invalid seconds value",
        ),
    ] {
        filled.run(arguments).await.expect(2).says(&[text]);
    }
    let receipts = filled.judge.path("evenhand-evening/receipts.json");
    std::fs::write(&receipts, "{").unwrap();
    let refused = filled.run(&["send", "marks.csv"]).await.expect(2);
    refused.says(&["receipts.json cannot be read"]);
    std::fs::remove_file(receipts).unwrap();
    filled.run(&["send", "marks.csv"]).await.expect(0);
}

/// Rows of a withdrawn assignment and of a closed round are reported and skipped.
#[tokio::test(flavor = "multi_thread")]
async fn a_judge_reads_which_rows_can_no_longer_be_sent() {
    let Some(filled) = Filled::table().await else {
        return;
    };
    let (cup, rows) = (&filled.cup, &filled.rows);
    filled.save(rows, b';');
    filled.run(&["send", "marks.csv"]).await.expect(0);
    let declare = ["conflict", &rows[1][1], "my former student"];
    filled.run(&declare).await.expect(0);
    let mut late = rows.clone();
    late[2][5] = "1".to_owned();
    filled.save(&late, b';');
    let line = format!(
        "line 2: final {} is no longer yours to judge: skipped.",
        rows[1][1]
    );
    let checked = filled.run(&["check", "marks.csv"]).await.expect(0);
    checked.says(&[&line]);
    for one in cup.assignments().await {
        let waived = body(json!({ "reason": "closing" }));
        let _ = cup.organiser.waive_sheet(&cup.id, &one.id, &waived).await;
    }
    cup.close_short().await;
    let ran = filled.run(&["send", "marks.csv"]).await.expect(4);
    ran.says(&[
        "The round final is closed",
        "the server did not receive these marks in time: marks.csv, line 3.",
    ]);
}

fn read_json(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}
