//! Minimum-cost flow behind a small trait, and the proof that a flow is optimal.

/// An arc, identified by its position in the network.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arc {
    pub(super) tail: u32,
    pub(super) head: u32,
    pub(super) lower: i64,
    pub(super) upper: i64,
    /// Cost of a unit of flow.
    pub(super) cost: i64,
}

/// A network: supply of each node (they sum to 0) and arcs.
#[derive(Clone, Debug, Default)]
pub(super) struct Network {
    pub(super) supply: Vec<i64>,
    pub(super) arcs: Vec<Arc>,
}

/// An optimal flow, proved: `cost + price[tail] - price[head]` is at least 0 on every arc with
/// room, and at most 0 on every arc with flow to take back.
#[derive(Clone, Debug)]
pub(super) struct Flow {
    pub(super) flow: Vec<i64>,
    pub(super) price: Vec<i64>,
}

/// Why a solver found no optimum.
#[derive(Clone, Debug, thiserror::Error)]
pub(super) enum FlowError {
    /// The solver reported an error.
    #[error("{0}")]
    Solver(String),
    /// The solver's answer fails verification.
    #[error("the flow fails its proof: {0}")]
    Unproved(&'static str),
}

/// Interface of a solver: an optimal flow and prices near its duals.
pub(super) trait MinCostFlow {
    /// Flow by arc, and prices by node in units of cost (any starting point for the proof).
    fn run(&self, network: &Network) -> Result<(Vec<i64>, Vec<i64>), FlowError>;
}

/// The solver in use: cost scaling, exact, pure Rust.
pub(super) struct EoMcf;

impl MinCostFlow for EoMcf {
    fn run(&self, network: &Network) -> Result<(Vec<i64>, Vec<i64>), FlowError> {
        let mut problem = eo_mcf::Problem::builder(network.supply.len());
        for (node, supply) in network.supply.iter().enumerate() {
            problem = problem.supply(node, *supply);
        }
        for arc in &network.arcs {
            let (tail, head) = (arc.tail as usize, arc.head as usize);
            problem = problem.arc(tail, head, arc.lower, arc.upper, arc.cost);
        }
        let fault = |error: &dyn std::fmt::Display| FlowError::Solver(error.to_string());
        let problem = problem.build().map_err(|e| fault(&e))?;
        let solution = eo_mcf::solve(&problem).map_err(|e| fault(&e))?;
        // Its prices are for costs multiplied by the number of nodes plus 1.
        let scale = network.supply.len() as i64 + 1;
        let price = solution
            .prices()
            .iter()
            .map(|p| p.div_euclid(scale))
            .collect();
        Ok((solution.flows().to_vec(), price))
    }
}

/// An optimal flow with its proof.
pub(super) fn solve(network: &Network, solver: &dyn MinCostFlow) -> Result<Flow, FlowError> {
    let (flow, mut price) = solver.run(network)?;
    check_bounds(network, &flow)?;
    correct_prices(network, &flow, &mut price)?;
    Ok(Flow { flow, price })
}

/// Bounds of every arc and balance of every node.
fn check_bounds(network: &Network, flow: &[i64]) -> Result<(), FlowError> {
    if flow.len() != network.arcs.len() {
        return Err(FlowError::Unproved("a flow for each arc"));
    }
    let mut rest = network.supply.clone();
    for (arc, &units) in network.arcs.iter().zip(flow) {
        if units < arc.lower || units > arc.upper {
            return Err(FlowError::Unproved("bounds of an arc"));
        }
        rest[arc.tail as usize] -= units;
        rest[arc.head as usize] += units;
    }
    if rest.iter().any(|r| *r != 0) {
        return Err(FlowError::Unproved("balance of a node"));
    }
    Ok(())
}

/// Corrects the prices until no residual arc has a negative reduced cost (Bellman and Ford). This
/// ends if and only if the flow is optimal: otherwise a negative cycle lowers prices forever.
fn correct_prices(network: &Network, flow: &[i64], price: &mut [i64]) -> Result<(), FlowError> {
    // Label correction over whole passes: the first prices are nearly right, so few passes are
    // needed.
    for _ in 0..=network.supply.len() {
        let mut changed = false;
        for (arc, &units) in network.arcs.iter().zip(flow) {
            let (tail, head) = (arc.tail as usize, arc.head as usize);
            if units < arc.upper && price[head] > price[tail] + arc.cost {
                price[head] = price[tail] + arc.cost;
                changed = true;
            }
            if units > arc.lower && price[tail] > price[head] - arc.cost {
                price[tail] = price[head] - arc.cost;
                changed = true;
            }
        }
        if !changed {
            return Ok(());
        }
    }
    Err(FlowError::Unproved("reduced costs"))
}
