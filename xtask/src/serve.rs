//! A small HTTP server for dist/: GET and HEAD of files below one folder, on this machine alone.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

const LONGEST_LINE: usize = 8 * 1024;
const NOT_FOUND: &str = "404 Not Found";

/// An answer: status line, media type, body.
struct Answer {
    status: &'static str,
    media: &'static str,
    body: Vec<u8>,
}

/// Serves until it is stopped; `rest` makes more files meanwhile, and whoever asks for one of them waits for its end.
pub(crate) fn serve(
    folder: &Path,
    port: u16,
    rest: impl FnOnce() -> Result<(), String> + Send + 'static,
) -> Result<(), String> {
    let listener = TcpListener::bind(("127.0.0.1", port))
        .map_err(|error| format!("port {port}: {error}; try `cargo xtask serve --port 0`"))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    println!("\nserving {} on http://{address}/ (Ctrl+C ends it)", folder.display());
    let site = Arc::new(Site { folder: folder.to_path_buf(), whole: Gate::default() });
    let building = Arc::clone(&site);
    thread::spawn(move || {
        match rest() {
            Ok(()) => println!("a portal with the widget: http://{address}/demo/portal.html"),
            Err(reason) => {
                eprintln!("xtask: the page is served, but not all that belongs to it: {reason}");
            }
        }
        building.whole.open();
    });
    for stream in listener.incoming().flatten() {
        let site = Arc::clone(&site);
        thread::spawn(move || {
            // A browser that goes away in the middle is no failure of the server.
            let _ = answer(&site, &stream);
        });
    }
    Ok(())
}

/// What is served.
struct Site {
    folder: PathBuf,
    /// Open when every file of the folder is there.
    whole: Gate,
}

/// Holds up threads until it is opened.
#[derive(Default)]
struct Gate {
    is_open: Mutex<bool>,
    opened: Condvar,
}

impl Gate {
    fn open(&self) {
        if let Ok(mut is_open) = self.is_open.lock() {
            *is_open = true;
        }
        self.opened.notify_all();
    }

    fn wait(&self) {
        if let Ok(is_open) = self.is_open.lock() {
            // A thread that panicked with the lock leaves nobody waiting.
            drop(self.opened.wait_while(is_open, |is_open| !*is_open));
        }
    }
}

fn answer(site: &Site, mut stream: &TcpStream) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new(stream);
    let request = bounded_line(&mut reader)?;
    while !bounded_line(&mut reader)?.trim().is_empty() {}
    let answer = site.answer_to(&request);
    let head = format!(
        "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        answer.status,
        answer.media,
        answer.body.len(),
    );
    stream.write_all(head.as_bytes())?;
    if !request.starts_with("HEAD ") {
        stream.write_all(&answer.body)?;
    }
    stream.flush()
}

fn bounded_line(reader: &mut impl BufRead) -> std::io::Result<String> {
    let mut line = Vec::new();
    let mut limited = std::io::Read::take(&mut *reader, LONGEST_LINE as u64);
    limited.read_until(b'\n', &mut line)?;
    Ok(String::from_utf8_lossy(&line).into_owned())
}

impl Site {
    fn answer_to(&self, request: &str) -> Answer {
        let early = answer_to(&self.folder, request);
        if early.status != NOT_FOUND {
            return early;
        }
        self.whole.wait();
        answer_to(&self.folder, request)
    }
}

fn answer_to(folder: &Path, request: &str) -> Answer {
    let plain = |status, text: &str| Answer {
        status,
        media: "text/plain; charset=utf-8",
        body: text.as_bytes().to_vec(),
    };
    let mut words = request.split_whitespace();
    let (Some("GET" | "HEAD"), Some(target)) = (words.next(), words.next()) else {
        return plain("405 Method Not Allowed", "expected GET or HEAD\n");
    };
    let Some(path) = resolve(folder, target) else {
        return plain("400 Bad Request", "expected a path below the folder\n");
    };
    match fs::read(&path) {
        Ok(body) => Answer { status: "200 OK", media: media_type(&path), body },
        Err(_) => plain(NOT_FOUND, "no such file\n"),
    }
}

/// The file for a request target, or none where it would leave the folder.
fn resolve(folder: &Path, target: &str) -> Option<PathBuf> {
    let target = target.split(['?', '#']).next()?;
    let decoded = percent_decoded(target)?;
    let relative = Path::new(decoded.trim_start_matches('/'));
    let stays = !decoded.contains(['\\', '\0'])
        && relative.components().all(|part| matches!(part, Component::Normal(_)));
    if !stays {
        return None;
    }
    let path = folder.join(relative);
    Some(if path.is_dir() { path.join("index.html") } else { path })
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let high = char::from(rest.next()?).to_digit(16)?;
        let low = char::from(rest.next()?).to_digit(16)?;
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("txt" | "md" | "ts") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_stays_in_the_folder() {
        let folder = Path::new("/dist");
        for outside in [
            "/../secret", "/a/../../b", "/%2e%2e/secret", "/a/%2E%2E/%2e%2e/b", "/..\\b", "/%00",
            "/%zz", "/./a/..",
        ] {
            assert_eq!(resolve(folder, outside), None, "{outside}");
        }
        assert_eq!(resolve(folder, "/a.js?v=1#top"), Some(PathBuf::from("/dist/a.js")));
        assert_eq!(resolve(folder, "//etc/passwd"), Some(PathBuf::from("/dist/etc/passwd")));
        assert_eq!(resolve(folder, "/%E7%9B%AE.txt"), Some(PathBuf::from("/dist/目.txt")));
    }

    #[test]
    fn wasm_has_the_type_that_streaming_needs() {
        assert_eq!(media_type(Path::new("x_bg.wasm")), "application/wasm");
        assert_eq!(media_type(Path::new("x")), "application/octet-stream");
    }

    #[test]
    fn requests_are_answered_by_their_kind() {
        let folder = crate::paths::root();
        assert_eq!(answer_to(&folder, "GET /Cargo.toml HTTP/1.1").status, "200 OK");
        assert_eq!(answer_to(&folder, "GET /none HTTP/1.1").status, "404 Not Found");
        assert_eq!(
            answer_to(&folder, "POST /Cargo.toml HTTP/1.1").status,
            "405 Method Not Allowed"
        );
        assert_eq!(answer_to(&folder, "GET /../x HTTP/1.1").status, "400 Bad Request");
        assert_eq!(answer_to(&folder, "").status, "405 Method Not Allowed");
    }

    #[test]
    fn a_file_that_is_still_made_is_waited_for() {
        let folder = crate::paths::root().join("target/serve-test");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder");
        let site = Arc::new(Site { folder: folder.clone(), whole: Gate::default() });
        let asking = Arc::clone(&site);
        let asked = thread::spawn(move || asking.answer_to("GET /late.txt HTTP/1.1").status);
        fs::write(folder.join("late.txt"), "x").expect("a file");
        site.whole.open();
        assert_eq!(asked.join().expect("an answer"), "200 OK");
        assert_eq!(site.answer_to("GET /never HTTP/1.1").status, NOT_FOUND);
    }
}
