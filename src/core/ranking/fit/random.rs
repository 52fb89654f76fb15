//! Seeded random numbers that are the same on every machine.
//!
//! Invariant: only integer arithmetic, IEEE operations and [`libm`] are used, never the system's
//! mathematics library, which may differ in the last bit.

/// xoshiro256++ of Blackman and Vigna, seeded through splitmix64.
#[derive(Clone, Debug)]
pub struct Random {
    state: [u64; 4],
    spare: Option<f64>,
}

impl Random {
    /// A generator whose numbers follow from the seed alone.
    pub fn new(seed: u64) -> Self {
        let mut x = seed;
        let state = [(); 4].map(|()| {
            x = x.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut z = x;
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^ (z >> 31)
        });
        Self { state, spare: None }
    }

    /// 64 random bits.
    pub fn bits(&mut self) -> u64 {
        let s = &mut self.state;
        let result = s[0].wrapping_add(s[3]).rotate_left(23).wrapping_add(s[0]);
        let t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = s[3].rotate_left(45);
        result
    }

    /// Uniform in `[-1, 1)`, on a grid of 2^-52.
    fn signed(&mut self) -> f64 {
        (self.bits() >> 11) as f64 * (2.0 / 9_007_199_254_740_992.0) - 1.0
    }

    /// A standard normal number, by Marsaglia's polar method.
    pub fn normal(&mut self) -> f64 {
        if let Some(spare) = self.spare.take() {
            return spare;
        }
        loop {
            let (x, y) = (self.signed(), self.signed());
            let square = x * x + y * y;
            if square > 0.0 && square < 1.0 {
                let factor = (-2.0 * libm::log(square) / square).sqrt();
                self.spare = Some(y * factor);
                return x * factor;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generator_gives_its_published_numbers() {
        // The reference implementation of xoshiro256++ from the state 1, 2, 3, 4.
        let mut random = Random {
            state: [1, 2, 3, 4],
            spare: None,
        };
        let first: Vec<u64> = (0..3).map(|_| random.bits()).collect();
        assert_eq!(first, [41_943_041, 58_720_359, 3_588_806_011_781_223]);
    }

    #[test]
    fn normal_numbers_have_the_moments_of_the_normal_distribution() {
        let mut random = Random::new(7);
        let draws: Vec<f64> = (0..200_000).map(|_| random.normal()).collect();
        let moment = |k| draws.iter().map(|x: &f64| x.powi(k)).sum::<f64>() / draws.len() as f64;
        for (k, expected, tolerance) in [
            (1, 0.0, 0.01),
            (2, 1.0, 0.015),
            (3, 0.0, 0.04),
            (4, 3.0, 0.1),
        ] {
            assert!(
                (moment(k) - expected).abs() < tolerance,
                "moment {k}: {}",
                moment(k)
            );
        }
    }
}
