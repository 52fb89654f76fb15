//! The binary: parse the arguments and run a command.

fn main() -> std::process::ExitCode {
    evenhand::cli::run()
}
