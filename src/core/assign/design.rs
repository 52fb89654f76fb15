//! The figures of a plan as an experimental design: how well panels link judges and entries.
//!
//! Model: score = entry + judge + noise. With r the loads, N the judge-judge concurrence matrix
//! (sum over panels of x x'/k) and R = diag(r): the judge Laplacian is C = R - N, and mu are the
//! eigenvalues of R^-1/2 N R^-1/2. For E entries, J judges and panels of k,
//! - entry contrast efficiency AE = (E-1) / ((E-J) + sum over mu < 1 of 1/(1-mu)); its balanced
//!   bound has all those mu equal: (E-1) / ((E-J) + (J-1)² k / (J (k-1)));
//! - judge efficiency = ((J-1)² k / (sum r (k-1))) / tr(C^+), 1 for a balanced design
//!   (John and Williams 1995, Cyclic and Computer Generated Designs, chapter 2).

use super::matrix;

/// Judges in a track up to which the figures that need eigenvalues are computed.
const MOST_JUDGES: usize = 2000;

/// The figures. Each track of a plan is a separate design: see the fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// Parts without a common judge, summed over the tracks.
    pub components: u32,
    /// AE against its balanced bound, of the worst track; `None` when some track is in several
    /// parts, has fewer than two entries or judges, panels of one, or over 2000 judges.
    pub efficiency: Option<f64>,
    /// Judge efficiency of the worst track.
    pub judge_efficiency: Option<f64>,
    /// 1 minus the second largest mu, of the worst track.
    pub lambda2: Option<f64>,
    /// tr(C^+), summed over the tracks.
    pub trace: Option<f64>,
    /// The parts of each track that has more than one part.
    pub split: Vec<Part>,
}

/// A part of a track that has no judge in common with the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Number of the track.
    pub track: u32,
    /// Positions of its entries, ascending.
    pub entries: Vec<u32>,
    /// Positions of its judges, ascending.
    pub judges: Vec<u32>,
}

/// Pairs of judges on one panel who have the same panel country.
pub fn same_country_pairs(panels: &[Vec<u32>], country: &[u32]) -> u64 {
    let of = |panel: &Vec<u32>| {
        let same = |(i, j): (usize, &u32)| {
            let mates = panel[..i].iter();
            mates
                .filter(|m| country[**m as usize] == country[*j as usize])
                .count() as u64
        };
        panel.iter().enumerate().map(same).sum::<u64>()
    };
    panels.iter().map(of).sum()
}

/// The figures of these panels. `tracks` has a number for each entry; `judges` is the number of all
/// judges. Entries without a panel are left out.
pub fn figures(panels: &[Vec<u32>], tracks: &[u32], judges: usize) -> Figures {
    let mut numbers: Vec<u32> = tracks.to_vec();
    numbers.sort_unstable();
    numbers.dedup();
    let mut all = Figures::default();
    let mut each = Vec::new();
    for track in numbers {
        let of_track = |e: &usize| tracks[*e] == track && !panels[*e].is_empty();
        let entries: Vec<usize> = (0..panels.len()).filter(of_track).collect();
        if entries.is_empty() {
            continue;
        }
        let parts = parts(panels, &entries, judges, track);
        all.components += parts.len() as u32;
        if parts.len() > 1 {
            all.split.extend(parts);
            each.push(None);
        } else {
            each.push(of_one(panels, &entries, &parts[0].judges));
        }
    }
    if let Some(each) = each.into_iter().collect::<Option<Vec<[f64; 4]>>>() {
        let worst = |i: usize| each.iter().map(|f| f[i]).min_by(f64::total_cmp);
        all.efficiency = worst(0);
        all.judge_efficiency = worst(1);
        all.lambda2 = worst(2);
        all.trace = worst(3).map(|_| each.iter().map(|f| f[3]).sum());
    }
    all
}

/// The parts of a track, in order of their first entry.
pub(super) fn parts(
    panels: &[Vec<u32>],
    entries: &[usize],
    judges: usize,
    track: u32,
) -> Vec<Part> {
    let label = labels(panels, entries, judges);
    let mut parts: Vec<Part> = Vec::new();
    let mut part_of = vec![usize::MAX; judges];
    for &e in entries {
        let Some(&first) = panels[e].first() else {
            continue;
        };
        let root = label[first as usize] as usize;
        if part_of[root] == usize::MAX {
            part_of[root] = parts.len();
            parts.push(Part {
                track,
                entries: Vec::new(),
                judges: Vec::new(),
            });
        }
        let part = &mut parts[part_of[root]];
        part.entries.push(e as u32);
        part.judges.extend_from_slice(&panels[e]);
    }
    for part in &mut parts {
        part.judges.sort_unstable();
        part.judges.dedup();
    }
    parts
}

/// A label for each judge. Judges linked by panels of these entries have the same label.
pub(super) fn labels(panels: &[Vec<u32>], entries: &[usize], judges: usize) -> Vec<u32> {
    fn root(up: &mut [u32], mut j: u32) -> u32 {
        while up[j as usize] != j {
            up[j as usize] = up[up[j as usize] as usize];
            j = up[j as usize];
        }
        j
    }
    let mut up: Vec<u32> = (0..judges as u32).collect();
    for &e in entries {
        for pair in panels[e].windows(2) {
            let (a, b) = (root(&mut up, pair[0]), root(&mut up, pair[1]));
            up[a.max(b) as usize] = a.min(b);
        }
    }
    (0..judges as u32).map(|j| root(&mut up, j)).collect()
}

/// Efficiency, judge efficiency, lambda2 and trace of a track in one part.
fn of_one(panels: &[Vec<u32>], entries: &[usize], judges: &[u32]) -> Option<[f64; 4]> {
    let n = judges.len();
    let filled: usize = entries.iter().map(|e| panels[*e].len()).sum();
    let k = filled as f64 / entries.len() as f64;
    if !(2..=MOST_JUDGES).contains(&n) || entries.len() < 2 || k <= 1.0 {
        return None;
    }
    let (c, loads) = laplacian(panels, entries, judges);
    let mut normal = vec![0.0; n * n];
    for i in 0..n {
        for j in 0..n {
            let own = if i == j { loads[i] } else { 0.0 };
            normal[i * n + j] = (own - c[i * n + j]) / (loads[i] * loads[j]).sqrt();
        }
    }
    let mu = matrix::eigenvalues(&mut normal, n);
    let w = matrix::eigenvalues(&mut c.clone(), n);
    // One part: exactly one eigenvalue, the largest mu and the smallest of C, is the trivial one.
    let trace: f64 = w[1..].iter().map(|x| 1.0 / x).sum();
    let (e, j) = (entries.len() as f64, n as f64);
    let spread: f64 = mu[..n - 1].iter().map(|m| 1.0 / (1.0 - m)).sum();
    let balanced = (j - 1.0) * (j - 1.0) * k / (k - 1.0);
    let efficiency = ((e - j) + balanced / j) / ((e - j) + spread);
    let judge_efficiency = balanced / filled as f64 / trace;
    Some([efficiency, judge_efficiency, 1.0 - mu[n - 2], trace])
}

/// The judge Laplacian C of a track, and the judges' loads in it.
pub(super) fn laplacian(
    panels: &[Vec<u32>],
    entries: &[usize],
    judges: &[u32],
) -> (Vec<f64>, Vec<f64>) {
    let n = judges.len();
    let (mut c, mut loads) = (vec![0.0; n * n], vec![0.0; n]);
    let place = |j: &u32| judges.binary_search(j).unwrap_or(0);
    for &e in entries {
        let panel: Vec<usize> = panels[e].iter().map(place).collect();
        let share = 1.0 / panel.len() as f64;
        for &i in &panel {
            loads[i] += 1.0;
            c[i * n + i] += 1.0;
            for &j in &panel {
                c[i * n + j] -= share;
            }
        }
    }
    (c, loads)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The Fano plane is a balanced design: every figure is known.
    #[test]
    fn the_fano_plane_is_balanced() {
        let panels: Vec<Vec<u32>> = (0..7).map(|i| vec![i, (i + 1) % 7, (i + 3) % 7]).collect();
        let found = figures(&panels, &[0; 7], 7);
        assert_eq!(found.components, 1);
        for figure in [found.efficiency, found.judge_efficiency] {
            assert!((figure.unwrap() - 1.0).abs() < 1e-12, "{figure:?}");
        }
        // C = 2 I - (J - I)/3 = 7/3 I - J/3 on seven judges: six eigenvalues 7/3.
        assert!((found.trace.unwrap() - 18.0 / 7.0).abs() < 1e-12);
        assert!((found.lambda2.unwrap() - 7.0 / 9.0).abs() < 1e-12);
    }

    #[test]
    fn parts_are_named_by_track() {
        let panels = vec![vec![0, 1], vec![2, 3], vec![1, 2], vec![0, 3]];
        let found = figures(&panels, &[0, 0, 1, 1], 4);
        assert_eq!((found.components, found.split.len()), (4, 4));
        assert_eq!(found.split[1].judges, [2, 3]);
        assert_eq!(found.efficiency, None);
        assert_eq!(figures(&panels, &[0; 4], 4).components, 1);
        assert_eq!(same_country_pairs(&panels, &[5, 5, 6, 6]), 2);
    }
}
