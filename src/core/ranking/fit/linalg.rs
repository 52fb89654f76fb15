//! Dense linear algebra of the kept block: Cholesky factor, its inverse, and products with it.
//!
//! Invariants: every sum runs in one fixed order, without fused multiply-add, so that results are
//! the same bytes on every machine. The one hot loop is [`tile`], written so that the compiler
//! turns it into vector instructions of the baseline processor.

/// Rows of a strip, and columns of a tile.
const TILE: usize = 4;
/// Depth of a packed panel: two panels of `TILE` x `DEPTH` numbers stay in the first-level cache.
const DEPTH: usize = 256;
/// Width of a block column.
const BLOCK: usize = 64;

/// A square matrix, row after row.
#[derive(Clone, Debug)]
pub struct Square {
    n: usize,
    data: Vec<f64>,
}

/// The matrix is not positive definite to working precision: this pivot failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotPositive(pub usize);

impl Square {
    /// A matrix of zeros.
    pub fn zeros(n: usize) -> Self {
        Self {
            n,
            data: vec![0.0; n * n],
        }
    }

    /// Rows, and columns.
    pub fn size(&self) -> usize {
        self.n
    }

    /// The values of row `i`.
    pub fn row(&self, i: usize) -> &[f64] {
        &self.data[i * self.n..(i + 1) * self.n]
    }

    /// The values of row `i`, mutable.
    pub fn row_mut(&mut self, i: usize) -> &mut [f64] {
        &mut self.data[i * self.n..(i + 1) * self.n]
    }

    /// The Cholesky factor `L` of the symmetric matrix whose lower triangle this is (what stands
    /// above the diagonal is neither read nor changed).
    pub fn cholesky(mut self) -> Result<Self, NotPositive> {
        let n = self.n;
        let mut work = Work::default();
        for start in (0..n).step_by(BLOCK) {
            let end = (start + BLOCK).min(n);
            for from in (0..start).step_by(DEPTH) {
                let to = (from + DEPTH).min(start);
                work.pack_right(&self, start..end, from..to);
                for row in (start..n).step_by(TILE) {
                    let rows = row..(row + TILE).min(n);
                    work.strip(&self, rows.clone(), from..to);
                    work.subtract(&mut self, rows, start..end);
                }
            }
            self.factor_diagonal(start, end)?;
            let diagonal = self.diagonal_block(start, end);
            self.solve_rows(end..n, start..end, &diagonal);
        }
        Ok(self)
    }

    /// Factors the block on the diagonal in place, without blocking.
    fn factor_diagonal(&mut self, start: usize, end: usize) -> Result<(), NotPositive> {
        for i in start..end {
            for j in start..=i {
                let (head, tail) = self.data.split_at_mut(i * self.n);
                let row_i = &mut tail[start..end];
                let k = j - start;
                if j == i {
                    let pivot = row_i[k] - row_i[..k].iter().map(|x| x * x).sum::<f64>();
                    // A pivot lost in rounding, or not a number, counts as not positive.
                    if pivot.is_nan() || pivot <= row_i[k].abs() * 1e-14 {
                        return Err(NotPositive(i));
                    }
                    row_i[k] = pivot.sqrt();
                } else {
                    let row_j = &head[j * self.n + start..j * self.n + end];
                    row_i[k] = (row_i[k] - dot(&row_i[..k], &row_j[..k])) / row_j[k];
                }
            }
        }
        Ok(())
    }

    fn diagonal_block(&self, start: usize, end: usize) -> Vec<Vec<f64>> {
        (start..end)
            .map(|i| self.row(i)[start..end].to_vec())
            .collect()
    }

    /// Solves `x L' = row` in place for the lower triangular block `L`, for these columns of these
    /// rows. Rows go together, `TILE` at a time: each waits for its own last quotient only.
    fn solve_rows(&mut self, rows: Span, columns: Span, diagonal: &[Vec<f64>]) {
        let (n, first) = (self.n, columns.start);
        let data = &mut self.data[rows.start * n..rows.end * n];
        let mut strips = data.chunks_exact_mut(n * TILE);
        for strip in &mut strips {
            for (k, l) in diagonal.iter().enumerate() {
                for row in strip.chunks_exact_mut(n) {
                    solve_next(&mut row[first..first + k + 1], l);
                }
            }
        }
        for row in strips.into_remainder().chunks_exact_mut(n) {
            for (k, l) in diagonal.iter().enumerate() {
                solve_next(&mut row[first..first + k + 1], l);
            }
        }
    }

    /// The solution `x` of `L L' x = right`, for a Cholesky factor `L`.
    pub fn solve(&self, right: &[f64]) -> Vec<f64> {
        let mut x = right.to_vec();
        for i in 0..self.n {
            let row = self.row(i);
            x[i] = (x[i] - dot(&row[..i], &x[..i])) / row[i];
        }
        for i in (0..self.n).rev() {
            let row = self.row(i);
            let (before, rest) = x.split_at_mut(i);
            rest[0] /= row[i];
            add_scaled(before, -rest[0], &row[..i]);
        }
        x
    }

    /// `U` with `U' = L^-1`, for a Cholesky factor `L`: upper triangular, and row `j` of it is
    /// column `j` of the inverse. What stands below the diagonal is zero.
    pub fn inverse_transposed(&self) -> Self {
        let n = self.n;
        let mut inverse = Self::zeros(n);
        let mut work = Work::default();
        for start in (0..n).step_by(BLOCK) {
            let end = (start + BLOCK).min(n);
            for from in (0..start).step_by(DEPTH) {
                let to = (from + DEPTH).min(start);
                work.pack_right(self, start..end, from..to);
                // Row j of the inverse starts at column j: rows from `to` on are zero here.
                for row in (0..to).step_by(TILE) {
                    let rows = row..(row + TILE).min(n);
                    work.strip(&inverse, rows.clone(), from..to);
                    work.subtract(&mut inverse, rows, start..end);
                }
            }
            let diagonal = self.diagonal_block(start, end);
            for j in start..end {
                inverse.row_mut(j)[j] = 1.0;
            }
            inverse.solve_rows(0..end, start..end, &diagonal);
        }
        inverse
    }

    /// `U X` for upper triangular `U` and as many columns as `columns` holds (each of length `n`);
    /// the results in the same order.
    pub fn upper_times(&self, columns: &[Vec<f64>]) -> Vec<Vec<f64>> {
        let n = self.n;
        let mut results = vec![vec![0.0; n]; columns.len()];
        let mut work = Work::default();
        for (group, out) in columns.chunks(BLOCK).zip(results.chunks_mut(BLOCK)) {
            for from in (0..n).step_by(DEPTH) {
                let to = (from + DEPTH).min(n);
                work.pack_columns(group, from..to);
                for row in (0..to).step_by(TILE) {
                    let rows = row..(row + TILE).min(n);
                    work.strip(self, rows.clone(), from..to);
                    for (c, out) in out.iter_mut().enumerate() {
                        for (r, i) in rows.clone().enumerate() {
                            out[i] += work.at(r, c);
                        }
                    }
                }
            }
        }
        results
    }

    /// `U' x` for upper triangular `U`: the solution of `L z = x`.
    pub fn upper_transposed_times(&self, x: &[f64]) -> Vec<f64> {
        let mut z = vec![0.0; self.n];
        for (j, &factor) in x.iter().enumerate() {
            add_scaled(&mut z[j..], factor, &self.row(j)[j..]);
        }
        z
    }

    /// `U x` for upper triangular `U`: the solution of `L' z = x`.
    pub fn upper_times_one(&self, x: &[f64]) -> Vec<f64> {
        (0..self.n)
            .map(|j| dot(&self.row(j)[j..], &x[j..]))
            .collect()
    }
}

/// The last value of a row whose values before it are solved, by a row of `L`.
fn solve_next(row: &mut [f64], l: &[f64]) {
    if let Some((last, done)) = row.split_last_mut() {
        let k = done.len();
        *last = (*last - dot(done, &l[..k])) / l[k];
    }
}

/// Packed panels and the product of a strip: buffers that are used again and again.
#[derive(Default)]
struct Work {
    /// Each value as a pair, as wide as the baseline processor's vectors.
    left: Vec<[[f64; 2]; TILE]>,
    right: Vec<[f64; TILE]>,
    tiles: Vec<[[f64; TILE]; TILE]>,
    depth: usize,
}

type Span = std::ops::Range<usize>;

impl Work {
    /// Packs rows of a matrix as the right factor's columns, in panels of `TILE`.
    fn pack_right(&mut self, matrix: &Square, rows: Span, depth: Span) {
        self.pack(rows.len(), depth.len(), |c| {
            &matrix.row(rows.start + c)[depth.clone()]
        });
    }

    /// Packs whole columns.
    fn pack_columns(&mut self, columns: &[Vec<f64>], depth: Span) {
        self.pack(columns.len(), depth.len(), |c| &columns[c][depth.clone()]);
    }

    fn pack<'a>(&mut self, columns: usize, depth: usize, column: impl Fn(usize) -> &'a [f64]) {
        self.depth = depth;
        let panels = columns.div_ceil(TILE);
        self.right.clear();
        self.right.resize(panels * depth, [0.0; TILE]);
        self.tiles.clear();
        self.tiles.resize(panels, [[0.0; TILE]; TILE]);
        for c in 0..columns {
            let panel = &mut self.right[c / TILE * depth..][..depth];
            for (cell, value) in panel.iter_mut().zip(column(c)) {
                cell[c % TILE] = *value;
            }
        }
    }

    /// The product of up to `TILE` rows of a matrix with the packed columns.
    fn strip(&mut self, matrix: &Square, rows: Span, depth: Span) {
        self.left.clear();
        if rows.len() == TILE {
            // All rows of the strip side by side: a quarter of the passes over the panel.
            let row = |r: usize| matrix.row(rows.start + r)[depth.clone()].iter();
            let four = row(0).zip(row(1)).zip(row(2)).zip(row(3));
            let pairs = four.map(|(((a, b), c), d)| [[*a; 2], [*b; 2], [*c; 2], [*d; 2]]);
            self.left.extend(pairs);
        } else {
            self.left.resize(self.depth, [[0.0; 2]; TILE]);
            for (r, i) in rows.enumerate() {
                for (cell, value) in self.left.iter_mut().zip(&matrix.row(i)[depth.clone()]) {
                    cell[r] = [*value; 2];
                }
            }
        }
        for (out, panel) in self.tiles.iter_mut().zip(self.right.chunks(self.depth)) {
            *out = tile(&self.left, panel);
        }
    }

    fn at(&self, r: usize, c: usize) -> f64 {
        self.tiles[c / TILE][r][c % TILE]
    }

    /// Takes the product of the strip off the block.
    fn subtract(&self, matrix: &mut Square, rows: Span, columns: Span) {
        for (r, i) in rows.enumerate() {
            let row = &mut matrix.row_mut(i)[columns.clone()];
            for (cells, tile) in row.chunks_mut(TILE).zip(&self.tiles) {
                for (cell, value) in cells.iter_mut().zip(&tile[r]) {
                    *cell -= value;
                }
            }
        }
    }
}

/// `sum_k left[k][r] * right[k][c]`, in the order of `k`, for a left factor whose values are pairs.
#[inline]
fn tile(left: &[[[f64; 2]; TILE]], right: &[[f64; TILE]]) -> [[f64; TILE]; TILE] {
    let mut sums = [[0.0; TILE]; TILE];
    for (a, b) in left.iter().zip(right) {
        for r in 0..TILE {
            for c in 0..TILE {
                sums[r][c] += a[r][c % 2] * b[c];
            }
        }
    }
    sums
}

/// Inner product with four running sums, added at the end in fixed order.
pub fn dot(x: &[f64], y: &[f64]) -> f64 {
    let mut sums = [0.0; 4];
    let (x_parts, y_parts) = (x.chunks_exact(4), y.chunks_exact(4));
    let mut rest = 0.0;
    for (a, b) in x_parts.remainder().iter().zip(y_parts.remainder()) {
        rest += a * b;
    }
    for (a, b) in x_parts.zip(y_parts) {
        for lane in 0..4 {
            sums[lane] += a[lane] * b[lane];
        }
    }
    (sums[0] + sums[2]) + (sums[1] + sums[3]) + rest
}

/// `y += factor * x`.
pub fn add_scaled(y: &mut [f64], factor: f64, x: &[f64]) {
    for (a, b) in y.iter_mut().zip(x) {
        *a += factor * b;
    }
}

/// `y += factor * x` for one pair of factor and vector, then for the other.
pub fn add_two_scaled(y: &mut [f64], one: (f64, &[f64]), other: (f64, &[f64])) {
    for ((cell, a), b) in y.iter_mut().zip(one.1).zip(other.1) {
        *cell = (*cell + one.0 * a) + other.0 * b;
    }
}

/// Solves a small symmetric positive definite system, by plain Cholesky; `None` when it is not.
pub fn solve_small(matrix: &[Vec<f64>], right: &[f64]) -> Option<Vec<f64>> {
    let n = right.len();
    let mut square = Square::zeros(n);
    for (i, row) in matrix.iter().enumerate() {
        square.row_mut(i).copy_from_slice(row);
    }
    let inverse = square.cholesky().ok()?.inverse_transposed();
    let z = inverse.upper_transposed_times(right);
    Some(inverse.upper_times_one(&z)).filter(|x| x.iter().all(|v| v.is_finite()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A positive definite matrix with no pattern.
    fn example(n: usize) -> Square {
        let value = |i: usize, j: usize| ((i * 7919 + j * 104_729) % 1000) as f64 / 1000.0 - 0.5;
        let mut m = Square::zeros(n);
        for i in 0..n {
            for j in 0..n {
                m.row_mut(i)[j] = value(i.min(j), i.max(j)) + if i == j { n as f64 } else { 0.0 };
            }
        }
        m
    }

    #[test]
    fn factor_and_inverse_give_the_matrix_and_the_unit_matrix_back() {
        for n in [1, 3, 4, 63, 64, 65, 130, 301] {
            let m = example(n);
            let l = m.clone().cholesky().unwrap();
            let u = l.inverse_transposed();
            for i in 0..n {
                for j in 0..=i {
                    let product = dot(&l.row(i)[..=j], &l.row(j)[..=j]);
                    assert!(
                        (product - m.row(i)[j]).abs() < 1e-10 * n as f64,
                        "{n} {i} {j}"
                    );
                    // (L U')_ij must be the unit matrix: U'_kj = U_jk.
                    let unit = dot(&l.row(i)[j..=i], &u.row(j)[j..=i]);
                    let expected = if i == j { 1.0 } else { 0.0 };
                    assert!((unit - expected).abs() < 1e-12, "{n} {i} {j} {unit}");
                }
            }
        }
    }

    #[test]
    fn products_with_the_inverse_agree_whether_one_or_many() {
        let n = 300;
        let u = example(n).cholesky().unwrap().inverse_transposed();
        let columns: Vec<Vec<f64>> = (0..70)
            .map(|c| {
                (0..n)
                    .map(|i| ((i * 31 + c * 17) % 19) as f64 - 9.0)
                    .collect()
            })
            .collect();
        let many = u.upper_times(&columns);
        for (column, result) in columns.iter().zip(&many) {
            for (a, b) in u.upper_times_one(column).iter().zip(result) {
                assert!((a - b).abs() < 1e-12);
            }
        }
    }

    #[test]
    fn what_is_not_positive_definite_is_refused() {
        let mut m = example(70);
        m.row_mut(65)[65] = -1.0;
        assert_eq!(m.cholesky().map(|l| l.size()), Err(NotPositive(65)));
        assert_eq!(
            solve_small(&[vec![1.0, 1.0], vec![1.0, 1.0]], &[1.0, 0.0]),
            None
        );
    }
}
