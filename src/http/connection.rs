//! Connections: how many are allowed, and how long each may take.
//!
//! hyper's own header timeout needs a timer that the framework does not install, and the
//! framework's idle timeout does not end a connection whose request is half read. So the stream
//! itself measures time: it looks for the end of a request's head and fails a read or write that is
//! late, which makes hyper close it. Bodies have their deadline in [`super::limits`].

use std::collections::HashMap;
use std::future::Future;
use std::io;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use poem::http::uri::Scheme;
use poem::listener::{Acceptor, TcpAcceptor};
use poem::web::{LocalAddr, RemoteAddr};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, Sleep, sleep, sleep_until};

use super::metrics::Metrics;

/// The limits of connections and requests.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Open connections.
    pub connections: usize,
    /// Open connections from one address; a reverse proxy is one address.
    pub connections_per_address: usize,
    /// Requests processed at the same time; more are answered with 503.
    pub requests: usize,
    /// Failed sign-in attempts from one network within ten minutes that are answered without delay.
    pub failed_sign_ins: u32,
    /// Timeout from a request's first byte, or the connection's beginning, to the end of the
    /// request's head.
    pub head: Duration,
    /// Timeout for a body to arrive; a table or file has ten times as long.
    pub body: Duration,
    /// Timeout for a client to read some of an answer.
    pub stall: Duration,
    /// Timeout for a connection without a request.
    pub idle: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 2000,
            connections_per_address: 200,
            requests: 1024,
            failed_sign_ins: 100,
            head: Duration::from_secs(10),
            body: Duration::from_secs(60),
            stall: Duration::from_secs(10),
            idle: Duration::from_secs(60),
        }
    }
}

/// Pause after a failed accept, such as without a free file descriptor: the framework retries at
/// once.
const BREATH: Duration = Duration::from_millis(100);

/// Number of open connections by address.
type Peers = Arc<Mutex<HashMap<IpAddr, usize>>>;

/// Accepts connections within the limits.
pub struct Guarded {
    inner: TcpAcceptor,
    limits: Arc<Limits>,
    metrics: Arc<Metrics>,
    free: Arc<Semaphore>,
    peers: Peers,
}

impl Guarded {
    /// Applies the limits to an acceptor.
    pub fn new(inner: TcpAcceptor, limits: Arc<Limits>, metrics: Arc<Metrics>) -> Self {
        Self {
            inner,
            free: Arc::new(Semaphore::new(limits.connections)),
            peers: Peers::default(),
            limits,
            metrics,
        }
    }

    /// Reserves a slot for one more connection from an address.
    fn place(&self, peer: &RemoteAddr) -> Option<Place> {
        let permit = self.free.clone().try_acquire_owned().ok()?;
        let peer = peer.as_socket_addr()?.ip();
        let mut peers = self.peers.lock().unwrap_or_else(PoisonError::into_inner);
        let open = peers.entry(peer).or_default();
        if *open >= self.limits.connections_per_address {
            return None;
        }
        *open += 1;
        self.metrics.connections.inc();
        Some(Place {
            _permit: permit,
            peer,
            peers: self.peers.clone(),
            metrics: self.metrics.clone(),
        })
    }
}

impl Acceptor for Guarded {
    type Io = Timed;

    fn local_addr(&self) -> Vec<LocalAddr> {
        self.inner.local_addr()
    }

    async fn accept(&mut self) -> io::Result<(Timed, LocalAddr, RemoteAddr, Scheme)> {
        loop {
            match self.inner.accept().await {
                Ok((stream, local, remote, scheme)) => match self.place(&remote) {
                    Some(place) => {
                        let timed = Timed::new(stream, self.limits.clone(), place);
                        return Ok((timed, local, remote, scheme));
                    }
                    // Dropping the stream closes it.
                    None => {
                        self.metrics.refused.inc();
                    }
                },
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    sleep(BREATH).await;
                }
            }
        }
    }
}

/// A connection's slot, released when dropped.
struct Place {
    _permit: OwnedSemaphorePermit,
    peer: IpAddr,
    peers: Peers,
    metrics: Arc<Metrics>,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.metrics.connections.dec();
        let mut peers = self.peers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(open) = peers.get_mut(&self.peer) {
            *open -= 1;
            if *open == 0 {
                peers.remove(&self.peer);
            }
        }
    }
}

/// The phase of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Before its first request.
    New,
    /// After an answer.
    Between,
    /// In the head of a request. Empty lines before the request line do not end it.
    Head { begun: bool, line_ends: u8 },
    /// After the head: body and processing.
    Request,
}

/// Preface of HTTP/2, which is not supported: its many requests on one connection would evade the
/// limits.
const HTTP2: &[u8] = b"PRI ";
/// An interim answer: the body is still to come.
const CONTINUE: &[u8] = b"HTTP/1.1 100";

/// A stream with deadlines.
pub struct Timed {
    stream: TcpStream,
    limits: Arc<Limits>,
    phase: Phase,
    /// How many bytes of [`HTTP2`] the connection began with; none once it differs.
    http2: Option<usize>,
    /// When the phase ends for a silent or slow client; not used during [`Phase::Request`].
    alarm: Pin<Box<Sleep>>,
    /// When a client that reads nothing is disconnected, while a write waits.
    stalled: Option<Pin<Box<Sleep>>>,
    place: Place,
}

impl Timed {
    fn new(stream: TcpStream, limits: Arc<Limits>, place: Place) -> Self {
        Self {
            stream,
            // A new client must send its request within the time for a head.
            alarm: Box::pin(sleep(limits.head)),
            limits,
            phase: Phase::New,
            http2: Some(0),
            stalled: None,
            place,
        }
    }

    fn late(&self, what: &'static str) -> io::Error {
        self.place.metrics.late.inc();
        io::Error::new(io::ErrorKind::TimedOut, what)
    }

    /// Follows received bytes, however they are split.
    fn came(&mut self, bytes: &[u8]) -> io::Result<()> {
        if let Some(begun) = self.http2 {
            let rest = &HTTP2[begun..];
            let same = rest.iter().zip(bytes).take_while(|(a, b)| a == b).count();
            if same == rest.len() {
                return Err(io::Error::other("HTTP/2 is not supported"));
            }
            self.http2 = (same == bytes.len()).then_some(begun + same);
        }
        let (mut begun, mut line_ends) = match self.phase {
            Phase::Request => return Ok(()),
            Phase::Head { begun, line_ends } => (begun, line_ends),
            Phase::New => (false, 0),
            Phase::Between => {
                let deadline = Instant::now() + self.limits.head;
                self.alarm.as_mut().reset(deadline);
                (false, 0)
            }
        };
        for byte in bytes {
            match byte {
                b'\r' => {}
                b'\n' if begun => line_ends += 1,
                b'\n' => {}
                _ => (begun, line_ends) = (true, 0),
            }
            if line_ends == 2 {
                self.phase = Phase::Request;
                return Ok(());
            }
        }
        self.phase = Phase::Head { begun, line_ends };
        Ok(())
    }

    /// Follows sent bytes, as far as the client's side accepted them.
    fn went(&mut self, written: &[u8]) {
        self.stalled = None;
        if !written.is_empty() && !written.starts_with(CONTINUE) {
            self.phase = Phase::Between;
            let idle = Instant::now() + self.limits.idle;
            self.alarm.as_mut().reset(idle);
        }
    }

    /// The result of a write that has to wait.
    fn stall<T>(&mut self, context: &mut Context<'_>) -> Poll<io::Result<T>> {
        let until = Instant::now() + self.limits.stall;
        let alarm = self
            .stalled
            .get_or_insert_with(|| Box::pin(sleep_until(until)));
        ready!(alarm.as_mut().poll(context));
        Poll::Ready(Err(self.late("the client does not read the answer")))
    }
}

impl AsyncRead for Timed {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let before = buffer.filled().len();
        if let Poll::Ready(read) = Pin::new(&mut this.stream).poll_read(context, buffer) {
            read?;
            let came = &buffer.filled()[before..];
            if !came.is_empty() {
                this.came(came)?;
            }
            // A slow trickle of bytes must not extend the time for a head.
            if !matches!(this.phase, Phase::Head { .. }) || Instant::now() < this.alarm.deadline() {
                return Poll::Ready(Ok(()));
            }
        } else if this.phase == Phase::Request {
            return Poll::Pending;
        }
        ready!(this.alarm.as_mut().poll(context));
        Poll::Ready(Err(this.late("the request did not arrive in time")))
    }
}

impl AsyncWrite for Timed {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        match Pin::new(&mut this.stream).poll_write(context, bytes) {
            Poll::Ready(written) => {
                let written = written?;
                this.went(&bytes[..written]);
                Poll::Ready(Ok(written))
            }
            Poll::Pending => this.stall(context),
        }
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        match Pin::new(&mut this.stream).poll_write_vectored(context, parts) {
            Poll::Ready(written) => {
                let written = written?;
                let first = parts.iter().find(|part| !part.is_empty());
                let first = first.map_or(&[][..], |part| &part[..written.min(part.len())]);
                this.went(first);
                Poll::Ready(Ok(written))
            }
            Poll::Pending => this.stall(context),
        }
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}
