//! `evenhand serve`.

use std::net::SocketAddr;

use clap::Args;

use super::Failure;
use super::server::{DataArguments, run, stop_signal};
use crate::http::Bound;

/// Serve the API
///
/// On first run prints a one-time link for the first organiser.
#[derive(Args)]
pub struct ServeArguments {
    #[command(flatten)]
    data: DataArguments,
    /// Address to listen on; port 0 takes a free one
    #[arg(long, env = "EVENHAND_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Address under which people reach the server, for links; http://LISTEN when absent
    #[arg(long, env = "EVENHAND_PUBLIC_URL")]
    public_url: Option<String>,
}

/// Runs the command.
pub fn serve(arguments: &ServeArguments) -> Result<(), Failure> {
    run(async {
        let app = arguments.data.open().await?;
        let bound = bind(arguments.listen).await?;
        let url = match &arguments.public_url {
            Some(url) => url.trim_end_matches('/').to_owned(),
            None => format!("http://{}", bound.address()),
        };
        println!("Evenhand at {url}   API documents: {url}/docs");
        if let Some(code) = app.first_invitation().await? {
            println!("First organiser, open once: {url}/#invite={code}");
        }
        let served = bound
            .run(&app, &serde_json::Value::Null, stop_signal())
            .await;
        served.map_err(|e| Failure::Internal(e.to_string()))
    })
}

/// Binds an address, or says why it cannot.
pub async fn bind(address: SocketAddr) -> Result<Bound, Failure> {
    let bound = Bound::to(address).await;
    bound.map_err(|e| Failure::Input(vec![format!("--listen {address}: {e}")]))
}
