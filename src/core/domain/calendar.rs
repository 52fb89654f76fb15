//! Deadlines: a local time in a named zone, decided by the server's clock.

use chrono::{DateTime, LocalResult, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;

/// Why a local time is invalid as a deadline.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadDeadline {
    /// Not a name of the IANA time zone database.
    #[error("an IANA time zone such as Asia/Shanghai")]
    UnknownZone,
    /// The clocks of the zone skip this time.
    #[error("a local time that exists in {0}: clocks skip this one")]
    Skipped(Tz),
}

/// The instant at which a local time occurs in a zone.
///
/// Where clocks go back and the time occurs twice, the later one counts, in favour of the teams.
pub fn instant(local: NaiveDateTime, zone: &str) -> Result<DateTime<Utc>, BadDeadline> {
    let zone: Tz = zone.parse().map_err(|_| BadDeadline::UnknownZone)?;
    match zone.from_local_datetime(&local) {
        LocalResult::Single(t) | LocalResult::Ambiguous(_, t) => Ok(t.with_timezone(&Utc)),
        LocalResult::None => Err(BadDeadline::Skipped(zone)),
    }
}

/// The deadline as text: local time, zone and offset.
pub fn in_words(instant: DateTime<Utc>, zone: &str) -> String {
    match zone.parse::<Tz>() {
        Ok(tz) => {
            format!(
                "{} {zone}",
                instant
                    .with_timezone(&tz)
                    .format("%Y-%m-%d %H:%M:%S (UTC%:z)")
            )
        }
        Err(_) => instant.format("%Y-%m-%d %H:%M:%S UTC").to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(text: &str) -> NaiveDateTime {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn deadlines_are_said_in_local_time_or_in_utc_where_the_zone_is_unknown() {
        let at = instant(local("2026-12-01T18:00:00"), "Asia/Kolkata").unwrap_or_default();
        let said = in_words(at, "Asia/Kolkata");
        assert_eq!(said, "2026-12-01 18:00:00 (UTC+05:30) Asia/Kolkata");
        assert_eq!(in_words(at, "Mars/Base"), "2026-12-01 12:30:00 UTC");
    }

    #[test]
    fn a_zone_decides_the_instant_and_odd_times_are_settled() {
        let at = |text, zone| instant(local(text), zone).map(|t| t.to_rfc3339());
        assert_eq!(
            at("2026-12-01T18:00:00", "Asia/Shanghai"),
            Ok("2026-12-01T10:00:00+00:00".to_owned())
        );
        // A time that occurs twice: the later one. A time that never occurs: refused.
        assert_eq!(
            at("2026-10-25T02:30:00", "Europe/Berlin"),
            Ok("2026-10-25T01:30:00+00:00".to_owned())
        );
        assert!(matches!(
            at("2026-03-29T02:30:00", "Europe/Berlin"),
            Err(BadDeadline::Skipped(_))
        ));
        assert_eq!(
            at("2026-03-29T02:30:00", "Mars/Base"),
            Err(BadDeadline::UnknownZone)
        );
    }
}
