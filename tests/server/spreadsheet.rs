//! Tables in the spreadsheet that organisers open them with: LibreOffice reads what is exported, and nobody's text
//! becomes a formula there (threat 14).

use std::path::{Path, PathBuf};
use std::process::Stdio;

use evenhand_client::types::{self, ExportTable};
use serde_json::json;

use crate::competition::Cup;
use crate::stage::{Backend, Call, Stage, skipped, whole};

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
        skipped("soffice (LibreOffice Calc)");
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
