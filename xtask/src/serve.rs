//! `cargo xtask serve`: runs `xtask/server.mjs`, the server of the walks, and builds what is missing meanwhile.

use std::io::Write;
use std::path::Path;
use std::process::Stdio;
use std::thread;

use crate::command::command;

/// Serves a folder until the server is stopped; `build_rest` adds files meanwhile, and requests for them wait.
pub(crate) fn serve(
    folder: &Path,
    port: u16,
    build_rest: impl FnOnce() -> Result<(), String> + Send + 'static,
) -> Result<(), String> {
    let mut server = command("node", &["xtask/server.mjs"]);
    server.arg(folder).arg(port.to_string()).stdin(Stdio::piped());
    let mut server = server.spawn().map_err(|error| format!("node: {error}"))?;
    let mut input = server.stdin.take().ok_or("expected the input of the server")?;
    // Kept open for as long as this process lives: the server stops at its end.
    let rest = thread::spawn(move || {
        if let Err(reason) = build_rest() {
            eprintln!("xtask: the page is served without its widget: {reason}");
        }
        // A server that has stopped does not read it.
        let _ = writeln!(input, "complete");
        input
    });
    let status = server.wait().map_err(|error| error.to_string())?;
    drop(rest);
    if status.success() { Ok(()) } else { Err(format!("the server ended with {status}")) }
}
