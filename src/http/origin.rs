//! The network of a client: from the connection, or from the header of a trusted proxy.
//!
//! The header is used only if the connection comes from a trusted proxy, because any client can
//! send it.

use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;

use ipnet::IpNet;
use poem::Request;

/// Addresses of trusted proxies, whose `X-Forwarded-For` is used.
#[derive(Clone, Debug, Default)]
pub struct Proxies(pub Vec<IpNet>);

impl Proxies {
    fn trusts(&self, address: IpAddr) -> bool {
        self.0.iter().any(|net| net.contains(&address))
    }

    /// The network of a request's client: 24 bits of an IPv4 address, 48 of an IPv6 one.
    pub fn network(&self, request: &Request) -> String {
        let peer = request.remote_addr().as_socket_addr().map(SocketAddr::ip);
        let Some(peer) = peer else {
            return "unknown".to_owned();
        };
        let said = request.headers().get_all("x-forwarded-for").iter();
        let said: Vec<&str> = said.filter_map(|v| v.to_str().ok()).collect();
        network(self.client(peer, &said.join(",")))
    }

    /// The nearest hop that is not a trusted proxy. Hops further left can be invented by the
    /// client.
    fn client(&self, peer: IpAddr, forwarded: &str) -> IpAddr {
        let mut nearest = peer;
        for hop in forwarded.rsplit(',') {
            if !self.trusts(nearest) {
                break;
            }
            match address(hop.trim()) {
                Some(address) => nearest = address,
                None => break,
            }
        }
        nearest
    }
}

/// An address as proxies write it, with or without a port.
fn address(text: &str) -> Option<IpAddr> {
    IpAddr::from_str(text)
        .or_else(|_| SocketAddr::from_str(text).map(|address| address.ip()))
        .ok()
        .map(|address| address.to_canonical())
}

fn network(address: IpAddr) -> String {
    let bits = if address.is_ipv4() { 24 } else { 48 };
    IpNet::new(address, bits).map_or_else(|_| "unknown".to_owned(), |net| net.trunc().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(proxies: &[&str], peer: &str, forwarded: &str) -> String {
        let nets = proxies.iter().map(|p| p.parse().unwrap());
        let client = Proxies(nets.collect()).client(peer.parse().unwrap(), forwarded);
        client.to_string()
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        let ours = ["10.0.0.0/8", "fd00::/8"];
        for (proxies, peer, forwarded, expected) in [
            (&ours[..0], "203.0.113.9", "198.51.100.1", "203.0.113.9"),
            (&ours[..], "203.0.113.9", "198.51.100.1", "203.0.113.9"),
            (&ours[..], "10.0.0.1", "", "10.0.0.1"),
            (&ours[..], "10.0.0.1", "198.51.100.1", "198.51.100.1"),
            // Hops that the client wrote itself stand further left.
            (
                &ours[..],
                "10.0.0.1",
                "1.2.3.4, 198.51.100.1",
                "198.51.100.1",
            ),
            (
                &ours[..],
                "10.0.0.1",
                "1.2.3.4, 198.51.100.1, 10.0.0.7",
                "198.51.100.1",
            ),
            (&ours[..], "fd00::1", "2001:db8::7", "2001:db8::7"),
            (&ours[..], "10.0.0.1", "198.51.100.1:4711", "198.51.100.1"),
            (&ours[..], "10.0.0.1", "unknown", "10.0.0.1"),
            (&ours[..], "10.0.0.1", "::ffff:198.51.100.1", "198.51.100.1"),
        ] {
            assert_eq!(
                client(proxies, peer, forwarded),
                expected,
                "{peer} {forwarded}"
            );
        }
    }

    #[test]
    fn a_network_is_no_whole_address() {
        assert_eq!(network("203.0.113.9".parse().unwrap()), "203.0.113.0/24");
        assert_eq!(
            network("2001:db8:1:2::7".parse().unwrap()),
            "2001:db8:1::/48"
        );
    }
}
