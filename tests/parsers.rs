//! C2: any bytes are read without a panic, and an accepted table reads the same after it is written
//! again.
//!
//! In long, so many minutes a test:
//! `EVENHAND_PARSER_MINUTES=30 cargo test --test parsers -- --nocapture`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test ends at the first thing that is not as it should be, and says how many inputs it tried"
)]

use std::fmt::Debug;
use std::io::{Cursor, Read as _, Write as _};
use std::time::{Duration, Instant};

use evenhand::audit::bundle::{self, Manifest, ResultTables};
use evenhand::audit::checkpoint::Signer;
use evenhand::audit::inspect;
use evenhand::domain::{attachment, media};
use evenhand::ranking::Standing;
use evenhand::table::entries::Countries;
use evenhand::table::{
    assignment, candidates, conflicts, entries, flags, judges, pins, rubric, scores, standings,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, TestError, TestRunner};
use serde_json::json;

/// Tries a property on inputs: a few hundred, or as many as the minutes allow.
fn each<T: Debug + Clone>(what: &str, inputs: &impl Strategy<Value = T>, holds: impl Fn(T)) {
    let minutes = std::env::var("EVENHAND_PARSER_MINUTES");
    let minutes = minutes.map_or(0.0, |m| m.parse::<f64>().unwrap());
    let end = Instant::now() + Duration::from_secs_f64(60.0 * minutes);
    let config = Config {
        cases: 400,
        failure_persistence: None,
        ..Config::default()
    };
    let mut tried = 0;
    loop {
        let run = TestRunner::new(config.clone()).run(inputs, |input| {
            holds(input);
            Ok(())
        });
        match run {
            Ok(()) => tried += config.cases,
            Err(TestError::Fail(why, input)) => panic!("{what}: {why}\nthe input: {input:?}"),
            Err(other) => panic!("{what}: {other}"),
        }
        if Instant::now() >= end {
            break;
        }
    }
    println!("{what}: {tried} inputs");
}

/// A change of a file.
#[derive(Clone, Debug)]
enum Edit {
    Set(Index, u8),
    Cut(Index, usize),
    Double(Index, usize),
    Insert(Index, &'static str),
    Any(Index, String),
}

/// What parsers trip over.
const SNAGS: [&str; 44] = [
    "\"",
    "\"\"",
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    "\0",
    "'",
    "=",
    "+",
    "-",
    "@",
    "＝",
    "\u{feff}",
    "\u{202e}",
    "\u{200d}",
    "\u{e9}",
    "\u{65}\u{301}",
    "\u{10ffff}",
    "1e400",
    "-0",
    "NaN",
    "inf",
    "1e-30",
    "9223372036854775808",
    "79228162514264337593543950336",
    "0.00000000000000000000000000001",
    "0x1",
    "CN",
    "CN;KZ",
    "XX",
    ":",
    ":2",
    ":4",
    "true",
    "null",
    "{",
    "[",
    "}",
    "]",
    "\\ud800",
];

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<Index>;
    prop_oneof![
        1 => (at(), any::<u8>()).prop_map(|(at, byte)| Edit::Set(at, byte)),
        1 => (at(), 1..40_usize).prop_map(|(at, length)| Edit::Cut(at, length)),
        1 => (at(), 1..200_usize).prop_map(|(at, length)| Edit::Double(at, length)),
        3 => (at(), select(&SNAGS[..])).prop_map(|(at, snag)| Edit::Insert(at, snag)),
        1 => (at(), ".{0,8}").prop_map(|(at, text)| Edit::Any(at, text)),
    ]
}

fn edited(mut bytes: Vec<u8>, edits: Vec<Edit>) -> Vec<u8> {
    for edit in edits {
        let place = |at: Index| at.index(bytes.len() + 1);
        match edit {
            Edit::Set(at, byte) => {
                let at = place(at);
                if let Some(there) = bytes.get_mut(at) {
                    *there = byte;
                }
            }
            Edit::Cut(at, length) => {
                let at = place(at);
                bytes.drain(at..bytes.len().min(at + length));
            }
            Edit::Double(at, length) => {
                let at = place(at);
                let again = bytes[at..bytes.len().min(at + length)].to_vec();
                bytes.splice(at..at, again);
            }
            Edit::Insert(at, snag) => {
                let at = place(at);
                bytes.splice(at..at, snag.bytes());
            }
            Edit::Any(at, text) => {
                let at = place(at);
                bytes.splice(at..at, text.bytes());
            }
        }
    }
    bytes
}

/// Arbitrary bytes, and good files with a few changes.
fn bytes_like(good: &'static [&'static [u8]]) -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        1 => proptest::collection::vec(any::<u8>(), 0..200),
        6 => (select(good), proptest::collection::vec(edit(), 0..8))
            .prop_map(|(bytes, edits)| edited(bytes.to_vec(), edits)),
    ]
}

/// Bytes like a good table, and tables of its columns with any texts as cells.
fn table_like(good: &'static [&'static [u8]]) -> impl Strategy<Value = Vec<u8>> {
    let cell = prop_oneof![
        2 => select(&["CN", "KZ;RU", "A1", "B2", "3", "7.5", "yes", "no", "", "confirmed", "must", "never", "energy:3"][..])
            .prop_map(str::to_owned),
        1 => select(&SNAGS[..]).prop_map(str::to_owned),
        1 => ".{0,12}",
        1 => "[-='+@:; a1]{0,6}",
    ];
    let rows = proptest::collection::vec(proptest::collection::vec(cell, 0..14), 0..4);
    let quoted = |cell: String| format!("\"{}\"", cell.replace('"', "\"\""));
    let made = (select(good), rows).prop_map(move |(good, rows)| {
        let header = good.split(|b| *b == b'\n').next().unwrap_or_default();
        let width = header.iter().filter(|b| **b == b',').count() + 1;
        let mut bytes = header.to_vec();
        for row in rows {
            let mut cells: Vec<String> = row.into_iter().map(quoted).take(width).collect();
            cells.resize(width, String::new());
            bytes.push(b'\n');
            bytes.extend(cells.join(",").into_bytes());
        }
        bytes
    });
    prop_oneof![bytes_like(good), made]
}

const ENTRIES: &[u8] = "entry,title,countries,organisations,city,track,language,topics,members,abstract\n\
    A1,Мост,CN;KZ,\"\u{5927}\u{5b66}; =School\",Tashkent,energy,ru,energy;water,\"Li; O'Connor\",\"two\nlines\"\n\
    B2,\"=1+1, \"\"x\"\"\",RU,,,,,,,\n".as_bytes();
const JUDGES: &[u8] =
    b"judge,name,email,countries,organisation,city,languages,topics,min_load,max_load,tracks,experience\n\
    J1,Anna,a@b.example,CN;BY,Lab,Minsk,en;ru,energy:3;water,1,9,energy,2\nJ2,+Bo,,RU,,,,,0,,,\n";
const ASSIGNMENT: &[u8] = b"entry,judge,affinity,pinned\nA1,J1,700,yes\nB2,J1,,no\nA1,J2,0,\n";
const PINS: &[u8] = b"judge,entry,pin\nJ1,A1,must\nJ2,B2,never\n";
const CONFLICTS: &[u8] =
    b"judge,entry,kind,reason\nJ1,A1,coach,\"taught, \"\"once\"\"\"\nJ2,B2,,\n";
const FLAGS: &[u8] = b"judge,decision,reason\nJ1,confirmed,=careless\nJ2,refused,\n";
const RUBRIC: &[u8] =
    b"criterion,weight,min,max,step,title\nidea,2,1,10,0.5,Idea\npitch,1.50,0,5,,\n";
const SCORES: &[u8] =
    b"entry,judge,criterion,score\nA1,J1,idea,7.5\nA1,J1,pitch,4\nA1,J2,idea,6.50\nA1,J2,pitch,3\n\
    B2,J1,idea,5\nB2,J1,pitch,2\nB2,J2,idea,1\nB2,J2,pitch,0\n";
const STANDINGS: &[u8] = b"rank,rank_low,rank_high,entry,title,countries,track,sheets,raw_mean,score,standard_error,p_win,p_top_n,tied_group,component\n\
    1,1,2,A1,'=Title,CN;KZ,energy,2,7.25,0.1,1e-9,0.5,1,,1\n2,,,B2,,,,2,-1,-0.1,,,,top 1,1\n";

/// Rows without their lines, which writing changes.
macro_rules! lineless {
    ($rows:expr) => {{
        let mut rows = $rows;
        rows.iter_mut().for_each(|row| row.line = 0);
        rows
    }};
}

#[test]
fn entries_are_read_and_written() {
    for countries in [Countries::Required, Countries::Optional] {
        each("entries", &table_like(&[ENTRIES]), |bytes| {
            if let Ok(read) = entries::read("f", &bytes, countries) {
                let again = entries::read("f", &entries::write(&read.rows), countries).unwrap();
                assert_eq!(lineless!(again.rows), lineless!(read.rows));
            }
        });
    }
}

#[test]
fn judges_are_read_and_written() {
    for countries in [Countries::Required, Countries::Optional] {
        each("judges", &table_like(&[JUDGES]), |bytes| {
            if let Ok(read) = judges::read("f", &bytes, countries) {
                let again = judges::read("f", &judges::write(&read.rows), countries).unwrap();
                assert_eq!(lineless!(again.rows), lineless!(read.rows));
            }
        });
    }
}

#[test]
fn small_tables_are_read_and_written() {
    each("assignment", &table_like(&[ASSIGNMENT]), |bytes| {
        if let Ok(read) = assignment::read("f", &bytes) {
            let again = assignment::read("f", &assignment::write(&read.rows)).unwrap();
            assert_eq!(lineless!(again.rows), lineless!(read.rows));
        }
    });
    each("pins", &table_like(&[PINS]), |bytes| {
        if let Ok(read) = pins::read("f", &bytes) {
            let again = pins::read("f", &pins::write(&read.rows)).unwrap();
            assert_eq!(lineless!(again.rows), lineless!(read.rows));
        }
    });
    each("conflicts", &table_like(&[CONFLICTS]), |bytes| {
        if let Ok(read) = conflicts::read("f", &bytes) {
            let again = conflicts::read("f", &conflicts::write(&read.rows)).unwrap();
            assert_eq!(lineless!(again.rows), lineless!(read.rows));
        }
    });
    each("flags", &table_like(&[FLAGS]), |bytes| {
        if let Ok(read) = flags::read("f", &bytes) {
            let again = flags::read("f", &flags::write(&read.rows)).unwrap();
            assert_eq!(again.rows, read.rows);
        }
    });
    let affinities: &[u8] = b"entry,judge,affinity\nA1,J1,0\nA1,J2,1000\n";
    each(
        "candidates",
        &table_like(Vec::leak(vec![affinities])),
        |bytes| {
            let known = |id: &str| id.len().checked_sub(1).and_then(|n| u32::try_from(n).ok());
            let _ = candidates::read("f", &bytes, known, known);
        },
    );
}

/// Whatever ends the lines, and wherever lines are blank or lie within quotes: a problem names the
/// line that an editor shows, which here counts what precedes the row.
#[test]
fn problems_name_the_line_of_an_editor() {
    let end = || select(&["\n", "\r\n", "\r"][..]);
    let blank = select(&["", "", " ", ",,", " , ,\u{a0}"][..]);
    let blanks = proptest::collection::vec((blank, end()), 0..3);
    let judge = (select(&["J1", "\"J#1\"", "\"J#\"\"#1\""][..]), end());
    let row = (
        blanks,
        judge.prop_map(|(judge, end)| judge.replace('#', end)),
        any::<bool>(),
        end(),
    );
    let inputs = (
        select(&["", "\u{feff}", "sep=,\r\n", "\u{feff}sep=,\r", "\n"][..]),
        end(),
        proptest::collection::vec(row, 1..12),
    );
    each("lines", &inputs, |(before, end, rows)| {
        let mut text = format!("{before}judge,entry,pin{end}");
        let mut expected = Vec::new();
        let mut begins = Vec::new();
        for (at, (blanks, judge, is_good, end)) in rows.into_iter().enumerate() {
            text.extend(blanks.into_iter().flat_map(|(blank, end)| [blank, end]));
            if !is_good {
                begins.push((text.len(), format!("bad{at}")));
            }
            let pin = if is_good {
                "must"
            } else {
                &begins.last().unwrap().1
            };
            text += &format!("{judge},E1,{pin}{end}");
        }
        for (begin, value) in begins {
            let lines = text[..begin].replace("\r\n", "\n").replace('\r', "\n");
            expected.push((lines.matches('\n').count() as u64 + 1, value));
        }
        let read = pins::read("f", text.as_bytes());
        let problems = read.map_or_else(|problems| problems.0, |_| Vec::new());
        let found: Vec<(u64, String)> = problems.into_iter().map(|p| (p.line, p.value)).collect();
        assert_eq!(found, expected, "{text:?}");
    });
}

#[test]
fn rubrics_and_scores_are_read_and_written() {
    each("rubric", &table_like(&[RUBRIC]), |bytes| {
        if let Ok((read, _)) = rubric::read("f", &bytes) {
            let (again, _) = rubric::read("f", &rubric::write(&read)).unwrap();
            assert_eq!(again, read);
        }
    });
    each("scores", &table_like(&[SCORES]), |bytes| {
        let Ok(read) = scores::read("f", &bytes) else {
            return;
        };
        for read in read.rows {
            let text = |list: &[String], at: u32| list[at as usize].clone();
            let marks = |s: &scores::Scores| -> Vec<(String, String, String, String)> {
                let mark = |m: &scores::ScoreRow| {
                    let ids = (text(&s.entries, m.entry), text(&s.judges, m.judge));
                    (
                        ids.0,
                        ids.1,
                        text(&s.criteria, m.criterion),
                        m.score.to_string(),
                    )
                };
                s.marks.iter().map(mark).collect()
            };
            let said = marks(&read);
            let rows = said
                .iter()
                .map(|(e, j, c, s)| (&**e, &**j, &**c, s.parse().unwrap()));
            let again = scores::read("f", &scores::write(rows)).unwrap();
            assert_eq!(marks(&again.rows[0]), said);
        }
    });
    each("standings", &table_like(&[STANDINGS]), |bytes| {
        if let Ok(read) = standings::read("f", &bytes) {
            let again = standings::read("f", &standings::write(&read.rows)).unwrap();
            let same = |a: &Standing, b: &Standing| a == b;
            assert!(
                again.rows.iter().zip(&read.rows).all(|(a, b)| same(a, b)),
                "{again:?}"
            );
        }
    });
}

/// A small round, ranked.
fn tables() -> ResultTables {
    let plan = json!({
        "method": "mean", "same_country": "exclude", "top": 1, "draws": 0, "seed": 1, "robust": false, "ignore_tracks": false,
    });
    ResultTables {
        entries: ENTRIES.to_vec(),
        judges: JUDGES.to_vec(),
        assignment: ASSIGNMENT.to_vec(),
        rubric: RUBRIC.to_vec(),
        scores: SCORES.to_vec(),
        flags: Vec::new(),
        plan: serde_json::from_value(plan).unwrap(),
        amendments: Vec::new(),
    }
}

fn good_bundle() -> Vec<u8> {
    let tables = tables();
    let mark = evenhand::audit::chain::ChainPosition {
        seq: 7,
        hash: "ab".repeat(32),
        at: 0,
    };
    let signer = Signer::new(&[7; 32]).unwrap();
    let manifest = Manifest {
        format: bundle::FORMAT.to_owned(),
        competition: "Cup".to_owned(),
        round: "final".to_owned(),
        number: 1,
        version: bundle::VERSION.to_owned(),
        audit_seq: mark.seq,
        audit_hash: mark.hash.clone(),
        checkpoint: Some(signer.sign(&mark, "2026-11-25T10:00:00Z".to_owned())),
        files: std::collections::BTreeMap::new(),
    };
    let bytes = bundle::write(manifest, &tables, &tables.rank().unwrap()).unwrap();
    bundle::verify(&bytes).unwrap();
    bytes
}

/// The files of a bundle.
fn unpacked(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let count = zip.len();
    let mut file = |at: usize| {
        let mut file = zip.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        (name, content)
    };
    (0..count).map(&mut file).collect()
}

fn packed(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// No bundle whose files say something else verifies, and none makes the reader panic.
#[test]
fn bundles_are_read_or_refused() {
    let good: &'static [u8] = Vec::leak(good_bundle());
    each("bundle", &bytes_like(Vec::leak(vec![good])), |bytes| {
        let opened = bundle::open(&bytes);
        if bundle::verify(&bytes).is_ok() {
            assert_eq!(opened.unwrap().1, tables());
        }
    });
    let files = unpacked(good);
    let changed = (
        any::<Index>(),
        proptest::collection::vec(edit(), 1..6),
        any::<bool>(),
    );
    each("files of a bundle", &changed, |(which, edits, honest)| {
        let mut files = files.clone();
        let at = which.index(files.len());
        files[at].1 = edited(files[at].1.clone(), edits);
        let is_same = files[at].1 == unpacked(good)[at].1;
        if honest {
            // An attacker who changes a table can write its digest too: the recomputed standings
            // show it.
            let digest = evenhand::audit::chain::sha256(&files[at].1);
            let name = files[at].0.clone();
            let manifest = files
                .iter_mut()
                .find(|f| f.0 == "manifest.json" && f.0 != name);
            if let Some((_, text)) = manifest {
                let mut read: serde_json::Value = serde_json::from_slice(text).unwrap();
                read["files"][&name] = json!(digest);
                *text = read.to_string().into_bytes();
            }
        }
        let bytes = packed(&files);
        let _ = bundle::open(&bytes);
        let verified = bundle::verify(&bytes);
        assert!(is_same || honest || files[at].0 == "manifest.json" || verified.is_err());
    });
}

/// Receipts, heads and signed checkpoints of any JSON; keys of any text.
#[test]
fn receipts_checkpoints_and_keys_are_read_or_refused() {
    let good: &'static [u8] =
        br#"[{"audit_seq":7,"audit_hash":"ab"},{"items":[{"seq":8,"hash":"cd"}]},
        {"seq":7,"hash":"ab","signed_at":"2026-11-25T10:00:00Z","key":"07","signature":"AA=="}]"#;
    each("receipts", &bytes_like(Vec::leak(vec![good])), |bytes| {
        for document in serde_json::Deserializer::from_slice(&bytes).into_iter() {
            let document: serde_json::Value = document.unwrap_or_default();
            let _ = inspect::receipts(&document);
            for checkpoint in inspect::checkpoints(&document) {
                assert!(!checkpoint.holds());
            }
        }
    });
    let signer = Signer::new(&[7; 32]).unwrap();
    let mark = evenhand::audit::chain::ChainPosition {
        seq: 7,
        hash: "ab".repeat(32),
        at: 0,
    };
    let signed = signer.sign(&mark, "2026-11-25T10:00:00Z".to_owned());
    let text: &'static [u8] = Vec::leak(serde_json::to_vec(&signed).unwrap());
    each("checkpoints", &bytes_like(Vec::leak(vec![text])), |bytes| {
        let Ok(document) = serde_json::from_slice(&bytes) else {
            return;
        };
        for found in inspect::checkpoints(&document) {
            // Base64 and hexadecimal have several spellings of the same bytes.
            let says = |c: &evenhand::audit::checkpoint::Checkpoint| {
                (
                    c.seq,
                    c.hash.clone(),
                    c.signed_at.clone(),
                    c.key.to_lowercase(),
                )
            };
            assert!(!found.holds() || says(&found) == says(&signed));
        }
    });
    each("keys", &bytes_like(&[&[b'0'; 64]]), |bytes| {
        let _ = Signer::read(&String::from_utf8_lossy(&bytes));
    });
}

/// Files of entries, by their bytes and by their names.
#[test]
fn files_are_recognised_or_refused() {
    let good: &[&[u8]] = &[
        b"%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n",
        b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde\0\0\0\x0cIDATx\x9cc\xf8\xcf\xc0\0\0\x03\x01\x01\0\xc9\xfe\x92\xef\0\0\0\0IEND\xaeB`\x82",
        b"\xff\xd8\xff\xe1\0\x20Exif\0\0MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0\xff\xda\0\x02\0\xff\xd9",
        b"\0\0\0\x14ftypisom\0\0\0\0isom\0\0\0\x20moov\0\0\0\x18udta\0\0\0\x10\xa9xyz\0\0\0\0\0\0\0\0",
    ];
    each("files", &bytes_like(Vec::leak(good.to_vec())), |bytes| {
        let size = bytes.len() as u64;
        // A size that lies is what a file that is cut off has.
        for size in [size, size / 2, size + 9, u64::MAX] {
            let _ = media::inspect(&mut Cursor::new(&bytes), size);
        }
    });
    each(
        "names of files",
        &"(\\PC|[./\\\\\u{0}\u{202e} ]){0,20}(\\.pdf)?",
        |given| {
            if let Ok(name) = attachment::name(&given) {
                assert_eq!(attachment::name(&name).as_ref(), Ok(&name), "{given:?}");
                assert!(!name.contains(['/', '\\', '\0']) && name != "." && name != "..");
            }
        },
    );
}
