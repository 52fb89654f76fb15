//! The dense linear algebra that designs need: symmetric matrices in rows, one after another.
//!
//! Plain sums in a fixed order: the same bits on every machine with IEEE 754 doubles.

/// Eigenvalues of a symmetric matrix of `n` rows, ascending.
///
/// Householder reduction to a tridiagonal matrix, then QL with implicit shifts (Wilkinson and
/// Reinsch 1971, contributions II/2 and II/3). About 2 n³ operations. Destroys `a`.
pub(super) fn eigenvalues(a: &mut [f64], n: usize) -> Vec<f64> {
    let (mut diagonal, mut off) = tridiagonal(a, n);
    implicit_ql(&mut diagonal, &mut off);
    diagonal.sort_unstable_by(f64::total_cmp);
    diagonal
}

/// Diagonal and subdiagonal (`off[i]` between rows `i` and `i + 1`) of the reduced matrix.
fn tridiagonal(a: &mut [f64], n: usize) -> (Vec<f64>, Vec<f64>) {
    let mut diagonal = vec![0.0; n];
    let mut off = vec![0.0; n];
    let mut u = vec![0.0; n];
    let mut q = vec![0.0; n];
    // Rows are reduced from the last; the leading m × m part is what is left.
    for m in (1..n).rev() {
        diagonal[m] = a[m * n + m];
        u[..m].copy_from_slice(&a[m * n..m * n + m]);
        let tail: f64 = u[..m - 1].iter().map(|x| x * x).sum();
        if tail == 0.0 {
            off[m - 1] = u[m - 1];
            continue;
        }
        let norm = (tail + u[m - 1] * u[m - 1]).sqrt();
        let alpha = if u[m - 1] > 0.0 { -norm } else { norm };
        off[m - 1] = alpha;
        u[m - 1] -= alpha;
        let h: f64 = u[..m].iter().map(|x| x * x).sum::<f64>() / 2.0;
        for i in 0..m {
            let row = &a[i * n..i * n + m];
            q[i] = row.iter().zip(&u[..m]).map(|(x, y)| x * y).sum::<f64>() / h;
        }
        let share: f64 = u[..m].iter().zip(&q[..m]).map(|(x, y)| x * y).sum::<f64>() / (2.0 * h);
        for i in 0..m {
            q[i] -= share * u[i];
        }
        for i in 0..m {
            let (ui, qi) = (u[i], q[i]);
            let row = &mut a[i * n..i * n + m];
            for ((x, uj), qj) in row.iter_mut().zip(&u[..m]).zip(&q[..m]) {
                *x -= ui * qj + qi * uj;
            }
        }
    }
    if n > 0 {
        diagonal[0] = a[0];
    }
    (diagonal, off)
}

/// Turns the diagonal into the eigenvalues of the tridiagonal matrix.
fn implicit_ql(d: &mut [f64], e: &mut [f64]) {
    let n = d.len();
    for l in 0..n {
        // No value ever needs as many as 60 rotations.
        for _ in 0..60 {
            let small = |m: usize| e[m].abs() <= f64::EPSILON * (d[m].abs() + d[m + 1].abs());
            let m = (l..n - 1).find(|m| small(*m)).unwrap_or(n - 1);
            if m == l {
                break;
            }
            let mut g = (d[l + 1] - d[l]) / (2.0 * e[l]);
            let mut r = (g * g + 1.0).sqrt();
            g = d[m] - d[l] + e[l] / (g + if g >= 0.0 { r } else { -r });
            let (mut s, mut c, mut p) = (1.0, 1.0, 0.0);
            let mut early = false;
            for i in (l..m).rev() {
                let f = s * e[i];
                let b = c * e[i];
                r = (f * f + g * g).sqrt();
                e[i + 1] = r;
                if r == 0.0 {
                    d[i + 1] -= p;
                    e[m] = 0.0;
                    early = true;
                    break;
                }
                s = f / r;
                c = g / r;
                g = d[i + 1] - p;
                r = (d[i] - g) * s + 2.0 * c * b;
                p = s * r;
                d[i + 1] = g + p;
                g = c * r - b;
            }
            if !early {
                d[l] -= p;
                e[l] = g;
                e[m] = 0.0;
            }
        }
    }
}

/// The inverse of a symmetric positive definite matrix of `n` rows, or `None` when it is not.
///
/// Cholesky factor, its inverse, and their product: about n³ operations.
pub(super) fn inverse(a: &[f64], n: usize) -> Option<Vec<f64>> {
    // Row i of `l` holds the factor; all inner loops run along rows.
    let mut l = vec![0.0; n * n];
    for i in 0..n {
        for j in 0..=i {
            let (row_i, row_j) = (&l[i * n..i * n + j], &l[j * n..j * n + j]);
            let dot: f64 = row_i.iter().zip(row_j).map(|(x, y)| x * y).sum();
            let rest = a[i * n + j] - dot;
            if i == j {
                if rest.is_nan() || rest <= 0.0 {
                    return None;
                }
                l[i * n + i] = rest.sqrt();
            } else {
                l[i * n + j] = rest / l[j * n + j];
            }
        }
    }
    // m = inverse of l, lower triangular, built row by row.
    let mut m = vec![0.0; n * n];
    for i in 0..n {
        let (done, rest) = m.split_at_mut(i * n);
        let row = &mut rest[..=i];
        for k in 0..i {
            let factor = l[i * n + k];
            if factor != 0.0 {
                for (x, y) in row[..=k].iter_mut().zip(&done[k * n..=k * n + k]) {
                    *x -= factor * y;
                }
            }
        }
        let pivot = l[i * n + i];
        row[..i].iter_mut().for_each(|x| *x /= pivot);
        row[i] = 1.0 / pivot;
    }
    // inverse = m' m: each row of m adds its outer product.
    let mut inverse = vec![0.0; n * n];
    for k in 0..n {
        for i in 0..=k {
            let factor = m[k * n + i];
            let row = &m[k * n..=k * n + i];
            for (x, y) in inverse[i * n..=i * n + i].iter_mut().zip(row) {
                *x += factor * y;
            }
        }
    }
    mirror(&mut inverse, n);
    Some(inverse)
}

/// The square of a symmetric matrix of `n` rows.
pub(super) fn square(a: &[f64], n: usize) -> Vec<f64> {
    let mut square = vec![0.0; n * n];
    // Blocks of rows stay in the cache while each row of `a` passes once.
    const BLOCK: usize = 32;
    for start in (0..n).step_by(BLOCK) {
        let end = (start + BLOCK).min(n);
        for k in 0..n {
            let row = &a[k * n..k * n + end];
            for i in start..end {
                let factor = row[i];
                for (x, y) in square[i * n..=i * n + i].iter_mut().zip(row) {
                    *x += factor * y;
                }
            }
        }
    }
    mirror(&mut square, n);
    square
}

/// Copies the lower triangle to the upper.
fn mirror(a: &mut [f64], n: usize) {
    for i in 0..n {
        for j in 0..i {
            a[j * n + i] = a[i * n + j];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Symmetric and positive definite, without special structure.
    fn example(n: usize) -> Vec<f64> {
        let cell = |i: usize, j: usize| {
            let (low, high) = (i.min(j), i.max(j));
            let off = ((low * 7 + high * 13) % 11) as f64 / 11.0;
            if i == j { off + n as f64 } else { off }
        };
        (0..n * n).map(|at| cell(at / n, at % n)).collect()
    }

    #[test]
    fn eigenvalues_agree_with_trace_and_squares() {
        for n in [1, 2, 3, 8, 25] {
            let a = example(n);
            let trace: f64 = (0..n).map(|i| a[i * n + i]).sum();
            let squares: f64 = a.iter().map(|x| x * x).sum();
            let values = eigenvalues(&mut a.clone(), n);
            assert!((values.iter().sum::<f64>() - trace).abs() < 1e-9 * trace);
            assert!((values.iter().map(|x| x * x).sum::<f64>() - squares).abs() < 1e-9 * squares);
        }
    }

    #[test]
    fn a_matrix_times_its_inverse_is_one() {
        let n = 25;
        let a = example(n);
        let b = inverse(&a, n).unwrap();
        for i in 0..n {
            for j in 0..n {
                let cell: f64 = (0..n).map(|k| a[i * n + k] * b[k * n + j]).sum();
                assert!((cell - f64::from(u8::from(i == j))).abs() < 1e-12);
            }
        }
        let twice = square(&b, n);
        let direct: f64 = (0..n).map(|k| b[3 * n + k] * b[k * n + 7]).sum();
        assert!((twice[3 * n + 7] - direct).abs() < 1e-15);
        assert_eq!(inverse(&[1.0, 2.0, 2.0, 1.0], 2), None);
    }
}
