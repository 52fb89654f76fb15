//! What a ranking remarks, on the terminal and on the page, in three languages.

use crate::support::{folder_with, run_in, text};

const SCORES: &str = "entry,judge,criterion,score,colour\n\
    A,J1,idea,9,red\nA,J2,idea,8,\nA,J1,pitch,9,\nA,J2,pitch,8,\n\
    B,J1,idea,4,\nB,J1,pitch,4,\nB,J2,idea,8,\nB,J2,pitch,8,\n\
    C,J3,idea,5,\nC,J3,pitch,6,\nD,J3,idea,5,\nD,J3,pitch,6,\nD,J1,idea,5,\n\
    G,J2,idea,7,\nG,J2,pitch,7,\n";
const ENTRIES: &str = "entry,title,countries,track\n\
    A,Alpha,CN,x\nB,,RU,x\nC,净水,,y\nD,Ди,KZ,y\nE,Nobody,KZ,y\nG,G,UZ,x\n";
const JUDGES: &str = "judge,countries\nJ1,KZ\nJ2,UZ\nJ3,\n";

/// Standard error and the page, by options.
fn told(options: &[&str]) -> (String, String) {
    let folder = folder_with(&[
        ("scores.csv", SCORES),
        ("entries.csv", ENTRIES),
        ("judges.csv", JUDGES),
    ]);
    let mut arguments = vec!["scores.csv", "--entries", "entries.csv"];
    arguments.extend(["--judges", "judges.csv", "--method", "mean", "--draws", "0"]);
    arguments.extend(["--tie-breaks", "first_places", "--standings", "s.csv"]);
    arguments.extend(["--report", "report.html"]);
    arguments.extend(options);
    let output = run_in(&folder, &arguments);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let page = std::fs::read_to_string(folder.path().join("report.html")).unwrap();
    (text(&output.stderr), page)
}

#[test]
fn remarks_are_told_on_terminal_and_page_in_every_language() {
    let english = "\
note: scores.csv: unknown columns ignored: colour
note: 1 entry has no country: a conflict by country cannot be found for it
note: 1 judge has no country: a conflict by country cannot be found for this judge
note: the method mean is for comparison only; the default method is calibrated
note: 2 entries without a counted score sheet are not ranked: E, G
note: the competition has 2 parts with no judge in common: each part has its own ranks, and scores of different parts must not be compared
note: 2 tracks: each track has its own ranks
note: rank 1: C, D are equal by every rule and share the rank
note: 1 score sheet does not count: a criterion has no mark
note: 1 score sheet does not count: judge and entry share a country
  entry D, judge J1: 1 of 2 criteria have a mark
  entry G, judge J2: UZ on both sides (judge: stated, entry: stated)
";
    let russian = "\
замечание: scores.csv: unknown columns ignored: colour
замечание: у 1 работы не указана страна: конфликт интересов по стране для неё найти нельзя
замечание: у 1 судьи не указана страна: конфликт интересов по стране для него найти нельзя
замечание: метод mean служит только для сравнения; метод по умолчанию — calibrated
замечание: 2 работы без учтённого листа не получают места: E, G
замечание: у частей конкурса нет общих судей (число частей: 2): места в каждой части считаются отдельно, и баллы разных частей сравнивать нельзя
замечание: 2 направления: места в каждом направлении считаются отдельно
замечание: место 1: C, D равны по всем правилам и делят место
замечание: 1 оценочный лист не учтён: нет оценки по одному из критериев
замечание: 1 оценочный лист не учтён: у судьи и работы общая страна
  работа D, судья J1: нет оценки по одному из критериев
  работа G, судья J2: у судьи и работы общая страна
";
    let chinese = "\
说明：scores.csv: unknown columns ignored: colour
说明：1 件作品没有填写国家：无法按国家查出其利益冲突
说明：1 位评委没有填写国家：无法按国家查出其利益冲突
说明：方法 mean 仅供比较；默认方法为 calibrated
说明：2 件作品没有计入的评分表，不参与排名：E, G
说明：比赛有 2 个部分，各部分之间没有共同的评委：各部分分别排名，不同部分的得分不可比较
说明：2 个赛道：各赛道分别排名
说明：第 1 名：C, D 按全部规则均相同，并列该名次
说明：1 份评分表未计入：有评分项没有分数
说明：1 份评分表未计入：评委与作品属于同一国家
  作品 D，评委 J1：有评分项没有分数
  作品 G，评委 J2：评委与作品属于同一国家
";
    for (lang, expected, prefix) in [
        ("en", english, "note: "),
        ("ru", russian, "замечание: "),
        ("zh", chinese, "说明："),
    ] {
        let (said, page) = told(&["--lang", lang]);
        assert_eq!(said, expected);
        // The page lists what does not count by itself.
        for line in expected.lines().take(8) {
            let remark = line.strip_prefix(prefix).unwrap();
            assert!(page.contains(&format!("<li>{remark}</li>")), "{remark}");
        }
    }
}
