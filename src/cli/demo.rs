//! `evenhand demo`.

use std::io::IsTerminal;
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::server::{run, stop_signal};
use super::{Failure, serve, server, transfer};
use crate::app::App;
use crate::clock::Clock;
use crate::demo::{Played, play};
use crate::domain::attachment::Quota;
use crate::http::Bound;
use crate::store::{Location, Store};

/// Play a complete competition and serve it
///
/// 132 teams and 60 judges from 27 countries, all invented, from the first invitation to the
/// standings. The database is in a temporary folder that is removed at the end.
#[derive(Args)]
pub struct DemoArguments {
    /// Start value of all random draws: the same seed gives the same competition
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Address to listen on; a free port if the default is in use [default: 127.0.0.1:8080]
    #[arg(long, value_name = "ADDR")]
    listen: Option<SocketAddr>,
    /// Write the tables and the bundle into this folder and exit
    #[arg(long, value_name = "DIR")]
    export: Option<PathBuf>,
}

/// Runs the command.
pub fn demo(arguments: &DemoArguments) -> Result<(), Failure> {
    let folder = tempfile::Builder::new().prefix("evenhand-demo-").tempdir();
    let folder = folder.map_err(|e| Failure::Internal(format!("temporary folder: {e}")))?;
    let location = Location::Folder(folder.path().to_owned());
    run(async {
        let app = open(&location, Clock::seeded(arguments.seed)).await?;
        let played = with_bar(&app, arguments.seed).await?;
        if let Some(out) = &arguments.export {
            let round = (played.competition, played.round);
            return transfer::export_all(&app, round, out, false).await;
        }
        // A seeded clock makes predictable secrets: from here on secrets are random.
        drop(app);
        let app = reopen(&location).await?;
        show(&app, &played, arguments.listen).await
    })
}

async fn open(location: &Location, clock: Clock) -> Result<App, Failure> {
    let store = Store::open(location, clock).await;
    let Location::Folder(folder) = location else {
        return Err(Failure::Internal("the demo has a folder".to_owned()));
    };
    let files = server::files(None, folder)?;
    store
        .map(|store| App::new(store).with_files(files, Quota::default()))
        .map_err(|e| Failure::Internal(e.to_string()))
}

/// Opens the database again, after the last task that used it has ended and released its lock.
async fn reopen(location: &Location) -> Result<App, Failure> {
    let mut tries = 0;
    loop {
        match open(location, Clock::system()).await {
            Err(_) if tries < 40 => {
                tries += 1;
                tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            }
            opened => return opened,
        }
    }
}

async fn with_bar(app: &App, seed: u64) -> Result<Played, Failure> {
    let bar = std::io::stderr().is_terminal().then(|| {
        let bar = indicatif::ProgressBar::new(1000);
        bar.set_style(indicatif::ProgressStyle::default_bar());
        bar
    });
    let mut tell = |done: f64| {
        if let Some(bar) = &bar {
            bar.set_position((done * 1000.0) as u64);
        }
    };
    let played = play(app, seed, &mut tell).await;
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    Ok(played?)
}

/// Creates sign-in links, prints them and serves.
async fn show(app: &App, played: &Played, listen: Option<SocketAddr>) -> Result<(), Failure> {
    let bound = match listen {
        Some(address) => serve::bind(address).await?,
        None => match Bound::to(SocketAddr::from(([127, 0, 0, 1], 8080))).await {
            Ok(bound) => bound,
            Err(_) => serve::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?,
        },
    };
    let mut links = serde_json::Map::new();
    let url = format!("http://{}", bound.address());
    println!("Evenhand demo at {url}   API documentation: {url}/docs");
    for (who, caller) in [
        ("organiser", played.organiser),
        ("judge", played.judge),
        ("team", played.team),
    ] {
        let (_, token) = app.create_token(caller, "demo".to_owned(), 30).await?;
        let link = format!("/#token={token}");
        println!("Sign in as {who:<9}  {url}{link}");
        links.insert(who.to_owned(), json!(link));
    }
    println!("Ctrl-C ends the demo and removes its data.");
    let shown = json!({
        "links": links,
        "competition_id": played.competition,
        "round_id": played.round,
    });
    let served = bound.run(app, &shown, stop_signal()).await;
    served.map_err(|e| Failure::Internal(e.to_string()))
}
