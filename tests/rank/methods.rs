//! The other methods, agreement and parts of the graph, against R and Python.

use evenhand::ranking::diagnose::agreement;

use super::support::*;

#[test]
fn additive_agrees_with_least_squares() {
    let Some(folders) = reference("least squares") else {
        return;
    };
    for folder in folders
        .iter()
        .filter(|f| f.join("expected/ols-entries.csv").exists())
    {
        let ranked = rank(folder, &["--method", "additive"]);
        let expected = json(&folder.join("expected/summary.json"));
        let sigma = at(&expected, "/OLS/sigma");
        let n = &ranked.name;
        let variance = at(&ranked.summary, "/variance_residual");
        near(n, variance.sqrt(), sigma, 1e-8 * sigma);
        for (id, row) in table(&folder.join("expected/ols-entries.csv"), "entry") {
            let found = &ranked.standings[&id];
            near(
                &format!("{n} {id}"),
                number(found, "score"),
                number(&row, "adjusted"),
                1e-8 * sigma,
            );
            let error = number(&row, "se");
            near(
                &format!("{n} {id} error"),
                number(found, "standard_error"),
                error,
                1e-8 * error,
            );
        }
        for (id, row) in table(&folder.join("expected/ols-judges.csv"), "judge") {
            let found = &ranked.judges[&id];
            near(
                &format!("{n} {id}"),
                -number(found, "severity"),
                number(&row, "effect"),
                1e-8 * sigma,
            );
            let error = number(&row, "se");
            near(
                &format!("{n} {id} error"),
                number(found, "severity_se"),
                error,
                1e-8 * error,
            );
        }
    }
}

#[test]
fn intraclass_correlations_of_complete_data_agree_with_pingouin() {
    let Some(folders) = reference("intraclass correlations") else {
        return;
    };
    let mut seen = 0;
    for folder in folders {
        let python = json(&folder.join("expected/python.json"));
        let Some(expected) = python.get("pingouin_ICC") else {
            continue;
        };
        seen += 1;
        let icc = agreement::icc(&sheets_of(&folder, false)).unwrap();
        for (key, found) in [
            ("ICC(1,1)", icc.single_one_way),
            ("ICC(A,1)", icc.single_absolute),
            ("ICC(C,1)", icc.single_consistency),
            ("ICC(1,k)", icc.mean_one_way),
            ("ICC(A,k)", icc.mean_absolute),
            ("ICC(C,k)", icc.mean_consistency),
        ] {
            near(
                &format!("{} {key}", name(&folder)),
                found,
                expected[key].as_f64().unwrap(),
                1e-9,
            );
        }
    }
    assert!(seen >= 6, "{seen}");
}

#[test]
fn parts_that_share_no_judge_are_ranked_apart() {
    let Some(folders) = reference("parts") else {
        return;
    };
    let folder = folders
        .iter()
        .find(|f| name(f) == "edge_disconnected")
        .unwrap();
    let ranked = rank(folder, &[]);
    assert_eq!(ranked.summary["components"], 2);
    assert_eq!(at(&ranked.summary, "/lambda2"), 0.0);
    let firsts: Vec<_> = ranked
        .standings
        .values()
        .filter(|r| r["rank"] == "1")
        .collect();
    assert_eq!(firsts.len(), 2);
    assert_ne!(firsts[0]["component"], firsts[1]["component"]);
    for row in ranked.standings.values() {
        assert!(number(row, "rank_high") <= 12.0, "{row:?}");
    }
    let output = evenhand(&["rank", &folder.join("scores.csv").display().to_string()]);
    assert!(
        text(&output.stderr).contains("2 parts"),
        "{}",
        text(&output.stderr)
    );
}
