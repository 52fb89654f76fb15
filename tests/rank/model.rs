//! The calibrated model against lme4.

use std::path::Path;

use evenhand::ranking::fit::calibrated::{Calibration, Settings, Tracks, calibrate};
use evenhand::ranking::fit::sheets::Sheets;
use serde_json::Value;

use super::support::*;

#[test]
fn plain_fits_agree_with_lme4_on_every_data_set() {
    let Some(folders) = reference("plain fits") else {
        return;
    };
    for folder in folders {
        let ranked = rank(&folder, &["--draws", "0"]);
        let (n, s) = (&ranked.name, &ranked.summary);
        let expected = json(&folder.join("expected/summary.json"));
        let python = json(&folder.join("expected/python.json"));
        for (field, reference) in [
            ("sheets", "n_scores"),
            ("entries", "n_entries"),
            ("judges", "n_judges"),
            ("components", "n_components"),
        ] {
            assert_eq!(s[field], expected[reference], "{n} {field}");
        }
        let residual = at(&expected, "/REML/var_resid");
        let sigma = residual.sqrt();
        near(
            &format!("{n} criterion"),
            at(s, "/reml_criterion"),
            at(&expected, "/REML/criterion"),
            1e-5,
        );
        for (field, reference) in [
            ("entry", "entry"),
            ("judge", "judge"),
            ("residual", "resid"),
        ] {
            let found = at(s, &format!("/variance_{field}"));
            near_variance(
                &format!("{n} {field}"),
                found,
                at(&expected, &format!("/REML/var_{reference}")),
                residual,
            );
        }
        near(
            &format!("{n} mean"),
            at(s, "/mean"),
            at(&expected, "/REML/intercept"),
            1e-4 * sigma,
        );
        near(
            &format!("{n} icc"),
            at(s, "/icc_single"),
            at(&expected, "/icc_single_absolute"),
            1e-3,
        );
        if let Some(expected) = python.pointer("/judge_graph_lambda2_normalised") {
            near(
                &format!("{n} lambda2"),
                at(s, "/lambda2"),
                expected.as_f64().unwrap(),
                1e-8,
            );
        }
        let alpha = at(&python, "/krippendorff/interval");
        near(
            &format!("{n} alpha"),
            at(s, "/krippendorff_alpha"),
            alpha,
            1e-9,
        );
        match expected.get("kendall_W") {
            Some(w) => near(
                &format!("{n} W"),
                at(s, "/kendall_w"),
                w.as_f64().unwrap(),
                1e-9,
            ),
            None => assert_eq!(s["kendall_w"], Value::Null, "{n}"),
        }
        entries_agree(&ranked, &folder, sigma);
        let judges = table(&folder.join("expected/reml-judges.csv"), "judge");
        assert_eq!(judges.len(), ranked.judges.len(), "{n}");
        for (id, row) in &judges {
            let found = -number(&ranked.judges[id], "severity");
            near(
                &format!("{n} {id}"),
                found,
                number(row, "blup"),
                1e-4 * sigma,
            );
        }
    }
}

fn entries_agree(ranked: &Ranked, folder: &Path, sigma: f64) {
    let n = &ranked.name;
    let expected = table(&folder.join("expected/reml-entries.csv"), "entry");
    let pev = table(&folder.join("expected/pev.csv"), "entry");
    assert_eq!(expected.len(), ranked.standings.len(), "{n}");
    for (id, row) in &expected {
        let found = &ranked.standings[id];
        assert_eq!(found["sheets"], row["n"], "{n} {id}");
        near(
            &format!("{n} {id} raw"),
            number(found, "raw_mean"),
            number(row, "raw_mean"),
            1e-9,
        );
        near(
            &format!("{n} {id}"),
            number(found, "score"),
            number(row, "predicted"),
            1e-4 * sigma,
        );
        let error = number(&pev[id], "predicted_se");
        near(
            &format!("{n} {id} error"),
            number(found, "standard_error"),
            error,
            1e-4 * sigma,
        );
    }
}

#[test]
fn track_effects_agree_with_lme4() {
    let Some(folders) = reference("track effects") else {
        return;
    };
    let mut seen = 0;
    for folder in folders
        .iter()
        .filter(|f| f.join("expected/track-entries.csv").exists())
    {
        if name(folder) == "wine_bitterness" {
            continue; // tracks of two entries: compared through the library below
        }
        seen += 1;
        let ranked = rank(folder, &["ENTRIES", "--draws", "0"]);
        let expected = json(&folder.join("expected/variants.json"));
        let n = &ranked.name;
        let residual = at(&expected, "/track/var_residual");
        near(
            n,
            at(&ranked.summary, "/reml_criterion"),
            at(&expected, "/track/REMLcrit"),
            1e-5,
        );
        for field in ["entry", "judge", "residual"] {
            let found = at(&ranked.summary, &format!("/variance_{field}"));
            near_variance(
                n,
                found,
                at(&expected, &format!("/track/var_{field}")),
                residual,
            );
        }
        for (id, row) in table(&folder.join("expected/track-entries.csv"), "entry") {
            assert_eq!(ranked.standings[&id]["track"], row["track"]);
            let found = number(&ranked.standings[&id], "score");
            near(
                &format!("{n} {id}"),
                found,
                number(&row, "predicted"),
                1e-4 * residual.sqrt(),
            );
        }
        for (id, row) in table(&folder.join("expected/track-judges.csv"), "judge") {
            let found = -number(&ranked.judges[&id], "severity");
            near(
                &format!("{n} {id}"),
                found,
                number(&row, "blup"),
                1e-4 * residual.sqrt(),
            );
        }
    }
    assert_eq!(seen, 3);
}

fn library_agrees(what: &str, sheets: &Sheets, fit: &Calibration, expected: &Value, folder: &Path) {
    let residual = at(expected, "/var_residual");
    near(what, fit.criterion, at(expected, "/REMLcrit"), 1e-5);
    near_variance(what, fit.variance_residual, residual, residual);
    near_variance(
        what,
        fit.variance_entry,
        at(expected, "/var_entry"),
        residual,
    );
    near_variance(
        what,
        fit.variance_judge,
        at(expected, "/var_judge"),
        residual,
    );
    let kind = what.split(' ').next().unwrap();
    let file = |side: &str| folder.join(format!("expected/{kind}-{side}.csv"));
    let entries = table(&file("entries"), "entry");
    for (id, effect) in sheets.entries.iter().zip(&fit.entry_effect) {
        near(
            &format!("{what} {id}"),
            *effect,
            number(&entries[id], "blup"),
            1e-4 * residual.sqrt(),
        );
    }
    let judges = table(&file("judges"), "judge");
    for (id, effect) in sheets.judges.iter().zip(&fit.judge_effect) {
        near(
            &format!("{what} {id}"),
            *effect,
            number(&judges[id], "blup"),
            1e-4 * residual.sqrt(),
        );
    }
}

#[test]
fn fixed_tracks_of_few_entries_agree_with_lme4_through_the_library() {
    let Some(folders) = reference("fixed tracks") else {
        return;
    };
    let folder = folders
        .iter()
        .find(|f| name(f) == "wine_bitterness")
        .unwrap();
    let sheets = sheets_of(folder, true);
    let settings = Settings {
        tracks: Tracks::Fixed,
        ..Settings::default()
    };
    let fit = calibrate(&sheets, &settings).unwrap();
    let expected = &json(&folder.join("expected/variants.json"))["track"];
    library_agrees("track wine_bitterness", &sheets, &fit, expected, folder);
    for ((track, mean), error) in sheets
        .tracks
        .iter()
        .zip(&fit.track_mean)
        .zip(&fit.track_error)
    {
        near(
            track,
            *mean,
            at(expected, &format!("/fixef/track{track}")),
            1e-4,
        );
        near(
            track,
            *error,
            at(expected, &format!("/fixef_se/track{track}")),
            1e-4,
        );
    }
}

#[test]
fn known_weights_of_judges_agree_with_lme4_through_the_library() {
    let Some(folders) = reference("weights") else {
        return;
    };
    let mut seen = 0;
    for folder in folders
        .iter()
        .filter(|f| f.join("expected/weighted-entries.csv").exists())
    {
        seen += 1;
        let sheets = sheets_of(folder, false);
        let weights: Vec<f64> = (0..sheets.judges.len())
            .map(|j| [1.0, 0.5, 2.0, 0.25][j % 4])
            .collect();
        let settings = Settings {
            weights: Some(&weights),
            ..Settings::default()
        };
        let fit = calibrate(&sheets, &settings).unwrap();
        let expected = &json(&folder.join("expected/variants.json"))["weighted"];
        library_agrees(
            &format!("weighted {}", name(folder)),
            &sheets,
            &fit,
            expected,
            folder,
        );
        near("intercept", fit.mean, at(expected, "/intercept"), 1e-4);
        let error = at(expected, "/intercept_se");
        near("intercept error", fit.track_error[0], error, 1e-4 * error);
    }
    assert!(seen >= 8, "{seen}");
}

#[test]
fn the_same_country_effect_agrees_with_lme4() {
    let Some(folders) = reference("same country") else {
        return;
    };
    let mut seen = 0;
    for folder in folders {
        let expected = json(&folder.join("expected/summary.json"));
        let Some(expected) = expected.get("same_country") else {
            continue;
        };
        seen += 1;
        let with = |rule| {
            [
                "ENTRIES",
                "JUDGES",
                "--ignore-tracks",
                "--draws",
                "0",
                "--same-country",
                rule,
            ]
        };
        let ranked = rank(&folder, &with("estimate"));
        let (n, s) = (&ranked.name, &ranked.summary);
        let (beta, error) = (at(expected, "/beta"), at(expected, "/se"));
        near(n, at(s, "/same_country_effect"), beta, 1e-4 * beta.abs());
        near(n, at(s, "/same_country_effect_se"), error, 1e-4 * error);
        near(n, at(s, "/reml_criterion"), at(expected, "/REMLcrit"), 1e-5);
        let residual = at(expected, "/var_resid");
        near_variance(
            n,
            at(s, "/variance_entry"),
            at(expected, "/var_entry"),
            residual,
        );
        near_variance(
            n,
            at(s, "/variance_judge"),
            at(expected, "/var_judge"),
            residual,
        );
        // By default exactly these sheets do not count.
        let excluded = rank(&folder, &with("exclude"));
        let same = json(&folder.join("expected/summary.json"))["n_same_country"]
            .as_u64()
            .unwrap();
        assert_eq!(
            excluded.summary["left_out"]["same_country"].as_u64(),
            Some(same),
            "{n}"
        );
        let ignored = rank(&folder, &with("ignore"));
        assert_eq!(
            ignored.summary["left_out"]["same_country"].as_u64(),
            Some(0),
            "{n}"
        );
    }
    assert!(seen >= 5, "{seen}");
}

#[test]
fn rank_probabilities_agree_with_a_million_draws() {
    let Some(folders) = reference("rank probabilities") else {
        return;
    };
    const DRAWS: f64 = 100_000.0;
    let mut seen = 0;
    for folder in folders
        .iter()
        .filter(|f| f.join("expected/ranks.csv").exists())
    {
        seen += 1;
        for (top, column) in [("3", "p_top3"), ("5", "p_top5")] {
            let ranked = rank(folder, &["--draws", "100000", "--top", top]);
            for (id, row) in table(&folder.join("expected/ranks.csv"), "entry") {
                let found = &ranked.standings[&id];
                for (ours, theirs) in [("p_win", "p_first"), ("p_top_n", column)] {
                    let p = number(&row, theirs);
                    let tolerance = 0.001 + 4.0 * (p * (1.0 - p) / DRAWS).sqrt();
                    near(&format!("{id} {theirs}"), number(found, ours), p, tolerance);
                }
                // A quantile at the border of two ranks can be either.
                near(&id, number(found, "rank_low"), number(&row, "q05"), 1.0);
                near(&id, number(found, "rank_high"), number(&row, "q95"), 1.0);
                let open = (0.06..0.94).contains(&number(&row, column));
                assert!(!open || found["tied_group"] == format!("top {top}"), "{id}");
            }
        }
    }
    assert!(seen >= 4, "{seen}");
}
