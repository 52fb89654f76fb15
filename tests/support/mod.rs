//! What several test programs share.

/// Skips a test whose tool is missing: reports it, or fails where the whole suite is required.
///
/// # Panics
/// If `EVENHAND_REQUIRE_TOOLS` is set, as `.ci/run` does.
pub fn require_tools(missing: &str) {
    assert!(
        std::env::var_os("EVENHAND_REQUIRE_TOOLS").is_none(),
        "missing, and EVENHAND_REQUIRE_TOOLS is set: {missing}"
    );
    eprintln!("SKIPPED: missing {missing}");
}
