//! Tables in the spreadsheets that people open them with.
//!
//! Organisers: LibreOffice reads what is exported, and no text of a person becomes a formula there (threat 14).
//! Judges: `openapi/clients/python/evening.py` writes a table and reads it again as spreadsheets save it.

use crate::tools::require_tools;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use evenhand_client::types::{self, ExportTable};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use uuid::Uuid;

use crate::competition::{Cup, rubric};
use crate::doctor::evenhand;
use crate::stage::{Backend, Call, Client, Stage, body, new_key, tag, whole};

/// Texts that spreadsheets take for formulas, commands or links where nothing keeps them from it.
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

/// The sheets that LibreOffice makes of CSV files, as flat XML; nothing where it is not installed.
fn opened(folder: &Path, tables: &[PathBuf]) -> Option<Vec<String>> {
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let run = std::process::Command::new("soffice")
        .args([
            &profile,
            "--headless",
            // Comma, double quotes, UTF-8, from the first line, each column as it comes, formulas evaluated.
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
        // A sheet for each file, or one with the file's name before it.
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

#[tokio::test(flavor = "multi_thread")]
async fn no_exported_cell_is_a_formula_in_a_spreadsheet() {
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let cup = Cup::open(&stage).await;
    let (organiser, of, round) = (&cup.organiser, &cup.id, &cup.round);
    let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let rows = FORMULAS.iter().enumerate().map(|(at, text)| {
        let text = cell(text);
        format!("E{at},{text},KZ,{text},{text}\n")
    });
    let rows: String = rows.collect();
    cup.import(
        types::ImportTable::Entries,
        &format!("entry,title,countries,team,abstract\n{rows}"),
    )
    .await;
    let rows = FORMULAS.iter().enumerate().map(|(at, text)| {
        let country = ["RU", "BY"][at % 2];
        format!("J{at},{},{country},0,20\n", cell(text))
    });
    let rows: String = rows.collect();
    cup.import(
        types::ImportTable::Judges,
        &format!("judge,name,countries,min_load,max_load\n{rows}"),
    )
    .await;
    let mut judges = Vec::new();
    for judge in organiser.list_judges(of, None, None).given().await.items {
        let invitation = json!({ "role": "judge", "judge_id": judge.id });
        judges.push(organiser.bring(of, invitation, "J").await);
    }
    cup.assign().await;
    for (j, judge) in judges.iter().enumerate() {
        for (a, assignment) in cup.own(judge).await.iter().enumerate() {
            cup.submit(judge, assignment, &(1 + (a * 3 + j) % 9).to_string())
                .await;
        }
    }
    cup.close().await;
    organiser.rank_round(of, round).given().await;

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
    // What a spreadsheet does with the same texts in a table that nobody protects.
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

/// What a run of the judge's program left.
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

    /// A message for the judge, and nothing else on its stream but what the program says on the way.
    #[track_caller]
    fn says(&self, texts: &[&str]) {
        for text in texts {
            let said = format!("{}\n{}", self.out, self.err);
            assert!(said.contains(text), "{text:?} expected in {said}");
        }
    }
}

/// A judge with the program `evening.py` and a folder of their own.
struct Judge {
    client: Client,
    folder: PathBuf,
}

const EVENING: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/openapi/clients/python/evening.py"
);

impl Judge {
    /// Signs in by the program, and by a second invitation through the API to read what the server holds.
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
        // Ctrl-C as a terminal sends it, also where the tests run in a background that ignores it.
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

    /// Runs the program in the judge's folder. No run may show a traceback or an undocumented exit code.
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

    /// Writes a table as a person's spreadsheet would.
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

    /// What the server holds of each of the judge's entries in a round: drafts, or what was submitted last.
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

/// Writes a file anew in another encoding.
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

/// Opens a table in LibreOffice, as in a country that writes 7,5, and saves it again as CSV with these options.
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

/// A round of the same competition with criteria of its own, assigned and open.
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
    // A name that the table uses itself, and one that a spreadsheet would run.
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

/// The competition of four judges and five entries, its judges with the program.
async fn judged(stage: &Stage, folder: &Path) -> (Cup, Vec<Judge>) {
    let (cup, _) = Cup::scoring(stage).await;
    let list = cup.organiser.list_judges(&cup.id, None, None);
    let mut judges = Vec::new();
    for judge in list.given().await.items {
        judges.push(Judge::invited(&cup, &judge, &stage.url, folder).await);
    }
    (cup, judges)
}

/// The place of a column in a table.
#[track_caller]
fn at(rows: &[Vec<String>], name: &str) -> usize {
    let found = rows[0].iter().position(|cell| cell == name);
    found.unwrap_or_else(|| panic!("no column {name} in {:?}", rows[0]))
}

/// Fills in the marks of a round, as a person of a country that writes 7,5.
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

#[tokio::test(flavor = "multi_thread")]
async fn judges_with_spreadsheets_go_through_two_rounds_to_the_end() {
    if !has_python() {
        return;
    }
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (cup, judges) = judged(&stage, folder.path()).await;
    for (_, entry) in &cup.teams {
        for name in ["paper.pdf", "plan.pdf"] {
            let path = crate::files::path(&cup, entry, name);
            let bytes = crate::files::pdf(&format!("{name} of {entry}"));
            let put = crate::files::put(&cup.organiser, &path, &[], bytes).await;
            put.expect(201);
        }
    }
    let second = second_round(&cup).await;

    let mut tables = Vec::new();
    for (number, judge) in judges.iter().enumerate() {
        judge
            .run(&["sheet", "marks.csv", "--language", "ru"])
            .await
            .expect(0);
        let mut rows = judge.table("marks.csv");
        shows_what_there_is_to_read(judge, &rows);
        fill(&mut rows, "final", &["idea", "pitch"], number);
        judge.save("marks.csv", &rows, b';', "utf-8");
        // A person opens the table, and saves it as their spreadsheet likes: Windows' Cyrillic, or UTF-8.
        let encoding = if number % 2 == 0 {
            "59,34,34,1,,1049"
        } else {
            "44,34,76,1,,1049"
        };
        resaved(judge, "marks.csv", encoding);
        judge.run(&["check", "marks.csv"]).await.expect(0);
        let sent = judge.run(&["send", "marks.csv"]).await.expect(0);
        sent.says(&["received as revision 1", "No marks yet: super"]);
        // Once more: the server has it all.
        judge.run(&["send", "marks.csv"]).await.expect(0);
        for (code, sheet) in judge.held(&cup, &cup.round).await {
            assert_eq!(sheet.revisions.len(), 1, "{code}");
            assert_eq!(sheet.revisions[0].comment, "Хорошо; но \"мало\" данных");
        }
        tables.push(rows);
    }
    cup.close().await;

    // The same table goes on: the finished round is passed over in one line, and the other is sent.
    for (number, judge) in judges.iter().enumerate() {
        std::fs::rename(judge.path("marks.csv"), judge.path("first.csv")).unwrap();
        let made = judge.run(&["sheet", "marks.csv"]).await.expect(0);
        made.says(&["The round final is closed: left out"]);
        std::fs::remove_file(judge.path("marks.csv")).unwrap();
        let mut rows = tables[number].clone();
        fill(&mut rows, "super", &["idea", "mark: comment"], number + 4);
        judge.save("marks.csv", &rows, b';', "utf-8");
        let sent = judge.run(&["send", "marks.csv"]).await.expect(0);
        let line = format!(
            "The round final is closed: {} skipped.",
            rows_of(&rows, "final")
        );
        sent.says(&[&line, "received as revision 1"]);
        assert_eq!(
            sent.out.matches("The round final").count(),
            1,
            "{}",
            sent.out
        );
        assert!(sent.err.is_empty(), "{}", sent.err);
        for (code, sheet) in judge.held(&cup, &second.round).await {
            assert_eq!(sheet.revisions.len(), 1, "{code}");
        }
        for (code, sheet) in judge.held(&cup, &cup.round).await {
            assert_eq!(sheet.revisions.len(), 1, "{code} of the first round once");
        }
        let receipts = judge.path("evenhand-evening/receipts.json");
        let (code, said) = evenhand(
            &stage,
            &["audit", "verify", "--heads", receipts.to_str().unwrap()],
        );
        assert_eq!(code, 0, "{said}");
        let number = rows.len() - 1;
        assert!(
            said.contains(&format!("{number} receipts and heads agree")),
            "{said}"
        );
    }
    second.close().await;
    for of in [&cup, &second] {
        let ranked = of.organiser.rank_round(&of.id, &of.round).given().await;
        assert_eq!(ranked.standings.len(), 5);
        assert!(
            ranked.standings.iter().all(|row| row.sheets == 2),
            "{ranked:?}"
        );
        let bundle = of
            .organiser
            .export_bundle(&of.id, &of.round, None)
            .given()
            .await;
        let bundle = whole(bundle).await;
        assert!(evenhand::audit::bundle::verify(&bundle).is_ok());
    }
}

fn rows_of(rows: &[Vec<String>], round: &str) -> String {
    let number = rows.iter().filter(|row| row[0] == round).count();
    format!("{number} row{}", if number == 1 { "" } else { "s" })
}

/// The table and what lies beside it: titles, summaries, files, scales, levels, deadlines.
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

/// One judge of a competition, and the table that the program wrote, filled in.
async fn with_table(stage: &Stage, folder: &Path) -> (Cup, Judge, Vec<Vec<String>>) {
    let (cup, _) = Cup::scoring(stage).await;
    let list = cup.organiser.list_judges(&cup.id, None, None).given().await;
    let judge = Judge::invited(&cup, &list.items[0], &stage.url, folder).await;
    judge
        .run(&["sheet", "new.csv", "--no-files"])
        .await
        .expect(0);
    let mut rows = judge.table("new.csv");
    fill(&mut rows, "final", &["idea", "pitch"], 0);
    (cup, judge, rows)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_judge_s_table_is_read_however_a_spreadsheet_saves_it() {
    if !has_python() {
        return;
    }
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (cup, judge, rows) = with_table(&stage, folder.path()).await;
    let (idea, pitch) = (at(&rows, "idea"), at(&rows, "pitch"));
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
    for (number, (what, rows, delimiter, encoding)) in [
        ("as it is", rows.clone(), b',', "utf-8-sig"),
        ("Excel in Russian, 5µm", rows.clone(), b';', "cp1251"),
        ("Excel in Chinese", rows.clone(), b',', "utf-8"),
        ("Unicode text of Excel", rows.clone(), b'\t', "utf-16"),
        ("UTF-16 without its mark", rows.clone(), b';', "utf-16-le"),
        ("rows moved, blank rows", spread, b';', "utf-8"),
        ("another case, full-width digits", cased, b',', "utf-8"),
        ("columns of the judge's own", longer, b';', "utf-8"),
        ("no title", without("title"), b',', "utf-8"),
        ("no round", without("round"), b';', "utf-8"),
        ("no files", without("files"), b'\t', "utf-8"),
    ]
    .into_iter()
    .enumerate()
    {
        // Every form brings other marks, and is seen to arrive.
        let mark = format!("{},5", 2 + number % 7);
        let mut rows = rows;
        let header = rows
            .iter()
            .position(|r| r.iter().any(|c| c == "pitch"))
            .unwrap();
        let column = rows[header]
            .iter()
            .position(|c| c.trim().eq_ignore_ascii_case("idea"))
            .unwrap();
        let comment = rows[header].iter().position(|c| c == "comment").unwrap();
        for row in rows
            .iter_mut()
            .skip(header + 1)
            .filter(|r| r.len() > column)
        {
            if row.iter().any(|cell| !cell.trim().is_empty()) {
                row[column].clone_from(&mark);
                row[comment] = format!("Хорошо\n{what}");
            }
        }
        judge.save("marks.csv", &rows, delimiter, encoding);
        judge.run(&["check", "marks.csv"]).await.expect(0);
        judge.run(&["send", "--draft", "marks.csv"]).await.expect(0);
        for (code, sheet) in judge.held(&cup, &cup.round).await {
            let draft = sheet
                .draft
                .unwrap_or_else(|| panic!("{what}: no draft of {code}"));
            let given = draft.marks.iter().find(|m| m.criterion == "idea").unwrap();
            assert_eq!(given.score, mark.replace(',', "."), "{what}: {code}");
            assert_eq!(draft.comment, format!("Хорошо\n{what}"));
        }
    }
    // GBK, where all that is not ASCII are a judge's own words; a first line for Excel; line ends of an old Mac.
    let mut own = rows.clone();
    for row in own.iter_mut().skip(1) {
        row[2] = String::new();
        row[3] = String::new();
        *row.last_mut().unwrap() = "很好，但是数据不够".to_owned();
    }
    for (encoding, first, end) in [
        ("gbk", "", "\r\n"),
        ("utf-8", "sep=;\r\n", "\r\n"),
        ("utf-8", "", "\r"),
    ] {
        judge.save("marks.csv", &own, b';', "utf-8");
        let text = std::fs::read_to_string(judge.path("marks.csv")).unwrap();
        let text = format!("{first}{}", text.replace("\r\n", end));
        std::fs::write(judge.path("marks.csv"), text).unwrap();
        recoded(&judge.path("marks.csv"), encoding);
        judge.run(&["send", "--draft", "marks.csv"]).await.expect(0);
        for (_, sheet) in judge.held(&cup, &cup.round).await {
            assert_eq!(sheet.draft.unwrap().comment, "很好，但是数据不够");
        }
    }
    // The column of comments is gone: what the server holds stays.
    let mut bare = rows.clone();
    bare.iter_mut().for_each(|row| drop(row.pop()));
    judge.save("marks.csv", &bare, b',', "utf-8");
    judge.run(&["send", "marks.csv"]).await.expect(0);
    for (_, sheet) in judge.held(&cup, &cup.round).await {
        assert_eq!(sheet.revisions.len(), 1);
        assert_eq!(sheet.revisions[0].comment, "很好，但是数据不够");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_that_is_wrong_with_a_judge_s_table_is_named_and_nothing_is_sent() {
    if !has_python() {
        return;
    }
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (cup, judge, rows) = with_table(&stage, folder.path()).await;
    let (idea, pitch) = (at(&rows, "idea"), at(&rows, "pitch"));
    let (first, second) = (rows[1][1].clone(), rows[2][1].clone());
    let wrong = |change: &dyn Fn(&mut Vec<Vec<String>>)| {
        let mut rows = rows.clone();
        change(&mut rows);
        rows
    };
    for (rows, expected) in [
        (
            wrong(&|rows| {
                // A cell of two lines above: the line is the one that the spreadsheet shows.
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
            }),
            vec![
                "line 2, column F (idea): found '11', expected 1 to 10 in steps of 0.5.".to_owned(),
                "line 3, column F (idea): found '07.май', expected 1 to 10 in steps of 0.5; a spreadsheet turned".to_owned(),
                "line 3, column G (pitch): found nothing, expected 1 to 10 in steps of 0.5.".to_owned(),
                format!("column B (entry): found 'E9999', expected one of your entries, such as {first}"),
                "column B (entry): found nothing, expected the code of the entry".to_owned(),
                "column A (round): found 'semi', expected one of your rounds: final.".to_owned(),
                format!("column B (entry): found '{first}', expected each entry once; line 2 has it already."),
                "7 problems; nothing was sent.".to_owned(),
            ],
        ),
        (
            wrong(&|rows| rows.iter_mut().for_each(|row| drop(row.remove(pitch)))),
            vec!["line 1: found nothing, expected a column \"pitch\", which the round final needs.".to_owned()],
        ),
        (
            wrong(&|rows| rows[0][pitch] = "pich".to_owned()),
            vec!["line 1: found 'pich', expected a column \"pitch\"".to_owned()],
        ),
        (
            wrong(&|rows| rows.iter_mut().for_each(|row| drop(row.remove(1)))),
            vec!["line 1: found round, title, summary".to_owned(), "the column \"entry\"".to_owned()],
        ),
        (
            wrong(&|rows| rows[0][pitch] = "idea".to_owned()),
            vec!["column G (idea): found 'idea', expected one column \"idea\"; another one is F.".to_owned()],
        ),
        (
            // A comma that was not quoted moves the cells.
            wrong(&|rows| rows[1].push("but".to_owned())),
            vec!["line 2, column I: found 'but', expected no value in a column without a heading.".to_owned()],
        ),
        (
            // Only the column of codes was sorted.
            wrong(&|rows| {
                let other = rows[2][1].clone();
                rows[2][1] = rows[1][1].clone();
                rows[1][1] = other;
            }),
            vec![format!("the title of {second}: sort whole rows"), format!("the title of {first}: sort whole rows")],
        ),
        (
            wrong(&|rows| *rows[1].last_mut().unwrap() = "a\u{202e}b".to_owned()),
            vec!["column H (comment): found 'U+202E', expected a text without invisible characters.".to_owned()],
        ),
    ] {
        judge.save("marks.csv", &rows, b';', "utf-8");
        for command in ["check", "send"] {
            let ran = judge.run(&[command, "marks.csv"]).await.expect(2);
            let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
            ran.says(&expected);
        }
    }
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
        std::fs::write(judge.path(name), bytes).unwrap();
        let ran = judge.run(&["send", name]).await.expect(2);
        ran.says(&[name, expected]);
    }
    for (_, sheet) in judge.held(&cup, &cup.round).await {
        assert_eq!(sheet.version, 0, "nothing was sent: {sheet:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_score_sheet_that_another_program_changed_is_shown_and_stays() {
    if !has_python() {
        return;
    }
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (cup, judge, mut rows) = with_table(&stage, folder.path()).await;
    judge.save("marks.csv", &rows, b',', "utf-8");
    let other =
        body(json!({ "marks": [{ "criterion": "idea", "score": "2.5" }], "comment": "by phone" }));
    let mine = cup.own(&judge.client).await;
    let first = mine
        .iter()
        .find(|one| one.entry.code == rows[1][1])
        .unwrap();
    let saved = judge
        .client
        .save_my_draft(&cup.id, &first.id, Some("*"), &other);
    saved.given().await;
    let sent = judge.run(&["send", "marks.csv"]).await.expect(5);
    let line = format!(
        "marks.csv, line 2: final {} was not sent: another program changed",
        rows[1][1]
    );
    let ours = format!("in your table: idea {}", rows[1][5].replace(',', "."));
    sent.says(&[
        &line,
        "on the server (draft): idea 2.5; comment 'by phone'",
        &ours,
        "--overwrite",
    ]);
    for (code, sheet) in judge.held(&cup, &cup.round).await {
        let is_first = code == rows[1][1];
        assert_eq!(sheet.revisions.is_empty(), is_first, "all others were sent");
        assert_eq!(sheet.draft.is_some(), is_first);
    }
    judge
        .run(&["send", "marks.csv", "--overwrite"])
        .await
        .expect(0);
    assert!(
        judge
            .held(&cup, &cup.round)
            .await
            .iter()
            .all(|(_, s)| s.revisions.len() == 1)
    );
    // The judge's own change of mind is no conflict.
    rows[1][5] = "3".to_owned();
    judge.save("marks.csv", &rows, b',', "utf-8");
    judge.run(&["send", "marks.csv"]).await.expect(0);
    // A new table shows what the server holds, and what another program sent is in it.
    let revised = body(json!({ "marks": [
        { "criterion": "idea", "score": "9.5" }, { "criterion": "pitch", "score": "9" },
    ], "comment": "=1+1" }));
    let submitted = judge
        .client
        .submit_my_sheet(&cup.id, &first.id, Some("*"), &revised);
    submitted.given().await;
    judge
        .run(&["send", "marks.csv"])
        .await
        .expect(5)
        .says(&["on the server (revision 3): idea 9.5"]);
    judge
        .run(&["sheet", "newer.csv", "--no-files"])
        .await
        .expect(0);
    let newer = judge.table("newer.csv");
    let row = newer.iter().find(|row| row[1] == first.entry.code).unwrap();
    assert_eq!(row[5..], ["9.5", "9", "'=1+1"]);
    judge.run(&["send", "newer.csv"]).await.expect(0);
    let sheet = judge.client.get_my_sheet(&cup.id, &first.id).given().await;
    assert_eq!(sheet.revisions.len(), 3, "nothing new was sent");
}

/// A server that answers the first connections with a text, and passes the others on.
async fn in_the_way(upstream: &str, refused: usize, answer: &'static str) -> String {
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

#[tokio::test(flavor = "multi_thread")]
async fn a_judge_reads_one_sentence_whatever_fails() {
    if !has_python() {
        return;
    }
    let stage = Stage::start(Backend::Sqlite).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (cup, judge, rows) = with_table(&stage, folder.path()).await;
    judge.save("marks.csv", &rows, b';', "utf-8");
    let list = cup.organiser.list_judges(&cup.id, None, None).given().await;
    let state: Value = read_json(&judge.path("evenhand-evening/sign-in.json"));
    let at_server = |address: &str, token: Option<&str>| {
        let mut state = state.clone();
        state["server"] = json!(address);
        if let Some(token) = token {
            state["token"] = json!(token);
        }
        std::fs::write(
            judge.path("evenhand-evening/sign-in.json"),
            state.to_string(),
        )
        .unwrap();
    };
    // No server, one that is busy, one that is another, one that asks to wait longer than the judge does.
    let nowhere = "http://127.0.0.1:9";
    for (address, code, text) in [
        (
            nowhere.to_owned(),
            3,
            "cannot be reached or is busy (no connection",
        ),
        (
            in_the_way(&stage.url, usize::MAX, BUSY).await,
            3,
            "the server is busy (HTTP 503)",
        ),
        (
            in_the_way(&stage.url, usize::MAX, WAIT_LONG).await,
            3,
            "run the same command again after 600 s",
        ),
        (
            in_the_way(&stage.url, usize::MAX, PORTAL).await,
            3,
            "does not answer as an Evenhand server does (HTTP 200, text/html)",
        ),
        (
            in_the_way(&stage.url, usize::MAX, NO_JSON).await,
            3,
            "does not answer as an Evenhand server does",
        ),
        (
            in_the_way(&stage.url, usize::MAX, MOVED).await,
            2,
            "redirects to https://other.example/",
        ),
    ] {
        at_server(&address, None);
        let ran = judge.run(&["send", "marks.csv"]).await.expect(code);
        ran.says(&[text]);
        assert!(
            ran.err
                .lines()
                .last()
                .unwrap()
                .starts_with("evenhand-evening: "),
            "{}",
            ran.err
        );
    }
    // What passes is waited for.
    at_server(&in_the_way(&stage.url, 1, SLOW_DOWN).await, None);
    let ran = judge.run(&["send", "--draft", "marks.csv"]).await.expect(0);
    ran.says(&["the server asks to slow down (HTTP 429); trying again in 1 s"]);
    // Ctrl-C while it waits.
    at_server(nowhere, None);
    let mut child = judge
        .command(&["--wait", "60", "send", "marks.csv"])
        .spawn()
        .unwrap();
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

    // Invitations that open nothing, and tokens that are none.
    at_server(&stage.url, Some("evh_none"));
    judge
        .run(&["send", "marks.csv"])
        .await
        .expect(4)
        .says(&["does not accept your sign-in", "a new invitation"]);
    let before = read_json(&judge.path("evenhand-evening/sign-in.json"));
    let spent = judge.sign_in(&stage.url, "evi_spent").await.expect(4);
    spent.says(&["The invitation is wrong, used, revoked or expired."]);
    let team = body(json!({ "role": "team", "name": "T" }));
    let team = cup
        .organiser
        .create_invitation(&cup.id, &new_key(), &team)
        .given()
        .await;
    judge
        .sign_in(&stage.url, &team.code)
        .await
        .expect(4)
        .says(&["not for a judge"]);
    assert_eq!(
        before,
        read_json(&judge.path("evenhand-evening/sign-in.json")),
        "what there was stays"
    );
    judge
        .sign_in("judging.example.org", "evi_x")
        .await
        .expect(2)
        .says(&["expected an address such as https://"]);
    judge
        .sign_in(&stage.url, &invitation(&cup, &list.items[0]).await)
        .await
        .expect(0);

    // Files and folders.
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
        judge.run(arguments).await.expect(2).says(&[text]);
    }
    std::fs::write(judge.path("evenhand-evening/receipts.json"), "{").unwrap();
    judge
        .run(&["send", "marks.csv"])
        .await
        .expect(2)
        .says(&["receipts.json cannot be read"]);
    std::fs::remove_file(judge.path("evenhand-evening/receipts.json")).unwrap();
    judge.run(&["send", "marks.csv"]).await.expect(0);

    // An entry that is no longer the judge's, and a round that closed: said, and the rest goes on.
    judge
        .run(&["conflict", &rows[1][1], "my former student"])
        .await
        .expect(0);
    let mut late = rows.clone();
    late[2][5] = "1".to_owned();
    judge.save("marks.csv", &late, b';', "utf-8");
    let line = format!(
        "line 2: final {} is no longer yours to judge: skipped.",
        rows[1][1]
    );
    judge
        .run(&["check", "marks.csv"])
        .await
        .expect(0)
        .says(&[&line]);
    for one in cup.assignments().await {
        let waived = body(json!({ "reason": "closing" }));
        let _ = cup.organiser.waive_sheet(&cup.id, &one.id, &waived).await;
    }
    cup.close().await;
    let ran = judge.run(&["send", "marks.csv"]).await.expect(4);
    ran.says(&[
        "The round final is closed",
        "the server did not receive these marks in time: marks.csv, line 3.",
    ]);
}

fn read_json(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}
