//! `evenhand serve`.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use clap::Args;
use ipnet::IpNet;

use super::Failure;
use super::key::{self, KeyArguments};
use super::server::{DataArguments, run, stop_signal};
use crate::domain::attachment::Quota;
use crate::http::Bound;
use crate::http::connection::Limits;
use crate::http::cors::{Origin, Origins};
use crate::http::origin::Proxies;
use crate::store::Location;

/// Serve the API
///
/// On the first run it prints a one-time link for the first organiser.
#[derive(Args)]
pub struct ServeArguments {
    #[command(flatten)]
    data: DataArguments,
    /// Address to listen on; port 0 means any free port
    #[arg(long, env = "EVENHAND_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Public address of the server, for links; http://LISTEN if absent
    #[arg(long, env = "EVENHAND_PUBLIC_URL")]
    public_url: Option<String>,
    /// Second address, for /health, /ready and /metrics; none if absent
    #[arg(long, value_name = "ADDR", env = "EVENHAND_OPERATIONS")]
    operations: Option<SocketAddr>,
    #[command(flatten)]
    key: KeyArguments,
    /// File to which signed checkpoints of the audit chain are added, every hour and after
    /// important acts; copy it elsewhere [default: checkpoints.jsonl in the data folder]
    #[arg(long, value_name = "FILE", env = "EVENHAND_CHECKPOINTS")]
    checkpoints: Option<PathBuf>,
    /// Most open connections
    #[arg(long, value_name = "N", default_value_t = Limits::default().connections)]
    max_connections: usize,
    /// Most open connections from one address; raise it behind a reverse proxy
    #[arg(long, value_name = "N", default_value_t = Limits::default().connections_per_address)]
    max_connections_per_address: usize,
    /// Failed sign-in attempts (invalid tokens or invitation codes) from one network within ten
    /// minutes before answers to further ones are delayed
    #[arg(long, value_name = "N", default_value_t = Limits::default().failed_sign_ins)]
    max_failed_sign_ins: u32,
    /// Address or network of a trusted reverse proxy, whose X-Forwarded-For is used, such as
    /// 10.0.0.0/8; can be repeated. Without it the address of the connection is used
    #[arg(
        long,
        value_name = "NET",
        env = "EVENHAND_TRUSTED_PROXY",
        value_delimiter = ','
    )]
    trusted_proxy: Vec<String>,
    /// Origin of a page that may read the API's answers in browsers, such as
    /// `https://results.example.org`, or * for every page; may be repeated. Without it none may
    #[arg(
        long,
        value_name = "URL",
        env = "EVENHAND_ALLOW_ORIGIN",
        value_delimiter = ','
    )]
    allow_origin: Vec<Origin>,
    /// Largest file of an entry, in MiB
    #[arg(long, value_name = "N", default_value_t = mib(Quota::default().bytes), value_parser = clap::value_parser!(u32).range(1..=4096))]
    max_file_mib: u32,
    /// Most files of one entry
    #[arg(long, value_name = "N", default_value_t = Quota::default().files)]
    max_files_per_entry: u64,
    /// Largest total size of an entry's files, in MiB
    #[arg(long, value_name = "N", default_value_t = mib(Quota::default().bytes_per_entry))]
    max_entry_mib: u32,
}

/// Networks, or single addresses.
fn proxies(texts: &[String]) -> Result<Proxies, Failure> {
    let expected = |text: &String| {
        format!(
            "--trusted-proxy {text}: expected an address such as 10.0.0.1 or a network such as 10.0.0.0/8"
        )
    };
    let net = |text: &String| match text.parse::<IpAddr>() {
        Ok(address) => Ok(IpNet::from(address)),
        Err(_) => text.parse().map_err(|_| expected(text)),
    };
    let (good, bad): (Vec<_>, Vec<_>) = texts.iter().map(net).partition(Result::is_ok);
    let bad: Vec<String> = bad.into_iter().filter_map(Result::err).collect();
    if bad.is_empty() {
        Ok(Proxies(good.into_iter().flatten().collect()))
    } else {
        Err(Failure::Input(bad))
    }
}

/// Converts bytes to whole MiB.
fn mib(bytes: u64) -> u32 {
    u32::try_from(bytes >> 20).unwrap_or(u32::MAX)
}

/// Runs the command.
pub fn serve(arguments: &ServeArguments) -> Result<(), Failure> {
    run(async {
        let location = arguments.data.location()?;
        let quota = Quota {
            bytes: u64::from(arguments.max_file_mib) << 20,
            files: arguments.max_files_per_entry,
            bytes_per_entry: u64::from(arguments.max_entry_mib) << 20,
        };
        let app = arguments.data.open_with(quota).await?;
        let app = arguments.key.make(app, &location)?;
        let mut bound = bind(arguments.listen).await?.limited(Limits {
            connections: arguments.max_connections,
            connections_per_address: arguments.max_connections_per_address,
            failed_sign_ins: arguments.max_failed_sign_ins,
            ..Limits::default()
        });
        bound = bound.behind(proxies(&arguments.trusted_proxy)?);
        bound = bound.readable_from(Origins(arguments.allow_origin.clone().into()));
        if let Some(address) = arguments.operations {
            let with = bound.with_operations(address).await;
            bound =
                with.map_err(|e| Failure::Input(vec![format!("--operations {address}: {e}")]))?;
        }
        let url = match &arguments.public_url {
            Some(url) => url.trim_end_matches('/').to_owned(),
            None => format!("http://{}", bound.address()),
        };
        println!("Evenhand at {url}   API documentation: {url}/docs");
        if let Some(address) = bound.operations() {
            println!("For monitoring: http://{address}/health /ready /metrics");
        }
        if let Some(code) = app.first_invitation().await? {
            println!("First organiser, open once: {url}/#invite={code}");
        }
        let in_folder = match &location {
            Location::Folder(folder) => Some(folder.join("checkpoints.jsonl")),
            Location::Postgres(_) => None,
        };
        if let Some(file) = arguments.checkpoints.clone().or(in_folder) {
            tokio::spawn(key::keep(app.clone(), file));
        }
        let served = bound
            .run(&app, &serde_json::Value::Null, stop_signal())
            .await;
        served.map_err(|e| Failure::Internal(e.to_string()))
    })
}

/// Binds an address, or fails with the reason.
pub async fn bind(address: SocketAddr) -> Result<Bound, Failure> {
    let bound = Bound::to(address).await;
    bound.map_err(|e| Failure::Input(vec![format!("--listen {address}: {e}")]))
}
